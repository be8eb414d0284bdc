import type { Named } from '../claims/claim.ts';
import { fold } from '../gazetteer/fold.ts';

/** The key of a player's saga: the gazetteer's id, else "name:" and the folded name. */
export function sagaIdOf(player: Named): string {
  return keyOf(player);
}

/** What a player or club is told apart by: the gazetteer's id, else "name:" and the folded name. */
export function keyOf(named: Named): string {
  return named.id ?? `name:${fold(named.name)}`;
}
