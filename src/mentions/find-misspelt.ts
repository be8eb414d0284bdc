import { fold } from '../gazetteer/fold.ts';
import { isOneEdit } from './is-one-edit.ts';
import type { NameIndex } from './name-index.ts';

const SHORTEST = 8;
const SHORTEST_WITHOUT_CLUB = 12;
const WELL_KNOWN = 12;
/** Of a surname that more bear, one first name is as likely as another. */
const FEW = 5;

/**
 * The row of the player whose full name these folded words miss by one letter: of a club that the item names, or a
 * well-known one of the few `bearers` of the surname ("Ramsus Højlund"). Undefined where several or none are so near.
 */
export function findMisspelt(
  folded: string,
  clubs: ReadonlySet<number>,
  bearers: readonly number[],
  index: NameIndex,
): number | undefined {
  if (folded.length < SHORTEST || !folded.includes(' ')) {
    return undefined;
  }
  const teammates = [...clubs].flatMap((club) => index.squad(club));
  return onlyNear(folded, teammates, index) ?? onlyNear(folded, likelyBearers(folded, bearers, index), index);
}

/** Without his club, a short name or a first name that others bear is somebody else's. */
function likelyBearers(folded: string, bearers: readonly number[], index: NameIndex): readonly number[] {
  const isStrange = index.firstNameCount(folded.slice(0, folded.indexOf(' '))) === 0;
  return isStrange && folded.length >= SHORTEST_WITHOUT_CLUB && bearers.length <= FEW
    ? bearers.filter((row) => index.popularity(row) >= WELL_KNOWN)
    : [];
}

function onlyNear(folded: string, rows: readonly number[], index: NameIndex): number | undefined {
  const first = folded.slice(0, folded.indexOf(' '));
  const [only, another] = rows.filter((row) => mayBeNear(folded, first, row, index) && isNear(folded, row, index));
  return another === undefined ? only : undefined;
}

/** Lengths and first names first: folding a whole squad for every stranger would be slow. */
function mayBeNear(folded: string, first: string, row: number, index: NameIndex): boolean {
  if (Math.abs(index.nameLength(row) - folded.length) > 1) {
    return false;
  }
  const own = index.firstName(row);
  return own !== undefined && (own === first || isOneEdit(own, first));
}

function isNear(folded: string, row: number, index: NameIndex): boolean {
  return isOneEdit(fold(index.gazetteer.players[row]?.name ?? ''), folded);
}
