import type { NamedSentence } from '../mentions/span.ts';
import type { Token } from '../mentions/tokenize.ts';
import { AFTER, BEFORE, BRACKET, FIRST_AFTER, FIRST_BEFORE, LISTED } from './rules/quote-words.ts';
import { findQuotable, opensSource, type Source } from './source-book.ts';

/** A source that a sentence says it has its news from. */
export interface Quote {
  readonly source: Source;
  /** The item says that this source had it before others. */
  readonly first: boolean;
}

interface Hit {
  readonly source: Source;
  readonly first: number;
  readonly last: number;
}

const LONGEST_NAME = 4;

/** Whose report a portal's headline says it is: "… - Sky Sports". */
export function findSigner(sentence: NamedSentence): Source | undefined {
  return findHits(sentence).findLast((hit) => {
    const { before, after } = around(hit, sentence);
    return isSignature(sentence, before, after);
  })?.source;
}

/** Whom a sentence quotes, in order. Somebody's name alone quotes an outlet of nobody; a known journalist's full name does. */
export function findQuotes(sentence: NamedSentence): readonly Quote[] {
  const hits = findHits(sentence);
  const quoted = hits.map((hit) => isQuoted(hit, sentence));
  // "The Times and Daily Mail report", "according to Marca and AS": what holds for one of a list holds for all of it.
  for (let at = 1; at < hits.length; at += 1) {
    quoted[at] ||= quoted[at - 1] === true && isListed(hits[at - 1], hits[at], sentence);
  }
  for (let at = hits.length - 2; at >= 0; at -= 1) {
    quoted[at] ||= quoted[at + 1] === true && isListed(hits[at], hits[at + 1], sentence);
  }
  return hits.filter((_, at) => quoted[at]).map((hit) => ({ source: hit.source, first: isFirst(hit, sentence) }));
}

function findHits({ tokens, spans }: NamedSentence): readonly Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (
      token === undefined ||
      !opensSource(token.folded.split(' ', 1)[0] ?? '') ||
      !(token.capital || token.before.endsWith('@'))
    ) {
      continue;
    }
    for (let last = Math.min(first + LONGEST_NAME, tokens.length) - 1; last >= first; last -= 1) {
      const words = tokens.slice(first, last + 1);
      const source = isWritten(words) ? findQuotable(words.map(({ folded }) => folded).join(' ')) : undefined;
      const [start, end] = [first, last];
      const other = spans.some(
        (span) =>
          span.kind !== 'source' && span.first <= end && span.last >= start && span.last - span.first > end - start,
      );
      if (source !== undefined && !other) {
        hits.push({ source, first, last });
        first = last;
        break;
      }
    }
  }
  return hits;
}

/** "AS" and "AP" are written in capitals: "As reported" names nobody. */
function isWritten([word, ...more]: readonly Token[]): boolean {
  return more.length > 0 || word === undefined || word.text.length > 2 || word.text === word.text.toUpperCase();
}

function around(
  { first, last }: Hit,
  { tokens, text }: NamedSentence,
): { readonly before: string; readonly after: string } {
  return { before: text.slice(0, tokens[first]?.start), after: text.slice(tokens[last]?.end) };
}

function isQuoted(hit: Hit, sentence: NamedSentence): boolean {
  const { before, after } = around(hit, sentence);
  return (
    (hit.source.kind === 'journalist' && hit.last > hit.first) ||
    BEFORE.test(before.slice(-90)) ||
    AFTER.test(after.slice(0, 80)) ||
    (BRACKET.test(before) && /^\s*[)\]]/.test(after)) ||
    isSignature(sentence, before, after)
  );
}

/** "… – Romano", "… | Sky Sports": the last words of a headline, behind a dash. */
function isSignature(sentence: NamedSentence, before: string, after: string): boolean {
  return sentence.field === 'title' && /\s[-–—|]\s*(?:@|per |via )?$/.test(before) && /^[\s\W]*$/.test(after);
}

function isListed(one: Hit | undefined, other: Hit | undefined, { tokens, text }: NamedSentence): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    LISTED.test(text.slice(tokens[one.last]?.end, tokens[other.first]?.start))
  );
}

function isFirst(hit: Hit, sentence: NamedSentence): boolean {
  const { before, after } = around(hit, sentence);
  return FIRST_BEFORE.test(before) || FIRST_AFTER.test(after);
}
