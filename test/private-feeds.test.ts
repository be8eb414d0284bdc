import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startFeedServer } from './feeds/feed-server.ts';

const Line = z.object({ msg: z.string(), reason: z.string().optional(), polled: z.number().optional() });

/** Runs the program with one feed, of this machine, until its first cycle is over, and says what the log has of it. */
async function firstCycle(feed: string, privateFeeds: 'on' | 'off'): Promise<readonly z.infer<typeof Line>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const list = join(folder, 'feeds.json');
  writeFileSync(list, JSON.stringify([{ url: feed, outlet: 'The Cellar' }]));
  const program = spawn(process.execPath, ['src/main.ts'], {
    cwd: new URL('..', import.meta.url),
    env: {
      PATH: process.env['PATH'],
      SANDBOX_PORT: '0',
      FEED_CATALOGUE: 'off',
      FEEDS_FILE: list,
      PRIVATE_FEEDS: privateFeeds,
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void program.kill('SIGKILL'));
  const lines: z.infer<typeof Line>[] = [];
  for await (const line of createInterface({ input: program.stderr })) {
    if (line.startsWith('{')) {
      lines.push(Line.parse(JSON.parse(line)));
      if (lines.at(-1)?.polled === 1) {
        break;
      }
    }
  }
  return lines;
}

describe("the operator's switch for private feeds", () => {
  it.each([
    { privateFeeds: 'off', requests: 0, reasons: ['address-refused'] },
    { privateFeeds: 'on', requests: 1, reasons: [] },
  ] as const)(
    '$privateFeeds: a feed of this machine is asked $requests times',
    { timeout: 30_000 },
    async ({ privateFeeds, requests, reasons }) => {
      const cellar = await startFeedServer((_, response) => response.end('<rss><channel/></rss>'));
      onTestFinished(() => cellar.close());
      const lines = await firstCycle(`${cellar.origin}/rss`, privateFeeds);
      expect(cellar.requests).toHaveLength(requests);
      expect(lines.flatMap(({ reason }) => reason ?? [])).toEqual(reasons);
    },
  );
});
