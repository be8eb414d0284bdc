import { isThread } from '../channel.ts';
import type { Interaction } from '../interaction.ts';
import { rightsInChannel } from '../permissions.ts';
import { findMessage, type World } from '../world.ts';
import { answerChannel } from './channel-answer.ts';
import { answerMessage } from './message-answer.ts';
import { answerMember, answerUser } from './user-answer.ts';

const ATTACHMENT_LIMIT = 10 * 1024 * 1024;
const IN_GUILD = 0;
const IN_DIRECT_MESSAGES = 1;
const ELSEWHERE = 2;

/** `INTERACTION_CREATE`, as the gateway sends it. Fields: Discord's "Receiving and responding", Interaction Object. */
export function describeInteraction(world: World, interaction: Interaction): object {
  const { id, token, type, channelId, guildId, messageId, data, userId, owners } = interaction;
  const channel = world.channels.get(channelId);
  const message = messageId === undefined ? undefined : findMessage(world, messageId);
  const botRights = channel === undefined ? 0n : rightsInChannel(world, channel, world.application.id);
  return {
    version: 1,
    id,
    application_id: world.application.id,
    type,
    token,
    data,
    channel_id: channelId,
    ...(channel === undefined ? {} : { channel: describeChannel(world, channel, userId) }),
    app_permissions: botRights.toString(),
    entitlements: [],
    authorizing_integration_owners: owners,
    context:
      guildId === undefined
        ? channel?.recipientIds.includes(world.application.id)
          ? IN_DIRECT_MESSAGES
          : ELSEWHERE
        : IN_GUILD,
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(message === undefined ? {} : { message: answerMessage(world, message) }),
    ...describePerson(world, interaction),
  };
}

function describePerson(world: World, { userId, guildId, channelId }: Interaction): object {
  const user = world.users.get(userId);
  if (user === undefined) {
    return {};
  }
  const guild = world.guilds.get(guildId ?? '');
  const member = guild?.members.get(userId);
  const channel = world.channels.get(channelId);
  if (guild === undefined || member === undefined || channel === undefined) {
    return { user: answerUser(user), locale: user.locale };
  }
  const permissions = rightsInChannel(world, channel, userId).toString();
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...answerMember(member, user), permissions },
    locale: user.locale,
  };
}

/** A channel as interactions carry it: with what the person, and since July 2026 the application, may do in it. */
export function describeChannel(world: World, channel: Parameters<typeof answerChannel>[1], userId: string): object {
  const { permission_overwrites: _, ...answer } = { permission_overwrites: [], ...answerChannel(world, channel) };
  return {
    ...answer,
    permissions: rightsInChannel(world, channel, userId).toString(),
    app_permissions: rightsInChannel(world, channel, world.application.id).toString(),
    ...(isThread(channel) ? { parent_id: channel.thread.parentId } : {}),
  };
}
