import { RESTJSONErrorCodes } from 'discord.js';
import type { MessageBody, Root } from '../alerts/alert.ts';
import type { AttemptDeps } from './attempt-deps.ts';
import { QUIET_MINUTES } from './bring-message.ts';
import type { Delivery } from './delivery.ts';
import { codeOf, explainSendFailure } from './send-failure.ts';
import { settleTags } from './settle-tags.ts';

/** Changes a message that stands; that of a root, and how its thread is kept. */
export async function changeMessage(delivery: Delivery, body: MessageBody, deps: AttemptDeps): Promise<void> {
  const { letter } = delivery;
  const { channelId, messageId } = standing(delivery);
  const edit = () => deps.sender.edit(channelId, messageId, body);
  try {
    await (isInThread(delivery) ? inOpenThread(channelId, edit, deps) : edit());
  } catch (error) {
    if (letter.kind === 'root' && codeOf(error) === RESTJSONErrorCodes.UnknownMessage) {
      // Whoever deletes a thread's first message leaves the thread.
      await keepThread(letter, deps);
    }
    throw error;
  }
  if (letter.kind === 'root') {
    await keepThread(letter, deps);
  }
}

/** True where a message stands in a thread or post, and not in its destination's channel itself. */
export function isInThread({ letter: { destination }, channelId }: Delivery): boolean {
  return destination.kind === 'channel' && channelId !== undefined && channelId !== destination.channelId;
}

/** Where a delivery that is out stands. */
export function standing({ id, channelId, messageId }: Delivery): Record<'channelId' | 'messageId', string> {
  if (channelId === undefined || messageId === undefined) {
    throw new Error(`delivery ${id} is sent and names no message`);
  }
  return { channelId, messageId };
}

/** Nothing can be changed in a thread that rests: it is opened for the change and closed again. */
async function inOpenThread(threadId: string, change: () => Promise<void>, { sender }: AttemptDeps): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.InvalidActionOnArchivedThread) {
      throw error;
    }
    await sender.threads.change(threadId, { archived: false });
    await change();
    await sender.threads.change(threadId, { archived: true });
  }
}

/** Opens or closes a saga's thread, and tags its post by where the saga stands. What we may not do stays undone. */
async function keepThread({ id, destination, thread: wish }: Root, deps: AttemptDeps): Promise<void> {
  const { threads } = deps.ledger;
  const thread = await threads.get(id);
  const kept = { rest: wish.rest, tag: wish.tags[0] ?? '' };
  if (thread?.state.kind !== 'open' || destination.kind === 'direct') {
    return;
  }
  const { state } = thread;
  if (state.kept?.rest === kept.rest && state.kept.tag === kept.tag) {
    return;
  }
  const isPost = state.rootChannelId === state.threadId;
  const change = async () => {
    const tagIds = isPost ? { tagIds: await tagsOf(state.threadId, destination.channelId, wish, deps) } : {};
    const archived = wish.rest === 'closed';
    await deps.sender.threads.change(state.threadId, { archived, quietMinutes: QUIET_MINUTES[wish.rest], ...tagIds });
  };
  try {
    await inOpenThread(state.threadId, change, deps);
  } catch (error) {
    if (explainSendFailure(error).kind === 'again-later' || explainSendFailure(error).kind === 'stop') {
      throw error;
    }
  }
  await threads.put(id, { ...thread, state: { ...state, kept } });
}

async function tagsOf(
  postId: string,
  forumId: string,
  wish: Root['thread'],
  deps: AttemptDeps,
): Promise<readonly string[]> {
  const { appliedTagIds } = await deps.sender.threads.look(postId);
  return settleTags(forumId, wish, appliedTagIds, deps);
}
