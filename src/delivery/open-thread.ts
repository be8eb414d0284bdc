import { RESTJSONErrorCodes } from 'discord.js';
import type { Root } from '../alerts/alert.ts';
import type { AttemptDeps } from './attempt-deps.ts';
import type { Brought } from './bring.ts';
import { bringMessage, bringPost, type Outgoing, QUIET_MINUTES } from './bring-message.ts';
import type { Posted } from './ledger.ts';
import type { NoThread } from '../alerts/no-thread.ts';
import { codeOf } from './send-failure.ts';

/** Why a channel has no thread for a message. */
const REFUSALS: Readonly<Record<number, NoThread>> = {
  [RESTJSONErrorCodes.MissingAccess]: 'may-not-create',
  [RESTJSONErrorCodes.MissingPermissions]: 'may-not-create',
  [RESTJSONErrorCodes.MaximumActiveThreads]: 'too-many-threads',
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType]: 'no-threads-here',
  // Somebody deleted the root before its thread was there.
  [RESTJSONErrorCodes.UnknownMessage]: 'not-opened',
};

/**
 * Posts a saga's root and opens its thread, or finds what of both is there already: a thread started from a message has
 * the message's id, so that starting it twice makes one. Where no thread can be had, nothing is left behind, and the
 * step goes into the channel; the next one asks again, see `forgetRoot`.
 */
export async function openThread(out: Outgoing, root: Root, deps: AttemptDeps): Promise<Brought> {
  const known = await deps.ledger.threads.get(root.id);
  if (known?.state.kind === 'open') {
    const { rootChannelId: channelId, threadId: messageId } = known.state;
    const posted = { channelId, messageId, reason: 'its thread was there already', editPending: true };
    return { kind: 'stands', posted };
  }
  const { destination } = root;
  if (known?.state.kind === 'none' && known.state.leftover !== undefined && destination.kind === 'channel') {
    await removeLeftover(destination.channelId, known.state.leftover, deps);
  }
  if (destination.kind === 'direct') {
    return withoutThread(root, 'no-threads-here', deps);
  }
  const { kind } = await deps.channels.look(destination.channelId);
  switch (kind) {
    case 'forum':
      return opened(root, await bringPost(out, destination, deps), deps);
    case 'text':
    case 'announcement':
      return startInChannel(out, root, destination.channelId, deps);
    case 'other':
      return withoutThread(root, 'no-threads-here', deps);
  }
}

async function startInChannel(out: Outgoing, root: Root, channelId: string, deps: AttemptDeps): Promise<Brought> {
  const { sender, channels } = deps;
  if (!channels.may(channelId, 'CreatePublicThreads')) {
    return withoutThread(root, 'may-not-create', deps);
  }
  const posted = await bringMessage(out, channelId, deps);
  const { name, rest } = root.thread;
  try {
    await sender.threads.startAt(channelId, posted.messageId, { name, quietMinutes: QUIET_MINUTES[rest] });
  } catch (error) {
    const reason = REFUSALS[codeOf(error) ?? 0];
    if (reason === undefined) {
      throw error;
    }
    if (reason !== 'not-opened') {
      await sender.remove(channelId, posted.messageId);
    }
    return withoutThread(root, reason, deps);
  }
  return opened(root, posted, deps);
}

/** A saga has one root at a time. */
async function removeLeftover(channelId: string, messageId: string, { sender }: AttemptDeps): Promise<void> {
  try {
    await sender.remove(channelId, messageId);
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.UnknownMessage) {
      throw error;
    }
  }
}

/** A thread that is to be closed is closed by an edit, after the step that closes it was told in it. */
async function opened({ id, sagaId, destination, thread }: Root, posted: Posted, deps: AttemptDeps): Promise<Brought> {
  const { channelId: rootChannelId, messageId: threadId } = posted;
  const isOver = thread.rest === 'closed';
  const kept = isOver ? {} : { kept: { rest: thread.rest, tag: thread.tags[0] ?? '' } };
  const state = { kind: 'open' as const, threadId, rootChannelId, ...kept };
  await deps.ledger.threads.put(id, { id, sagaId, destination, state });
  return { kind: 'stands', posted: { ...posted, editPending: isOver } };
}

async function withoutThread(
  { id, sagaId, destination }: Root,
  reason: NoThread,
  { ledger, channels, now }: AttemptDeps,
): Promise<Brought> {
  if (destination.kind === 'channel') {
    channels.noThread(destination.channelId, now());
  }
  await ledger.threads.put(id, { id, sagaId, destination, state: { kind: 'none', reason } });
  return { kind: 'nowhere', reason: `no thread: ${reason}` };
}
