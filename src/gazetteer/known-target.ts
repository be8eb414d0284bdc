import type { Club } from './club.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Player } from './player.ts';

/** A player or club as people choose one, with a hint that tells namesakes apart: "Real Madrid · 1998". */
export interface KnownTarget {
  readonly kind: 'player' | 'club';
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
}

/** A target with all its names made ready for looking up. */
export interface NamedTarget {
  readonly kind: KnownTarget['kind'];
  /** Its place among the gazetteer's players or clubs. */
  readonly row: number;
  /**
   * Every name, alias and nickname, folded, each with a bar before it and after it and a space around every word:
   * "| trent alexander arnold | taa | trent |". Whole names, words and beginnings of words are then plain substrings.
   */
  readonly forms: string;
}

/** All targets, the most popular first; a club is as popular as its best-known players. */
export function listTargets({ players, clubs }: Gazetteer): readonly NamedTarget[] {
  const clubPopularity = popularityOfClubs(players);
  return [
    ...players.map((player, row) => ({ popularity: player.popularity, named: namePlayer(player, row) })),
    ...clubs.map((club, row) => ({ popularity: clubPopularity.get(club.id) ?? 0, named: nameClub(club, row) })),
  ]
    .sort((a, b) => b.popularity - a.popularity)
    .map(({ named }) => named);
}

/** Puts a target into the words in which people choose it; undefined for a row that the gazetteer does not have. */
export function describeTarget({ kind, row }: NamedTarget, gazetteer: Gazetteer): KnownTarget | undefined {
  switch (kind) {
    case 'player': {
      const player = gazetteer.players[row];
      return player && describePlayer(player, gazetteer);
    }
    case 'club': {
      const club = gazetteer.clubs[row];
      return club && describeClub(club);
    }
  }
}

/** Puts a player into the words in which people choose him. */
export function describePlayer(player: Player, gazetteer: Gazetteer): KnownTarget {
  const nameOf = (clubId?: string) => (clubId === undefined ? undefined : gazetteer.club(clubId)?.name);
  const [club, lender] = [nameOf(player.clubId), nameOf(player.onLoanFrom)];
  const home = club !== undefined && lender !== undefined ? `${club}, on loan from ${lender}` : club;
  return describe('player', player, [home, player.birthYear]);
}

/** Puts a club into the words in which people choose it. */
export function describeClub(club: Club): KnownTarget {
  return describe('club', club, [club.league ?? club.country]);
}

function describe(
  kind: KnownTarget['kind'],
  { id, name }: { readonly id: string; readonly name: string },
  facts: readonly (string | number | undefined)[],
): KnownTarget {
  const hint = facts.filter((fact) => fact !== undefined).join(' · ');
  return hint === '' ? { kind, id, name } : { kind, id, name, hint };
}

function namePlayer({ name, fullName, aliases, nicknames }: Player, row: number): NamedTarget {
  return { kind: 'player', row, forms: formsOf([name, fullName ?? '', ...aliases, ...nicknames]) };
}

function nameClub({ name, aliases, nicknames }: Club, row: number): NamedTarget {
  return { kind: 'club', row, forms: formsOf([name, ...aliases, ...nicknames]) };
}

function formsOf(names: readonly string[]): string {
  const folded = new Set(names.map(fold).filter((form) => form !== ''));
  // Joined at once: a trimmed text would hold the one that it was cut from.
  return ['|', [...folded].join(' | '), '|'].join(' ');
}

const BEST_KNOWN = 5;

function popularityOfClubs(players: readonly Player[]): ReadonlyMap<string, number> {
  const squads = new Map<string, number[]>();
  for (const { clubId, popularity } of players) {
    if (clubId !== undefined) {
      squads.set(clubId, [...(squads.get(clubId) ?? []), popularity]);
    }
  }
  return new Map(
    [...squads].map(([clubId, squad]) => {
      const best = squad.sort((a, b) => b - a).slice(0, BEST_KNOWN);
      return [clubId, best.reduce((sum, one) => sum + one, 0) / best.length];
    }),
  );
}
