import { fold } from '../gazetteer/fold.ts';
import type { Player } from '../gazetteer/player.ts';

/** The first names of all players, folded. */
export interface FirstNameTable {
  /** By the player's place in the list; undefined where his name is one word. */
  at(row: number): string | undefined;
  /** How many players bear it. */
  count(firstName: string): number;
}

/** Folds every player's first name once, and keeps each first name once, however many bear it. */
export function tabulateFirstNames(players: readonly Pick<Player, 'name'>[]): FirstNameTable {
  const known = new Map<string, { readonly word: string; bearers: number }>();
  const rows = players.map(({ name }) => {
    const folded = fold(name);
    const end = folded.indexOf(' ');
    if (end === -1) {
      return undefined;
    }
    const word = folded.slice(0, end);
    const first = known.get(word) ?? { word, bearers: 0 };
    first.bearers += 1;
    known.set(word, first);
    return first;
  });
  return { at: (row) => rows[row]?.word, count: (firstName) => known.get(firstName)?.bearers ?? 0 };
}
