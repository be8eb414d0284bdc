import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/claims/stage.ts';
import { HIJACKING, REVIVING, STAGE_GRAPH } from '../../src/sagas/stage-graph.ts';
import { play, says } from './story.ts';

const CONTACT = ['interest', 'enquiry', 'approach'] as const;
const TERMS = [...CONTACT, 'talks'] as const;
const DEAL = [...TERMS, 'bid', 'bid_rejected', 'bid_accepted', 'personal_terms_agreed', 'pre_contract'] as const;

/** What a slower outlet has no news with any more, by what is known of the same suitor. */
const NO_NEWS: readonly (readonly [Stage, readonly Stage[]])[] = [
  ['interest', []],
  ['enquiry', ['interest']],
  ['approach', ['interest', 'enquiry', 'talks']],
  ['talks', CONTACT],
  ['bid', TERMS],
  ['bid_rejected', [...CONTACT, 'bid']],
  ['bid_accepted', [...TERMS, 'bid', 'done']],
  ['release_clause', [...TERMS, 'bid']],
  ['personal_terms_agreed', TERMS],
  ['pre_contract', [...TERMS, 'personal_terms_agreed']],
  ['medical', [...DEAL, 'release_clause']],
  ['done', DEAL],
  ['deal_off', [...DEAL, 'release_clause', 'medical']],
];

const SUITOR_STAGES = NO_NEWS.map(([stage]) => stage);

describe('what an hour later is no news any more', () => {
  it.each(NO_NEWS)('once %s is out: %j', (known, silenced) => {
    const told = SUITOR_STAGES.filter((said) => said !== known).filter((said) =>
      play(
        says(known, 'Chelsea', { by: 'A', on: '1 09:00' }),
        says(said, 'Chelsea', { by: 'B', on: '1 10:00' }),
      )[1]?.startsWith('tells'),
    );
    const expected = SUITOR_STAGES.filter((said) => said !== known && !silenced.includes(said));
    expect(told).toEqual(expected);
  });
});

describe('STAGE_GRAPH', () => {
  const stages = Object.entries(STAGE_GRAPH);

  it('lets stages imply only stages of their own line', () => {
    for (const [, { line, implies }] of stages) {
      expect(implies.filter((stage) => STAGE_GRAPH[stage].line !== line)).toEqual([]);
    }
  });

  it('has no two stages that imply each other', () => {
    const mutual = stages.filter(([stage, { implies }]) =>
      implies.some((other) => STAGE_GRAPH[other].implies.some((back) => back === stage)),
    );
    expect(mutual).toEqual([]);
  });

  it('revives and hijacks with steps of suitors only', () => {
    expect([...REVIVING, ...HIJACKING].filter((stage) => STAGE_GRAPH[stage].line !== 'suitor')).toEqual([]);
  });
});
