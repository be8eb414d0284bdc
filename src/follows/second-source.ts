import type { Development } from '../sagas/development.ts';
import { breaksThrough } from './decide-timing.ts';
import type { GuildSettings } from './guild-settings.ts';
import { bestTier } from './match-filters.ts';
import type { Objection } from './objection.ts';

/** From this tier on one source is not enough for a server that asks for a second. */
const WEAK_TIER = 3;

/**
 * Why a server waits for a second independent source of this development; undefined where it does not. What is official,
 * what a source of tier 2 or better reports, and steps that break through the quiet hours are never held up.
 */
export function waitsForSecondSource(development: Development, settings: GuildSettings): Objection | undefined {
  const { sources, certainty, stage } = development;
  const tier = bestTier(sources);
  const isTrusted = certainty === 'official' || (tier !== undefined && tier < WEAK_TIER);
  const origins = new Set(sources.map(({ origin }) => origin)).size;
  if (settings.secondSource !== true || isTrusted || breaksThrough(stage, settings) || origins > 1) {
    return undefined;
  }
  return { reason: 'second-source', ...(tier === undefined ? {} : { best: tier }) };
}
