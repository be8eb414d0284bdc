import type { Club } from './club.ts';
import { fold } from './fold.ts';
import type { Player } from './player.ts';

/** Finds the known row that an incoming one is about, if there is one. */
export type Match<Row> = (incoming: Row) => Row | undefined;

/**
 * A club is known by its id, or else by its name (then its other names) within its country: Ecuador has a Barcelona, too.
 * A name that fits several known clubs decides nothing, and a code such as "FCB" never does: clubs share them.
 */
export function matchClubs(known: readonly Club[]): Match<Club> {
  const byId = new Map(known.map((club) => [club.id, club]));
  const byName = groupBy(known, (club) => tellingNames(club).map((name) => clubKey(name, club)));
  return (incoming) =>
    byId.get(incoming.id) ?? firstOnly(tellingNames(incoming).map((name) => byName.get(clubKey(name, incoming)) ?? []));
}

function tellingNames({ name, aliases }: Club): readonly string[] {
  return [name, ...aliases.filter((alias) => fold(alias).length > 4)];
}

/**
 * A player is known by his id, or else by his name, or another name of several words, and his birth year. Where two
 * namesakes were born in one year the club decides; `knownClub` says which known club an incoming club id means.
 */
export function matchPlayers(known: readonly Player[], knownClub: (clubId: string) => string): Match<Player> {
  const byId = new Map(known.map((player) => [player.id, player]));
  const byName = groupBy(known.filter(hasBirthYear), (player) =>
    namesOf(player).map((name) => playerKey(name, player)),
  );
  return (incoming) => {
    const same = byId.get(incoming.id);
    if (same !== undefined || !hasBirthYear(incoming)) {
      return same;
    }
    const club = incoming.clubId === undefined ? undefined : knownClub(incoming.clubId);
    const found = namesOf(incoming).map((name) => byName.get(playerKey(name, incoming)) ?? []);
    return firstOnly(found) ?? firstOnly(found.map((namesakes) => namesakes.filter((one) => one.clubId === club)));
  };
}

function firstOnly<Row>(candidates: readonly (readonly Row[])[]): Row | undefined {
  return candidates.find((rows) => rows.length === 1)?.[0];
}

function groupBy<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [row]);
      } else {
        group.push(row);
      }
    }
  }
  return groups;
}

const hasBirthYear = (player: Player) => player.birthYear !== undefined;

/**
 * Names of two words first, then a spoken name of one: that is the weakest evidence. Aliases of one word are none:
 * "Pedro" is one of too many who were born in 1987.
 */
function namesOf({ name, fullName = '', aliases }: Player): readonly string[] {
  const long = [name, fullName, ...aliases].filter((other) => fold(other).includes(' '));
  return long.includes(name) ? long : [...long, name];
}

function playerKey(name: string, { birthYear }: Player): string {
  return `${fold(name)}|${birthYear}`;
}

/** Sources put a club into the country it lies in, or into the one in whose league it plays. */
const PLAYS_IN: Readonly<Record<string, string>> = {
  wales: 'england',
  'united kingdom': 'england',
  canada: 'usa',
  'united states': 'usa',
  monaco: 'france',
  andorra: 'spain',
  liechtenstein: 'switzerland',
  'new zealand': 'australia',
};

function clubKey(name: string, { country = '' }: Club): string {
  const folded = fold(country);
  return `${fold(name)}|${PLAYS_IN[folded] ?? folded}`;
}
