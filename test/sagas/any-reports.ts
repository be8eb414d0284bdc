import * as fc from 'fast-check';
import type { Stage } from '../../src/claims/stage.ts';
import { STAGE_GRAPH } from '../../src/sagas/stage-graph.ts';
import { says } from './story.ts';

export const GUILD = '111111111111111111';
export const OTHER_GUILD = '222222222222222222';

const STAGES = Object.keys(STAGE_GRAPH) as readonly Stage[];

/** Reports of every kind within forty days, from three outlets and the feeds of two servers, in no order. */
export const anyReports = fc.uniqueArray(
  fc
    .record({
      stage: fc.constantFrom(...STAGES),
      clubs: fc.constantFrom('Chelsea', 'Arsenal', 'Real Madrid', '', 'Chelsea, Bayern'),
      day: fc.integer({ min: 1, max: 40 }),
      hour: fc.integer({ min: 10, max: 12 }),
      by: fc.constantFrom('A', 'B', 'C'),
      fee: fc.constantFrom('£30m', '£40m', '€60m'),
      roundup: fc.boolean(),
      advanced: fc.boolean(),
      loan: fc.boolean(),
      scope: fc.constantFrom('everyone' as const, GUILD, OTHER_GUILD),
      certainty: fc.constantFrom('official' as const, 'reported' as const, 'rumour' as const, 'denied' as const),
    })
    .map(({ stage, clubs, day, hour, by, ...rest }) =>
      says(stage, clubs, { on: `${day} ${hour}:00`, by: `${by} of ${rest.scope}`, ...rest }),
    ),
  { maxLength: 30, selector: ({ itemId }) => itemId },
);
