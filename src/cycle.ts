import { finishChanges } from './change-saga.ts';
import { explainShare, shareLeft } from './feeds/daily-share.ts';
import type { Feed, FeedState } from './feeds/feed.ts';
import type { FetchOutcome } from './feeds/fetch-outcome.ts';
import { type HealthChange, judgeHealth } from './feeds/judge-health.ts';
import { nextState, type Polled } from './feeds/next-state.ts';
import { planPolls } from './feeds/plan-polls.ts';
import type { PolledFeed, PollJob } from './feeds/poll-feeds.ts';
import { explainNoFeed } from './items/explain-no-feed.ts';
import type { Item } from './items/item.ts';
import { trustDate } from './items/trust-date.ts';
import type { ParsedFeed } from './items/parse-feed.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import type { Store } from './store.ts';
import { type TakeInDeps, takeIn } from './take-in.ts';

export interface CycleDeps extends TakeInDeps {
  readonly store: TakeInDeps['store'] & Pick<Store, 'feedStates'>;
  /** Every feed that is to be read: the operator's and the servers'. */
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly poll: (jobs: readonly PollJob[]) => AsyncIterable<PolledFeed>;
  /** Reads a fetched body within a deadline, whatever is in it. */
  readonly parse: (outcome: FetchedFeed, feed: Feed, seenAt: Date) => Promise<ParsedFeed>;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Feeds are fetched side by side and taken in one after the other: two items never change one saga at once. */
  readonly oneAtATime: OneAtATime;
  /** Aborted when the program is told to stop: the item that is being taken in is finished, and no other is begun. */
  readonly stopping: AbortSignal;
  /** Hears that a feed broke or works again, before that is written down: after a crash it may hear the same once more. */
  readonly noteHealth: (feed: Feed, change: HealthChange, state: FeedState) => Promise<void>;
}

/** A cycle's deps, and what is known of every feed, brought up to date as it goes. */
interface Round extends CycleDeps {
  readonly states: Map<string, FeedState>;
}

export type FetchedFeed = Extract<FetchOutcome, { kind: 'fetched' }>;

/** What a cycle did, for the log. */
export interface CycleReport {
  readonly polled: number;
  readonly failed: number;
  readonly read: number;
  readonly alerts: number;
}

/**
 * One cycle, and the whole bot on one page:
 * feeds -> items -> mentions and claims -> sagas -> follows -> alerts -> deliveries.
 */
export async function runCycle(deps: CycleDeps): Promise<CycleReport> {
  await deps.oneAtATime(() => finishChanges(deps));
  const feeds = await deps.feeds();
  const states = new Map((await deps.store.feedStates.list()).map((state) => [state.feedId, state]));
  const { due } = planPolls(feeds, states, deps.now());
  const report = { polled: 0, failed: 0, read: 0, alerts: 0 };
  for await (const polled of deps.poll(due.map((feed) => ({ feed, state: states.get(feed.id) })))) {
    if (deps.stopping.aborted) {
      break;
    }
    report.polled += 1;
    try {
      const { read, alerts, failed } = await deps.oneAtATime(() => takeInFeed(polled, { ...deps, states }));
      report.read += read;
      report.alerts += alerts;
      report.failed += failed ? 1 : 0;
    } catch (error) {
      // Its state is as it was, so it is polled again; one feed must not cost the others their turn.
      report.failed += 1;
      deps.log.error('feed-failed', { feed: polled.feed.id, error });
    }
  }
  return report;
}

interface FeedReport {
  readonly read: number;
  readonly alerts: number;
  readonly failed: boolean;
}

async function takeInFeed({ feed, state, outcome }: PolledFeed, deps: Round): Promise<FeedReport> {
  switch (outcome.kind) {
    case 'not-modified':
      deps.log.debug('feed-unchanged', { feed: feed.id, outlet: feed.outlet, reason: outcome.reason });
      await remember({ feed, previous: state, outcome }, deps);
      return { read: 0, alerts: 0, failed: false };
    case 'failed':
      deps.log.info('feed-skipped', {
        feed: feed.id,
        outlet: feed.outlet,
        reason: outcome.reason,
        detail: outcome.detail,
      });
      await remember({ feed, previous: state, outcome }, deps);
      return { read: 0, alerts: 0, failed: true };
    case 'fetched':
      return takeInBody(feed, state, outcome, deps);
  }
}

async function takeInBody(
  feed: Feed,
  state: FeedState | undefined,
  outcome: FetchedFeed,
  deps: Round,
): Promise<FeedReport> {
  const document = await deps.parse(outcome, feed, deps.now());
  if (document.kind === 'not-a-feed') {
    return takeInFeed({ feed, state, outcome: explainNoFeed(document.reason) }, deps);
  }
  const left = shareLeft(feed, state, deps.now());
  const report = await takeInItems(document.items, feed, { silently: !(state?.warmed ?? false), left }, deps);
  const { read, alerts: told, failed } = report;
  deps.log.debug('feed-read', { feed: feed.id, outlet: feed.outlet, items: document.items.length, ...report });
  if (report.isOverShare) {
    deps.log.info('feed-over-share', { feed: feed.id, outlet: feed.outlet, read });
    await remember({ feed, previous: state, outcome: explainShare(), read, told }, deps);
  } else if (!failed) {
    // Only now is the body known: had an item failed, the same body must come again.
    await remember({ feed, previous: state, outcome, askedMinutes: document.askedMinutes, read, told }, deps);
  }
  return { read, alerts: told, failed: failed || report.isOverShare };
}

/** `left`: how many new ones may be read. */
async function takeInItems(
  items: readonly Item[],
  feed: Feed,
  { silently, left }: { readonly silently: boolean; readonly left: number },
  deps: CycleDeps,
): Promise<FeedReport & { readonly isOverShare: boolean }> {
  let read = 0;
  let alerts = 0;
  let failed = false;
  let isOverShare = false;
  for (const item of inOrderOfTime(items.map(trustDate))) {
    if (deps.stopping.aborted) {
      return { read, alerts, failed: true, isOverShare };
    }
    try {
      const taken = await takeIn(item, feed, { silently, isOverShare: read >= left }, deps);
      read += taken.kind === 'read' ? 1 : 0;
      alerts += taken.kind === 'read' ? taken.alerts : 0;
      isOverShare ||= taken.kind === 'left-out';
    } catch (error) {
      // It is not marked seen, so the next poll tries it again.
      failed = true;
      deps.log.error('item-failed', { item: item.id, feed: feed.id, error });
    }
  }
  return { read, alerts, failed, isOverShare };
}

/** Feeds list the newest first, and a saga is told from its beginning. */
function inOrderOfTime(items: readonly Item[]): readonly Item[] {
  return items
    .toReversed()
    .toSorted((a, b) => Date.parse(a.publishedAt ?? a.seenAt) - Date.parse(b.publishedAt ?? b.seenAt));
}

async function remember(polled: Omit<Polled, 'at' | 'chance'>, round: Round): Promise<void> {
  const { feed } = polled;
  const { feeds, store, states, now, chance, noteHealth, stopping } = round;
  if (stopping.aborted) {
    // What looks like a failure now may be our own doing: connections and threads are being closed.
    return;
  }
  if (feed.scope !== 'everyone' && !(await feeds()).some(({ id }) => id === feed.id)) {
    // Its server removed it meanwhile: adding it again is to be a first sight.
    return;
  }
  const next = nextState({ ...polled, at: now(), chance: chance() });
  states.delete(feed.id);
  const { state, change } = judgeHealth(polled.previous, next, states.values());
  if (change !== undefined) {
    await noteHealth(feed, change, state);
  }
  await store.feedStates.put(feed.id, state);
  states.set(feed.id, state);
}
