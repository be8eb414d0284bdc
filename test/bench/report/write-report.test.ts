import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../bench/figure.ts';
import { QUESTIONS } from '../../../bench/report/questions.ts';
import { writeReport } from '../../../bench/report/write-report.ts';

const START: Figure = { group: 'From start to ready with 9 names', what: 'ready', value: 1234, unit: 'ms' };
const SERVER: Figure = { group: 'What one more server keeps', what: 'beyond it', value: 12, unit: 'kB', atMost: 10 };
const ALERT: Figure = { group: 'An alert', what: 'writing it', value: 0.125, unit: 'ms', atMost: 1 };
const ODD: Figure = { group: 'Weather', what: 'rain', value: 3, unit: 'count' };

function report(...figures: readonly Figure[]): string {
  return writeReport({ day: '2026-09-01', machine: 'Node v24, 2 × Abacus', source: '7 items', figures });
}

describe('writeReport', () => {
  it('says where and when it was measured, and what was read', () => {
    const text = report(START);
    expect(text).toContain('on 2026-09-01');
    expect(text).toContain('- Machine: Node v24, 2 × Abacus.');
    expect(text).toContain('- Read: 7 items.');
  });

  it('answers each question with a table and with what somebody would take instead, and asks none without figures', () => {
    const text = report(ALERT, START);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'How long from start to ready?',
      'What does an alert cost, and what do more follows change?',
    ]);
    expect(text).toContain(
      '| An alert | measured | held to |\n|---|--:|---|\n| writing it | 0.125 ms | at most 1.00 ms: kept |',
    );
    expect(text).toContain('- MonitoRSS, the leading bot for feeds, is made of twelve services');
  });

  it('counts the promises that are kept, and names those that are not', () => {
    expect(report(START, ALERT, SERVER)).toContain(
      '- Promises: 1 of 2 kept.\n  - missed: What one more server keeps, beyond it',
    );
  });

  it('leaves no figure out: what no question asks for stands at the end', () => {
    expect(report(ODD, START)).toMatch(/## What else was measured\?\n\n\| Weather [^]+\| rain \| 3 \|/);
  });
});

describe('QUESTIONS', () => {
  it('lead no group of figures to two answers', () => {
    const starts = QUESTIONS.flatMap(({ heading, groups }) => groups.map((start) => ({ heading, start })));
    const shared = starts.filter(({ heading, start }) =>
      starts.some((other) => other.heading !== heading && other.start.startsWith(start)),
    );
    expect(shared).toEqual([]);
  });

  it('ask for no group that nothing measures', () => {
    const parts = resolve(import.meta.dirname, '../../../bench/parts');
    const code = readdirSync(parts).map((file) => readFileSync(join(parts, file), 'utf8'));
    const asked = QUESTIONS.flatMap(({ groups }) => groups);
    expect(
      asked.filter((start) => !code.some((text) => text.includes(`'${start}`) || text.includes(`\`${start}`))),
    ).toEqual([]);
  });
});
