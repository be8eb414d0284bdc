import { answerChannel, answerThread, answerThreadMember } from '../answers/channel-answer.ts';
import { answerMessage } from '../answers/message-answer.ts';
import { ForumPostBody, ThreadAtMessageBody, ThreadBody } from '../bodies/channel-body.ts';
import { type Channel, ChannelType, holdsPosts, isThread } from '../channel.ts';
import { refuseUntagged, refuseWrongTags } from '../forum-tags.ts';
import { placeMessage, writeMessage } from '../messages.ts';
import { reachChannel, reachMessage, reachThread } from '../reach.ts';
import { readForm, readLimit } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { changeThread, openThread, openThreadAt, type ThreadWish } from '../threads.ts';
import type { World } from '../world.ts';

const CHANNEL = '/channels/{channel_id}';
const MEMBERS = `${CHANNEL}/thread-members`;

/** Threads: at a message, on their own, as posts of a forum; who is in them; those that are archived. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${CHANNEL}/messages/{message_id}/threads`,
    bucket: 'ordinary',
    auth: 'bot',
    handle: startAt,
  },
  { method: 'POST', path: `${CHANNEL}/threads`, bucket: 'ordinary', auth: 'bot', handle: start },
  { method: 'GET', path: `${CHANNEL}/threads/archived/public`, bucket: 'ordinary', auth: 'bot', handle: listArchived },
  { method: 'GET', path: MEMBERS, bucket: 'ordinary', auth: 'bot', handle: listMembers },
  { method: 'PUT', path: `${MEMBERS}/@me`, bucket: 'ordinary', auth: 'bot', handle: join },
  { method: 'DELETE', path: `${MEMBERS}/@me`, bucket: 'ordinary', auth: 'bot', handle: leave },
  { method: 'PUT', path: `${MEMBERS}/{user_id}`, bucket: 'ordinary', auth: 'bot', handle: addMember },
];

function startAt({ world, param, body }: Call): Answer {
  const parent = reachChannel(world, param('channel_id'), 'createPublicThreads');
  const message = reachMessage(world, parent.id, param('message_id'));
  const wish = readForm(ThreadAtMessageBody, body);
  const type = publicTypeBelow(parent);
  if (message.threadId !== undefined) {
    throw new Refusal('threadExists');
  }
  const thread = openThreadAt(world, parent, message, world.application.id, wishOf(wish, type));
  return { status: 201, body: answerChannel(world, thread) };
}

function start(call: Call): Answer {
  const parent = reachChannel(call.world, call.param('channel_id'));
  return holdsPosts(parent) ? startPost(call, parent) : startAlone(call, parent);
}

function startAlone({ world, body }: Call, parent: Channel): Answer {
  const wish = readForm(ThreadBody, body);
  const isPrivate = (wish.type ?? ChannelType.privateThread) === ChannelType.privateThread;
  reachChannel(world, parent.id, isPrivate ? 'createPrivateThreads' : 'createPublicThreads');
  const publicType = publicTypeBelow(parent);
  if (isPrivate && parent.type !== ChannelType.text) {
    throw new Refusal('wrongChannelType');
  }
  const type = isPrivate ? ChannelType.privateThread : publicType;
  const thread = openThread(world, parent, world.application.id, {
    ...wishOf(wish, type),
    invitable: wish.invitable,
  });
  return { status: 201, body: answerChannel(world, thread) };
}

function startPost({ world, body, files }: Call, forum: Channel): Answer {
  reachChannel(world, forum.id, 'sendMessages');
  const { message: first, ...wish } = readForm(ForumPostBody, body);
  refuseUntagged(forum, wish.applied_tags ?? []);
  refuseWrongTags(world, forum, wish.applied_tags ?? []);
  // The first message of a post has the post's own id; it is written first, so that a refusal leaves no empty post.
  const id = world.nextId();
  const draft = { channel: { ...forum, id }, id, authorId: world.application.id, body: first, files };
  const message = writeMessage(world, draft);
  const wished = { ...wishOf(wish, ChannelType.publicThread), appliedTags: wish.applied_tags };
  openThread(world, forum, world.application.id, wished, id);
  placeMessage(world, message);
  const thread = reachThread(world, id);
  return { status: 201, body: { ...answerChannel(world, thread), message: answerMessage(world, message) } };
}

function listArchived({ world, param, query }: Call): Answer {
  const parent = reachChannel(world, param('channel_id'), 'readMessageHistory');
  const limit = readLimit(query);
  const before = query.get('before');
  const latest = before === null ? Number.POSITIVE_INFINITY : Date.parse(before);
  const archived = [...world.channels.values()]
    .filter(isThread)
    .filter(({ thread, type }) => thread.parentId === parent.id && type !== ChannelType.privateThread)
    .filter(({ thread }) => thread.archived && thread.archiveChangedAt < latest)
    .sort((a, b) => b.thread.archiveChangedAt - a.thread.archiveChangedAt);
  const page = archived.slice(0, limit);
  const joined = page.filter(({ thread }) => thread.memberIds.includes(world.application.id));
  const body = {
    threads: page.map((thread) => answerThread(world, thread)),
    members: joined.map((thread) => answerThreadMember(thread, world.application.id)),
    has_more: archived.length > page.length,
  };
  return { status: 200, body };
}

function listMembers({ world, param }: Call): Answer {
  const thread = reachThread(world, param('channel_id'));
  return { status: 200, body: thread.thread.memberIds.map((id) => answerThreadMember(thread, id)) };
}

function join({ world, param }: Call): Answer {
  return withMember(world, param('channel_id'), world.application.id, true);
}

function leave({ world, param }: Call): Answer {
  return withMember(world, param('channel_id'), world.application.id, false);
}

function addMember({ world, param }: Call): Answer {
  reachChannel(world, param('channel_id'), 'sendMessagesInThreads');
  return withMember(world, param('channel_id'), param('user_id'), true);
}

function withMember(world: World, threadId: string, userId: string, isIn: boolean): Answer {
  const channel = reachThread(world, threadId);
  if (channel.thread.archived) {
    throw new Refusal('threadArchived');
  }
  if (!world.users.has(userId)) {
    throw new Refusal('unknownUser');
  }
  const others = channel.thread.memberIds.filter((id) => id !== userId);
  changeThread(world, channel, { memberIds: isIn ? [...others, userId] : others });
  return { status: 204 };
}

/** Which public threads a channel has: announcement channels their own kind, forums and the rest none of this way. */
function publicTypeBelow({ type }: Channel): ThreadWish['type'] {
  if (type === ChannelType.text) {
    return ChannelType.publicThread;
  }
  if (type === ChannelType.announcement) {
    return ChannelType.announcementThread;
  }
  throw new Refusal('wrongChannelType');
}

type WishBody = {
  readonly name: string;
  readonly auto_archive_duration?: number | null | undefined;
  readonly rate_limit_per_user?: number | null | undefined;
};

function wishOf(body: WishBody, type: ThreadWish['type']): ThreadWish {
  const { name, auto_archive_duration: autoArchiveMinutes, rate_limit_per_user: slowmode } = body;
  return { name, type, autoArchiveMinutes, slowmode };
}
