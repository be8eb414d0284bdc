/** The intents the sandbox serves, under Discord's bits. */
export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildWebhooks: 1 << 5,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageReactions: 1 << 10,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageReactions: 1 << 13,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** The intents that an application must have switched on. */
export const PRIVILEGED = Intent.guildMembers | Intent.guildPresences | Intent.messageContent;
/** Every intent that Discord has: others close the connection with 4013. */
export const ALL_INTENTS = 0x37_ff_ff | (1 << 24) | (1 << 25);
