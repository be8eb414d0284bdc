import { answerMessage } from '../answers/message-answer.ts';
import { editBodyFor, MessageBody } from '../bodies/message-body.ts';
import { type Message, MessageFlag } from '../message.ts';
import { ChannelType } from '../channel.ts';
import { deleteMessage, editMessage, replaceMessage } from '../messages.ts';
import { may } from '../permissions.ts';
import { reachChannel, reachMessage } from '../reach.ts';
import { readForm, readLimit } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';
import { sendAsBot } from '../send-as-bot.ts';
import { compareIds } from '../snowflake.ts';
import { messagesIn, type World } from '../world.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const MESSAGE = `${MESSAGES}/{message_id}`;

/** Messages of a channel: sending, reading, changing, taking away, publishing. */
export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: MESSAGES, bucket: 'message-create', auth: 'bot', handle: postMessage },
  { method: 'GET', path: MESSAGES, bucket: 'ordinary', auth: 'bot', handle: listMessages },
  { method: 'GET', path: MESSAGE, bucket: 'ordinary', auth: 'bot', handle: getMessage },
  { method: 'PATCH', path: MESSAGE, bucket: 'message-edit', auth: 'bot', handle: patchMessage },
  { method: 'DELETE', path: MESSAGE, bucket: 'message-delete', auth: 'bot', handle: removeMessage },
  { method: 'POST', path: `${MESSAGE}/crosspost`, bucket: 'crosspost', auth: 'bot', handle: crosspost },
];

function postMessage({ world, param, body, files }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'));
  const message = sendAsBot(world, channel, readForm(MessageBody, body), files);
  return { status: 200, body: answerMessage(world, message) };
}

function listMessages({ world, param, query }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'));
  const limit = readLimit(query);
  if (!may(world, channel, world.application.id, 'readMessageHistory')) {
    return { status: 200, body: [] };
  }
  const newestFirst = pageOf(world, channel.id, query, limit).toReversed();
  return { status: 200, body: newestFirst.map((message) => answerMessage(world, message)) };
}

/** The newest messages, or those next to a given one: before, after, or around it. */
function pageOf(world: World, channelId: string, query: URLSearchParams, limit: number): readonly Message[] {
  const all = messagesIn(world, channelId).filter(({ onlyFor }) => onlyFor === undefined);
  const before = query.get('before');
  const after = query.get('after');
  const around = query.get('around');
  if (around !== null) {
    const index = all.findIndex(({ id }) => compareIds(id, around) >= 0);
    const start = Math.max(0, (index < 0 ? all.length : index) - Math.floor(limit / 2));
    return all.slice(start, start + limit);
  }
  if (after !== null) {
    return all.filter(({ id }) => compareIds(id, after) > 0).slice(0, limit);
  }
  return all.filter(({ id }) => before === null || compareIds(id, before) < 0).slice(-limit);
}

function getMessage({ world, param }: Call): Answer {
  const message = reachMessage(world, param('channel_id'), param('message_id'));
  reachChannel(world, message.channelId, 'readMessageHistory');
  return { status: 200, body: answerMessage(world, message) };
}

function patchMessage({ world, param, body, files }: Call): Answer {
  const message = reachMessage(world, param('channel_id'), param('message_id'));
  if (message.authorId !== world.application.id || message.webhook !== undefined) {
    throw new Refusal('notYourMessage');
  }
  if (world.channels.get(message.channelId)?.thread?.archived) {
    throw new Refusal('threadArchived');
  }
  const edit = readForm(editBodyFor(message), body);
  return { status: 200, body: answerMessage(world, editMessage(world, message, edit, files)) };
}

function removeMessage({ world, param }: Call): Answer {
  const message = reachMessage(world, param('channel_id'), param('message_id'));
  if (message.authorId !== world.application.id) {
    reachChannel(world, message.channelId, 'manageMessages');
  }
  deleteMessage(world, message);
  return { status: 204 };
}

function crosspost({ world, param }: Call): Answer {
  const channel = reachChannel(world, param('channel_id'), 'sendMessages');
  const message = reachMessage(world, channel.id, param('message_id'));
  if (channel.type !== ChannelType.announcement) {
    throw new Refusal('wrongChannelType');
  }
  if (message.authorId !== world.application.id) {
    reachChannel(world, channel.id, 'manageMessages');
  }
  if ((message.flags & MessageFlag.crossposted) !== 0) {
    throw new Refusal('alreadyCrossposted');
  }
  const published = { ...message, flags: message.flags | MessageFlag.crossposted };
  replaceMessage(world, published);
  return { status: 200, body: answerMessage(world, published) };
}
