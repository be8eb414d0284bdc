import { PermissionFlagsBits } from 'discord.js';
import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMissingRights } from '../../src/discord/missing-rights.ts';
import { managesServer } from '../../src/discord/plan-follow.ts';
import {
  Direction,
  News,
  packWish,
  PingWish,
  presetOf,
  unpackWish,
  Where,
  withPreset,
} from '../../src/discord/wish.ts';
import type { Filters } from '../../src/follows/follow.ts';
import { aContext, CAN_TELL } from './build.ts';

const optional = <Value>(values: readonly Value[]) => constantFrom(undefined, ...values);

describe('a wish in a custom id', () => {
  it('comes back as it went in, in few letters', () => {
    const wishes = record({
      where: optional(Where.options),
      ping: optional(PingWish.options),
      news: optional(News.options),
      direction: optional(Direction.options),
      role: optional(['40000000000000000001']),
    });
    assert(
      property(wishes, (wish) => {
        expect(unpackWish(packWish(wish))).toEqual(wish);
        expect(packWish(wish).length).toBeLessThanOrEqual(28);
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
