import type { Club } from '../../src/gazetteer/club.ts';
import { buildGazetteer, type Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Player, Position } from '../../src/gazetteer/player.ts';
import { type Chance, openChance } from './chance.ts';
import { inventName } from './invent-name.ts';

/** How many of each a gazetteer has. */
export interface Counts {
  readonly players: number;
  readonly clubs: number;
}

/**
 * Puts invented clubs and players on top of a real gazetteer until it has so many. Half of the players bear a surname that
 * players already have, the common ones more often: namesakes, not names, are what could make a larger table slower.
 */
export function growGazetteer(base: Gazetteer, wanted: Counts, seed = 1): Gazetteer {
  const chance = openChance(seed);
  const missing = (count: number, known: number) =>
    Array.from({ length: Math.max(0, count - known) }, (_, i) => known + i);
  const clubs = [
    ...base.clubs,
    ...missing(wanted.clubs, base.clubs.length).map((number) => inventClub(number, chance)),
  ];
  const pool = poolOf(base.players);
  const players = missing(wanted.players, base.players.length).map((number) =>
    inventPlayer(number, pool, chance.pick(clubs).id, chance),
  );
  return buildGazetteer([...base.players, ...players], clubs);
}

interface NamePool {
  readonly firsts: readonly string[];
  readonly surnames: readonly string[];
}

/** Names as often as players bear them, so that picking one evenly picks the common ones more often. */
function poolOf(players: readonly Player[]): NamePool {
  const words = players.map(({ name }) => name.split(' ')).filter(({ length }) => length === 2);
  return { firsts: words.flatMap(([first]) => first ?? []), surnames: words.flatMap(([, surname]) => surname ?? []) };
}

const POSITIONS: readonly Position[] = ['GK', 'DF', 'MF', 'FW'];

function inventPlayer(number: number, { firsts, surnames }: NamePool, clubId: string, chance: Chance): Player {
  const first = chance.pick(firsts);
  const surname = chance.next() < 0.5 ? chance.pick(surnames) : inventName(chance);
  const middle = chance.next() < 0.3 ? ` ${inventName(chance)}` : '';
  return {
    id: `invented-player-${number}`,
    name: `${first} ${surname}`,
    fullName: middle === '' ? undefined : `${first}${middle} ${surname}`,
    aliases: chance.next() < 0.3 ? [`${first.charAt(0)}. ${surname}`] : [],
    nicknames: [],
    clubId,
    clubAsOf: '2026-06',
    birthYear: 1985 + chance.below(23),
    nationality: 'england',
    position: chance.pick(POSITIONS),
    popularity: chance.below(8),
  };
}

const CLUB_FORMS: readonly ((town: string) => string)[] = [
  (town) => `${town} United`,
  (town) => `${town} City`,
  (town) => `Real ${town}`,
  (town) => `Sporting ${town}`,
  (town) => `FC ${town}`,
  (town) => `${town} Rovers`,
];

function inventClub(number: number, chance: Chance): Club {
  const town = inventName(chance);
  const name = chance.pick(CLUB_FORMS)(town);
  return { id: `invented-club-${number}`, name, aliases: [town, `${name} FC`], nicknames: [], country: 'england' };
}
