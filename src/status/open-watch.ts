import type { CycleReport } from '../cycle.ts';
import type { DeliveryStats } from '../delivery/deliver.ts';
import type { DiscordClient } from '../discord/open-client.ts';
import { placeOf } from '../feeds/feed-address.ts';
import type { Feed, FeedState } from '../feeds/feed.ts';
import { intervalOf, planPolls } from '../feeds/plan-polls.ts';
import type { Trouble } from '../feeds/trouble.ts';
import type { Store } from '../store.ts';
import type { Status } from './status.ts';
import type { Week } from './week.ts';
import { weekOf } from './week-of.ts';

/** Sees how the bot is. It counts what passes by, and asks the rooms for the rest. */
export interface Watch {
  cycled(report: CycleReport): void;
  /** A mute kept an alert away. */
  muted(): void;
  look(): Promise<Status>;
  /** Adds what was counted since the last time to the week's record. */
  keep(): Promise<void>;
}

export interface WatchDeps {
  readonly version: string;
  readonly store: Pick<Store, 'feedStates' | 'weeks' | 'wrongReadings' | 'heldAlerts'>;
  readonly feeds: () => Promise<readonly Feed[]>;
  /** What is the matter with a feed, as a sentence. */
  readonly describe: (trouble: Trouble) => string;
  readonly gateway: () => ReturnType<DiscordClient['health']>;
  readonly delivery: () => DeliveryStats;
  readonly now: () => Date;
}

const SHOWN_WEEKS = 4;

type Counted = Omit<Week, 'week'>;

/** Opens the watch; it starts with nothing counted. */
export function openWatch(deps: WatchDeps): Watch {
  const { store, now } = deps;
  const startedAt = now().toISOString();
  let cycles = { polled: 0, failed: 0, read: 0, alerts: 0, lastAt: startedAt };
  let sentKept = 0;
  let muted = 0;
  let downSince: string | undefined = startedAt;
  const sinceKept = (): Counted => ({ told: deps.delivery().sent - sentKept, muted });
  return {
    cycled(report) {
      cycles = { ...addUp(cycles, report), lastAt: now().toISOString() };
    },
    muted: () => {
      muted += 1;
    },
    async look() {
      const at = now();
      const gateway = deps.gateway();
      downSince = gateway.isUp ? undefined : (downSince ?? at.toISOString());
      return {
        at: at.toISOString(),
        startedAt,
        version: deps.version,
        node: process.version,
        memory: process.memoryUsage.rss(),
        gateway: { ...gateway, ...(downSince === undefined ? {} : { downSince }) },
        feeds: await lookAtFeeds(deps, at),
        cycles,
        queue: await lookAtQueue(deps),
        weeks: await lookAtWeeks(store, weekOf(at), sinceKept()),
      };
    },
    async keep() {
      const counted = sinceKept();
      await addToWeek(store.weeks, weekOf(now()), counted);
      // Not set to nothing: more may have been told and muted while this was written down.
      sentKept += counted.told;
      muted -= counted.muted;
    },
  };
}

function addUp(before: CycleReport, more: CycleReport): CycleReport {
  const { polled, failed, read, alerts } = before;
  return {
    polled: polled + more.polled,
    failed: failed + more.failed,
    read: read + more.read,
    alerts: alerts + more.alerts,
  };
}

async function lookAtQueue({ delivery, store }: WatchDeps): Promise<Status['queue']> {
  return { ...delivery(), held: (await store.heldAlerts.list()).length };
}

async function addToWeek(weeks: Store['weeks'], week: string, more: Counted): Promise<void> {
  const { told, muted } = (await weeks.get(week)) ?? { told: 0, muted: 0 };
  await weeks.put(week, { week, told: told + more.told, muted: muted + more.muted });
}

async function lookAtFeeds({ feeds, describe, store }: WatchDeps, at: Date): Promise<Status['feeds']> {
  const all = await feeds();
  const states = new Map((await store.feedStates.list()).map((state) => [state.feedId, state]));
  const known = all.flatMap((feed) => states.get(feed.id) ?? []);
  const next = new Map(planPolls(all, states, at).waiting.map(({ feed, until }) => [feed.id, until]));
  const lastGoodAt = known
    .flatMap((state) => state.lastGoodAt ?? [])
    .toSorted()
    .at(-1);
  const every = all.map((feed) => intervalOf(feed, states.get(feed.id)?.askedMinutes).minutes);
  return {
    all: all.length,
    fresh: all.length - known.length,
    failing: all.flatMap((feed) => failing(feed, describe, states.get(feed.id), next.get(feed.id))),
    ...(lastGoodAt === undefined ? {} : { lastGoodAt }),
    ...(every.length === 0 ? {} : { everyMinutes: Math.min(...every) }),
  };
}

function failing(
  feed: Feed,
  describe: WatchDeps['describe'],
  state: FeedState | undefined,
  nextAt: string | undefined,
): Status['feeds']['failing'] {
  if (state?.trouble === undefined) {
    return [];
  }
  const { trouble, failuresInARow, lastGoodAt } = state;
  const reason = [trouble.code, trouble.status].filter((part) => part !== undefined).join(' ');
  return [
    {
      outlet: feed.outlet,
      ...(feed.scope === 'everyone' ? { place: placeOf(feed.url) } : { guildId: feed.scope }),
      reason,
      text: describe(trouble),
      failuresInARow,
      ...(lastGoodAt === undefined ? {} : { lastGoodAt }),
      ...(nextAt === undefined ? {} : { nextAt }),
    },
  ];
}

/** As they will be once what was counted since is written down as well. */
async function lookAtWeeks(
  { weeks, wrongReadings }: WatchDeps['store'],
  thisWeek: string,
  { told, muted }: Counted,
): Promise<Status['weeks']> {
  const reports = await wrongReadings.list();
  const reportedIn = (week: string) => reports.filter(({ at }) => weekOf(new Date(at)) === week).length;
  const kept = new Map((await weeks.list()).map((week) => [week.week, week]));
  const now = kept.get(thisWeek);
  kept.set(thisWeek, { week: thisWeek, told: (now?.told ?? 0) + told, muted: (now?.muted ?? 0) + muted });
  return [...kept.values()]
    .toSorted((a: Week, b: Week) => b.week.localeCompare(a.week))
    .slice(0, SHOWN_WEEKS)
    .map((week) => ({ ...week, reported: reportedIn(week.week) }));
}
