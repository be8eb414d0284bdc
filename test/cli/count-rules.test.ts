import { describe, expect, it } from 'vitest';
import { countRules } from '../../src/cli/count-rules.ts';

describe('counting rules', () => {
  it('names the rules that win nothing', () => {
    const readings = [
      { id: 'one', claims: [{ rule: 'bid/offers', stage: 'bid' }] },
      { id: 'two', claims: [] },
    ].map((line) => JSON.stringify(line));
    expect(countRules(`${readings.join('\n')}\n`, [{ id: 'bid/offers' }, { id: 'done/joins' }])).toBe(
      '2 rules, 1 win no item here:\n  done/joins',
    );
  });
});
