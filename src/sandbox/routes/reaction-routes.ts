import { answerUser } from '../answers/user-answer.ts';
import { reachChannel, reachMessage } from '../reach.ts';
import { addReaction, removeReaction } from '../reactions.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';

const EMOJI = '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}';

/** Reactions to messages. */
export const reactionRoutes: readonly Route[] = [
  { method: 'PUT', path: `${EMOJI}/@me`, bucket: 'reaction', auth: 'bot', handle: react },
  { method: 'DELETE', path: `${EMOJI}/@me`, bucket: 'reaction', auth: 'bot', handle: unreact },
  { method: 'GET', path: EMOJI, bucket: 'ordinary', auth: 'bot', handle: listUsers },
];

function react({ world, param }: Call): Answer {
  const message = reachMessage(world, param('channel_id'), param('message_id'));
  reachChannel(world, message.channelId, 'readMessageHistory');
  const emoji = readEmoji(param('emoji_name'));
  if (message.reactions.every((reaction) => reaction.emoji !== emoji)) {
    reachChannel(world, message.channelId, 'addReactions');
  }
  addReaction(world, message, world.application.id, emoji);
  return { status: 204 };
}

function unreact({ world, param }: Call): Answer {
  const message = reachMessage(world, param('channel_id'), param('message_id'));
  removeReaction(world, message, world.application.id, readEmoji(param('emoji_name')));
  return { status: 204 };
}

function listUsers({ world, param }: Call): Answer {
  const message = reachMessage(world, param('channel_id'), param('message_id'));
  const emoji = readEmoji(param('emoji_name'));
  const userIds = message.reactions.find((reaction) => reaction.emoji === emoji)?.userIds ?? [];
  const users = userIds.flatMap((id) => world.users.get(id) ?? []);
  return { status: 200, body: users.map(answerUser) };
}

/** One of Unicode's emoji, or `name:id` of a server's own: words alone are none (10014). */
function readEmoji(name: string): string {
  if (/^\w{2,32}:\d{17,19}$/.test(name) || /^\p{RGI_Emoji}$/v.test(name) || /^\p{Emoji}/u.test(name)) {
    return name;
  }
  throw new Refusal('unknownEmoji');
}
