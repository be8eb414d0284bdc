import type { Development } from './development.ts';

/** A fact for the gazetteer: since when a player is at which club. */
export interface ConfirmedMove {
  readonly playerId: string;
  readonly clubId: string;
  /** The day, as in "2026-08-18". */
  readonly asOf: string;
}

/** The moves that are signed and confirmed, oldest first. Rumours, "here we go" and unknown names confirm nothing. */
export function confirmedMoves(developments: readonly Development[]): readonly ConfirmedMove[] {
  return developments.flatMap(({ stage, certainty, disputed, player, to, at }) => {
    const [club] = to;
    if (stage !== 'done' || certainty !== 'official' || disputed || to.length !== 1) {
      return [];
    }
    return player.id === undefined || club?.id === undefined
      ? []
      : [{ playerId: player.id, clubId: club.id, asOf: at.slice(0, 10) }];
  });
}
