import { clip } from './clip.ts';

/** How each kind of mischief is taken out of a foreign text, in order: decoding first, so that nothing hides behind it. */
const MENDINGS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Control characters, every kind of line break, and blanks that look like nothing.
  [/[\p{Cc}\p{Z}\u2800\u3164\uffa0\u115f\u1160]+/gu, ' '],
  // Direction marks, zero-width characters, soft hyphens, invisible tags, and halves of surrogate pairs.
  [/[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u180e\ufffd\u{e0000}-\u{e0fff}]|\u034f/gu, ''],
  // Joiners hold family emoji and some scripts together; elsewhere they only hide words from filters.
  [/(?<![\p{Extended_Pictographic}\p{M}\p{Script=Arabic}\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]+/gu, ''],
  [/(\p{M}{4})\p{M}+/gu, '$1'],
  // Discord links whatever has a scheme, and opens invitations without one.
  [/\b[a-z][a-z\d+.-]*:\/\/+/gi, ''],
  [/\b(discord(?:app)?\s*[.。]\s*(?:gg|gift|com\s*[\\/]\s*invite)|dsc\.gg)\s*[\\/]+/gi, '$1 '],
  [/\]\s*(?=\()/g, '] '],
  // Angle brackets begin mentions, channels, commands, emoji and timestamps; a backslash does not stop them all.
  [/</g, '‹'],
  [/>/g, '›'],
  [/@(?=everyone|here)/gi, '＠'],
  [/`+/g, "'"],
  [/\|{2,}/g, '|'],
  // What makes a heading, a list or small print does so at the start of a line only.
  [/^\s*(?:(?:#{1,3}|-#|[-*+])\s+)+/, ''],
  [/\s+/g, ' '],
];

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
};

/**
 * Writes a stranger's words (a title, a name) so that they are only words in a Discord message: one line that cannot
 * ping, link, invite, format or hide anything. Letters of every script stay. `most` counts UTF-16 units before escaping.
 */
export function escapeText(text: string, most = 300): string {
  return plainText(text, most)
    .replaceAll(/[\\*_~|[\]]/g, (character) => `\\${character}`)
    .replace(/^(\d+)\. /, '$1\\. ');
}

/** The same without the escapes, for the places where Discord reads no markup: labels of buttons and choices. */
export function plainText(text: string, most = 300): string {
  const wellFormed = decodeEntities(text).toWellFormed();
  const mended = MENDINGS.reduce((words, [pattern, mending]) => words.replace(pattern, mending), wellFormed);
  return clip(mended.normalize('NFC').trim(), most);
}

/** Some outlets encode twice: an entity left over after parsing would be shown as it is, or hide a mention. */
function decodeEntities(text: string): string {
  return text
    .replaceAll(/&(?:amp;)+/gi, '&')
    .replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|nbsp|hellip));/gi, (_, hex, decimal, name) =>
      name === undefined
        ? characterOf(parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
        : (ENTITIES[name.toLowerCase()] ?? ''),
    );
}

function characterOf(codePoint: number): string {
  return codePoint <= 0x10_ffff ? String.fromCodePoint(codePoint) : '';
}
