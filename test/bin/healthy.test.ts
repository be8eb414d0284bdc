import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../bin/healthy.mjs');

/** The exit code of the health check, asked with the settings of a `.env`. */
async function codeWith(settings: Readonly<Record<string, string>>): Promise<unknown> {
  const [code] = await once(spawn(process.execPath, [SCRIPT], { env: settings }), 'exit');
  return code;
}

/** The port of a bot that answers its health check with a status. */
async function aBotThatAnswers(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return String((server.address() as AddressInfo).port);
}

describe('the health check of a container', () => {
  it('passes where the bot says that it is well', async () => {
    expect(await codeWith({ STATUS_PORT: await aBotThatAnswers(200) })).toBe(0);
  });

  it('fails where the bot says that it is not, and where nobody answers', async () => {
    expect(await codeWith({ STATUS_PORT: await aBotThatAnswers(503) })).toBe(1);
    expect(await codeWith({ STATUS_PORT: '1' })).toBe(1);
  });

  it('passes where the status port is off: nobody can be asked, and a bot that runs is not to be restarted for it', async () => {
    expect(await codeWith({ STATUS_PORT: 'off' })).toBe(0);
  });
});
