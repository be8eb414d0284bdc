import { openReader } from '../claims/open-reader.ts';
import { DEFAULT_TIERS, type Tiers } from '../claims/tiers.ts';
import type { Reader } from '../claims/reading.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Names, openNames } from '../gazetteer/resolve-name.ts';
import { claimsFor } from '../sagas/audiences.ts';
import { type ConfirmedMove, confirmedMoves } from '../sagas/confirmed-moves.ts';
import { foldSaga } from '../sagas/fold-saga.ts';
import type { Saga } from '../sagas/saga.ts';
import type { Repository } from '../store.ts';

/** What the program knows of football, and reads by. It learns who moved where, and needs no restart for that. */
export interface Mind {
  readonly reader: Reader;
  readonly names: Names;
  /** Looks for signed moves in the sagas. Building what is read by anew takes a second or two at 50,000 names, so seldom. */
  learn(): Promise<'changed' | 'unchanged'>;
}

/** Opens the mind on what `open` knows once the moves are given to it; `tiers` say how far sources are trusted. */
export async function openMind(
  sagas: Repository<Saga>,
  open: (moves: readonly ConfirmedMove[]) => Gazetteer,
  tiers: Tiers = DEFAULT_TIERS,
): Promise<Mind> {
  let moves = await readMoves(sagas);
  let gazetteer = open(moves);
  let reader = openReader(gazetteer, tiers);
  let names = openNames(gazetteer);
  return {
    reader: { read: (...item) => reader.read(...item) },
    names: {
      suggest: (...asked) => names.suggest(...asked),
      resolve: (...asked) => names.resolve(...asked),
      find: (...asked) => names.find(...asked),
    },
    async learn() {
      const found = await readMoves(sagas);
      if (JSON.stringify(found) === JSON.stringify(moves)) {
        return 'unchanged';
      }
      moves = found;
      gazetteer = open(moves);
      reader = openReader(gazetteer, tiers);
      names = openNames(gazetteer);
      return 'changed';
    },
  };
}

/** Only everybody's evidence moves a player: no server's own feed changes what another server reads. */
async function readMoves(sagas: Repository<Saga>): Promise<readonly ConfirmedMove[]> {
  return (await sagas.list())
    .flatMap((saga) => confirmedMoves(foldSaga(claimsFor(saga, 'everyone'))))
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf) || a.playerId.localeCompare(b.playerId));
}
