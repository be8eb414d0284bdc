import type { Language } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';

/** A word of a text. Offsets are UTF-16, end exclusive; a possessive "'s" is left out of `text`, `folded` and the span. */
export interface Token {
  readonly text: string;
  /** Lower case, plain letters, no apostrophes: what names are looked up by. May hold spaces ("n º 9"). */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly before: string;
}

// Soft hyphens and zero-width characters sit inside words that were made to slip past a filter.
const HIDDEN = '\\u00ad\\u200b-\\u200d\\u2060';
// A handle is one word: "@David_Ornstein".
const WORD = new RegExp(
  `(?<=@)[\\w]+|[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}${HIDDEN}]*(?:['’‘\`´][\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
);
const HIDDEN_CHARACTERS = new RegExp(`[${HIDDEN}]`, 'g');
const PLAIN = /^[A-Za-z0-9]+$/;

const ADDRESS = /https?:\/\/\S+|\b[\w-]+\.(?:com|co|org|net|video|uk|de|es|it|fr)\/\S*/gi;

/** "l'Inter", "dell'attaccante", "d'accord", "L'attaquant", "Dall'Inghilterra"; but no D'Ambrosio and no N'Golo. */
const ELISION =
  /(?<![\p{L}\p{N}])(?:(?:[dlcjnmst]|qu|(?:lors|jus|puis|quel)qu|d?[ae]ll|nell|sull|coll|un|quest|quell|gl|anch|c)['’‘](?=[\p{L}\p{N}])|(?:[DLCJNMST]|Qu|D?[AEae]ll|Nell|Sull|Un|Quest|Quell)['’‘](?=[\p{Ll}\p{N}])|(?:L|D?[AEae]ll|Nell|Sull|Un|Qu)['’‘](?=\p{Lu})(?![EÉ]quipe))/gu;

/** Elided words stand apart, so that a name behind one is found: the apostrophe becomes a space, and every place stays. */
function partElisions(text: string, language: Language): string {
  return language === 'it' || language === 'fr' ? text.replace(ELISION, (word) => `${word.slice(0, -1)} `) : text;
}

/** Cuts a text into words once; everything after works on these. The words of web addresses are nobody's name. */
export function tokenize(withAddresses: string, language: Language = 'en'): readonly Token[] {
  const text = partElisions(withAddresses, language).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = withoutPossessive(match[0]);
    const end = match.index + word.length;
    const folded = foldWord(word);
    if (folded === '') {
      continue;
    }
    const trailing =
      /^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) && /s$/i.test(word) && opensNoQuote(text, match.index);
    tokens.push({
      text: word,
      folded,
      start: match.index,
      end,
      capital: isCapital(word),
      possessive: word.length < match[0].length || trailing,
      before: text.slice(last, match.index),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

/** "Spurs' Vicario" is a possessive; in "'good signs' for Spurs" the apostrophe closes a quotation. */
function opensNoQuote(text: string, start: number): boolean {
  const line = text.slice(Math.max(0, start - 60), start);
  return !/(?:^|[\s(:])['‘][^'’]*$/.test(line);
}

function withoutPossessive(word: string): string {
  return word.replace(/['’`´]s$/i, '');
}

function foldWord(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : fold(word.replace(HIDDEN_CHARACTERS, ''));
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128
    ? (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.normalize('NFKC'));
}
