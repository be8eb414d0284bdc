import { isProse } from './data/common-words.ts';
import type { Sentence } from './read-sentences.ts';
import type { Token } from './tokenize.ts';

/** A run of capitalised words that may be a name; `first` and `last` count tokens, both inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set('van de da di del der den dos das do el al la le ter ten von bin ben st te mc of'.split(' '));
/** Capitals of the trade that are neither prose nor names. */
const NEVER = new Set(
  `excl exc exclu excln hwg rt dm tv pov motm potm usmnt bst gmt et uk us eu uefa psr ffp scr pgmol efl ucl fpl faq nfl nba mlb nhl wnba ufc f1 espn bbc sky itv tnt dazn cb rb lb gk cf cm dm
  st am lw rw u18 u19 u20 u21 u23 xi var ceo mr mrs sir lord lady dr und der die das les los las el il lo un une afc cfc fc sc cf bc monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb aug sept sep oct nov dec christmas easter boxing anfield etihad emirates bernabeu wembley molineux goodison craven carrington
  cobham ibrox stamford old-trafford i im ive ill id papers paper report reports understand u18s skye u19s u20s u21s u23s bn hawthorns x congratulations congrats wcup bbc insta instagram twitter youtube podcast whatsapp`.split(
    /\s+/,
  ),
);

/** Finds the runs of capitalised words that `isTaken` leaves free. A capital that only opens a sentence makes no name. */
export function findNameRuns(sentence: Sentence, isTaken: (token: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first += 1) {
    if (isTaken(first) || !isNameLike(sentence, first, isTaken)) {
      continue;
    }
    const last = endOfRun(sentence, first, isTaken);
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

function endOfRun(sentence: Sentence, first: number, isTaken: (token: number) => boolean): number {
  const { tokens } = sentence;
  let last = first;
  for (;;) {
    const next = gluedNext(sentence, last) ?? nextOfRun(sentence, last);
    if (next === last + 1 && gluedNext(sentence, last) === next && !isTaken(next)) {
      last = next;
      continue;
    }
    if (
      next === undefined ||
      isTaken(next) ||
      tokens[last]?.possessive === true ||
      !isNameLike(sentence, next, isTaken)
    ) {
      return last;
    }
    last = next;
  }
}

/** "Min-hyeok": what hangs on a name by a hyphen is of it, whatever its case. "Dolan-inspired" is prose. */
function gluedNext({ tokens, language }: Sentence, last: number): number | undefined {
  const next = tokens[last + 1];
  return next !== undefined && /^[-‐‑]$/.test(next.before) && !isProse(next.folded, language) ? last + 1 : undefined;
}

/** The token that would carry the run on: the next one, or the one behind a particle ("Micky van de Ven"). */
function nextOfRun({ tokens, language }: Sentence, last: number): number | undefined {
  let next = last + 1;
  const mayJoin = (token: Token | undefined): boolean => language !== 'en' || token?.capital !== true;
  while (joins(tokens[next]) && mayJoin(tokens[next]) && PARTICLES.has(tokens[next]?.folded ?? '')) {
    next += 1;
  }
  return joins(tokens[next]) ? next : undefined;
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\s+|[-‐‑]|\.\s?)$/.test(token.before);
}

function isNameLike(sentence: Sentence, at: number, isTaken: (token: number) => boolean): boolean {
  const token = sentence.tokens[at];
  if (
    token === undefined ||
    !token.capital ||
    !/^\p{L}/u.test(token.text) ||
    NEVER.has(token.folded) ||
    token.before.endsWith('@')
  ) {
    return false;
  }
  // "Castilla B" is a club's second team, "J. Dolan" a name.
  const behind = sentence.tokens[at + 1]?.before ?? '-';
  const isArticle = token.text === 'A' && sentence.language === 'en' && !behind.startsWith('.');
  const initial = /^\.?\s*$/.test(behind) && !isTaken(at - 1) && !isArticle;
  if (token.text.length === 1 && !initial) {
    return false;
  }
  if (token.before.endsWith('#') && token.text.length > 4 && token.text === token.text.toUpperCase()) {
    return false;
  }
  if (
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    !sentence.capitalsMeanNothing &&
    token.folded.length < 4
  ) {
    return false;
  }
  if (at === 0 && /.{4}ly$/.test(token.folded)) {
    return false;
  }
  return (
    !isProse(token.folded, sentence.language) ||
    (sentence.language !== 'de' && isMidSentence(sentence, at) && hasNameBeside(sentence, at, isTaken))
  );
}

function isMidSentence(sentence: Sentence, at: number): boolean {
  return at > 0 && !sentence.capitalsMeanNothing && !/[:“"‘'!?.•–—|]\s*$/.test(sentence.tokens[at]?.before ?? '');
}

/** "Ben White", "Dan Burn": a word of prose is part of a name beside one that is none. */
function hasNameBeside(sentence: Sentence, at: number, isTaken: (token: number) => boolean): boolean {
  const { tokens } = sentence;
  const stranger = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      !isTaken(index) &&
      token.capital &&
      !isProse(token.folded, sentence.language) &&
      !NEVER.has(token.folded) &&
      /^\p{L}/u.test(token.text)
    );
  };
  const before = stranger(at - 1) && joins(tokens[at]) && tokens[at - 1]?.possessive === false;
  return before || (stranger(at + 1) && joins(tokens[at + 1]) && tokens[at]?.possessive === false);
}
