// @ts-check
/** @import { Inline, TimestampStyle } from './markdown-tree.ts' */

/**
 * One kind of inline markup.
 * @typedef {object} InlineRule
 * @property {string} id
 * @property {RegExp} when sticky: it is tried at one position and never searches ahead
 * @property {boolean} [notInsideWord] true where a letter or digit before it means it is no markup (snake_case)
 * @property {(match: RegExpExecArray, parse: (text: string) => readonly Inline[]) => Inline | undefined} read
 *   gives nothing when what matched is no markup after all
 * @property {string} example text that this rule must win
 */

const STYLES = /^[tTdDfFsSR]$/;

/** @param {string} text @returns {text is TimestampStyle} */
const isStyle = (text) => STYLES.test(text);

/** @param {'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'} kind @returns {InlineRule['read']} */
const wraps =
  (kind) =>
  ([, inside = ''], parse) => ({ kind, children: parse(inside) });

/** @param {'user' | 'role' | 'channel'} of @returns {InlineRule['read']} */
const mentions =
  (of) =>
  ([, id = '']) => ({ kind: 'mention', of, id });

/** @type {InlineRule['read']} */
const autolink = ([, url = '']) => ({ kind: 'link', url, children: [{ kind: 'text', text: url }] });

/**
 * The first rule that matches at a position wins, so the longer delimiters stand before the shorter.
 * @type {readonly InlineRule[]}
 */
export const INLINE_RULES = [
  { id: 'escape', when: /\\([^0-9A-Za-z\s])/y, read: ([, text = '']) => ({ kind: 'text', text }), example: '\\*' },
  {
    id: 'code-block',
    when: /```(?:([a-zA-Z0-9_+\-.#]+)\n)?\n*([\s\S]*?[^\n])\n*```/y,
    read: ([, language = '', text = '']) => ({ kind: 'code-block', language, text }),
    example: '```ts\nlet a;\n```',
  },
  {
    id: 'code',
    when: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    read: ([, , text = '']) => ({ kind: 'code', text: text.replace(/^ (?=`)|(?<=`) $/g, '') }),
    example: '`x`',
  },
  {
    id: 'timestamp',
    when: /<t:(-?\d{1,13})(?::([a-zA-Z]))?>/y,
    read: ([, seconds = '', style = 'f']) =>
      isStyle(style) && Math.abs(Number(seconds)) <= 8.64e12
        ? { kind: 'timestamp', seconds: Number(seconds), style }
        : undefined,
    example: '<t:1700000000:R>',
  },
  { id: 'user', when: /<@!?(\d{15,20})>/y, read: mentions('user'), example: '<@100000000000000001>' },
  { id: 'role', when: /<@&(\d{15,20})>/y, read: mentions('role'), example: '<@&100000000000000001>' },
  { id: 'channel', when: /<#(\d{15,20})>/y, read: mentions('channel'), example: '<#100000000000000001>' },
  {
    id: 'command',
    when: /<\/([-_\p{L}\p{N}\p{M} ]{1,100}):(\d{15,20})>/uy,
    read: ([, name = '', id = '']) => ({ kind: 'mention', of: 'command', id, name }),
    example: '</feeds add:100000000000000001>',
  },
  {
    id: 'everyone',
    when: /@(everyone|here)/y,
    read: ([, whom]) => ({ kind: 'mention', of: 'everyone', name: whom === 'here' ? '@here' : '@everyone' }),
    example: '@here',
  },
  {
    id: 'emoji',
    when: /<a?:(\w{2,32}):\d{15,20}>/y,
    read: ([, name = '']) => ({ kind: 'emoji', name }),
    example: '<:goal:100000000000000001>',
  },
  {
    id: 'masked-link',
    when: /\[((?:\\.|[^[\]\\\n]|\[[^[\]\n]*\])+)\]\(\s*<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+"[^"\n]*")?\s*\)/y,
    // Discord leaves a link that wears another address as its text unmasked: it is the oldest trick of all.
    read: ([, inside = '', url = ''], parse) =>
      /https?:\/\//i.test(inside) || inside.trim() === '' ? undefined : { kind: 'link', url, children: parse(inside) },
    example: '[the report](https://outlet.example/report)',
  },
  {
    id: 'angle-link',
    when: /<(https?:\/\/[^\s<>]+)>/y,
    read: autolink,
    example: '<https://outlet.example>',
  },
  {
    id: 'bare-link',
    when: /(https?:\/\/(?:[^\s()<>|]|\([^\s()<>]*\))*[^\s()<>|.,:;"'\]!?*_~`])/y,
    notInsideWord: true,
    read: autolink,
    example: 'https://outlet.example/a',
  },
  { id: 'strong', when: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, read: wraps('strong'), example: '**b**' },
  { id: 'underline', when: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, read: wraps('underline'), example: '__u__' },
  {
    id: 'emphasis-star',
    when: /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
    read: wraps('emphasis'),
    example: '*i*',
  },
  {
    id: 'emphasis-line',
    when: /_((?:__|\\[\s\S]|[^\\_])+?)_(?![_\p{L}\p{N}])/uy,
    notInsideWord: true,
    read: wraps('emphasis'),
    example: '_i_',
  },
  { id: 'strike', when: /~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y, read: wraps('strike'), example: '~~s~~' },
  { id: 'spoiler', when: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, read: wraps('spoiler'), example: '||hidden||' },
  { id: 'break', when: /\n/y, read: () => ({ kind: 'break' }), example: '\n' },
];
