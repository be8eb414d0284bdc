import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openFeedFetcher } from '../../src/feeds/fetch-feed.ts';
import { Item } from '../../src/items/item.ts';
import { openFeedParser } from '../../src/items/parse-in-worker.ts';
import { processorMs } from '../stopwatch.ts';
import { FEED, SEEN_AT } from './a-feed.ts';
import type { BombReport } from './bomb-report.ts';

/** The only file that bombs ask for by name. */
const SECRET = /root:.*:0:0:/;
const LONGEST_TITLE = 500;

/** Fetches and parses one address as the bot does, and prints what that cost as JSON. Run once for each bomb. */
async function main(address: string): Promise<void> {
  const fetcher = openFeedFetcher({ userAgent: 'Touchline feeds:score', allow: () => true });
  const parser = openFeedParser();
  const read = async (): Promise<Pick<BombReport, 'ending' | 'faults'>> => {
    const outcome = await fetcher.fetchFeed(address);
    if (outcome.kind !== 'fetched') {
      return { ending: outcome.reason, faults: [] };
    }
    const parsed = await parser.parse({
      body: outcome.body,
      contentType: outcome.contentType,
      feed: FEED,
      seenAt: SEEN_AT,
    });
    return parsed.kind === 'parsed'
      ? { ending: 'parsed', faults: faultsOf(parsed.items) }
      : { ending: parsed.reason, faults: [] };
  };
  // Threads and libraries are there once for all feeds: a harmless document pays for them.
  const harmless = Buffer.from('<rss><channel><item><title>A</title></item></channel></rss>');
  await parser.parse({ body: harmless, feed: FEED, seenAt: SEEN_AT });
  const { result, ...cost } = await measure(read);
  process.stdout.write(JSON.stringify({ ...result, ...cost }));
  await Promise.all([fetcher.close(), parser.close()]);
}

async function measure<Result>(work: () => Promise<Result>) {
  const before = process.memoryUsage.rss();
  let highest = before;
  const watching = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 5);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = processorMs();
  const result = await work();
  const cpuMs = processorMs() - start;
  delay.disable();
  clearInterval(watching);
  const megabytes = (Math.max(highest, process.memoryUsage.rss()) - before) / 1e6;
  return { result, cpuMs, megabytes, lagMs: delay.percentile(99) / 1e6 };
}

function faultsOf(items: readonly Item[]): readonly string[] {
  const polluted = 'polluted' in {} ? ['every object was changed'] : [];
  return [
    ...polluted,
    ...items.flatMap((item) => {
      const words = [item.title, item.summary, ...item.body].join('\n');
      return [
        ...(Item.safeParse(item).success ? [] : [`“${item.title.slice(0, 40)}” breaks the schema`]),
        ...(item.title.length > LONGEST_TITLE ? ['an endless title'] : []),
        ...(SECRET.test(words) ? ['a file of this machine'] : []),
        ...(/^https?:/.test(item.link ?? 'https:') ? [] : [`a link to ${item.link?.slice(0, 40)}`]),
      ];
    }),
  ];
}

await main(process.argv[2] ?? '');
