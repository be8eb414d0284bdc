import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type FeedParser, openFeedParser } from '../../src/items/parse-in-worker.ts';
import { pollScenario } from './poll-scenario.ts';
import { countScore, limitScore, type Score } from './score.ts';
import { SERVER_RULES, TIMES_OUT } from './server-rules.ts';
import { sharedFile } from '../shared.ts';

const GROUP = 'Servers that misbehave, polled by the real cycle';
const SLOWEST_SECONDS = 20;
const AT_ONCE = 8;

const Listing = z.array(z.object({ path: z.string(), expect: z.string() }));
type Listing = z.infer<typeof Listing>;

/** How one scenario went. */
interface Trial {
  readonly path: string;
  readonly seconds: number;
  /** What was not as the server's own list says, and what that says. */
  readonly miss?: string;
}

/** How the servers are tried. */
export interface ServerOptions {
  readonly say?: (text: string) => void;
  /** False leaves out the ways that end with the fetcher's own deadline, a quarter of a minute each. */
  readonly isPatient?: boolean;
}

/** Polls a server that misbehaves in every way it lists, some ways several times over. */
export async function scoreServers({
  say = () => undefined,
  isPatient = true,
}: ServerOptions): Promise<readonly Score[]> {
  const { origin, close } = await startServer();
  const parser = openFeedParser();
  try {
    const listed = Listing.parse(await (await fetch(origin)).json());
    const listing = listed.filter(({ path }) => isPatient || SERVER_RULES.get(path) !== TIMES_OUT);
    const trials = await tryAll(listing, (scenario) => tryScenario(origin, scenario, parser), say);
    const misses = trials.flatMap(({ path, miss }) => (miss === undefined ? [] : [`${path}: ${miss}`]));
    const slowest = Math.max(...trials.map(({ seconds }) => seconds));
    const of = trials.length;
    return [
      countScore({ group: GROUP, what: 'ended as listed', met: of - misses.length, of, misses }),
      limitScore({ group: GROUP, what: 'the slowest poll', value: slowest, atMost: SLOWEST_SECONDS, unit: 's' }),
    ];
  } finally {
    await Promise.all([parser.close(), close()]);
  }
}

async function startServer(): Promise<{ readonly origin: string; readonly close: () => Promise<unknown> }> {
  const file = pathToFileURL(sharedFile('reliability/hostile_server.mjs')).href;
  const { start } = await import(file);
  const { port, close } = await start(0);
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function tryScenario(origin: string, { path, expect }: Listing[number], parser: FeedParser): Promise<Trial> {
  const rule = SERVER_RULES.get(path);
  if (rule === undefined) {
    return { path, seconds: 0, miss: `nobody wrote down what "${expect}" means` };
  }
  const polls = await pollScenario(origin + path, rule.polls ?? 1, rule.isOld ?? false, parser);
  const objection = rule.objection(polls);
  const seconds = Math.max(...polls.map((poll) => poll.seconds));
  return { path, seconds, ...(objection === undefined ? {} : { miss: `${objection} (listed: ${expect})` }) };
}

/** Tries several at once: some of them do nothing but wait. */
async function tryAll(
  listing: Listing,
  attempt: (scenario: Listing[number]) => Promise<Trial>,
  say: (text: string) => void,
): Promise<readonly Trial[]> {
  const waiting = [...listing];
  const trials: Trial[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      trials.push(await attempt(next));
      say(`Servers: ${next.path} (${trials.length} of ${listing.length}) …`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return trials;
}
