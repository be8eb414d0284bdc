import type { Club } from '../gazetteer/club.ts';
import { fold } from '../gazetteer/fold.ts';
import { LETTERS_BEFORE } from './data/club-words.ts';
import { isOneEdit } from './is-one-edit.ts';

/** Clubs by less than their names. */
export interface ClubForms {
  /** The rows of the clubs whose names of two words or more begin with this folded word. */
  clubsOpening(folded: string): readonly number[];
  /** The rows of the clubs that this folded word misses by one letter. */
  clubsNear(folded: string): readonly number[];
}

/** Shorter words are too often one letter from a club by chance: Porter is no Porto. */
const SHORTEST = 8;

/** Finds both by a few look-ups, however many clubs there are. */
export function tabulateClubForms(clubs: readonly Pick<Club, 'name' | 'aliases'>[]): ClubForms {
  const openings = new Map<string, Set<number>>();
  const words = new Map<string, Set<number>>();
  clubs.forEach(({ name, aliases }, row) => {
    for (const folded of [name, ...aliases].map(fold)) {
      const [first = '', second] = folded.split(' ');
      if (second === undefined) add(words, folded, row);
      else if (!LETTERS_BEFORE.has(first)) add(openings, first, row);
    }
  });
  const alike = Map.groupBy(words.keys(), (word) => shapeOf(word, 0));
  return {
    clubsOpening: (folded) => [...(openings.get(folded) ?? [])],
    clubsNear: (folded) =>
      folded.length < SHORTEST
        ? []
        : [-1, 0, 1]
            .flatMap((more) => alike.get(shapeOf(folded, more)) ?? [])
            .filter((word) => isOneEdit(word, folded))
            .flatMap((word) => [...(words.get(word) ?? [])]),
  };
}

/** Slips hardly ever touch the first letter. */
function shapeOf(word: string, more: number): string {
  return `${word.charAt(0)}${word.length + more}`;
}

function add(rows: Map<string, Set<number>>, word: string, row: number): void {
  rows.set(word, (rows.get(word) ?? new Set()).add(row));
}
