import { DISCORD_FAILS } from './discord-fails.ts';
import { FEEDS_FAIL } from './feeds-fail.ts';
import { MACHINE_FAILS } from './machine-fails.ts';
import { MANY } from './many.ts';
import { STORE_FAILS } from './store-fails.ts';
import type { Scenario } from './scenario.ts';

/** Every named case. */
export const SCENARIOS: readonly Scenario[] = [
  ...MACHINE_FAILS,
  ...STORE_FAILS,
  ...DISCORD_FAILS,
  ...FEEDS_FAIL,
  ...MANY,
];
