// @ts-check
/** @import { Message } from '../../../message.ts' */
/** @import { View } from '../view.ts' */

/** Who wrote it: a person, the bot, or a webhook under its own name. @param {Message} message @param {View} view */
export function authorOf({ authorId, webhook }, view) {
  const person = view.findPerson(authorId);
  const name = webhook?.name ?? person?.name ?? 'Unknown';
  return { id: authorId, name, bot: webhook !== undefined || person?.bot === true };
}
