import type { Feed, FeedState } from './feed.ts';
import type { FetchOutcome, KnownVersion } from './fetch-outcome.ts';

export interface PollJob {
  readonly feed: Feed;
  readonly state: FeedState | undefined;
}

export interface PolledFeed extends PollJob {
  readonly outcome: FetchOutcome;
}

export interface PollOptions {
  readonly fetchFeed: (address: string, known?: KnownVersion) => Promise<FetchOutcome>;
  /** How many hosts are asked at once. */
  readonly hostsAtOnce?: number;
}

/** The feeds of one host that are still to be asked, and whether the host has let us wait in vain. */
interface Queue {
  readonly jobs: PollJob[];
  silent: boolean;
}

/**
 * Asks feeds and yields each outcome as it comes: several hosts at once, one request at a time per host. A host that did
 * not answer one feed in time is not asked for its others in this round, so that it costs the round one deadline only.
 */
export async function* pollFeeds(jobs: readonly PollJob[], options: PollOptions): AsyncGenerator<PolledFeed> {
  const idle = queuesByHost(jobs);
  const busy = new Map<Queue, Promise<{ queue: Queue; polled: PolledFeed }>>();
  for (;;) {
    while (busy.size < (options.hostsAtOnce ?? 8)) {
      const queue = idle.shift();
      const job = queue?.jobs.shift();
      if (queue === undefined || job === undefined) {
        break;
      }
      busy.set(
        queue,
        poll(job, queue, options).then((polled) => ({ queue, polled })),
      );
    }
    if (busy.size === 0) {
      return;
    }
    const { queue, polled } = await Promise.race(busy.values());
    busy.delete(queue);
    if (queue.jobs.length > 0) {
      idle.push(queue);
    }
    yield polled;
  }
}

async function poll({ feed, state }: PollJob, queue: Queue, { fetchFeed }: PollOptions): Promise<PolledFeed> {
  if (queue.silent) {
    const detail = 'Not asked this time: the same server did not answer for another feed.';
    return { feed, state, outcome: { kind: 'failed', reason: 'timeout', detail, trouble: { code: 'timeout' } } };
  }
  const outcome = await fetchFeed(feed.url, state);
  queue.silent = outcome.kind === 'failed' && outcome.reason === 'timeout';
  return { feed, state, outcome };
}

function queuesByHost(jobs: readonly PollJob[]): Queue[] {
  const queues = new Map<string, Queue>();
  for (const job of jobs) {
    const host = URL.parse(job.feed.url)?.host ?? '';
    const queue = queues.get(host) ?? { jobs: [], silent: false };
    queue.jobs.push(job);
    queues.set(host, queue);
  }
  return [...queues.values()];
}
