import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GazetteerError, readGazetteerText } from '../../src/gazetteer/gazetteer-files.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-gazetteer-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('the operator’s folder of players and clubs', () => {
  it('may be absent, and so may its tables', () => {
    expect(readGazetteerText(join(aFolder(), 'none'))).toEqual({ clubs: undefined, players: undefined });
  });

  it('is refused with what to do where it is a file, or a table in it is a folder', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'notes.txt'), 'Dear diary');
    mkdirSync(join(folder, 'clubs.csv'));
    for (const dir of [join(folder, 'notes.txt'), folder]) {
      expect(() => readGazetteerText(dir)).toThrow(GazetteerError);
      expect(() => readGazetteerText(dir)).toThrow(/clubs\.csv can not be read: GAZETTEER_PATH must be a folder/);
    }
  });
});
