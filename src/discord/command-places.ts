import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const { Guild, BotDM, PrivateChannel } = InteractionContextType;

/** For look-ups and one's own follows: in servers, in direct messages, and where only the person has installed the bot. */
export const ANYWHERE = {
  integration_types: [GuildInstall, UserInstall],
  contexts: [Guild, BotDM, PrivateChannel],
};

/** For a server's settings: only who manages the server, and only where the bot is a member. */
export const MANAGERS_ONLY = {
  integration_types: [GuildInstall],
  contexts: [Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};
