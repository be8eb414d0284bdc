import { RESTJSONErrorCodes } from 'discord.js';
import type { AttemptDeps } from './attempt-deps.ts';
import { bringMessage, bringPost, type Outgoing } from './bring-message.ts';
import type { Posted } from './ledger.ts';
import { openThread } from './open-thread.ts';
import type { NoThread } from '../alerts/no-thread.ts';
import { codeOf } from './send-failure.ts';

/** Where a letter has come to stand, or why it stands nowhere. */
export type Brought =
  | { readonly kind: 'stands'; readonly posted: Posted }
  | { readonly kind: 'nowhere'; readonly reason: string };

/** Why a message cannot stand in a thread, of reasons that say nothing of the channel. */
const LOSSES: Readonly<Record<number, NoThread>> = {
  [RESTJSONErrorCodes.UnknownChannel]: 'thread-deleted',
  [RESTJSONErrorCodes.ThreadLocked]: 'thread-locked',
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: 'thread-locked',
  [RESTJSONErrorCodes.MissingAccess]: 'may-not-write',
  [RESTJSONErrorCodes.MissingPermissions]: 'may-not-write',
};

/** Puts a letter where it belongs: a root at the head of its thread, a step into it, all else into the channel. */
export async function bring(out: Outgoing, deps: AttemptDeps): Promise<Brought> {
  const { letter } = out.delivery;
  if (letter.kind === 'root') {
    return openThread(out, letter, deps);
  }
  const rootId = letter.kind === 'notice' ? undefined : letter.rootId;
  const posted = rootId === undefined ? await bringToChannel(out, deps) : await bringStep(out, rootId, deps);
  return { kind: 'stands', posted };
}

async function bringToChannel(out: Outgoing, deps: AttemptDeps): Promise<Posted> {
  const { letter, channelId } = out.delivery;
  const { destination } = letter;
  if (destination.kind === 'direct') {
    return bringMessage(out, channelId ?? (await deps.sender.openDirect(destination.userId)), deps);
  }
  try {
    return await bringMessage(out, destination.channelId, deps);
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel) {
      throw error;
    }
    return bringPost(out, destination, deps);
  }
}

/**
 * A step goes into its saga's thread; where there is none any more, or it is closed to us, it goes into the channel, and
 * the record says why.
 */
async function bringStep(out: Outgoing, rootId: string, deps: AttemptDeps): Promise<Posted> {
  const { threads } = deps.ledger;
  const thread = await threads.get(rootId);
  if (thread?.state.kind !== 'open') {
    return { ...(await bringToChannel(out, deps)), outside: thread?.state.reason ?? 'not-opened' };
  }
  const { kept, ...state } = thread.state;
  if (kept?.rest === 'closed') {
    // A message opens the thread again: how it was left is no longer true from here on.
    await threads.put(rootId, { ...thread, state });
  }
  try {
    return await bringMessage(out, state.threadId, deps);
  } catch (error) {
    const outside = LOSSES[codeOf(error) ?? 0];
    if (outside === undefined) {
      throw error;
    }
    if (outside === 'thread-deleted') {
      const { threadId, rootChannelId } = state;
      const leftover = rootChannelId === threadId ? {} : { leftover: threadId };
      await threads.put(rootId, { ...thread, state: { kind: 'none', reason: outside, ...leftover } });
    }
    return { ...(await bringToChannel(out, deps)), outside };
  }
}
