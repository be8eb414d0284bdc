import type { Message } from './message.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, type World } from './world.ts';

/** Adds somebody's reaction; a second one with the same emoji changes nothing. */
export function addReaction(world: World, message: Message, userId: Snowflake, emoji: string): void {
  const known = message.reactions.find((reaction) => reaction.emoji === emoji);
  if (known?.userIds.includes(userId)) {
    return;
  }
  const reactions =
    known === undefined
      ? [...message.reactions, { emoji, userIds: [userId] }]
      : message.reactions.map((other) => (other === known ? { emoji, userIds: [...known.userIds, userId] } : other));
  keep(world, { ...message, reactions }, userId, emoji, 'reaction-added');
}

/** Takes somebody's reaction away, and the emoji with the last one. */
export function removeReaction(world: World, message: Message, userId: Snowflake, emoji: string): void {
  const reactions = message.reactions.map((reaction) =>
    reaction.emoji === emoji ? { emoji, userIds: reaction.userIds.filter((id) => id !== userId) } : reaction,
  );
  const left = reactions.filter(({ userIds }) => userIds.length > 0);
  keep(world, { ...message, reactions: left }, userId, emoji, 'reaction-removed');
}

function keep(
  world: World,
  message: Message,
  userId: Snowflake,
  emoji: string,
  kind: 'reaction-added' | 'reaction-removed',
): void {
  world.messages.get(message.channelId)?.set(message.id, message);
  announce(world, { kind, message, userId, emoji });
}
