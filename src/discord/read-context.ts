import {
  type APIChannel,
  type APIInteractionDataResolvedChannel,
  type APIRole,
  ApplicationIntegrationType,
  type Channel,
  GuildMember,
  type Interaction,
  type Message,
  PermissionsBitField,
  Role,
} from 'discord.js';
import type { ChosenChannel, ChosenRole, Context, TargetMessage } from './context.ts';
import { kindOfRoom } from './guild-rooms.ts';
import { languageOf } from './texts/language-of.ts';

/** A channel or a role as it comes with an option or a select: from the cache, or as Discord wrote it. */
export type Chosen = Channel | APIChannel | APIInteractionDataResolvedChannel | Role | APIRole;
type ChosenPlace = Exclude<Chosen, Role | APIRole>;

/** Who asks and from where. `chosen` are the channels and roles that came with the options or the select. */
export function readContext(interaction: Interaction, chosen: readonly Chosen[] = []): Context {
  const { guildId, guildLocale } = interaction;
  const weAreThere = interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
  const roles = chosen.filter(isRole);
  const channels = chosen.filter(isPlace).map(describeChannel);
  return {
    applicationId: interaction.applicationId,
    ...(guildId !== null && weAreThere ? { guildId } : {}),
    channelId: interaction.channelId ?? interaction.user.id,
    userId: interaction.user.id,
    memberPermissions: interaction.memberPermissions?.bitfield ?? 0n,
    memberRoleIds: roleIdsOf(interaction),
    appPermissions: interaction.appPermissions.bitfield,
    locale: languageOf(interaction.locale),
    ...(guildLocale === null ? {} : { guildLocale: languageOf(guildLocale) }),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    roles: new Map(roles.map(({ id, name }): [string, ChosenRole] => [id, { id, name }])),
  };
}

/** What a command may see of a message. Its content is empty to us unless the message is ours or was handed to us. */
export function readMessage(message: Message): TargetMessage {
  const words = message.embeds.flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...fields.map(({ name, value }) => `${name}: ${value}`),
  ]);
  const text = [message.content, ...words].filter((line) => line !== '').join('\n');
  const links = message.embeds.flatMap(({ url }) => (url === null ? [] : [url]));
  const customIds = message.components.flatMap((row) =>
    'components' in row ? row.components.flatMap((part) => ('customId' in part ? (part.customId ?? []) : [])) : [],
  );
  return { id: message.id, channelId: message.channelId, authorId: message.author.id, text, links, customIds };
}

/** Roles carry a colour, channels a type: the raw forms share no other mark. */
function isRole(one: Chosen): one is Role | APIRole {
  return one instanceof Role || 'hoist' in one;
}

function isPlace(one: Chosen): one is ChosenPlace {
  return !isRole(one);
}

function describeChannel(channel: ChosenPlace): ChosenChannel {
  const name = 'name' in channel ? (channel.name ?? channel.id) : channel.id;
  const appPermissions = permissionsIn(channel);
  return {
    id: channel.id,
    name,
    kind: kindOfRoom(channel.type),
    ...(appPermissions === undefined ? {} : { appPermissions }),
  };
}

/** What Discord says we may do in the channel; where it does not say, what our roles there add up to. */
function permissionsIn(channel: ChosenPlace): bigint | undefined {
  if ('app_permissions' in channel && typeof channel.app_permissions === 'string') {
    return BigInt(channel.app_permissions);
  }
  if ('appPermissions' in channel && channel.appPermissions instanceof PermissionsBitField) {
    return channel.appPermissions.bitfield;
  }
  const us = 'guild' in channel ? channel.guild.members.me : null;
  return 'permissionsFor' in channel && us !== null ? channel.permissionsFor(us).bitfield : undefined;
}

function roleIdsOf({ member }: Interaction): readonly string[] {
  if (member === null) {
    return [];
  }
  return member instanceof GuildMember ? [...member.roles.cache.keys()] : member.roles;
}
