import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openFeedFetcher } from '../../src/feeds/fetch-feed.ts';
import { LYING_NAME, whileLying } from './lying-name.ts';
import { countScore, type Score } from './score.ts';

/** Public by every rule, and nobody's: this part of the IPv6 internet has never been given out. */
const NOBODYS_ADDRESS = '2d00::1';

/** A server of this machine stands on a port that the guard lets through, so that its address alone can keep us out. */
const WEB_PORTS = [8888, 8008, 8081, 8000, 8080, 8443];

interface Proof {
  readonly what: string;
  /** Where the secret is looked for; "redirect" where an allowed feed leads to it. */
  readonly hosts: readonly string[];
  /** What the name's look-ups say, one after the other. */
  readonly names?: readonly (readonly string[])[];
  /** The operator's switch for private feeds. */
  readonly isOpen?: boolean;
  /** How each try ends, and how many of them reach the secret. */
  readonly endings: readonly RegExp[];
  readonly reached: number;
}

const REFUSED = /^address-refused$/;

const PROOFS: readonly Proof[] = [
  { what: 'a literal address', hosts: ['127.0.0.1'], endings: [REFUSED], reached: 0 },
  {
    what: 'the same address in other digits',
    hosts: ['2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '127.1'],
    endings: [REFUSED, REFUSED, REFUSED, REFUSED],
    reached: 0,
  },
  { what: 'a redirect from an allowed feed', hosts: ['redirect'], endings: [REFUSED], reached: 0 },
  { what: 'a private name', hosts: [LYING_NAME], names: [['127.0.0.1']], endings: [REFUSED], reached: 0 },
  {
    what: 'a name with one private address among its own',
    hosts: [LYING_NAME],
    names: [[NOBODYS_ADDRESS, '127.0.0.1']],
    endings: [REFUSED],
    reached: 0,
  },
  {
    what: 'a name that is public when checked and private ever after',
    hosts: [LYING_NAME, LYING_NAME],
    names: [[NOBODYS_ADDRESS], ['127.0.0.1']],
    endings: [/^(unreachable|timeout|broken-answer)$/, REFUSED],
    reached: 0,
  },
  {
    what: "let in: the operator's switch opens address, name and redirect",
    hosts: ['127.0.0.1', LYING_NAME, 'redirect'],
    names: [['127.0.0.1']],
    isOpen: true,
    endings: [/^fetched$/, /^fetched$/, /^fetched$/],
    reached: 3,
  },
];

/** Tries to reach a server of this machine in every way, with the real fetcher, look-ups and sockets. */
export async function scoreLiveProofs(): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const proof of PROOFS) {
    scores.push(await prove(proof));
  }
  return scores;
}

async function prove({ what, hosts, names = [], isOpen = false, endings, reached }: Proof): Promise<Score> {
  let requests = 0;
  const secret = await listen(WEB_PORTS, (_, response) => {
    requests += 1;
    response.end('secret');
  });
  const start = await listen([0], (_, response) => void response.writeHead(302, { location: originOf(secret) }).end());
  const allow = (url: URL): boolean => isOpen || url.origin === originOf(start);
  const fetcher = openFeedFetcher({ userAgent: 'Touchline feeds:score', deadline: 2000, allow });
  try {
    const misses = await whileLying(names, async () => {
      const found: string[] = [];
      for (const [at, host] of hosts.entries()) {
        const address = host === 'redirect' ? originOf(start) : originOf(secret).replace('127.0.0.1', host);
        const outcome = await fetcher.fetchFeed(address);
        const ending = outcome.kind === 'failed' ? outcome.reason : outcome.kind;
        found.push(...(endings[at]?.test(ending) === true ? [] : [`${host}: ${ending}`]));
      }
      return found;
    });
    const all = requests === reached ? misses : [...misses, `${requests} requests reached it`];
    return countScore({ group: 'No way in', what, met: all.length === 0 ? 1 : 0, of: 1, misses: all });
  } finally {
    await fetcher.close();
    for (const server of [secret, start]) {
      server.closeAllConnections();
      server.close();
    }
  }
}

/** Listens on the first of these ports that is free. */
async function listen([port, ...others]: readonly number[], answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return server;
  } catch (error) {
    if (others.length === 0) {
      throw error;
    }
    return listen(others, answer);
  }
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
