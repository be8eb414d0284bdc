import { ChannelType, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Language, Snowflake } from '../feeds/feed.ts';
import { findMissingRights, type Right } from './missing-rights.ts';
import { rightsInChannel } from './rights-in-channel.ts';
import { languageOf } from './texts/language-of.ts';

const bits = z.string().transform((value) => BigInt(value));
const Named = z.object({ id: z.string(), name: z.string() });
const WholeGuild = z.object({
  id: z.string(),
  owner_id: z.string(),
  preferred_locale: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
});
const Member = z.object({ roles: z.array(z.string()) });
const Channel = z.object({
  id: z.string(),
  name: z.string(),
  type: z.number(),
  permission_overwrites: z.array(z.object({ id: z.string(), type: z.number(), allow: bits, deny: bits })).default([]),
});

/** A server that the bot is in. */
export type ServerAtHand = z.infer<typeof Named>;

/** A channel in which alerts could stand, and the rights that the bot lacks there. */
export interface ChannelAtHand {
  readonly id: Snowflake;
  readonly name: string;
  readonly lacking: readonly Right[];
}

const TELLING: ReadonlySet<number> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

type Asking = Pick<REST, 'get'>;

/** The servers that the bot is in: the first 200, which is one page of Discord's. */
export async function listServers(rest: Asking): Promise<readonly ServerAtHand[]> {
  return z.array(Named).parse(await rest.get(Routes.userGuilds()));
}

/** A server's text and announcement channels, and the language it speaks. Throws what discord.js throws. */
export async function listChannels(
  rest: Asking,
  guildId: Snowflake,
): Promise<{ readonly language: Language; readonly channels: readonly ChannelAtHand[] }> {
  const self = z.object({ id: z.string() }).parse(await rest.get(Routes.user()));
  const guild = WholeGuild.parse(await rest.get(Routes.guild(guildId)));
  const member = Member.parse(await rest.get(Routes.guildMember(guildId, self.id)));
  const channels = z.array(Channel).parse(await rest.get(Routes.guildChannels(guildId)));
  const server = {
    id: guild.id,
    ownerId: guild.owner_id,
    roles: new Map(guild.roles.map(({ id, permissions }) => [id, permissions])),
  };
  return {
    language: languageOf(guild.preferred_locale),
    channels: channels
      .filter(({ type }) => TELLING.has(type))
      .map(({ id, name, permission_overwrites }) => ({
        id,
        name,
        lacking: findMissingRights(
          rightsInChannel({ id: self.id, roleIds: member.roles }, server, permission_overwrites),
        ),
      })),
  };
}
