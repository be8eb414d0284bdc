import type { Follow, Target } from '../../src/follows/follow.ts';
import { followId } from '../../src/follows/follow-id.ts';
import { openFollowIndex } from '../../src/follows/follow-index.ts';
import { planAudience } from '../../src/follows/plan-audience.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { type Chance, openChance } from '../invent/chance.ts';
import { inventDevelopment, pickKnown } from '../invent/invent-development.ts';
import { openSized } from '../sources.ts';
import { median, quantile, time } from '../stopwatch.ts';

const COUNTS = [1_000, 10_000, 100_000];
const PROMISED = 100_000;
const CHANNELS = 20_000;
const DEVELOPMENTS = 2000;
const WARM_UP = 500;
const MS_A_MATCH = 1;

/** Finds the follows of one development among ever more, and decides who of them is told. */
export function measureFollows(): readonly Figure[] {
  const gazetteer = openSized('starter');
  return COUNTS.flatMap((count) => measureAmong(count, gazetteer));
}

function measureAmong(count: number, gazetteer: Gazetteer): readonly Figure[] {
  const chance = openChance(5);
  const index = openFollowIndex(Array.from({ length: count }, () => inventFollow(gazetteer, chance)));
  const audience = { scope: 'everyone', apart: new Set<string>() } as const;
  const times = Array.from({ length: DEVELOPMENTS + WARM_UP }, (_, number) => {
    const development = inventDevelopment(number, gazetteer, chance);
    const matched = time(() => index.match(development));
    const planned = time(() => planAudience(development, audience, matched.result));
    return { matched: matched.ms, planned: planned.ms, found: matched.result.length };
  }).slice(WARM_UP);
  const matches = times.map(({ matched }) => matched);
  const group = `Finding who follows, ${formatCount(count)} follows`;
  const promise = count === PROMISED ? { atMost: MS_A_MATCH } : {};
  return [
    { group, what: 'follows found, in the middle', value: median(times.map(({ found }) => found)), unit: 'count' },
    { group, what: 'half of the developments', value: median(matches), unit: 'ms' },
    { group, what: '99 in 100', value: quantile(matches, 0.99), unit: 'ms', ...promise },
    { group, what: 'deciding who of them is told', value: median(times.map(({ planned }) => planned)), unit: 'ms' },
  ];
}

function inventTarget({ players, clubs }: Gazetteer, chance: Chance): Target {
  const isClub = chance.next() < 0.4;
  const { id, name } = isClub ? pickKnown(clubs, chance) : pickKnown(players, chance);
  return { kind: isClub ? 'club' : 'player', id, name };
}

function inventFollow(gazetteer: Gazetteer, chance: Chance): Follow {
  const number = `${chance.below(CHANNELS)}`.padStart(6, '0');
  const destination = {
    kind: 'channel',
    guildId: `1000000000000${number}`,
    channelId: `2000000000000${number}`,
  } as const;
  const target = inventTarget(gazetteer, chance);
  return {
    id: followId(destination, target),
    destination,
    target,
    ...(chance.next() < 0.5 ? { filters: {}, own: [] } : { filters: { tierAtMost: 2 }, own: ['sources'] }),
    ping: { kind: 'nobody' },
    createdBy: '300000000000000001',
    createdAt: '2026-06-01T00:00:00.000Z',
  };
}
