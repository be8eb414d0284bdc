import type { Chance } from '../invent/chance.ts';

/** A document that was damaged at random, and the stretches of the original that are not what they were. */
export interface Mutated {
  readonly text: string;
  readonly touched: readonly (readonly [start: number, end: number])[];
}

/** One way to damage a document. */
export interface Mutation {
  readonly what: string;
  /** Undefined where the document has no place for this damage. */
  readonly mutate: (text: string, chance: Chance) => Mutated | undefined;
}

const KILOBYTE = 1024;

/** What happens to feeds on their way: cut off, badly escaped, hand-made, flipped, mixed with what a server prints. */
export const MUTATIONS: readonly Mutation[] = [
  {
    what: 'cut off at a random place',
    mutate(text, chance) {
      const at = chance.below(text.length);
      return { text: text.slice(0, at), touched: [[at, text.length]] };
    },
  },
  { what: 'a bare < in a title', mutate: (text, chance) => insertInTitle(text, ' < ', chance) },
  { what: 'a bare & in a title', mutate: (text, chance) => insertInTitle(text, ' & ', chance) },
  {
    what: 'one closing tag dropped',
    mutate(text, chance) {
      const tags = [...text.matchAll(/<\/[\w:.-]+\s*>/g)];
      const tag = tags[chance.below(tags.length)];
      return tag === undefined ? undefined : cutOut(text, tag.index, tag.index + tag[0].length);
    },
  },
  {
    what: 'five bytes flipped',
    mutate(text, chance) {
      const places = Array.from({ length: 5 }, () => chance.below(text.length));
      const letters = text.split('');
      for (const at of places) {
        letters[at] = String.fromCodePoint(33 + chance.below(90));
      }
      return { text: letters.join(''), touched: places.map((at) => [at, at + 1]) };
    },
  },
  { what: 'junk before', mutate: (text, chance) => ({ text: junk(chance) + text, touched: [] }) },
  { what: 'junk after', mutate: (text, chance) => ({ text: text + junk(chance), touched: [] }) },
  {
    what: 'one kilobyte lost inside',
    mutate(text, chance) {
      const at = chance.below(Math.max(1, text.length - KILOBYTE));
      return cutOut(text, at, Math.min(text.length, at + KILOBYTE));
    },
  },
];

function cutOut(text: string, start: number, end: number): Mutated {
  return { text: text.slice(0, start) + text.slice(end), touched: [[start, end]] };
}

function insertInTitle(text: string, inserted: string, chance: Chance): Mutated | undefined {
  const titles = [...text.matchAll(/<title>(?=[^<\s])/g)];
  const title = titles[chance.below(titles.length)];
  if (title === undefined) {
    return undefined;
  }
  const at = title.index + title[0].length + 1;
  return { text: text.slice(0, at) + inserted + text.slice(at), touched: [[at, at + 1]] };
}

/** What servers print around a document. */
function junk(chance: Chance): string {
  return chance.pick([
    '<br />\n<b>Warning</b>: mysql_connect(): Too many connections in <b>/var/www/feed.php</b> on line <b>12</b><br />\n',
    '\n\n\n   \t\n',
    'Notice: Undefined index: cat\n',
    '<!-- served from a cache, 0.013 s -->\n',
    '\u0000\u0000\u0000',
  ]);
}
