import type { Delivery } from './delivery.ts';
import { change, type Ledger, settle } from './ledger.ts';

/** What is to be done for a delivery whose turn has come. */
export type Task =
  /** `isInDoubt`: it was posted before without a clear answer, or by a database that was replaced, and may stand there. */
  | { readonly kind: 'post'; readonly delivery: Delivery; readonly isInDoubt: boolean }
  | { readonly kind: 'edit'; readonly delivery: Delivery }
  | { readonly kind: 'publish'; readonly delivery: Delivery }
  | { readonly kind: 'nothing'; readonly reason: 'not-there' | 'told-already' };

/** Takes up a delivery. What is to be posted is marked `sending` before this resolves. */
export async function begin(ledger: Ledger, id: string, at: Date): Promise<Task> {
  const task = await change(ledger, id, async (queued): Promise<Task> => {
    if (queued.publishes === true) {
      return { kind: 'publish', delivery: queued };
    }
    if (queued.status === 'sent') {
      return { kind: 'edit', delivery: queued };
    }
    const told = queued.status === 'sending' ? await ledger.history.get(id) : undefined;
    return told === undefined ? mark(ledger, queued, at) : resume(ledger, queued, told);
  });
  return task ?? { kind: 'nothing', reason: 'not-there' };
}

async function mark({ outbox, doubtSince }: Ledger, queued: Delivery, at: Date): Promise<Task> {
  const doubt = doubtSince(at);
  const delivery: Delivery = {
    ...queued,
    status: 'sending',
    attempts: queued.attempts + 1,
    sendingSince: queued.sendingSince ?? (doubt ?? at).toISOString(),
    reason: 'being sent',
  };
  await outbox.put(queued.id, delivery);
  return { kind: 'post', delivery, isInDoubt: queued.status === 'sending' || doubt !== undefined };
}

/** A crash came after history was written and before the outbox was cleared. */
async function resume(ledger: Ledger, queued: Delivery, told: Delivery): Promise<Task> {
  const editPending = told.status === 'sent' && (queued.editPending || (await isLeftOpen(ledger, queued)));
  await settle(ledger, { ...told, letter: queued.letter, order: queued.order, editPending });
  return { kind: 'nothing', reason: 'told-already' };
}

/** A thread that begins where its saga ends is still to be closed. */
async function isLeftOpen({ threads }: Ledger, { id, letter }: Delivery): Promise<boolean> {
  const thread = letter.kind === 'root' ? await threads.get(id) : undefined;
  return thread?.state.kind === 'open' && thread.state.kept === undefined;
}
