import type { Letter } from '../alerts/alert.ts';
import type { NoThread } from '../alerts/no-thread.ts';
import type { Desk } from './desk.ts';

/** Why there is no thread, of reasons that pass: others are closed, rights are given, and whoever tidied up expects the next. */
const PASSING: ReadonlySet<NoThread> = new Set(['may-not-create', 'too-many-threads', 'thread-deleted', 'not-opened']);

/**
 * Forgets that a saga could have no thread, with the next step that is to be told in one: its root is brought as if for
 * the first time. Not sooner than makes sense, so that nobody sees messages come and go.
 */
export async function forgetRoot({ ledger, channels, deps }: Desk, letter: Letter): Promise<void> {
  const { id, kind, destination } = letter;
  const state = kind === 'root' ? (await ledger.threads.get(id))?.state : undefined;
  if (
    state?.kind === 'none' &&
    PASSING.has(state.reason) &&
    destination.kind === 'channel' &&
    channels.isWorthAThread(destination.channelId, deps.now())
  ) {
    await ledger.history.delete(id);
  }
}
