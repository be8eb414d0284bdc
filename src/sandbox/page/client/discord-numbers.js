// @ts-check
// The sandbox has the same tables in TypeScript, which no browser can read: their types hold these to them.

/** The kinds of channel, under Discord's numbers. @type {typeof import('../../channel.ts').ChannelType} */
export const ChannelType = {
  text: 0,
  direct: 1,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
  media: 16,
};

/** The kinds of message. @type {typeof import('../../message.ts').MessageType} */
export const MessageType = {
  ordinary: 0,
  threadCreated: 18,
  reply: 19,
  commandAnswer: 20,
  threadStarter: 21,
  contextMenuAnswer: 23,
};

/** The kinds of command. @type {typeof import('../../command.ts').CommandType} */
export const CommandType = { chat: 1, user: 2, message: 3 };

/** The kinds of interaction. @type {typeof import('../../interaction.ts').InteractionType} */
export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 };

const EPOCH = 1_420_070_400_000;

/** When an id of Discord's was made, in milliseconds since 1970. @param {string} id */
export const madeAt = (id) => Number(BigInt(id) >> 22n) + EPOCH;
