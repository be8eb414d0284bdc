import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { Figure } from './figure.ts';
import { inFolder } from './in-folder.ts';
import { provideTables } from './sources.ts';

/** What is measured in a process of its own. */
interface Part {
  /** In words, for whoever waits. */
  readonly says: string;
  /** The name of the part, and what it is given. */
  readonly args: readonly string[];
}

/** Measures everything, one part after another. `say` hears what is being measured. */
export function runParts(say: (text: string) => void): Promise<readonly Figure[]> {
  return inFolder(async (folder) => {
    say('Writing tables …');
    const parts = listParts(provideTables('large', folder), provideTables('huge', folder));
    const figures: Figure[] = [];
    for (const [number, part] of parts.entries()) {
      say(`${part.says} (${number + 1} of ${parts.length}) …`);
      figures.push(...(await runPart(part)));
    }
    return figures;
  });
}

/** In the order in which they are measured; `large` and `huge` are folders of tables. */
function listParts(large: string, huge: string): readonly Part[] {
  return [
    { says: 'Reading with gazetteers of three sizes', args: ['reading'] },
    { says: 'Loading the starter gazetteer', args: ['memory'] },
    { says: 'Loading a large gazetteer', args: ['promised-memory', large] },
    { says: 'Loading a huge gazetteer', args: ['memory', huge] },
    { says: 'Folding sagas', args: ['sagas'] },
    { says: 'Suggesting', args: ['suggestions'] },
    { says: 'Finding followers', args: ['follows'] },
    { says: 'Parsing feeds', args: ['feeds'] },
    { says: 'Writing and sending alerts', args: ['alerts'] },
    { says: 'Telling thousands', args: ['delivery'] },
    { says: 'Starting', args: ['start', large] },
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
