import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { inFolder } from '../in-folder.ts';
import { sharedFile } from '../shared.ts';

/** A document made to break its reader, and what it tries. */
export interface Bomb {
  readonly address: string;
  readonly attack: string;
}

/** The bombs while they are served. */
export interface BombServer {
  readonly bombs: readonly Bomb[];
  /** How often somebody went where a bomb would have a reader go. */
  strayRequests(): number;
  close(): void;
}

const Row = z.object({ file: z.string(), attack: z.string() });

/** A port of this machine on which bombs would have their reader open a document. */
const ELSEWHERE = '127.0.0.1:9/';

/** Makes the bombs, which are too large to keep, and serves them on loopback, compressed ones under their coding. */
export async function serveBombs(): Promise<BombServer> {
  const made = await makeBombs();
  let strays = 0;
  const canary = await listen((_, response) => {
    strays += 1;
    response.end();
  });
  const server = await listen((request, response) => {
    const name = (request.url ?? '').slice(1);
    const coding = codingOf(name);
    response.setHeader('content-type', 'application/xml');
    if (coding !== undefined) {
      response.setHeader('content-encoding', coding);
    }
    response.end(made.find(({ file }) => file === name)?.aimedAt(`${canary.origin}/`));
  });
  return {
    bombs: made.map(({ file, attack }) => ({ address: `${server.origin}/${file}`, attack })),
    strayRequests: () => strays,
    close() {
      server.close();
      canary.close();
    },
  };
}

interface MadeBomb {
  readonly file: string;
  readonly attack: string;
  /** The document, leading to that address where it would lead its reader astray. */
  readonly aimedAt: (canary: string) => Buffer;
}

function makeBombs(): Promise<readonly MadeBomb[]> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, 'hostile'));
    const script = sharedFile('reliability/feeds/gen_hostile.mjs');
    const maker = spawn(process.execPath, [script], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(maker, 'exit');
    if (code !== 0) {
      throw new Error(`${script} made no bombs: it ended with ${code}.`);
    }
    const lines = readFileSync(join(folder, 'hostile/index.jsonl'), 'utf8').trim().split('\n');
    return lines.map((line) => {
      const { file, attack } = Row.parse(JSON.parse(line));
      const body = readFileSync(join(folder, file));
      return { file, attack, aimedAt: (canary) => aim(body, canary) };
    });
  });
}

/** Points a bomb at a server of ours, so that a request would be seen. */
function aim(body: Buffer, canary: string): Buffer {
  const written = body.toString('latin1');
  return written.includes(ELSEWHERE) ? Buffer.from(written.replaceAll(`http://${ELSEWHERE}`, canary), 'latin1') : body;
}

function codingOf(name: string): string | undefined {
  if (name.endsWith('.gz.gz')) {
    return 'gzip, gzip';
  }
  return name.endsWith('.gz') ? 'gzip' : name.endsWith('.br') ? 'br' : undefined;
}

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
