// @ts-check
import { MessageType } from '../discord-numbers.js';
/** @import { Message } from '../../../message.ts' */

const GROUP_FOR = 7 * 60_000;

/**
 * One row of the list: a message with what stands before it.
 * @typedef {object} Row
 * @property {Message} message
 * @property {boolean} head true where the author is named; false where it continues the message above
 * @property {boolean} newDay true where a day begins
 * @property {boolean} firstUnread true where the unread ones begin
 */

/**
 * Decides which messages stand together under one name, and where days and unread messages begin.
 * @param {readonly Message[]} messages oldest first
 * @param {{ readUpTo?: string | undefined, dayOf: (at: number) => string }} how `readUpTo` is the last message read
 * @returns {readonly Row[]}
 */
export function groupMessages(messages, { readUpTo, dayOf }) {
  const unread = readUpTo === undefined ? undefined : messages.find(({ id }) => isNewer(id, readUpTo));
  return messages.map((message, index) => {
    const above = messages[index - 1];
    const newDay = above === undefined || dayOf(above.createdAt) !== dayOf(message.createdAt);
    const firstUnread = message === unread;
    return { message, newDay, firstUnread, head: newDay || firstUnread || !continues(message, above) };
  });
}

/** @param {Message} message @param {Message} above */
function continues(message, above) {
  return (
    message.authorId === above.authorId &&
    message.webhook?.name === above.webhook?.name &&
    message.onlyFor === above.onlyFor &&
    message.reference === undefined &&
    message.interaction === undefined &&
    message.type === MessageType.ordinary &&
    message.createdAt - above.createdAt < GROUP_FOR
  );
}

/** Whether one id of Discord's was made after another. @param {string} id @param {string} than */
export function isNewer(id, than) {
  return BigInt(id) > BigInt(than);
}
