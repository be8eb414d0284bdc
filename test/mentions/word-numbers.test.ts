import { expect, it } from 'vitest';
import { numberWords } from '../../src/mentions/word-numbers.ts';

it('numbers words as they come, and the same word always alike', () => {
  const words = numberWords();
  expect(['saka', 'saka bukayo', 'sak', 'saka', ''].map((word) => words.number(word))).toEqual([0, 1, 2, 0, 3]);
  expect(words.count()).toBe(4);
});

it('finds every one of many thousand words, and none that never came', () => {
  const words = numberWords();
  const names = Array.from({ length: 20_000 }, (_, i) => `player ${i.toString(36)}`);
  for (const name of names) words.number(name);
  expect(names.map((name) => words.find(name))).toEqual([...names.keys()]);
  expect(names.flatMap((name) => words.find(`${name} jr`) ?? [])).toEqual([]);
});

it('finds nothing as long as there is nothing', () => {
  expect(numberWords().find('saka')).toBeUndefined();
});
