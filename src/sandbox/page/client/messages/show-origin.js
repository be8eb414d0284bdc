// @ts-check
import { InteractionType, MessageType } from '../discord-numbers.js';
import { avatar } from '../dom/avatar.js';
import { el } from '../dom/elements.js';
import { icon } from '../dom/icons.js';
import { plainLine } from '../markdown/plain-line.js';
import { authorOf } from './message-author.js';
/** @import { Message, Origin } from '../../../message.ts' */
/** @import { View } from '../view.ts' */

const LONGEST_PREVIEW = 120;

/**
 * The line above a message that says what it answers: a command, or another message; of a button, the message it is on.
 * The beginning of a thread says it in full.
 * @param {Message} message @param {View} view
 */
export function showOrigin({ interaction, reference, type, channelId }, view) {
  const command = interaction?.type === InteractionType.command ? interaction : interaction?.triggeredBy;
  if (command?.type === InteractionType.command) {
    return showUse(command, type === MessageType.commandAnswer ? '/' : '', view);
  }
  if (type === MessageType.threadStarter) {
    return undefined;
  }
  const answered = reference?.messageId ?? interaction?.messageId ?? command?.messageId;
  return answered === undefined ? undefined : showReply(answered, reference?.channelId ?? channelId, view);
}

/** @param {Origin} command @param {string} slash @param {View} view */
function showUse({ userId, name }, slash, view) {
  const person = view.findPerson(userId);
  const used = el('span', { class: 'used' }, slash + name);
  return el(
    'div',
    { class: 'origin' },
    icon('reply'),
    person !== undefined && avatar(person),
    el('span', {}, el('b', {}, person?.name ?? 'Somebody'), ' used ', used),
  );
}

/** @param {string} messageId @param {string} channelId @param {View} view */
function showReply(messageId, channelId, view) {
  const original = view.findMessage(messageId);
  const jump = () => view.doers.openChannel(channelId, messageId);
  return el(
    'div',
    { class: 'origin' },
    icon('reply'),
    original !== undefined && avatar(authorOf(original, view)),
    el(
      'button',
      { class: 'link quiet', type: 'button', title: 'Go to that message', on: { click: jump } },
      original !== undefined && el('b', {}, authorOf(original, view).name),
      original === undefined ? 'An earlier message' : ` ${preview(original, view)}`,
    ),
  );
}

/** @param {Message} message @param {View} view */
function preview({ content, embeds }, view) {
  const text = plainLine(content || embeds[0]?.title || 'Go to the message', view);
  return text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW)}…` : text;
}
