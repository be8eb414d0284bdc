import { describe, expect, it } from 'vitest';
import { readValue } from '../../../../src/sandbox/page/client/composer/read-value.js';

const named = { name: 'option', description: 'An option' } as const;
const text = { type: 3, ...named, min_length: 2, max_length: 5 } as const;
const whole = { type: 4, ...named, min_value: 1, max_value: 10 } as const;
const choice = { type: 3, ...named, choices: [{ name: 'Nobody', value: 'none' }] } as const;

describe('readValue', () => {
  it.each([
    ['free text', text, ' abc ', { kind: 'value', value: 'abc' }],
    ['text that is too short', text, 'a', { kind: 'wrong', reason: 'Write at least 2 characters.' }],
    ['text that is too long', text, 'abcdef', { kind: 'wrong', reason: 'Write at most 5 characters.' }],
    ['a whole number', whole, '7', { kind: 'value', value: 7 }],
    ['half of one', whole, '7.5', { kind: 'wrong', reason: 'Write a whole number.' }],
    ['a number that is none', whole, 'seven', { kind: 'wrong', reason: 'Write a number.' }],
    ['a number below the least', whole, '0', { kind: 'wrong', reason: 'Write 1 or more.' }],
    ['a number above the most', whole, '11', { kind: 'wrong', reason: 'Write 10 or less.' }],
    ['a number with a decimal comma', { type: 10, ...named } as const, '2,5', { kind: 'value', value: 2.5 }],
    ['a choice typed by its name', choice, 'nobody', { kind: 'value', value: 'none' }],
    ['a word that is no choice', choice, 'somebody', { kind: 'wrong', reason: 'Pick one of the list.' }],
    [
      'a channel typed',
      { type: 7, ...named } as const,
      'news',
      { kind: 'wrong', reason: 'Pick a channel from the list.' },
    ],
    ['nothing where nothing is needed', text, '  ', { kind: 'empty' }],
    [
      'nothing where something is needed',
      { ...text, required: true },
      '',
      { kind: 'wrong', reason: 'option is needed.' },
    ],
    [
      'a file',
      { type: 11, ...named } as const,
      'a.opml',
      { kind: 'wrong', reason: 'The file has not arrived yet. Wait a moment, or choose it again.' },
    ],
  ])('reads %s', (_, option, typed, reading) => {
    expect(readValue(option, typed, undefined)).toEqual(reading);
  });

  it('takes the value behind a picked entry, not its label', () => {
    expect(readValue({ type: 6, ...named }, 'Robin', '100000000000000001')).toEqual({
      kind: 'value',
      value: '100000000000000001',
    });
  });

  it('counts a picked "no" as a value', () => {
    expect(readValue({ type: 5, ...named, required: true }, 'False', false)).toEqual({ kind: 'value', value: false });
  });
});
