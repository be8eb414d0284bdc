import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Development } from '../../src/sagas/development.ts';
import type { Chance } from './chance.ts';

/** A step of a saga between two clubs and of a player whom people know. */
export function inventDevelopment(number: number, { players, clubs }: Gazetteer, chance: Chance): Development {
  const [player, from, to] = [pickKnown(players, chance), pickKnown(clubs, chance), pickKnown(clubs, chance)];
  return {
    id: `development-${number}`,
    sagaId: player.id,
    player: { id: player.id, name: player.name },
    chapter: 1,
    stage: 'bid',
    advanced: false,
    from: { id: from.id, name: from.name },
    to: [{ id: to.id, name: to.name }],
    loan: false,
    certainty: 'reported',
    disputed: false,
    roundup: false,
    reason: 'advanced',
    at: '2026-06-01T00:00:00.000Z',
    sources: [],
  };
}

/** People follow the well-known: of the rows in order of popularity, the first are picked far more often. */
export function pickKnown<Row>(rows: readonly Row[], chance: Chance): Row {
  return chance.pick(rows.slice(0, 1 + Math.floor(rows.length * chance.next() ** 3)));
}
