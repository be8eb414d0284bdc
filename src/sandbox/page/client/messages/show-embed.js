// @ts-check
import { el } from '../dom/elements.js';
import { showLine, showMarkdown } from '../markdown/show-markdown.js';
import { showLink } from '../markdown/show-link.js';
import { showMessageTime } from './show-time.js';
import { showPicture } from './show-picture.js';
/** @import { Embed } from '../../../bodies/embed-body.ts' */
/** @import { Attachment } from '../../../message.ts' */
/** @import { View } from '../view.ts' */

/**
 * An embed: a card with a bar of its colour. A picture that came with the message has the words that came with it.
 * @param {Embed} embed @param {View} view @param {readonly Attachment[]} [attachments]
 */
export function showEmbed(embed, view, attachments = []) {
  const { color, author, title, url, description, image, thumbnail } = embed;
  const card = el(
    'article',
    { class: thumbnail?.url === undefined ? 'embed' : 'embed with-thumbnail' },
    el(
      'div',
      { class: 'embed-text' },
      author?.name !== undefined && el('div', { class: 'embed-author' }, maybeLink(author.url, author.name, view)),
      title !== undefined &&
        el(
          'div',
          { class: 'embed-title' },
          url === undefined ? showLine(title, view) : showLink(url, showLine(title, view), view),
        ),
      description !== undefined && el('div', { class: 'embed-description' }, showMarkdown(description, view)),
      showFields(embed, view),
    ),
    thumbnail?.url !== undefined && showPicture(thumbnail.url, thumbnail.description ?? 'Thumbnail', 'thumbnail'),
    image?.url !== undefined &&
      showPicture(image.url, image.description ?? wordsFor(image.url, attachments), 'picture'),
    showFooter(embed, view),
  );
  if (color !== undefined) {
    card.style.setProperty('--bar', `#${color.toString(16).padStart(6, '0')}`);
  }
  return card;
}

/** @param {string} url @param {readonly Attachment[]} attachments */
const wordsFor = (url, attachments) => attachments.find((file) => file.url === url)?.description ?? 'Picture';

/** @param {string | undefined} url @param {string} text @param {View} view */
const maybeLink = (url, text, view) =>
  url === undefined ? text : showLink(url, [document.createTextNode(text)], view);

/** @param {Embed} embed @param {View} view */
function showFields({ fields = [] }, view) {
  if (fields.length === 0) {
    return undefined;
  }
  return el(
    'dl',
    { class: 'fields' },
    fields.map(({ name, value, inline }) =>
      el(
        'div',
        { class: inline === true ? 'field inline' : 'field' },
        el('dt', {}, showLine(name, view)),
        el('dd', {}, showMarkdown(value, view)),
      ),
    ),
  );
}

/** @param {Embed} embed @param {View} view */
function showFooter({ footer, timestamp }, view) {
  if (footer?.text === undefined && timestamp === undefined) {
    return undefined;
  }
  return el(
    'div',
    { class: 'embed-footer' },
    footer?.text,
    footer?.text !== undefined && timestamp !== undefined && ' • ',
    timestamp !== undefined && showMessageTime(Date.parse(timestamp), view.now()),
  );
}
