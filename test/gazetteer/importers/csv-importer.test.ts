import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvImporter } from '../../../src/gazetteer/importers/csv-importer.ts';
import { openGazetteer, readGazetteerDir } from '../../../src/gazetteer/open-gazetteer.ts';
import { runImport as runImporter } from '../../../src/gazetteer/run-import.ts';

let from = '';
let into = '';

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'touchline-import-'));
  from = join(root, 'delivered');
  into = join(root, 'kept', 'gazetteer');
  mkdirSync(from);
});

afterEach(() => rmSync(join(from, '..'), { recursive: true }));

const CLUBS = 'id,name,aliases,nicknames,league,country\n';
const PLAYERS = 'id,name,aliases,club_id,club_asof,birth_year,position,popularity\n';

function deliver(players: string | undefined, clubs?: string): void {
  if (players !== undefined) {
    writeFileSync(join(from, 'players.csv'), players);
  }
  if (clubs !== undefined) {
    writeFileSync(join(from, 'clubs.csv'), clubs);
  }
}

const runImport = (options: { dryRun?: boolean } = {}) =>
  runImporter(csvImporter, {
    from,
    into,
    options: {},
    contact: '',
    today: '2026-08-30',
    dryRun: false,
    say: () => undefined,
    ...options,
  });

describe('importing csv files', () => {
  it('adds whom nobody knew and keeps the ids of those who were known', async () => {
    deliver(
      `${PLAYERS}p1,Trent ALEXANDER-ARNOLD,Trent Alexander,c1,2026-08,1998,DF,90\np2,Rowan Alder,,c2,2026-08,2004,MF,20\n`,
      `${CLUBS}c1,Liverpool FC,,,Premier League,england\nc2,Fernbrook Town,,,,england\n`,
    );
    expect(await runImport()).toEqual({
      clubs: { added: 1, changed: 0, unchanged: 1, refused: 0 },
      players: { added: 1, changed: 1, unchanged: 0, refused: 0 },
      moved: [{ player: 'Trent Alexander-Arnold', from: 'Real Madrid', to: 'Liverpool' }],
      complaints: [],
    });
    const gazetteer = openGazetteer(into);
    expect(gazetteer.player('trent-alexander-arnold-1998')).toMatchObject({
      name: 'Trent Alexander-Arnold',
      clubId: 'liverpool',
      clubAsOf: '2026-08',
      aliases: ['TAA', 'Trent Alexander'],
      nicknames: ['Trent'],
    });
    expect(gazetteer.player('p2')).toMatchObject({ name: 'Rowan Alder', clubId: 'c2' });
    expect(gazetteer.club('c2')?.name).toBe('Fernbrook Town');
    expect(gazetteer.player('p1')).toBeUndefined();
  });

  it('takes a club without a date for true on the day of the import', async () => {
    deliver(`${PLAYERS}p1,Trent Alexander-Arnold,,liverpool,,1998,,\n`);
    await runImport();
    expect(openGazetteer(into).player('trent-alexander-arnold-1998')).toMatchObject({
      clubId: 'liverpool',
      clubAsOf: '2026-08-30',
    });
  });

  it('changes nothing the second time', async () => {
    deliver(`${PLAYERS}p2,Rowan Alder,,arsenal,2026-08,2004,MF,20\n`);
    await runImport();
    expect((await runImport()).players).toEqual({ added: 0, changed: 0, unchanged: 1, refused: 0 });
  });

  it('writes nothing in a dry run, and says the same', async () => {
    deliver(`${PLAYERS}p2,Rowan Alder,,arsenal,2026-08,2004,MF,20\n`);
    expect((await runImport({ dryRun: true })).players.added).toBe(1);
    expect(() => readdirSync(into)).toThrow('ENOENT');
  });

  it('leaves out bad rows with file, line and reason, and takes the others', async () => {
    deliver(
      `${PLAYERS}p1,Rowan Alder,,arsenal,2026-08,2004,MF,20\np2,Jan Beech,,nowhere,,2001,,\np3,Ed Cedar,,,,in 2001,,\n` +
        'p4,Al "Oak" Elm,,,,,,\np5,Too,Short\np6,"Never closed,,,,,,\n',
    );
    expect(await runImport()).toMatchObject({
      players: { added: 1, refused: 5 },
      complaints: [
        'players.csv, line 3: has club_id "nowhere", which is the id of no club',
        'players.csv, line 4: birth_year must be a year such as 1998',
        'players.csv, line 5: has a quote inside a cell; put quotes around the whole cell and write the inner ones twice',
        'players.csv, line 6: has 3 cells where the header has 8; put quotes around a cell with a comma',
        'players.csv, line 7: opens a quote that never closes; everything from here on was left out',
      ],
    });
  });

  it('says which column a table lacks', async () => {
    deliver('player,year\nRowan Alder,2004\n');
    expect((await runImport()).complaints).toEqual([
      'players.csv, line 1: has the columns player, year; it needs id and name as well',
    ]);
  });

  it('refuses a folder without any table', async () => {
    await expect(runImport()).rejects.toThrow(`${from} holds neither clubs.csv nor players.csv.`);
  });

  it('leaves no unfinished file behind and keeps what an earlier import brought', async () => {
    deliver(`${PLAYERS}p1,Rowan Alder,,arsenal,2026-08,2004,MF,20\n`);
    await runImport();
    deliver(`${PLAYERS}p2,Jan Beech,,arsenal,2026-08,2001,GK,20\n`);
    await runImport();
    expect(readdirSync(into).sort()).toEqual(['clubs.csv', 'players.csv']);
    expect(readFileSync(join(into, 'players.csv'), 'utf8').split('\n').slice(1, 3)).toEqual([
      'p1,Rowan Alder,,,,arsenal,2026-08,2004,,MF,20,',
      'p2,Jan Beech,,,,arsenal,2026-08,2001,,GK,20,',
    ]);
  });
});

describe('the gazetteer of an operator', () => {
  it('is the starter set where he has none', async () => {
    expect(openGazetteer(join(into, 'nothing-here')).players).toEqual(openGazetteer().players);
  });

  it('follows his own edits before any import, and leaves them alone', async () => {
    mkdirSync(into, { recursive: true });
    const edits = 'id,name,club_id,club_asof\ntrent-alexander-arnold-1998,Trent Alexander-Arnold,everton,2026-01\n';
    writeFileSync(join(into, 'players.edits.csv'), edits);
    deliver(`${PLAYERS}p1,Trent Alexander-Arnold,,liverpool,2026-08,1998,DF,90\n`);
    await runImport();
    expect(openGazetteer(into).player('trent-alexander-arnold-1998')).toMatchObject({
      clubId: 'everton',
      clubAsOf: '2026-01',
      aliases: ['TAA'],
    });
    expect(readFileSync(join(into, 'players.edits.csv'), 'utf8')).toBe(edits);
  });

  it('reports rows that it leaves out, by the file they stand in', async () => {
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, 'players.edits.csv'), 'id,name,birth_year\np1,Rowan Alder,soon\n');
    const complaints: string[] = [];
    openGazetteer(into, (complaint) => complaints.push(complaint));
    expect(complaints).toEqual(['players.edits.csv, line 2: birth_year must be a year such as 1998']);
  });

  it('may be replaced by a folder of its own, which must hold players', async () => {
    deliver(`${PLAYERS}p1,Rowan Alder,,c2,2026-08,2004,MF,20\n`, `${CLUBS}c2,Fernbrook Town,,,,england\n`);
    expect(readGazetteerDir(from).players.map((player) => player.name)).toEqual(['Rowan Alder']);
    expect(() => readGazetteerDir(into)).toThrow(`${into} holds no players`);
  });
});

describe('npm run gazetteer:import', { timeout: 30_000 }, () => {
  const cli = (...args: string[]) => {
    const program = resolve(import.meta.dirname, '../../../src/cli/import-gazetteer.ts');
    return spawnSync(process.execPath, [program, ...args], { cwd: from, encoding: 'utf8' });
  };

  it('sums up what it did in a table', async () => {
    deliver(`${PLAYERS}p1,Rowan Alder,,arsenal,2026-08,2004,MF,20\np2,Jan Beech,,,,x,,\n`);
    const { stdout, status } = cli('csv', '.', '--into', into);
    expect(stdout.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
      'left out players.csv, line 3: birth_year must be a year such as 1998',
      ' added changed unchanged left out',
      'clubs 0 0 0 0',
      'players 1 0 0 1',
      `Written to ${into}. Restart Touchline to use it.`,
      '',
    ]);
    expect(status).toBe(0);
  });

  it('takes the source that is named first, whatever a folder is called', async () => {
    deliver(`${PLAYERS}p1,Rowan Alder,,arsenal,2026-08,2004,MF,20\n`);
    const { stdout, status } = cli('--into', 'wikidata', 'csv', '.', '--dry-run');
    expect(stdout).toContain('Dry run: nothing was written.');
    expect(status).toBe(0);
  });

  it('explains itself when it is not told what to import, and fails', async () => {
    const { stdout, status } = cli();
    expect(stdout).toContain('npm run gazetteer:import -- SOURCE [--dry-run]');
    expect(status).toBe(1);
  });

  it('says plainly that a folder is empty, or an option unknown, and fails', async () => {
    expect(cli('csv', '.', '--into', into)).toMatchObject({
      stderr: '. holds neither clubs.csv nor players.csv.\n',
      status: 1,
    });
    expect(cli('csv', '.', '--fast')).toMatchObject({ stderr: expect.stringContaining("'--fast'"), status: 1 });
  });
});
