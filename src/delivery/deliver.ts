import type { Letter } from '../alerts/alert.ts';
import { attempt } from './attempt.ts';
import { conclude } from './conclude.ts';
import { type DeliveryDeps, type Desk, type Ending, openDesk } from './desk.ts';
import { catchUp, enqueue, grow } from './enqueue.ts';
import type { Turn } from './lane.ts';

/** Tells every destination once. */
export interface DeliveryRoom {
  /**
   * Durable once it resolves; what is queued is left alone, what was told is edited where it says something else. Ask again
   * where it throws.
   */
  enqueue(letters: readonly Letter[]): Promise<void>;
  /** New bodies for letters that were queued: messages that are out are edited silently. Others are left alone. */
  grow(letters: readonly Letter[]): Promise<void>;
  /** Delivers until it is stopped, or Discord refuses our token. */
  run(): Promise<Ending>;
  /** Resolves once nothing is under way and nothing more may start at that moment. Only while it runs. */
  idle(): Promise<void>;
  /** Somebody changed a channel or our rights in it, or its server has us back: what waits for that is tried now. */
  channelChanged(channelId: string): void;
  /** Starts nothing more, and waits for what is under way. What takes longer is left in the store. */
  stop(limit: { readonly within: number }): Promise<void>;
  stats(): DeliveryStats;
}

export interface DeliveryStats {
  readonly waiting: number;
  readonly underWay: number;
  /** Since the start. */
  readonly sent: number;
  readonly edited: number;
  readonly published: number;
  readonly failed: number;
  readonly isOutage: boolean;
  /** When the next one falls due, in the past where it is late; absent where nothing waits for its time. */
  readonly nextDueAt?: string;
  readonly lastSentAt?: string;
}

/** As many requests wait side by side, so that channels at their own limit hold up nobody else. */
const MOST_AT_ONCE = 200;
/** Discord bans an address at 10,000 in ten minutes; far below it we wait until the older ones are forgotten. */
const MOST_INVALID = 500;
const LOOK_AGAIN_MS = 5_000;
const STORE_PAUSE_MS = 5_000;
/** A server that has us back says so, and is not waited for. */
const AWAY_PAUSE_MS = 60 * 60 * 1000;

/** Opens delivery over what the outbox holds. Throws where the outbox cannot be read. */
export async function openDelivery(deps: DeliveryDeps): Promise<DeliveryRoom> {
  const desk = openDesk(deps);
  await catchUp(desk);
  return {
    enqueue: (alerts) => enqueue(desk, alerts),
    grow: (alerts) => grow(desk, alerts),
    run: () => run(desk),
    idle: () =>
      new Promise((resolve) => {
        desk.idlers.push(resolve);
        desk.wake();
      }),
    channelChanged: (channelId) => {
      desk.channels.forget(channelId);
      desk.turns.release('permission', `channel:${channelId}`);
      desk.turns.release('return', `channel:${channelId}`);
      desk.wake();
    },
    stop: (limit) => stop(desk, limit),
    stats: () => statsOf(desk),
  };
}

function statsOf(desk: Desk): DeliveryStats {
  const due = desk.turns.nextDueAt();
  return {
    ...desk.counts,
    waiting: desk.turns.size,
    underWay: desk.inFlight.size,
    isOutage: desk.breaker.isOpen,
    ...(Number.isFinite(due) ? { nextDueAt: new Date(due).toISOString() } : {}),
    ...(desk.lastSentAt === undefined ? {} : { lastSentAt: desk.lastSentAt.toISOString() }),
  };
}

async function run(desk: Desk): Promise<Ending> {
  for (;;) {
    const nap = new AbortController();
    desk.wake = () => nap.abort();
    if (desk.ending !== undefined) {
      return desk.ending;
    }
    const pause = startDue(desk);
    if (desk.inFlight.size === 0) {
      for (const resolve of desk.idlers.splice(0)) {
        resolve();
      }
    }
    await desk.deps.sleep(pause, nap.signal);
  }
}

async function stop(desk: Desk, { within }: { readonly within: number }): Promise<void> {
  desk.ending ??= { kind: 'stopped', reason: 'asked-to' };
  desk.wake();
  const nap = new AbortController();
  const finished = Promise.all(desk.inFlight).then(() => nap.abort());
  await Promise.race([finished, desk.deps.sleep(within, nap.signal)]);
}

/** Starts all that may start, and returns in how many milliseconds there may be more, unless something ends before. */
function startDue(desk: Desk): number {
  while (desk.inFlight.size < MOST_AT_ONCE) {
    const now = desk.deps.now().getTime();
    const opens = mayStartAt(desk, now);
    if (opens > now) {
      return opens - now;
    }
    const turn = desk.turns.take();
    if (turn === undefined) {
      return Math.max(1, desk.turns.nextDueAt() - now);
    }
    desk.breaker.started(now);
    desk.pace.took(now);
    start(desk, turn);
  }
  return Number.POSITIVE_INFINITY;
}

function mayStartAt({ deps, breaker, pace, holdUntil }: Desk, now: number): number {
  const { sender } = deps;
  const invalid = sender.invalidRequests() < MOST_INVALID ? now : now + LOOK_AGAIN_MS;
  return Math.max(holdUntil, sender.closedUntil(), pace.mayStartAt(), breaker.mayStartAt(now), invalid);
}

function start(desk: Desk, turn: Turn): void {
  const work = handle(desk, turn).finally(() => {
    desk.inFlight.delete(work);
    desk.wake();
  });
  desk.inFlight.add(work);
}

async function handle(desk: Desk, turn: Turn): Promise<void> {
  const { now, log } = desk.deps;
  if (desk.deps.isAwayFrom?.(turn.destination) === true) {
    desk.breaker.cameToNothing();
    desk.turns.postpone(turn, now().getTime() + AWAY_PAUSE_MS, 'return');
    return;
  }
  try {
    await conclude(desk, turn, await attempt(turn.id, { ...desk, now }));
  } catch (error) {
    // What cannot be written down must not be told: nothing more is started until the store has had time to recover.
    log.error('delivery-not-recorded', { delivery: turn.id, error });
    desk.breaker.cameToNothing();
    desk.isBehindStore = true;
    desk.holdUntil = now().getTime() + STORE_PAUSE_MS;
    desk.turns.postpone(turn, desk.holdUntil, 'recovery');
  }
}
