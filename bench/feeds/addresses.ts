import { z } from 'zod';
import { checkUrl, isPublicAddress } from '../../src/feeds/address-guard.ts';
import { guardedConnector } from '../../src/feeds/guarded-connector.ts';
import { type Hop, plannedHop } from '../../src/feeds/redirect.ts';
import { countScore, type Score } from './score.ts';
import { sharedLines } from '../shared.ts';

const Row = z.object({
  id: z.string(),
  url: z.string(),
  expect: z.enum(['allow', 'deny', 'deny-or-pinned']),
  /** What names are looked up to; a sequence where the answer changes. */
  dns: z.record(z.string(), z.array(z.string())).optional(),
  dnsSeq: z.record(z.string(), z.array(z.array(z.string()))).optional(),
  redirects: z.array(z.string()).optional(),
});
type Row = z.infer<typeof Row>;

const MOST_REDIRECTS = 5;

/** Judges addresses that attack or only look as if, with stub look-ups and redirects. */
export async function scoreAddresses(): Promise<Score> {
  const rows = sharedLines('reliability/ssrf.jsonl').map((row) => Row.parse(row));
  const misses: string[] = [];
  for (const row of rows) {
    const verdict = await walk(row);
    // Where the answer changes, the first one is public, and it is the one that is connected to.
    if (verdict !== (row.expect === 'deny' ? 'deny' : 'allow')) {
      misses.push(`${row.id} ${row.url}: ${verdict}`);
    }
  }
  const of = rows.length;
  return countScore({ group: 'No way in', what: 'addresses judged right', met: of - misses.length, of, misses });
}

/** Goes an address's way as the fetcher does, and says whether it would have connected. */
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
    const planned = plannedHop(hop, location === undefined ? 200 : 302, location, MOST_REDIRECTS);
    if (planned.kind !== 'go') {
      return planned.kind === 'stay' ? 'allow' : 'deny';
    }
    hop = planned.hop;
  }
}

function connects(url: URL, row: Row): Promise<boolean> {
  const resolve = async (name: string) => row.dnsSeq?.[name]?.[0] ?? row.dns?.[name] ?? row.dns?.['*'] ?? [];
  return new Promise((done) => {
    const connector = guardedConnector(resolve, (_options, [first]) =>
      done(first !== undefined && isPublicAddress(first)),
    );
    connector({ hostname: url.hostname, protocol: url.protocol, port: url.port }, () => done(false));
  });
}
