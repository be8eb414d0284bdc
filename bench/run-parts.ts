import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { Figure } from './figure.ts';
import { provideTables } from './sources.ts';

/** What is measured in a process of its own. */
interface Part {
  /** In words, for whoever waits. */
  readonly says: string;
  /** The name of the part, and what it is given. */
  readonly args: readonly string[];
}

/** Measures everything, one part after another. `say` hears what is being measured. */
export async function runParts(say: (text: string) => void): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-bench-'));
  try {
    say('Writing tables …');
    const parts = planParts(folder);
    const figures: Figure[] = [];
    for (const [number, part] of parts.entries()) {
      say(`${part.says} (${number + 1} of ${parts.length}) …`);
      figures.push(...(await runPart(part)));
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function planParts(folder: string): readonly Part[] {
  const memory = (name: string, dir: string | undefined) => [name, ...(dir === undefined ? [] : [dir])];
  const large = provideTables('large', folder);
  return [
    { says: 'Reading with gazetteers of three sizes', args: ['reading'] },
    { says: 'Loading the starter gazetteer', args: memory('memory', undefined) },
    { says: 'Loading a large gazetteer', args: memory('promised-memory', large) },
    { says: 'Loading a huge gazetteer', args: memory('memory', provideTables('huge', folder)) },
    { says: 'Folding sagas', args: ['sagas'] },
    { says: 'Suggesting', args: ['suggestions'] },
    { says: 'Finding followers', args: ['follows'] },
    { says: 'Parsing feeds', args: ['feeds'] },
    { says: 'Writing and sending alerts', args: ['alerts'] },
    { says: 'Telling thousands', args: ['delivery'] },
    { says: 'Starting', args: ['start', large ?? ''] },
    { says: 'Connecting to thousands of servers', args: ['servers'] },
  ];
}

/** Runs a part under this very Node. Throws when it fails: it has then said why. */
export async function runPart({ says, args }: Part): Promise<readonly Figure[]> {
  const script = join(import.meta.dirname, 'part.ts');
  const child = spawn(process.execPath, ['--expose-gc', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) {
    throw new Error(`"${says}" could not be measured.`);
  }
  return z.array(Figure).parse(JSON.parse(printed));
}
