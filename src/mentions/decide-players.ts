import type { Language } from '../feeds/feed.ts';
import type { Player } from '../gazetteer/player.ts';
import { isProse } from './data/common-words.ts';
import { findMisspelt } from './find-misspelt.ts';
import { sameFirstName } from './same-first-name.ts';
import type { MentionReason } from './mention-reason.ts';
import type { NameEntry } from './name-entry.ts';
import type { NameIndex } from './name-index.ts';

/** What an item says elsewhere that helps to tell namesakes apart. */
export interface NameContext {
  readonly language: Language;
  /** Clubs named anywhere in the item, by row. */
  readonly clubs: ReadonlySet<number>;
  /** Players named in full, by row. */
  readonly players: ReadonlySet<number>;
  /** Full names that the gazetteer does not know, by their folded last word. */
  readonly strangers: ReadonlyMap<string, string>;
  /** Whom the item names in full, by folded first name: "Gabri" of "Gabri Veiga". Undefined where two bear it. */
  readonly givenNames: ReadonlyMap<string, PlayerDecision | undefined>;
  /** Players named in full or nearly so, by a last word that the index does not have: a slip, or half of a surname. */
  readonly misspelt: ReadonlyMap<string, PlayerDecision>;
}

export type PlayerDecision =
  | { readonly kind: 'player'; readonly player: Player; readonly row: number; readonly reason: MentionReason }
  /** A name, but of whom is not certain: `name` is the fullest form the item has. */
  | {
      readonly kind: 'unsure';
      readonly name?: string;
      readonly reason: 'namesakes' | 'word of prose' | 'unknown name';
    };

const POPULAR = 12;
const DOMINANT = 3;

/** Decides who a full name means: almost always its bearer, but Vitinha and Luis Suárez have namesakes. */
export function decideFullName(entries: readonly NameEntry[], index: NameIndex, context: NameContext): PlayerDecision {
  const rows = rowsOf(entries);
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return playerAt(only, index, 'full name');
  }
  return (
    byClub(rows, index, context) ??
    byPopularity(rows, index, 'full name, by far the best known') ?? { kind: 'unsure', reason: 'namesakes' }
  );
}

/** Decides who a surname, mononym or nickname means, from what else the item says. Abstains when unsure. */
export function decideShortName(
  key: string,
  entries: readonly NameEntry[],
  index: NameIndex,
  context: NameContext,
): PlayerDecision {
  const rows = rowsOf(entries);
  const inFull = rows.filter((row) => context.players.has(row));
  const [told] = inFull;
  if (told !== undefined && inFull.length === 1) {
    return playerAt(told, index, 'named in full in the same item');
  }
  const stranger = context.strangers.get(key);
  if (stranger !== undefined) {
    return { kind: 'unsure', name: stranger, reason: 'unknown name' };
  }
  const { language } = context;
  // German nouns are written like names: "im Sommer" is no Yann Sommer, though his club is named.
  const own = language === 'de' && isProse(key, language) ? undefined : byClub(rows, index, context);
  const given = isProse(key, language) ? undefined : context.givenNames.get(key);
  const near = own ?? given;
  if (near !== undefined) {
    return near;
  }
  if (!isSafeAlone(key, entries, index, language)) {
    return { kind: 'unsure', reason: isProse(key, language) ? 'word of prose' : 'namesakes' };
  }
  return byPopularity(rows, index, 'safe by itself') ?? { kind: 'unsure', reason: 'namesakes' };
}

/** Decides whether "Mo Salah" or "Matty Cash" is a known player under another form of his first name. */
export function decideByFirstName(
  first: string,
  entries: readonly NameEntry[],
  index: NameIndex,
  context: NameContext,
): PlayerDecision | undefined {
  const rows = rowsOf(entries).filter((row) => {
    const other = index.firstName(row);
    return other !== undefined && sameFirstName(first, other);
  });
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) {
    return playerAt(only, index, 'first name and surname');
  }
  return byClub(rows, index, context) ?? byPopularity(rows, index, 'first name and surname');
}

/** Decides whether a full name that no table has is a known player's, written with one slip. */
export function decideMisspelt(
  folded: string,
  bearers: readonly NameEntry[],
  index: NameIndex,
  context: NameContext,
): PlayerDecision | undefined {
  const row = findMisspelt(folded, context.clubs, rowsOf(bearers), index);
  return row === undefined ? undefined : playerAt(row, index, 'full name with one slip');
}

function isSafeAlone(key: string, entries: readonly NameEntry[], index: NameIndex, language: Language): boolean {
  const reviewed = entries.some((entry) => entry.kind === 'player' && entry.form !== 'surname');
  const first = index.firstNameCount(key);
  return key.length >= (reviewed ? 3 : 4) && !isProse(key, language) && (reviewed ? first < 8 : first < 2);
}

function byClub(rows: readonly number[], index: NameIndex, context: NameContext): PlayerDecision | undefined {
  const own = rows.filter((row) => index.playsFor(row, context.clubs));
  const [only] = own;
  if (own.length === 1 && only !== undefined) {
    // The club of an unknown reserve must not take a star's surname from him.
    const better = rows.some((row) => index.popularity(row) > 10 * (index.popularity(only) + 1));
    return better ? undefined : playerAt(only, index, 'own club named');
  }
  return byPopularity(own, index, 'own club named');
}

function byPopularity(rows: readonly number[], index: NameIndex, reason: MentionReason): PlayerDecision | undefined {
  const [first] = rows;
  if (first === undefined) {
    return undefined;
  }
  const best = rows.reduce((best, row) => (index.popularity(row) > index.popularity(best) ? row : best), first);
  const known = index.popularity(best);
  const isClear = (row: number): boolean => known >= POPULAR && known >= DOMINANT * index.popularity(row);
  return rows.every((row) => row === best || isClear(row)) ? playerAt(best, index, reason) : undefined;
}

function playerAt(row: number, index: NameIndex, reason: MentionReason): PlayerDecision {
  const player = index.gazetteer.players[row];
  return player === undefined ? { kind: 'unsure', reason: 'unknown name' } : { kind: 'player', player, row, reason };
}

function rowsOf(entries: readonly NameEntry[]): readonly number[] {
  return entries.flatMap((entry) => (entry.kind === 'player' ? entry.rows : []));
}
