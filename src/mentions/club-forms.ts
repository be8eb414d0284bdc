import type { Club } from '../gazetteer/club.ts';
import { fold } from '../gazetteer/fold.ts';
import { LETTERS_BEFORE } from './data/club-words.ts';
import { isOneEdit } from './is-one-edit.ts';

/** Clubs that play in a league, by less than their names. */
export interface ClubForms {
  /** The rows of those whose names of two words or more begin with this folded word. */
  clubsOpening(folded: string): readonly number[];
  /** The rows of those that this folded word misses by one letter. */
  clubsNear(folded: string): readonly number[];
}

/** Shorter words are too often one letter from a club by chance: Porter is no Porto. */
const SHORTEST = 8;
/** So many letters at either end: of a word that long, one slip leaves one of the ends as it is. */
const END = 3;

/** Finds both by a few look-ups, however many clubs there are. */
export function tabulateClubForms(clubs: readonly Pick<Club, 'name' | 'aliases' | 'league'>[]): ClubForms {
  const openings = new Map<string, Set<number>>();
  const words = new Map<string, Set<number>>();
  clubs.forEach(({ name, aliases, league }, row) => {
    for (const folded of league === undefined ? [] : [name, ...aliases].map(fold)) {
      const [first = '', second] = folded.split(' ');
      if (second === undefined) add(words, folded, row);
      else if (!LETTERS_BEFORE.has(first)) add(openings, first, row);
    }
  });
  const [byStart, byEnd] = [startOf, endOf].map((part) => Map.groupBy(words.keys(), part));
  return {
    clubsOpening: (folded) => [...(openings.get(folded) ?? [])],
    clubsNear: (folded) => {
      const alike = [...(byStart?.get(startOf(folded)) ?? []), ...(byEnd?.get(endOf(folded)) ?? [])];
      const near = folded.length < SHORTEST ? [] : alike.filter((word) => isOneEdit(word, folded));
      return [...new Set(near.flatMap((word) => [...(words.get(word) ?? [])]))];
    },
  };
}

function startOf(word: string): string {
  return word.slice(0, END);
}

/** Slips hardly ever touch the first letter. */
function endOf(word: string): string {
  return word.charAt(0) + word.slice(-END);
}

function add(rows: Map<string, Set<number>>, word: string, row: number): void {
  rows.set(word, (rows.get(word) ?? new Set()).add(row));
}
