import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fplImporter } from '../../../src/gazetteer/importers/fpl-importer.ts';
import { FplBootstrap, readFpl } from '../../../src/gazetteer/importers/read-fpl.ts';
import { loadStarterGazetteer } from '../../../src/gazetteer/starter-gazetteer.ts';
import { runImport } from '../../../src/gazetteer/run-import.ts';

const anElement = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 7,
  code: 9001,
  first_name: 'Rowan',
  second_name: 'Alder Whitlock',
  known_name: '',
  web_name: 'Alder',
  team: 1,
  element_type: 2,
  birth_date: '2001-05-03',
  status: 'a',
  selected_by_percent: '10.0',
  team_join_date: '2026-07-02',
  ...changes,
});

const bootstrap = (...elements: readonly unknown[]) => ({
  teams: [
    { id: 1, code: 3, name: 'Arsenal', short_name: 'ARS' },
    { id: 2, code: 17, name: "Nott'm Forest", short_name: 'NFO' },
  ],
  element_types: [],
  elements,
  events: [
    { deadline_time: '2026-08-21T17:30:00Z', is_current: true },
    { deadline_time: '2027-05-23T13:30:00Z', is_current: false },
  ],
});
const read = (...elements: readonly unknown[]) => readFpl(FplBootstrap.parse(bootstrap(...elements)), '2026-08-30');

describe('readFpl', () => {
  it('reads a player with his club, his short name, and how many managers want him', () => {
    expect(read(anElement())).toMatchObject({
      refused: { players: 0 },
      players: [
        {
          id: 'fpl-9001',
          name: 'Rowan Alder Whitlock',
          aliases: ['Rowan Alder'],
          nicknames: ['Alder'],
          clubId: 'fpl-team-1',
          birthYear: 2001,
          position: 'DF',
          popularity: 46,
        },
      ],
    });
  });

  it('calls him as he is known, where the game says so', () => {
    const { players } = read(anElement({ known_name: 'Rowan Alder', web_name: 'R.Alder' }));
    expect(players).toMatchObject([{ name: 'Rowan Alder', fullName: 'Rowan Alder Whitlock', aliases: ['R.Alder'] }]);
  });

  it('says no club of one who has left', () => {
    expect(read(anElement({ status: 'u' })).players[0]?.clubId).toBeUndefined();
  });

  it('leaves out, by name, who has no birth date or no shape, and passes over managers', () => {
    const { players, refused, complaints } = read(
      anElement({ birth_date: null }),
      { code: 'none' },
      anElement({ element_type: 5 }),
    );
    expect(players).toEqual([]);
    expect(refused.players).toBe(2);
    expect(complaints).toEqual([
      expect.stringContaining('elements[1]: code:') as string,
      'Rowan Alder Whitlock has no birth date, so nobody can tell him from namesakes',
    ]);
  });

  it('is as old as the newest day it speaks of, not as the day it is read', () => {
    expect(read(anElement({ news_added: '2026-08-25T08:00:00.123456Z' })).asOf).toBe('2026-08-25');
    expect(read(anElement({ team_join_date: '2026-09-01' })).asOf).toBe('2026-08-21');
  });
});

describe('importing fpl', () => {
  const withFile = async (text: string, use: (file: string, into: string) => Promise<void>) => {
    const dir = mkdtempSync(join(tmpdir(), 'touchline-fpl-'));
    writeFileSync(join(dir, 'bootstrap.json'), text);
    await use(join(dir, 'bootstrap.json'), join(dir, 'into')).finally(() => rmSync(dir, { recursive: true }));
  };
  const order = { options: {}, contact: '', today: '2026-08-30', dryRun: true, say: () => undefined };

  it('finds the clubs of the game in the starter set under the game’s short names', async () => {
    await withFile(JSON.stringify(bootstrap(anElement())), async (from, into) => {
      const report = await runImport(fplImporter, { ...order, from, into });
      expect(report).toMatchObject({ clubs: { added: 0, unchanged: 2 }, players: { added: 1 } });
    });
  });

  it('says what is wrong with a file that is another, broken or not there', async () => {
    await withFile('{"elements": []}', async (from, into) => {
      await expect(runImport(fplImporter, { ...order, from, into })).rejects.toThrow('is no bootstrap-static file');
    });
    await withFile('{"elements": [', async (from, into) => {
      await expect(runImport(fplImporter, { ...order, from, into })).rejects.toThrow('is not JSON, or not all of it');
      await expect(runImport(fplImporter, { ...order, from: `${from}x`, into })).rejects.toThrow('cannot be read');
    });
  });
});

const SAMPLE = resolve(import.meta.dirname, '../../../../shared/gazetteer/samples/fpl_bootstrap_trimmed.json');
const presence = existsSync(SAMPLE) ? '../shared is present' : 'skipped: ../shared is not beside this checkout';

describe.skipIf(!existsSync(SAMPLE))(`a real bootstrap-static (${presence})`, () => {
  it('has no club that the starter set does not know, and nearly no player', async () => {
    const today = '2026-08-30';
    const { clubs, players } = readFpl(FplBootstrap.parse(JSON.parse(readFileSync(SAMPLE, 'utf8'))), today);
    expect(clubs).toHaveLength(20);
    const known = new Set(loadStarterGazetteer().clubs.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(clubs.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(players.length).toBeGreaterThan(15);
  });
});
