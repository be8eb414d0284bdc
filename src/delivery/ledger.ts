import { isDeepStrictEqual } from 'node:util';
import type { Letter, MessageBody } from '../alerts/alert.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import type { Repository } from '../store.ts';
import type { Delivery } from './delivery.ts';
import { type Locked, openLocks } from './locks.ts';
import type { SagaThread } from './saga-thread.ts';

/**
 * The two shelves of deliveries. What is to be done stands in the outbox; what was done goes into history first and out
 * of the outbox then, so that a crash between the two repeats a write and never a message.
 */
export interface Ledger {
  readonly outbox: Repository<Delivery>;
  readonly history: Repository<Delivery>;
  /** Under the ids of their roots. */
  readonly threads: Repository<SagaThread>;
  /** Alerts that a digest told. */
  readonly digested: Pick<Repository<HeldAlert>, 'get'>;
  /** Since when what we know nothing of may stand in its channel all the same. */
  readonly doubtSince: (at: Date) => Date | undefined;
  /** Cycle and delivery change the same records: each change reads and writes undisturbed. */
  readonly locked: Locked;
}

export function openLedger(shelves: Omit<Ledger, 'locked'>): Ledger {
  return { ...shelves, locked: openLocks() };
}

/** Where a message stands, and how it came there. */
export interface Posted extends Pick<Delivery, 'reason' | 'outside'> {
  readonly channelId: string;
  readonly messageId: string;
  /** True: something is left to be done to it, as an edit. */
  readonly editPending?: boolean;
}

/** Records that the message is out. Where it has grown meanwhile it stays in the outbox, to be edited. */
export async function recordPosted(ledger: Ledger, id: string, message: Posted, at: Date): Promise<void> {
  await change(ledger, id, (queued) =>
    settle(ledger, {
      ...queued,
      ...message,
      editPending: queued.editPending || message.editPending === true,
      status: 'sent',
      sentAt: at.toISOString(),
    }),
  );
}

/** Records that the message says `body` now. Where it has grown again meanwhile it stays in the outbox. */
export async function recordEdited(ledger: Ledger, id: string, body: MessageBody): Promise<void> {
  await change(ledger, id, (queued) =>
    settle(ledger, {
      ...queued,
      editPending: !isDeepStrictEqual(queued.letter.body, body),
      reason: 'sent, and edited since',
    }),
  );
}

/** Records that it is tried again later. `isInDoubt`: the message may have been posted all the same. */
export async function recordWait(
  { outbox, ...ledger }: Ledger,
  id: string,
  wait: {
    readonly reason: string;
    readonly until: Date;
    readonly waitsFor: NonNullable<Delivery['waitsFor']>;
    readonly isInDoubt: boolean;
  },
): Promise<void> {
  await change({ outbox, ...ledger }, id, async ({ sendingSince, ...queued }) => {
    const waiting = { ...queued, reason: wait.reason, notBefore: wait.until.toISOString(), waitsFor: wait.waitsFor };
    if (queued.status === 'sent') {
      await outbox.put(id, { ...waiting, attempts: queued.attempts + 1 });
    } else if (wait.isInDoubt && sendingSince !== undefined) {
      await outbox.put(id, { ...waiting, status: 'sending', sendingSince });
    } else {
      await outbox.put(id, { ...waiting, status: 'pending' });
    }
  });
}

/** Records that it will not be told, or not be edited, and why. */
export async function recordFailure(ledger: Ledger, id: string, reason: string): Promise<void> {
  await change(ledger, id, (queued) =>
    settle(ledger, { ...queued, status: queued.status === 'sent' ? 'sent' : 'failed', editPending: false, reason }),
  );
}

/**
 * Puts a new body behind a letter. One that waits is told so; one that is out is edited. Returns the edit where none was
 * queued before; one that was never queued, or could not be told, is left alone.
 */
export function recordGrowth(ledger: Ledger, letter: Letter, order: number, at: Date): Promise<Delivery | undefined> {
  return ledger.locked(letter.id, async () => {
    const queued = await ledger.outbox.get(letter.id);
    if (queued === undefined) {
      return growTold(ledger, letter, order, at);
    }
    if (!isDeepStrictEqual(queued.letter.body, letter.body)) {
      // What is being posted right now may arrive with either body: an edit settles it.
      await ledger.outbox.put(letter.id, { ...queued, letter, editPending: queued.status !== 'pending' });
    }
    return undefined;
  });
}

async function growTold(
  { outbox, history }: Ledger,
  letter: Letter,
  order: number,
  at: Date,
): Promise<Delivery | undefined> {
  const told = await history.get(letter.id);
  if (told?.status !== 'sent' || isDeepStrictEqual(told.letter.body, letter.body)) {
    return undefined;
  }
  const edit: Delivery = { ...told, letter, order, editPending: true, attempts: 0, queuedAt: at.toISOString() };
  await outbox.put(letter.id, edit);
  return edit;
}

function withoutWaits(delivery: Delivery): Delivery {
  const { sendingSince: _since, notBefore: _until, waitsFor: _whom, ...rest } = delivery;
  return rest;
}

/** Changes a queued record while nobody else does; `undefined` where it is not queued. */
export function change<Result>(
  { outbox, locked }: Ledger,
  id: string,
  work: (queued: Delivery) => Promise<Result>,
): Promise<Result | undefined> {
  return locked(id, async () => {
    const queued = await outbox.get(id);
    return queued === undefined ? undefined : work(queued);
  });
}

/**
 * History first. What came to an end waits for nobody any more: an edit of it begins afresh. It stays queued where its
 * message is to be edited.
 */
export async function settle({ outbox, history }: Ledger, ended: Delivery): Promise<void> {
  const delivery = withoutWaits(ended);
  await history.put(delivery.id, { ...delivery, editPending: false });
  await (delivery.editPending ? outbox.put(delivery.id, delivery) : outbox.delete(delivery.id));
}
