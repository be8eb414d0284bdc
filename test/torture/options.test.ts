import { describe, expect, it } from 'vitest';
import { readOptions } from '../../torture/options.ts';

describe('what to torture', () => {
  it('is all points and all scenarios unless something is named', () => {
    expect(readOptions([])).toMatchObject({ everyPoint: 1, scenarios: 'all', randomKills: 0, soakDays: 0 });
  });

  it('is what was named, and no more', () => {
    expect(readOptions(['--random', '20', '--seed', '7'])).toMatchObject({
      everyPoint: undefined,
      scenarios: [],
      randomKills: 20,
      seed: 7,
    });
    expect(readOptions(['--points', '--every', '10'])).toMatchObject({ everyPoint: 10, scenarios: [] });
    expect(readOptions(['--point', 'after write 3'])).toMatchObject({
      everyPoint: 1,
      namedPoints: ['after write 3'],
      scenarios: [],
    });
    expect(readOptions(['--scenario', 'answer-lost', '--soak', '2'])).toMatchObject({
      scenarios: ['answer-lost'],
      soakDays: 2,
    });
    expect(readOptions(['--scenario', 'all'])).toMatchObject({ everyPoint: undefined, scenarios: 'all' });
  });

  it('is a minute’s worth for a change that wants to land', () => {
    const { everyPoint = 0, scenarios } = readOptions(['--short']);
    expect(everyPoint).toBeGreaterThan(10);
    expect(scenarios.length).toBeLessThan(5);
  });

  it.each([
    [['--random', 'many'], /--random takes a whole number, not "many"/],
    [['--gently'], /--gently/],
  ])('says what it knows where it is told %o', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
    expect(() => readOptions(args)).toThrow(/--scenario NAME/);
  });
});
