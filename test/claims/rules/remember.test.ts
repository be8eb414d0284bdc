import { expect, it } from 'vitest';
import { remember } from '../../../src/claims/rules/remember.ts';

it('asks once for a word that comes again, and anew once it had to forget', () => {
  const asked: string[] = [];
  const lengthOf = remember(2, (word) => asked.push(word) && word.length);
  expect(['bid', 'talks', 'bid', 'deal', 'bid'].map(lengthOf)).toEqual([3, 5, 3, 4, 3]);
  expect(asked).toEqual(['bid', 'talks', 'deal', 'bid']);
});
