import { describe, expect, it } from 'vitest';
import { mostInvalid } from '../../torture/audit.ts';
import { allClean, formatOutcomes } from '../../torture/format-outcomes.ts';
import { SCENARIOS } from '../../torture/scenarios/all-scenarios.ts';

const clean = { name: 'before write 1', note: '', breaches: [] };
const broken = { name: 'after write 2', note: '', breaches: ['lost: “bid” in 1'] };

describe('what came of it', () => {
  it('is counted, and said in full where something broke', () => {
    const chapter = { heading: 'Killed at every step', outcomes: [clean, broken], inFull: false };
    expect(formatOutcomes([chapter]).split('\n')).toEqual([
      'Killed at every step: 1 of 2 clean',
      '  BROKEN  after write 2',
      '      lost: “bid” in 1',
    ]);
    expect(allClean([chapter])).toBe(false);
    expect(allClean([{ ...chapter, outcomes: [clean] }])).toBe(true);
  });

  it('names what was not reached, which proves nothing', () => {
    const outcomes = [{ ...clean, note: 'not reached' }];
    expect(formatOutcomes([{ heading: 'Points', outcomes, inFull: false }])).toContain('not reached');
  });
});

describe('the scenarios', () => {
  it('have names of their own and say what they expect', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(SCENARIOS.filter(({ expects }) => expects.length < 10)).toEqual([]);
  });
});

describe('invalid requests', () => {
  it('are counted over the worst ten minutes', () => {
    const at = (minute: number, status: number) => ({
      at: minute * 60_000,
      status,
      method: 'POST',
      path: '/',
      route: undefined,
      answer: undefined,
    });
    const exchanges = [at(0, 403), at(9, 401), at(9.5, 200), at(11, 429), at(30, 403)];
    expect(mostInvalid(exchanges)).toBe(2);
    expect(mostInvalid([])).toBe(0);
  });
});
