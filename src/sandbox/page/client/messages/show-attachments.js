// @ts-check
import { el } from '../dom/elements.js';
import { icon } from '../dom/icons.js';
import { showPicture } from './show-picture.js';
import { localAddress } from './local-address.js';
/** @import { Attachment, Message } from '../../../message.ts' */

/** The files that came with a message: pictures as pictures, the rest as a card to download. @param {Message} message */
export function showAttachments({ attachments, embeds, components }) {
  // A file that an embed or a component shows is not shown a second time, as in Discord.
  const shown = JSON.stringify([embeds, components]);
  return attachments
    .filter(({ url, filename }) => !shown.includes(url) && !shown.includes(`attachment://${filename}`))
    .map((file) => (file.contentType.startsWith('image/') ? showImage(file) : showFile(file)));
}

/** @param {Attachment} file */
function showImage({ url, description, filename }) {
  return el('div', { class: 'attachment' }, showPicture(url, description ?? filename));
}

/** @param {Attachment} file */
function showFile({ url, filename, size }) {
  return el(
    'a',
    { class: 'file', href: localAddress(url, location) ?? url, download: filename },
    icon('file'),
    el('span', {}, filename, el('small', {}, formatSize(size))),
  );
}

/** "12 kB", "323 bytes". @param {number} bytes */
export function formatSize(bytes) {
  const [size, unit] =
    bytes < 1_000 ? [bytes, 'byte'] : bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  // In its short form one byte and many are written alike.
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(size);
}
