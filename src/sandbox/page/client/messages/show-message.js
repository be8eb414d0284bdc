// @ts-check
import { MessageType } from '../discord-numbers.js';
import { avatar } from '../dom/avatar.js';
import { el } from '../dom/elements.js';
import { showMarkdown } from '../markdown/show-markdown.js';
import { formatTimestamp } from './format-time.js';
import { authorOf } from './message-author.js';
import { showOnlyYou } from './only-you.js';
import { showAttachments } from './show-attachments.js';
import { showComponents } from '../components/show-components.js';
import { showEmbed } from './show-embed.js';
import { showOrigin } from './show-origin.js';
import { showReactions, showThreadLink } from './show-below.js';
import { showMenuButton } from './show-menu.js';
import { showMessageTime } from './show-time.js';
/** @import { Message } from '../../../message.ts' */
/** @import { Row } from './group-messages.js' */
/** @import { View } from '../view.ts' */

const SUPPRESS_EMBEDS = 1 << 2;
const LOADING = 1 << 7;

/** One message as Discord would show it. @param {Row} row @param {View} view @returns {HTMLElement} */
export function showMessage({ message, head }, view) {
  const { id, onlyFor, mentions } = message;
  const me = view.state.me.id;
  const pinged = mentions.everyone || mentions.userIds.includes(me);
  const classes = ['message', head && 'head', onlyFor !== undefined && 'ephemeral', pinged && 'pinged'];
  return el(
    'li',
    { class: classes.filter(Boolean).join(' '), id: `message-${id}`, tabindex: -1 },
    showOrigin(message, view),
    el('div', { class: 'gutter' }, head ? avatar(authorOf(message, view)) : showShortTime(message, view)),
    el('div', { class: 'body' }, head && showByline(message, view), showBody(message, view)),
    showMenuButton(message, view),
  );
}

/** @param {Message} message @param {View} view */
function showByline(message, view) {
  const author = authorOf(message, view);
  return el(
    'div',
    { class: 'byline' },
    el('span', { class: 'author' }, author.name),
    author.bot && el('span', { class: 'tag' }, 'APP'),
    showMessageTime(message.createdAt, view.now()),
  );
}

/** @param {Message} message @param {View} view */
function showShortTime({ createdAt }, view) {
  return showMessageTime(createdAt, view.now(), formatTimestamp(createdAt / 1_000, 't', view.now()));
}

/** @param {Message} message @param {View} view */
function showBody(message, view) {
  if ((message.flags & LOADING) !== 0) {
    const { name } = authorOf(message, view);
    const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
    return el('div', { class: 'content thinking' }, dots, ` ${name} is thinking…`);
  }
  if (message.type === MessageType.threadStarter) {
    return showStarter(message, view);
  }
  return [
    showContent(message, view),
    showEmbeds(message, view),
    showAttachments(message),
    showComponents(message, view),
    showFailure(message, view),
    showReactions(message, view),
    showThreadLink(message, view),
    message.onlyFor !== undefined && showOnlyYou(() => view.doers.perform({ kind: 'dismiss', messageId: message.id })),
  ];
}

/** The message that a thread was started at, as it stands now; it is pressed in its own channel. @param {Message} message @param {View} view */
function showStarter({ reference }, view) {
  const original = view.findMessage(reference?.messageId ?? '');
  return original === undefined
    ? el('div', { class: 'content system' }, 'The message that this thread began with is gone.')
    : [showContent(original, view), showEmbeds(original, view), showAttachments(original)];
}

/** @param {Message} message @param {View} view */
function showEmbeds({ flags, embeds, attachments }, view) {
  return (flags & SUPPRESS_EMBEDS) === 0 && embeds.map((embed) => showEmbed(embed, view, attachments));
}

/** @param {Message} message @param {View} view */
function showContent(message, view) {
  const edited = message.editedAt !== undefined && showMessageTime(message.editedAt, view.now(), '(edited)');
  if (message.type === MessageType.threadCreated) {
    return el('div', { class: 'content system' }, `started a thread: ${message.content}`);
  }
  if (message.content === '' && edited === false) {
    return undefined;
  }
  const blocks = showMarkdown(message.content, view);
  const last = blocks.at(-1);
  const mark = edited && el('span', { class: 'edited' }, ' ', edited);
  const endsInText = last instanceof HTMLElement && last.classList.contains('paragraph');
  if (mark && endsInText) {
    last.append(mark);
  }
  return el('div', { class: 'content' }, blocks, !endsInText && mark);
}

/** @param {Message} message @param {View} view */
function showFailure({ id }, view) {
  const text = view.failureOn(id);
  return text !== undefined && el('p', { class: 'failure', role: 'alert' }, text);
}
