import { PermissionFlagsBits } from 'discord.js';
import { assert, constantFrom, option, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stage } from '../../src/claims/stage.ts';
import { findMissingRights } from '../../src/discord/missing-rights.ts';
import { managesServer } from '../../src/discord/plan-follow.ts';
import { MOST_OUTLETS, packWish, unpackWish } from '../../src/discord/pack-wish.ts';
import { Direction, News, PingWish, presetOf, Where, withPreset } from '../../src/discord/wish.ts';
import type { Filters } from '../../src/follows/follow.ts';
import { aContext, CAN_TELL } from './build.ts';

const optional = <Value>(values: readonly Value[]) => constantFrom(undefined, ...values);

describe('a wish in a custom id', () => {
  const OUTLETS_READ = ['BBC Sport', 'Marca', 'The Daily Shout', 'Bild', "L'Équipe", 'AS'];
  const plain = {
    where: optional(Where.options),
    ping: optional(PingWish.options),
    news: optional(News.options),
    direction: optional(Direction.options),
    role: optional(['40000000000000000001']),
  };

  it('comes back as it went in, in few letters', () => {
    assert(
      property(record(plain), (wish) => {
        expect(unpackWish(packWish(wish), OUTLETS_READ)).toEqual(wish);
        expect(packWish(wish).length).toBeLessThanOrEqual(28);
      }),
    );
  });

  it('comes back with its steps and outlets, none of them too', () => {
    const finer = record({
      ...plain,
      steps: option(subarray([...Stage.options]), { nil: undefined }),
      without: option(subarray([...Stage.options]), { nil: undefined }),
      outletsNot: option(subarray(OUTLETS_READ, { maxLength: MOST_OUTLETS }), { nil: undefined }),
    });
    assert(
      property(finer, (wish) => {
        expect(unpackWish(packWish(wish), OUTLETS_READ)).toEqual(wish);
        expect(packWish(wish).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('names the preset that tells the same steps, whatever else is filtered, and none for other steps', () => {
    const others: Filters = { direction: 'in', tierAtMost: 2, stagesNot: ['bid'], contracts: false };
    expect(News.options.map((news) => presetOf(withPreset(others, news)))).toEqual(News.options);
    expect(withPreset(others, 'everything')).toEqual({ direction: 'in', tierAtMost: 2 });
    expect(presetOf(others)).toBeUndefined();
    expect(presetOf({ ...withPreset({}, 'big-steps'), officialOnly: true })).toBeUndefined();
  });
});

describe('rights', () => {
  it('are none missing for who may do everything', () => {
    expect(findMissingRights(PermissionFlagsBits.Administrator)).toEqual([]);
    expect(findMissingRights(CAN_TELL)).toEqual([]);
    expect(findMissingRights(0n)).toEqual(['right.view-channel', 'right.send-messages', 'right.embed-links']);
  });

  it('make a manager of an administrator too', () => {
    expect(managesServer(aContext({ memberPermissions: PermissionFlagsBits.Administrator }))).toBe(true);
    expect(managesServer(aContext({ memberPermissions: PermissionFlagsBits.SendMessages }))).toBe(false);
  });
});
