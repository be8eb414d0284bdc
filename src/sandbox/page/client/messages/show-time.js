// @ts-check
import { el } from '../dom/elements.js';
import { formatMessageTime, formatTimestamp } from './format-time.js';
/** @import { TimestampStyle } from '../markdown/markdown-tree.ts' */

/**
 * A `<t:…>` stamp. A relative one carries what `refreshRelativeTimes` needs to keep it true.
 * @param {number} seconds @param {TimestampStyle} style @param {number} now milliseconds
 */
export function showTimestamp(seconds, style, now) {
  return el(
    'time',
    {
      class: 'timestamp',
      datetime: new Date(seconds * 1_000).toISOString(),
      title: formatTimestamp(seconds, 'F', now),
      'data-relative': style === 'R' && String(seconds),
    },
    formatTimestamp(seconds, style, now),
  );
}

/** When a message was written. @param {number} at milliseconds @param {number} now milliseconds @param {string} [text] */
export function showMessageTime(at, now, text = formatMessageTime(at, now)) {
  const seconds = at / 1_000;
  return el('time', { datetime: new Date(at).toISOString(), title: formatTimestamp(seconds, 'F', now) }, text);
}

/** Writes every relative time on the page again. @param {number} now milliseconds */
export function refreshRelativeTimes(now) {
  for (const time of document.querySelectorAll('time[data-relative]')) {
    const text = formatTimestamp(Number(time.getAttribute('data-relative')), 'R', now);
    if (time.textContent !== text) {
      time.textContent = text;
    }
  }
}
