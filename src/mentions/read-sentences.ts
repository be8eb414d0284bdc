import type { Language } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Item } from '../items/item.ts';
import { partCapitals } from './part-capitals.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A sentence of an item. `from` and `to` are UTF-16 offsets into the passage it stands in. */
export interface Sentence {
  readonly field: 'title' | 'summary' | 'body';
  readonly paragraph: number;
  readonly text: string;
  /** Where the sentence begins in its field. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  /** Capitals mean nothing here: a headline In Title Case, or one that is all capitals. */
  readonly capitalsMeanNothing: boolean;
  readonly language: Language;
}

// "St. Pauli", "J. Bellingham", "1. FC Köln", "vs. Leeds", "No. 10": a full stop that ends no sentence.
const ABBREVIATION = /(?:^|[\s(“"'])(?:[A-Z]|St|Sp|At|Man|Utd|Jr|Sr|Mr|Dr|vs|v|No|approx|\d)\.$/;
const BREAK =
  /(?:(?=\p{Lu}\p{Ll}+[ :]|EXCL)(?<=#\p{Lu}[\p{L}\p{N}]+)|(?=\p{Lu}\p{Ll}{3})(?<=(?<![@#./\w])[\p{L}’'-]*\p{Ll}{3})|[.!?…]+["'”’)\]]*\s+(?=["'“‘(@#]*[\p{Lu}\p{N}€£$])|[.!?]["'”’]*(?=[\p{Lu}][\p{Ll}])|\s*[⏎\n]\s*(?![@.,;\p{Ll}]|\s)|\s+[◉•➡▪]️?\s*)/gu;

/**
 * Cuts title, summary and body into sentences. Link lists that trail an article are not part of what it reports. Feeds glue
 * headings to texts ("Deal NearsEverton are"): such a word is cut where `isName` knows what follows.
 */
export function readSentences(
  item: Item,
  language: Language,
  isName: (folded: string) => boolean,
): readonly Sentence[] {
  const body = item.body.slice(0, bodyEnd(item.body));
  const cut = (text: string, field: Sentence['field'], paragraph: number) =>
    sentencesOf(text, { field, paragraph, language }, isName);
  return [
    ...cut(item.title, 'title', 0),
    ...cut(item.summary, 'summary', 0),
    ...body.flatMap((text, paragraph) => (isLink(text) ? [] : cut(text, 'body', paragraph))),
  ];
}

const TRAILER =
  /^(?:latest [\w\s]* news|related|read more|read next|more on|more from|go deeper|you may also like|most read|recommended|also read|see also|more stories|watch:|sign up)\b/i;
const LINK_LINE =
  /^(?:go deeper|read|read more|read next|more|related|watch|also|see also|next)\b\s*[–:\-|]|^[➡👉▶•*►→]/iu;

/** The first paragraph of a closing link list. One that stands within the article (a single "Go deeper" line) ends nothing. */
function bodyEnd(body: readonly string[]): number {
  const start = body.findIndex((text) => TRAILER.test(text) && text.length < 60);
  return start === -1 ? body.length : start;
}

function isLink(text: string): boolean {
  return LINK_LINE.test(text);
}

type Place = Pick<Sentence, 'field' | 'paragraph' | 'language'>;

function sentencesOf(text: string, place: Place, isName: (folded: string) => boolean): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + (match[0].match(/^[.!?…]+["'”’)\]]*/)?.[0].length ?? 0);
    const goesOn = match[0].startsWith('.') && ABBREVIATION.test(text.slice(start, match.index + 1));
    if (goesOn || (match[0] === '' && !mayCut(text, match.index, isName))) {
      continue;
    }
    push(sentences, text, start, end, place);
    start = match.index + match[0].length;
  }
  push(sentences, text, start, text.length, place);
  return sentences;
}

/** Behind the tag of a club anything may follow, unless all of it is one tag; elsewhere only a name. */
function mayCut(text: string, at: number, isName: (folded: string) => boolean): boolean {
  const tag = /#([\p{L}\p{N}]+)$/u.exec(text.slice(0, at))?.[1];
  const rest = /^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0] ?? '';
  return tag === undefined ? opensName(text.slice(at), isName) : isTag(tag, isName) && !isTag(tag + rest, isName);
}

function isTag(tag: string, isName: (folded: string) => boolean): boolean {
  return /^\p{Lu}{2,6}$/u.test(tag) || isName(fold(tag)) || isName(`@${fold(tag)}`) || isName(fold(partCapitals(tag)));
}

function opensName(text: string, isName: (folded: string) => boolean): boolean {
  const [pair = '', first = ''] = /^([\p{L}-]+)(?: [\p{L}-]+)?/u.exec(text) ?? [];
  return isName(fold(first)) || isName(fold(pair));
}

function push(into: Sentence[], text: string, start: number, end: number, place: Place): void {
  const words = text.slice(start, end);
  const tokens = tokenize(words, place.language);
  if (tokens.length > 0) {
    into.push({ ...place, text: words, offset: start, tokens, capitalsMeanNothing: isTitleCase(tokens) });
  }
}

const SMALL = 3;

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter((token) => token.folded.length > SMALL && /^\p{L}/u.test(token.text));
  const low = words.filter((token) => !token.capital).length;
  return words.length >= 4 && low / words.length < 0.25;
}
