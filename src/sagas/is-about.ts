import type { Named } from '../claims/claim.ts';
import { fold } from '../gazetteer/fold.ts';

/**
 * True where two names are of one player: the same id, else the same words, or a shorter form with the last name in it
 * ("Højlund", "Rasmus Højlund").
 */
export function isAbout(named: Named, player: Named): boolean {
  if (named.id !== undefined && player.id !== undefined) {
    return named.id === player.id;
  }
  const [said, known] = [fold(named.name).split(' '), fold(player.name).split(' ')];
  const [short, long] = said.length <= known.length ? [said, known] : [known, said];
  const last = short === said ? known.at(-1) : said.at(-1);
  return short.every((word) => long.includes(word)) && last !== undefined && short.includes(last);
}
