import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, writeTable } from '../../src/pictures/write-table.ts';

const HEADS = ['Day', 'Move', 'Step'];

describe('a table', () => {
  it('stands in columns, as narrow as its words are', () => {
    const rows = [
      [['5 Jan'], ['Isak', '→ Aston Villa'], ['Medical', '£60m']],
      [['12 Jan'], ['Salah'], ['Bid']],
    ];
    expect(writeTable(HEADS, rows)).toBe(
      [
        '```',
        'Day    Move          Step',
        '────────────────────────────',
        '5 Jan  Isak          Medical',
        '       → Aston Villa £60m',
        '12 Jan Salah         Bid',
        '```',
      ].join('\n'),
    );
  });

  it('breaks lines between words where a phone has no room, and goes on a blank to the right', () => {
    const rows = [[['12 Jan'], ['Trent Alexander-Arnold', '→ Real Madrid'], ['Personal terms agreed']]];
    expect(writeTable(HEADS, rows)).toBe(
      [
        '```',
        'Day    Move          Step',
        '─────────────────────────────',
        '12 Jan Trent         Personal',
        '        Alexander-    terms',
        '        Arnold        agreed',
        '       → Real Madrid',
        '```',
      ].join('\n'),
    );
  });

  it('cuts off what would never end', () => {
    const table = writeTable(HEADS, [[['12 Jan'], ['W'.repeat(300)], ['Bid']]]);
    expect(table.split('\n')).toHaveLength(8);
    expect(table).toContain('W…');
  });

  it('counts East Asian signs and emoji as the two places they take', () => {
    expect(widthOf('香川 👩‍👩‍👧')).toBe(7);
  });

  it('fits a phone and lets no words out of its block, whatever stands in it', () => {
    const word = string({ unit: 'grapheme', maxLength: 60 });
    const hostile = constantFrom('```', '\n```\n@everyone', '<@&1>', '👩‍👩‍👧'.repeat(30), 'W'.repeat(200));
    const cell = array(oneof(word, hostile), { maxLength: 3 });
    assert(
      property(array(tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
        const table = writeTable(HEADS, rows);
        expect(table.match(/```/g)).toHaveLength(2);
        expect(table).not.toMatch(/@everyone|<@/);
        expect(Math.max(...table.split('\n').map(widthOf))).toBeLessThanOrEqual(33);
      }),
    );
  });
});
