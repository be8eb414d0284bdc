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
  readonly target: KnownTarget;
  /** 0 to 100; a club's is that of its best-known players. */
  readonly popularity: number;
  /**
   * Every name, alias and nickname, folded, each with a bar before it and after it and a space around every word:
   * "| trent alexander arnold | taa | trent |". Whole names, words and beginnings of words are then plain substrings.
   */
  readonly forms: string;
}

/** All targets, the most popular first. */
export function listTargets(gazetteer: Gazetteer): readonly NamedTarget[] {
  const clubPopularity = popularityOfClubs(gazetteer.players);
  return [
    ...gazetteer.players.map((player) => namePlayer(player, gazetteer)),
    ...gazetteer.clubs.map((club) => nameClub(club, clubPopularity.get(club.id) ?? 0)),
  ].sort((a, b) => b.popularity - a.popularity);
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

function namePlayer(player: Player, gazetteer: Gazetteer): NamedTarget {
  const { name, fullName, aliases, nicknames, popularity } = player;
  const names = [name, fullName ?? '', ...aliases, ...nicknames];
  return { target: describePlayer(player, gazetteer), popularity, forms: formsOf(names) };
}

function nameClub(club: Club, popularity: number): NamedTarget {
  return { target: describeClub(club), popularity, forms: formsOf([club.name, ...club.aliases, ...club.nicknames]) };
}

function formsOf(names: readonly string[]): string {
  const folded = new Set(names.map(fold).filter((form) => form !== ''));
  return `| ${[...folded].join(' | ')} |`;
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
