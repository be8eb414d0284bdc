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

/** The kinds of option. @type {typeof import('../../command.ts').OptionType} */
export const OptionType = {
  subcommand: 1,
  subcommandGroup: 2,
  text: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
};

/** The kinds of component. @type {typeof import('../../component-type.ts').ComponentType} */
export const ComponentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
};

/** How a button looks. @type {typeof import('../../component-type.ts').ButtonStyle} */
export const ButtonStyle = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5, premium: 6 };

/** How many lines a text input has. @type {typeof import('../../component-type.ts').TextInputStyle} */
export const TextInputStyle = { short: 1, paragraph: 2 };

/** The kinds of interaction. @type {typeof import('../../interaction.ts').InteractionType} */
export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 };

const EPOCH = 1_420_070_400_000;

/** When an id of Discord's was made, in milliseconds since 1970. @param {string} id */
export const madeAt = (id) => Number(BigInt(id) >> 22n) + EPOCH;
