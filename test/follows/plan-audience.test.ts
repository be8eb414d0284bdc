import { describe, expect, it } from 'vitest';
import type { Follow } from '../../src/follows/follow.ts';
import { defaultSettings } from '../../src/follows/guild-settings.ts';
import { AS_SERVER } from '../../src/follows/own-filters.ts';
import { findNewcomers, planAudience } from '../../src/follows/plan-audience.ts';
import { aChannel, aDevelopment, aFollow, aPerson, ARNOLD, LIVERPOOL } from './build.ts';

const HOME = '100000000000000001';
const AWAY = '100000000000000002';
const EVERYBODY = { scope: 'everyone', apart: new Set<string>() } as const;

const destinationsOf = (audience: Parameters<typeof planAudience>[1], follows: readonly Follow[]) =>
  planAudience(aDevelopment(), audience, follows).listeners.map(({ destination }) => destination);

describe('planAudience', () => {
  it('tells a channel once that follows both the player and his club, and remembers both follows', () => {
    const follows = [aFollow(ARNOLD), aFollow(LIVERPOOL)];
    expect(planAudience(aDevelopment(), EVERYBODY, follows)).toEqual({
      listeners: [{ destination: aChannel(), follows }],
      refusals: [],
    });
  });

  it('tells a channel as long as one of its follows wants it, and says why the other did not', () => {
    const keen = aFollow(ARNOLD);
    const picky = aFollow(LIVERPOOL, { filters: { direction: 'in' } });
    const plan = planAudience(aDevelopment(), EVERYBODY, [keen, picky]);
    expect(plan.listeners).toEqual([{ destination: aChannel(), follows: [keen] }]);
    expect(plan.refusals).toEqual([
      {
        follow: picky,
        filter: 'direction',
        whose: 'follow',
        objection: { reason: 'only-arrivals', club: 'Liverpool' },
      },
    ]);
  });

  it('asks the server’s filters as they are now, and says that it was they', () => {
    const follow = aFollow(ARNOLD, AS_SERVER);
    const away = aFollow(ARNOLD, { ...AS_SERVER, destination: aChannel(2, AWAY) });
    const settingsOf = (guildId: string) => ({
      ...defaultSettings(guildId),
      defaultFilters: guildId === HOME ? { officialOnly: true } : {},
    });
    const plan = planAudience(aDevelopment(), EVERYBODY, [follow, away], () => undefined, settingsOf);
    expect(plan.listeners).toEqual([{ destination: aChannel(2, AWAY), follows: [away] }]);
    expect(plan.refusals).toMatchObject([{ follow, filter: 'officialOnly', whose: 'server' }]);
  });

  it('keeps what one server’s own feed says inside that server', () => {
    const follows = [
      aFollow(ARNOLD, { destination: aChannel(1, HOME) }),
      aFollow(ARNOLD, { destination: aChannel(2, AWAY) }),
      aFollow(ARNOLD, { destination: aPerson() }),
    ];
    expect(destinationsOf({ scope: HOME, apart: new Set([HOME]) }, follows)).toEqual([aChannel(1, HOME)]);
  });

  it('offers everybody’s news to people and to every server but those with a reading of their own', () => {
    const follows = [
      aFollow(ARNOLD, { destination: aChannel(1, HOME) }),
      aFollow(ARNOLD, { destination: aChannel(2, AWAY) }),
      aFollow(ARNOLD, { destination: aPerson() }),
    ];
    expect(destinationsOf({ scope: 'everyone', apart: new Set([HOME]) }, follows)).toEqual([
      aChannel(2, AWAY),
      aPerson(),
    ]);
  });

  it('is silent where somebody muted the saga, and says until when', () => {
    const follow = aFollow(ARNOLD);
    const target = { kind: 'saga', id: 'trent-alexander-arnold-1998', name: 'Trent Alexander-Arnold' } as const;
    const mute = {
      id: 'm',
      destination: aChannel(),
      target,
      until: '2026-02-01T00:00:00.000Z',
      createdBy: follow.createdBy,
    };
    expect(planAudience(aDevelopment(), EVERYBODY, [follow], () => mute)).toEqual({
      listeners: [],
      refusals: [
        {
          follow,
          filter: 'mute',
          objection: { reason: 'muted', target: 'Trent Alexander-Arnold', until: '2026-02-01T00:00:00.000Z' },
        },
      ],
    });
  });
});

describe('findNewcomers', () => {
  const official = aFollow(ARNOLD, { filters: { officialOnly: true }, destination: aChannel(2) });
  const keen = aFollow(ARNOLD, { destination: aChannel(1) });
  const plan = (parts: Parameters<typeof aDevelopment>[0]) =>
    planAudience(aDevelopment(parts), EVERYBODY, [keen, official]);

  it('finds who waited for the confirmation, and nobody who was told before', () => {
    const newcomers = findNewcomers(plan({ certainty: 'reported' }), plan({ certainty: 'official' }));
    expect(newcomers).toEqual([{ destination: aChannel(2), follows: [official] }]);
  });

  it('finds nobody when only a source was added', () => {
    expect(findNewcomers(plan({}), plan({ certainty: 'rumour' }))).toEqual([]);
  });
});
