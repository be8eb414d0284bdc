import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnswerFile } from '../../../src/gazetteer/wikidata/answer-file.ts';

let path = '';
const HOUR = 60 * 60 * 1000;

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'touchline-answers-')), 'into', 'wikidata.answers');
});
afterEach(() => rmSync(join(path, '../..'), { recursive: true }));

describe('answers on file', () => {
  it('are there again after a crash, each under its question', () => {
    openAnswerFile(path, 0).put('who?', [{ p: 'Q1' }]);
    const again = openAnswerFile(path, 23 * HOUR);
    expect(again.get('who?')).toEqual([{ p: 'Q1' }]);
    expect(again.get('where?')).toBeUndefined();
  });

  it('are worth nothing after a day', () => {
    openAnswerFile(path, 0).put('who?', []);
    expect(openAnswerFile(path, 24 * HOUR).get('who?')).toBeUndefined();
  });

  it('survive a line that a crash left half written, and so does the next one', () => {
    const first = openAnswerFile(path, 0);
    first.put('who?', [{ p: 'Q1' }]);
    const line = readFileSync(path, 'utf8').trim();
    appendFileSync(path, line.slice(0, line.length / 2));
    openAnswerFile(path, 1).put('where?', [{ club: 'Q2' }]);
    const again = openAnswerFile(path, 2);
    expect([again.get('who?'), again.get('where?')]).toEqual([[{ p: 'Q1' }], [{ club: 'Q2' }]]);
  });

  it('are thrown away when all were used, and need not be there', () => {
    const answers = openAnswerFile(path, 0);
    answers.discard();
    answers.put('who?', []);
    answers.discard();
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, 'no answers at all');
    expect(openAnswerFile(path, 0).get('who?')).toBeUndefined();
  });
});
