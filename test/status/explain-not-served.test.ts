import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { explainNotServed } from '../../src/status/explain-not-served.ts';
import { serveStatus } from '../../src/status/serve-status.ts';
import { aStatus } from './build.ts';

/** What opening the operator's page there ends with. */
async function opening(host: string, port: number) {
  const look = async () => aStatus();
  return serveStatus({ host, port, look, pages: new Map() }).then(({ close }) => close(), explainNotServed);
}

describe('the operator’s page that can not open', () => {
  it('asks for another port where a program has that one', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect(await opening('127.0.0.1', port)).toMatchObject({
      advice: expect.stringMatching(/has the port\. Set STATUS_PORT/) as string,
    });
  });

  it('asks for another address where it is none of this machine', async () => {
    expect(await opening('192.0.2.1', 0)).toMatchObject({
      why: expect.stringContaining('EADDRNOTAVAIL') as string,
      advice: expect.stringMatching(/^Set STATUS_HOST/) as string,
    });
  });
});
