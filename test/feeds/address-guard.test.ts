import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkUrl, isPublicAddress } from '../../src/feeds/address-guard.ts';
import { guardedConnector } from '../../src/feeds/guarded-connector.ts';
import { plannedHop, type Hop } from '../../src/feeds/redirect.ts';

function reason(address: string): string {
  const verdict = checkUrl(new URL(address));
  return verdict.kind === 'refused' ? verdict.reason : verdict.kind;
}

describe('the guard of addresses', () => {
  it.each([
    ['https://news.example.com/rss', 'public'],
    ['http://93.184.216.34:8080/rss', 'public'],
    ['file:///etc/passwd', 'scheme'],
    ['http://0x7f.1/', 'not-public'],
    ['http://[::ffff:10.0.0.1]/', 'not-public'],
    ['http://168.63.129.16/', 'not-public'],
    ['http://redis/', 'internal-name'],
    ['http://metadata.google.internal/', 'internal-name'],
    ['http://LOCALHOST./', 'internal-name'],
    ['https://discord.com/api', 'discord'],
    ['http://news.example.com:6379/', 'port'],
  ])('says of %s: %s', (address, expected) => {
    expect(reason(address)).toBe(expected);
  });

  it('never repeats credentials in what it says', () => {
    expect(JSON.stringify(checkUrl(new URL('http://anna:geheim@10.0.0.1/')))).not.toContain('geheim');
  });

  it('knows public addresses by both families, and takes anything else for private', () => {
    expect(['8.8.8.8', '2606:4700:4700::1111'].every(isPublicAddress)).toBe(true);
    expect(['fe80::1%eth0', '::', '100.64.0.1', '2002:7f00:1::', 'example.com'].some(isPublicAddress)).toBe(false);
  });
});

describe('the guarded connection', () => {
  const options = { hostname: 'news.example.com', protocol: 'https:', port: '' };

  function connectWith(...answers: readonly string[][]) {
    const dialled: (readonly string[])[] = [];
    let lookups = 0;
    const connector = guardedConnector(
      async () => answers[lookups++] ?? [],
      (_options, addresses, done) => {
        dialled.push(addresses);
        done(new Error('dialled'), null);
      },
    );
    const connect = () => new Promise<Error | null>((resolve) => connector(options, (...[error]) => resolve(error)));
    return { connect, dialled, lookups: () => lookups };
  }

  it('dials the very addresses that were checked, after a single look-up', async () => {
    const { connect, dialled, lookups } = connectWith(['93.184.216.34', '2606:4700:4700::1111']);
    await connect();
    expect(dialled).toEqual([['93.184.216.34', '2606:4700:4700::1111']]);
    expect(lookups()).toBe(1);
  });

  it('refuses a name with one private answer, and a name that turns private later', async () => {
    const { connect, dialled } = connectWith(['93.184.216.34', '10.0.0.5'], ['93.184.216.34'], ['127.0.0.1']);
    expect((await connect())?.name).toBe('RefusedAddressError');
    expect((await connect())?.message).toBe('dialled');
    expect((await connect())?.name).toBe('RefusedAddressError');
    expect(dialled).toHaveLength(1);
  });

  it('refuses a name without an address', async () => {
    expect((await connectWith([]).connect())?.message).toContain('has no address');
  });
});

const addresses = new URL('../../../shared/reliability/ssrf.jsonl', import.meta.url);

const Row = z.object({
  id: z.string(),
  url: z.string(),
  expect: z.enum(['allow', 'deny', 'deny-or-pinned']),
  dns: z.record(z.string(), z.array(z.string())).optional(),
  dnsSeq: z.record(z.string(), z.array(z.array(z.string()))).optional(),
  redirects: z.array(z.string()).optional(),
});
type Row = z.infer<typeof Row>;

/** Walks a row as the fetcher does, with a stub look-up and stub redirects, and says where it would have connected. */
async function walk(row: Row): Promise<'allow' | 'deny'> {
  const start = URL.parse(row.url);
  if (start === null) {
    return 'deny';
  }
  let hop: Hop = { url: start, count: 0, permanent: true };
  const redirects = [...(row.redirects ?? [])];
  for (;;) {
    if (checkUrl(hop.url).kind === 'refused' || !(await connects(hop.url, row))) {
      return 'deny';
    }
    // A row whose only redirect leads to itself is a loop.
    const location = hop.url.href === redirects[0] ? redirects[0] : redirects.shift();
    const planned = plannedHop(hop, location === undefined ? 200 : 302, location, 5);
    if (planned.kind !== 'go') {
      return planned.kind === 'stay' ? 'allow' : 'deny';
    }
    hop = planned.hop;
  }
}

async function connects(url: URL, row: Row): Promise<boolean> {
  const resolve = async (name: string) => row.dnsSeq?.[name]?.[0] ?? row.dns?.[name] ?? row.dns?.['*'] ?? [];
  return new Promise((done) => {
    const connector = guardedConnector(resolve, (_options, [first]) =>
      done(first !== undefined && isPublicAddress(first)),
    );
    connector({ hostname: url.hostname, protocol: url.protocol, port: url.port }, () => done(false));
  });
}

describe.skipIf(!existsSync(addresses))(
  '203 addresses that attack or only look as if (needs the shared folder)',
  () => {
    it('are each judged right', async () => {
      const rows = readFileSync(addresses, 'utf8')
        .trim()
        .split('\n')
        .map((line) => Row.parse(JSON.parse(line)));
      const wrong: string[] = [];
      for (const row of rows) {
        const verdict = await walk(row);
        if (verdict !== (row.expect === 'deny' ? 'deny' : 'allow')) {
          wrong.push(`${row.id} ${row.url}: ${verdict}`);
        }
      }
      expect(rows).toHaveLength(203);
      expect(wrong).toEqual([]);
    });
  },
);
