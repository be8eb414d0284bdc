import { type Channel, ChannelType } from './channel.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, type World } from './world.ts';

/** The direct messages between the bot and a person, opened where there are none yet. */
export function openDirectChannel(world: World, userId: Snowflake): Channel {
  const known = [...world.channels.values()].find(
    ({ type, recipientIds }) => type === ChannelType.direct && recipientIds.includes(userId),
  );
  if (known !== undefined) {
    return known;
  }
  const channel: Channel = {
    id: world.nextId(),
    type: ChannelType.direct,
    name: '',
    position: 0,
    overwrites: [],
    slowmode: 0,
    tags: [],
    tagRequired: false,
    recipientIds: [userId, world.application.id],
  };
  world.channels.set(channel.id, channel);
  announce(world, { kind: 'channel-created', channel });
  return channel;
}
