import { fold } from '../gazetteer/fold.ts';
import type { Player } from '../gazetteer/player.ts';

/** What must be asked of the names of all a surname's bearers, or of a whole squad, without looking at the players themselves. */
export interface PlayerNames {
  /** A player's folded first name; undefined where his name is one word. */
  firstName(playerRow: number): string | undefined;
  /** How many players bear this first name. */
  firstNameCount(folded: string): number;
  /** The letters and spaces of a player's folded name. */
  nameLength(playerRow: number): number;
}

/** Folds every player's name once, and keeps each first name once, however many bear it. */
export function tabulatePlayerNames(players: readonly Pick<Player, 'name'>[]): PlayerNames {
  const bearers = new Map<string, number>();
  const places = new Map<string, number>();
  const firsts = new Uint32Array(players.length);
  const lengths = new Uint16Array(players.length);
  players.forEach(({ name }, row) => {
    const folded = fold(name);
    const end = folded.indexOf(' ');
    lengths[row] = folded.length;
    if (end === -1) return;
    const first = folded.slice(0, end);
    const place = places.get(first) ?? places.size + 1;
    places.set(first, place);
    bearers.set(first, (bearers.get(first) ?? 0) + 1);
    firsts[row] = place;
  });
  const words = [undefined, ...places.keys()];
  return {
    firstName: (row) => words[firsts[row] ?? 0],
    firstNameCount: (folded) => bearers.get(folded) ?? 0,
    nameLength: (row) => lengths[row] ?? 0,
  };
}
