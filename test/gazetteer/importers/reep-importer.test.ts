import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reepImporter } from '../../../src/gazetteer/importers/reep-importer.ts';
import { openGazetteer } from '../../../src/gazetteer/open-gazetteer.ts';
import { runImport } from '../../../src/gazetteer/run-import.ts';

let from = '';
let into = '';

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'touchline-reep-'));
  from = join(root, 'reep');
  into = join(root, 'into');
  mkdirSync(from);
});

afterEach(() => rmSync(join(from, '..'), { recursive: true }));

/** The register's layout of today, with only some of its 48 columns, and the one it had before. */
const NOW = 'reep_id,key_wikidata,type,name,full_name,date_of_birth,nationality,position,height_cm,key_fbref';
const BEFORE = 'key_wikidata,type,name,full_name,date_of_birth,nationality,position,height_cm';

const deliver = (name: string, ...lines: readonly string[]) => writeFileSync(join(from, name), `${lines.join('\n')}\n`);

const run = (options: Readonly<Record<string, string>> = {}) =>
  runImport(reepImporter, {
    from,
    into,
    options,
    contact: '',
    today: '2026-08-30',
    dryRun: false,
    say: () => undefined,
  });

const ALDER = 'Q9901,player,Rowan Alder,Rowan James Alder,2001-05-03,United Kingdom,"centre-back, full-back",190';

describe('importing the reep register', () => {
  it.each([
    ['today', NOW, `reep_p01,${ALDER},`],
    ['before', BEFORE, ALDER],
  ])('reads people in its layout of %s, by the names of its columns', async (_, header, row) => {
    deliver('people.csv', header, row);
    expect(await run()).toMatchObject({ players: { added: 1 }, complaints: [] });
    expect(openGazetteer(into).player('wikidata-Q9901')).toEqual({
      id: 'wikidata-Q9901',
      name: 'Rowan Alder',
      fullName: 'Rowan James Alder',
      aliases: [],
      nicknames: [],
      birthYear: 2001,
      position: 'DF',
      popularity: 0,
    });
  });

  it('passes over coaches, the nameless, the undated, and who was born before 1984', async () => {
    deliver(
      'people.csv',
      BEFORE,
      'Q1,coach,Jan Beech,,1990-01-01,,,',
      'Q2,player,Q2,,1990-01-01,,,',
      'Q3,player,Ed Cedar,,,,,',
      'Q4,player,Al Elm,,1983-12-31,,,',
      'Q5,player,Bo Fir,,1984-01-01,,,',
    );
    expect(await run()).toMatchObject({ players: { added: 1, refused: 0 } });
    expect(await run({ 'born-since': '1983' })).toMatchObject({ players: { added: 1, unchanged: 1 } });
    await expect(run({ 'born-since': 'lately' })).rejects.toThrow('--born-since must be a year such as 1984');
  });

  it('adds other names from both of its lists', async () => {
    deliver('people.csv', NOW, `reep_p01,${ALDER},`);
    deliver('names.csv', 'reep_id,key_wikidata,name,alias', 'reep_p01,,,Ro Alder', ',Q9901,,R. J. Alder');
    deliver('custom_aliases.json', '[{"reep_id":"reep_p01","alias":"Wally","provider":"fpl","language":"en"}, 5]');
    await run();
    expect(openGazetteer(into).player('wikidata-Q9901')).toMatchObject({
      aliases: ['Ro Alder', 'R. J. Alder'],
      nicknames: ['Wally'],
    });
  });

  it('finds known clubs under their legal names, and leaves the other thousands alone', async () => {
    deliver('people.csv', NOW);
    deliver(
      'teams.csv',
      'reep_id,key_wikidata,name,country,founded',
      'reep_t1,Q9617,Arsenal F.C.,United Kingdom,1886',
      'reep_t2,,Victoria,Honduras,1935',
      'reep_t3,,Arsenal F.C. Women,United Kingdom,1987',
    );
    expect(await run()).toMatchObject({
      clubs: { added: 0, unchanged: 0, changed: 1 },
      complaints: ['teams.csv: 1 other clubs; --clubs brings those that it names'],
    });
    expect(openGazetteer(into).club('arsenal')).toMatchObject({ name: 'Arsenal', country: 'england' });
  });

  it('brings of a club list its clubs, known or not, and the players who are known to be there', async () => {
    deliver(
      'people.csv',
      NOW,
      'reep_p1,,player,Bukayo Saka,Bukayo Ayoyinka Temidayo Saka,2001-09-05,United Kingdom,winger,,',
      'reep_p2,,player,Erling Haaland,,2000-07-21,Norway,forward,,',
      'reep_p3,,player,Rowan Alder,,2001-05-03,,,,',
    );
    deliver(
      'teams.csv',
      'reep_id,key_wikidata,name,country',
      'reep_t2,,CD Victoria,Honduras',
      'reep_t3,,Juventud,Honduras',
    );
    writeFileSync(join(from, 'clubs.txt'), 'Arsenal\r\nCD Victoria\r\n');
    const byList = await run({ clubs: 'arsenal, CD victoria' });
    expect(byList).toMatchObject({ clubs: { added: 1 }, players: { added: 0, changed: 1 } });
    expect(openGazetteer(into).player('bukayo-saka-2001')?.fullName).toBe('Bukayo Ayoyinka Temidayo Saka');
    expect(await run({ clubs: join(from, 'clubs.txt') })).toMatchObject({
      clubs: { unchanged: 1 },
      players: { unchanged: 1 },
    });
  });

  it('names the lines that nobody could read, and a folder without people', async () => {
    deliver('people.csv', NOW, 'reep_p1,too,short', `reep_p01,${ALDER},`);
    expect(await run()).toMatchObject({
      players: { added: 1, refused: 1 },
      complaints: ['people.csv, line 2: cannot be read'],
    });
    rmSync(join(from, 'people.csv'));
    await expect(run()).rejects.toThrow('people.csv cannot be read (ENOENT');
  });
});
