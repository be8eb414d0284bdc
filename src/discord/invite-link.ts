import { PermissionFlagsBits } from 'discord.js';
import type { Snowflake } from '../feeds/feed.ts';

/** What the bot asks for when it is invited, by the names that Discord shows. README lists them with their reasons. */
export const INVITE_RIGHTS: Readonly<Record<string, bigint>> = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};

/** The address under which a server's admin lets the bot in, with exactly the rights it uses. */
export function inviteLink(applicationId: Snowflake): string {
  const permissions = Object.values(INVITE_RIGHTS).reduce((all, right) => all | right, 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
