import type { Club } from './club.ts';
import { foldBare } from './fold.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { matchClubs, matchPlayers } from './match-rows.ts';
import type { Player } from './player.ts';

/** Clubs and players to lay over a gazetteer. Their club ids may be their own or the gazetteer's. */
export interface Additions {
  readonly clubs: readonly Club[];
  readonly players: readonly Player[];
}

/**
 * Who is believed where both sides say something: the `base`, the `additions`, or the additions as an `edit` by the
 * operator. Unless it is an edit, the spoken name stays and the club with the newer date wins.
 */
export type Trust = 'base' | 'additions' | 'edit';

/** A row before and after all additions: `before` is undefined where the base did not know it. */
export interface MergedRow<Row> {
  readonly before: Row | undefined;
  readonly after: Row;
}

export interface Merge {
  readonly gazetteer: Gazetteer;
  /** One entry an addition, in their order. */
  readonly clubs: readonly MergedRow<Club>[];
  readonly players: readonly MergedRow<Player>[];
}

/**
 * Lays additions over a gazetteer. Whoever is known keeps the id he has there; what one side does not say, the other
 * does; the higher popularity counts; no alias and no nickname is ever lost.
 */
export function mergeGazetteer(base: Gazetteer, additions: Additions, trust: Trust): Merge {
  const clubs = mergeRows(base.clubs, additions.clubs, matchClubs(base.clubs), (known, added) =>
    mergeClub(known, added, trust),
  );
  const knownIds = new Map(additions.clubs.map((club, i) => [club.id, clubs.merged[i]?.after.id ?? club.id]));
  const knownClub = (clubId: string) => knownIds.get(clubId) ?? clubId;
  const housed = additions.players.map((player) => settle(player, knownClub));
  const players = mergeRows(base.players, housed, matchPlayers(base.players, knownClub), (known, added) =>
    mergePlayer(known, added, trust),
  );
  return { gazetteer: buildGazetteer(players.rows, clubs.rows), clubs: clubs.merged, players: players.merged };
}

/** Puts the ids of known clubs in the place of a source's own. */
function settle(player: Player, knownClub: (clubId: string) => string): Player {
  const { clubId, onLoanFrom } = player;
  return {
    ...player,
    clubId: clubId === undefined ? undefined : knownClub(clubId),
    onLoanFrom: onLoanFrom === undefined ? undefined : knownClub(onLoanFrom),
  };
}

function mergeRows<Row extends { readonly id: string }>(
  known: readonly Row[],
  additions: readonly Row[],
  match: (row: Row) => Row | undefined,
  merge: (known: Row, added: Row) => Row,
): { rows: readonly Row[]; merged: readonly MergedRow<Row>[] } {
  const before = new Map(known.map((row) => [row.id, row]));
  const rows = new Map(before);
  // Several additions may be about one row: each meets it as the one before left it.
  const ids = additions.map((added) => {
    const met = rows.get(match(added)?.id ?? added.id);
    const after = merge(met ?? added, added);
    rows.set(after.id, after);
    return after.id;
  });
  const merged = ids.flatMap((id) => {
    const after = rows.get(id);
    return after === undefined ? [] : [{ before: before.get(id), after }];
  });
  return { rows: [...rows.values()], merged };
}

function mergeClub(base: Club, added: Club, trust: Trust): Club {
  const [strong, weak] = trust === 'base' ? [base, added] : [added, base];
  return {
    id: base.id,
    ...mergeNames(base, added, trust),
    league: strong.league ?? weak.league,
    // A source may have Celtic in the United Kingdom: the country that was matched by stays.
    country: (trust === 'edit' ? added.country : base.country) ?? base.country ?? added.country,
  };
}

function mergePlayer(base: Player, added: Player, trust: Trust): Player {
  const [strong, weak] = trust === 'base' ? [base, added] : [added, base];
  const home = trust === 'edit' ? (added.clubId === undefined ? base : added) : newerHome(strong, weak);
  return {
    id: base.id,
    fullName: strong.fullName ?? weak.fullName,
    ...mergeNames(base, added, trust),
    clubId: home.clubId,
    clubAsOf: home.clubAsOf,
    onLoanFrom: home.onLoanFrom,
    birthYear: strong.birthYear ?? weak.birthYear,
    nationality: strong.nationality ?? weak.nationality,
    position: strong.position ?? weak.position,
    popularity:
      trust === 'edit' && added.popularity > 0 ? added.popularity : Math.max(base.popularity, added.popularity),
  };
}

/** Whose club is the newer fact; with equal dates the more trusted one's. */
function newerHome(strong: Player, weak: Player): Player {
  if (strong.clubId === undefined || weak.clubId === undefined) {
    return strong.clubId === undefined ? weak : strong;
  }
  return (weak.clubAsOf ?? '') > (strong.clubAsOf ?? '') ? weak : strong;
}

interface Names {
  readonly name: string;
  readonly fullName?: string | undefined;
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
}

/** The base, or else the edit, says what is spoken name, alias or nickname; what the other side calls otherwise is added. */
function mergeNames(base: Names, added: Names, trust: Trust): Pick<Player, 'name' | 'aliases' | 'nicknames'> {
  const [first, second] = trust === 'edit' ? [added, base] : [base, added];
  const { name, fullName = second.fullName ?? name } = first;
  const nicknames = distinct([...first.nicknames, ...second.nicknames], [name, fullName, ...first.aliases]);
  const aliases = distinct([...first.aliases, second.name, ...second.aliases], [name, fullName, ...nicknames]);
  return { name, aliases, nicknames };
}

/** Each once, whatever its accents or article, and none of those that stand elsewhere. */
function distinct(names: readonly string[], elsewhere: readonly string[]): string[] {
  const seen = new Set(['', ...elsewhere.map(foldBare)]);
  return names.filter((name) => {
    const folded = foldBare(name);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}
