import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type StatusServer, serveStatus } from '../../src/status/serve-status.ts';
import { Status } from '../../src/status/status.ts';
import { aStatus, minutesBefore } from './build.ts';

const open: StatusServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) {
    await server.close();
  }
});

async function aServer(status: Status = aStatus()) {
  const page = async () => ({ status: 200, contentType: 'text/html; charset=utf-8', body: '<p>hello</p>' });
  const look = async () => status;
  const server = await serveStatus({ host: '127.0.0.1', port: 0, look, pages: new Map([['/', page]]) });
  open.push(server);
  return server;
}

/** What a browser gets that was told this name for the machine. */
function askAs(host: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the status server', () => {
  it('says to a monitor whether the bot is well, and why not', async () => {
    expect((await fetch(`${(await aServer()).url}/healthz`)).status).toBe(200);
    const { gateway } = aStatus();
    const ill = await aServer(aStatus({ gateway: { ...gateway, isUp: false, downSince: minutesBefore(9) } }));
    const answer = await fetch(`${ill.url}/healthz`);
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { well: false, complaints: [{ kind: 'gateway-down' }] },
    ]);
  });

  it('gives its figures to Prometheus, the same ones at every scrape', async () => {
    const { url } = await aServer();
    await fetch(`${url}/metrics`);
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await answer.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'touchline_well 1',
        'touchline_messages_sent_total 8',
        'touchline_alerts_held 2',
        'touchline_gateway_ping_seconds 0.041',
      ]),
    );
  });

  it('gives the whole status as JSON', async () => {
    const { url } = await aServer();
    expect(Status.parse(await (await fetch(`${url}/status.json`)).json())).toEqual(aStatus());
  });

  it('shows its pages to this machine alone, however the request got here', async () => {
    const { url } = await aServer();
    expect(await askAs('127.0.0.1', url)).toBe(200);
    expect(await askAs('rebound.example', url)).toBe(403);
    expect(await askAs('touchline:4281', `${url}/healthz`)).toBe(200);
  });

  it('changes nothing for anybody, and says what there is', async () => {
    const { url } = await aServer();
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
    expect(await (await fetch(`${url}/nothing`)).text()).toBe('There are /, /healthz, /metrics, /status.json.');
  });

  it('rejects where the port is taken', async () => {
    const { url } = await aServer();
    const port = Number(new URL(url).port);
    const look = async () => aStatus();
    await expect(serveStatus({ host: '127.0.0.1', port, look, pages: new Map() })).rejects.toThrow('EADDRINUSE');
  });
});
