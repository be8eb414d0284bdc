import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Item } from '../../src/items/item.ts';
import { type Chance, openChance } from './chance.ts';
import { inventName } from './invent-name.ts';
import { HEADLINES, SENTENCES } from './sentences.ts';

const OUTLETS = ['BBC Sport', 'Sky Sports', 'The Athletic', 'Marca', 'Kicker', 'The Guardian', 'Football Italia'];

/**
 * Invents items as long as real ones: four in five are a headline, half of those with a sentence or two below it; the
 * fifth is a post of several sentences without a headline. Names are of well-known players and clubs of this gazetteer.
 */
export function inventItems(count: number, gazetteer: Gazetteer, seed = 2): readonly Item[] {
  const chance = openChance(seed);
  const cast = castOf(gazetteer);
  return Array.from({ length: count }, (_, number) => inventItem(number, cast, chance));
}

interface Cast {
  readonly players: readonly string[];
  readonly clubs: readonly string[];
}

const WELL_KNOWN = 1000;

function castOf({ players, clubs }: Gazetteer): Cast {
  const known = players.toSorted((a, b) => b.popularity - a.popularity).slice(0, WELL_KNOWN);
  const inLeagues = clubs.filter(({ league }) => league !== undefined);
  return { players: known.map(({ name }) => name), clubs: inLeagues.map(({ name }) => name) };
}

function inventItem(number: number, cast: Cast, chance: Chance): Item {
  const fill = openFilling(cast, chance);
  const sentences = (count: number) => Array.from({ length: count }, () => fill(chance.pick(SENTENCES))).join(' ');
  const isPost = chance.next() < 0.2;
  return {
    id: `invented-${number}`,
    feedId: 'invented',
    outlet: chance.pick(OUTLETS),
    title: isPost ? sentences(2 + chance.below(3)) : fill(chance.pick(HEADLINES)),
    summary: isPost || chance.next() < 0.5 ? '' : sentences(1 + chance.below(2)),
    body: [],
    publishedAt: new Date(Date.UTC(2026, 5, 1) + number * 600_000).toISOString(),
    seenAt: '2026-09-01T00:00:00.000Z',
    wordsHash: `invented-${number}`,
  };
}

/** Fills the places of a template. Within one item a place keeps its name, so that its sentences are about one story. */
function openFilling(cast: Cast, chance: Chance): (template: string) => string {
  const names: Readonly<Record<string, string>> = {
    player: chance.pick(cast.players),
    stranger: `${chance.pick(cast.players).split(' ')[0]} ${inventName(chance)}`,
    club: chance.pick(cast.clubs),
    rival: chance.pick(cast.clubs),
    outlet: chance.pick(OUTLETS),
    sum: `${chance.pick(['£', '€'])}${1 + chance.below(90)}m`,
    years: `${27 + chance.below(6)}`,
  };
  return (template) => template.replaceAll(/\{(\w+)\}/g, (place, name: string) => names[name] ?? place);
}
