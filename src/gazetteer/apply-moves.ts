import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import type { Player } from './player.ts';

/** A move that is signed and officially confirmed; `asOf` is the day, as in "2026-08-18". */
export interface Move {
  readonly playerId: string;
  readonly clubId: string;
  readonly asOf: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Sources take weeks to hear of a move: for so long after it an import that contradicts is behind, not ahead. */
const LAG_MS = 60 * DAY_MS;

/**
 * Puts players at the clubs they have signed for. A player's newest move decides; it is stronger than any import dated
 * before it or within sixty days after it, and weaker than one later than that. Moves of or to unknown ids change nothing.
 */
export function applyMoves(gazetteer: Gazetteer, moves: readonly Move[]): Gazetteer {
  const newest = new Map<string, Move>();
  for (const move of moves) {
    const isNewer = move.asOf >= (newest.get(move.playerId)?.asOf ?? '');
    if (isNewer && gazetteer.club(move.clubId) !== undefined) {
      newest.set(move.playerId, move);
    }
  }
  const players = gazetteer.players.map((player) => {
    const move = newest.get(player.id);
    return move === undefined || isOutdated(move, player) ? player : moved(player, move);
  });
  return newest.size === 0 ? gazetteer : buildGazetteer(players, gazetteer.clubs);
}

function isOutdated(move: Move, { clubId, clubAsOf }: Player): boolean {
  return clubId !== undefined && timeOf(clubAsOf ?? '') > timeOf(move.asOf) + (clubId === move.clubId ? 0 : LAG_MS);
}

/** Who lent him to the club he left has nothing to do with the new one. */
function moved(player: Player, { clubId, asOf }: Move): Player {
  return { ...player, clubId, clubAsOf: asOf, onLoanFrom: undefined };
}

/** Milliseconds of a date of four, seven or ten characters, or else of the beginning of time. */
function timeOf(date: string): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : time;
}
