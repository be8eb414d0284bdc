import type { HeldAlert } from '../alerts/held-alert.ts';
import type { Restoration } from '../database/restoration.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import { destinationKey } from '../follows/follow-id.ts';
import type { Log } from '../log.ts';
import type { Outbox, Repository } from '../store.ts';
import { type Breaker, openBreaker } from './breaker.ts';
import { type Channels, openChannels } from './channels.ts';
import type { Delivery, Outline } from './delivery.ts';
import type { Turn } from './lane.ts';
import { doubtSince } from './doubt.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { countFurther, openPace, type Pace } from './pace.ts';
import type { SagaThread } from './saga-thread.ts';
import type { Sender } from './sender.ts';
import type { Sleep } from './sleep.ts';
import { openTurns, type Turns } from './turns.ts';

/** What the rest of the program may want to act on. */
export type DeliveryEvent =
  /** Nothing can arrive there any more; `given-up` deliveries were closed. The follows are the caller's to delete. */
  | {
      readonly kind: 'destination-gone';
      readonly destination: Destination;
      readonly reason: string;
      readonly givenUp: number;
    }
  /** We may not write there. Reported once, until something gets through again. */
  | {
      readonly kind: 'destination-paused';
      readonly destination: Destination;
      readonly reason: string;
      /** The delivery that was refused. */
      readonly deliveryId: string;
    }
  /** `deliveryId`: the first one that got through. */
  | { readonly kind: 'destination-back'; readonly destination: Destination; readonly deliveryId: string };

export interface DeliveryDeps {
  readonly outbox: Outbox;
  readonly deliveries: Repository<Delivery>;
  readonly sagaThreads: Repository<SagaThread>;
  readonly digestedAlerts: Pick<Repository<HeldAlert>, 'get'>;
  /** Where the shelves were brought back from a copy: what was told after it was made is looked for before it is told. */
  readonly restoration?: Restoration | undefined;
  readonly sender: Sender;
  /** What we may do in a channel, as Discord's bit set; undefined where that is not known. */
  readonly rightsIn: (channelId: Snowflake) => bigint | undefined;
  /** True while we are not where it lies: nothing is sent, and nothing given up. Absent: we always are. */
  readonly isAwayFrom?: (destination: Destination) => boolean;
  /** As many requests a second as delivery allows itself, of all that the bot has. */
  readonly requestsPerSecond: number;
  /** Should never run backwards: waiting is reckoned by it. */
  readonly now: () => Date;
  /** A chance from 0 to 1. */
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly log: Pick<Log, 'debug' | 'info' | 'warn' | 'error'>;
  readonly report: (event: DeliveryEvent) => void;
}

/** Why delivery ended. */
export type Ending =
  | { readonly kind: 'stopped'; readonly reason: 'asked-to' }
  | { readonly kind: 'unauthorised'; readonly reason: string };

/** What delivery holds in memory: who waits, who is under way, and how Discord is. All else is in the store. */
export interface Desk {
  readonly deps: DeliveryDeps;
  readonly ledger: Ledger;
  readonly turns: Turns;
  readonly breaker: Breaker;
  readonly pace: Pace;
  readonly sender: Sender;
  readonly channels: Channels;
  readonly inFlight: Set<Promise<void>>;
  /** Called once nothing is under way and nothing due. */
  readonly idlers: (() => void)[];
  readonly counts: { sent: number; edited: number; published: number; failed: number };
  lastSentAt: Date | undefined;
  ending: Ending | undefined;
  /** The order of the next delivery that is written down. */
  nextOrder: number;
  /** The store may hold records that `turns` does not know. */
  isBehindStore: boolean;
  /** Nothing starts before then, because the store could not be written. */
  holdUntil: number;
  wake: () => void;
}

export function openDesk(deps: DeliveryDeps): Desk {
  const pace = openPace(deps.requestsPerSecond);
  const sender = countFurther(deps.sender, () => pace.took(deps.now().getTime()));
  return {
    deps,
    pace,
    sender,
    channels: openChannels(sender, deps.rightsIn),
    ledger: openLedger({
      outbox: deps.outbox,
      history: deps.deliveries,
      threads: deps.sagaThreads,
      digested: deps.digestedAlerts,
      doubtSince: (at) => doubtSince(deps.restoration, at),
    }),
    turns: openTurns(() => deps.now().getTime()),
    breaker: openBreaker(),
    inFlight: new Set(),
    idlers: [],
    counts: { sent: 0, edited: 0, published: 0, failed: 0 },
    lastSentAt: undefined,
    ending: undefined,
    nextOrder: 1,
    isBehindStore: true,
    holdUntil: 0,
    wake: () => undefined,
  };
}

/** The turn of a record in the outbox: an edit where its message is out, else a post. Publishing holds up no more than an edit. */
export function turnOf({ id, letter, order, status, notBefore, waitsFor, publishes = false }: Outline): Turn {
  return {
    id,
    destination: letter.destination,
    lane: destinationKey(letter.destination),
    group: letter.developmentId ?? id,
    order,
    isEdit: status === 'sent' || publishes,
    dueAt: notBefore === undefined ? 0 : Date.parse(notBefore),
    waitsFor,
  };
}
