import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { sharedFile } from './shared.ts';

export interface Bomb {
  readonly address: string;
  readonly attack: string;
}

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

async function makeBombs() {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-bombs-'));
  try {
    mkdirSync(join(folder, 'hostile'));
    const script = sharedFile('reliability/feeds/gen_hostile.mjs');
    const maker = spawn(process.execPath, [script], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    await once(maker, 'exit');
    const lines = readFileSync(join(folder, 'hostile/index.jsonl'), 'utf8').trim().split('\n');
    return lines.map((line) => {
      const { file, attack } = Row.parse(JSON.parse(line));
      const body = readFileSync(join(folder, file));
      return { file, attack, aimedAt: (canary: string) => aim(body, canary) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
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
