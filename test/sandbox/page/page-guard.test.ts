import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/sandbox/page/page-guard.ts';

const json = { 'content-type': 'application/json' };
const get = (headers: Record<string, string>) => checkRequest({ method: 'GET', headers });
const post = (headers: Record<string, string>) => checkRequest({ method: 'POST', headers: { ...json, ...headers } });

describe('checkRequest', () => {
  it.each(['127.0.0.1:7777', 'localhost:7777', '[::1]:7777', 'localhost'])(
    'lets a browser in that asks for %s',
    (host) => {
      expect(get({ host })).toBeUndefined();
      expect(post({ host, origin: `http://${host}` })).toBeUndefined();
    },
  );

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:7777', '192.168.1.9:7777', ''])(
    'refuses the host “%s”: a name can be made to point here',
    (host) => {
      expect(get({ host })).toMatchObject({ status: 403 });
    },
  );

  it.each(['https://evil.example', 'http://localhost:1', 'null'])('refuses an act asked for by %s', (origin) => {
    expect(post({ host: 'localhost:7777', origin })).toMatchObject({ status: 403 });
  });

  it('refuses an act that does not say where it comes from', () => {
    expect(post({ host: 'localhost:7777' })).toMatchObject({ status: 403 });
  });

  it('refuses a form, which any site can send', () => {
    const headers = { host: 'localhost:7777', origin: 'http://localhost:7777', 'content-type': 'text/plain' };
    expect(checkRequest({ method: 'POST', headers })).toMatchObject({ status: 415 });
  });
});
