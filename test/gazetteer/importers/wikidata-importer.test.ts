import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWikidataImporter } from '../../../src/gazetteer/importers/wikidata-importer.ts';
import { openGazetteer } from '../../../src/gazetteer/open-gazetteer.ts';
import { runImport } from '../../../src/gazetteer/run-import.ts';
import { bigLeague, LITTLE_LEAGUE } from '../wikidata/little-league.ts';
import { startWikidata, type Facts, type WikidataServer } from '../wikidata/wikidata-server.ts';

let into = '';
let servers: WikidataServer[] = [];
const slept: number[] = [];
const said: string[] = [];

beforeEach(() => {
  into = join(mkdtempSync(join(tmpdir(), 'touchline-wikidata-')), 'gazetteer');
  slept.length = 0;
  said.length = 0;
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
  rmSync(join(into, '..'), { recursive: true });
});

async function open(facts: Facts): Promise<WikidataServer> {
  const server = await startWikidata(facts);
  servers.push(server);
  return server;
}

interface Wish {
  readonly leagues?: string;
  readonly contact?: string;
  readonly dryRun?: boolean;
  readonly now?: string;
  readonly deadline?: number;
}

function run(endpoint: string, { leagues, contact = 'ops@example.org', dryRun = false, now, deadline }: Wish = {}) {
  const importer = openWikidataImporter({
    sleep: async (ms) => void slept.push(ms / 1000),
    now: () => new Date(now ?? '2026-08-30T12:00:00Z'),
    deadline,
  });
  return runImport(importer, {
    from: undefined,
    into,
    today: '2026-08-30',
    contact,
    dryRun,
    options: { endpoint, ...(leagues === undefined ? {} : { leagues }) },
    say: (progress) => said.push(progress),
  });
}

describe('importing from Wikidata', () => {
  it('brings clubs, squads and their names', async () => {
    const { endpoint } = await open(LITTLE_LEAGUE);
    expect(await run(endpoint)).toMatchObject({ clubs: { added: 1 }, players: { added: 2 }, complaints: [] });
    const gazetteer = openGazetteer(into);
    expect(gazetteer.club('wikidata-Q901')).toEqual({
      id: 'wikidata-Q901',
      name: 'Fernbrook Town',
      league: 'Premier League',
      country: 'england',
      aliases: ['Fernbrook Town FC', 'Fernbrook Town F.C.'],
      nicknames: ['Fernbrook', 'FTFC'],
    });
    expect(gazetteer.player('wikidata-Q801')).toEqual({
      id: 'wikidata-Q801',
      name: 'Rowan Alder',
      fullName: 'Rowan James Alder',
      aliases: ['Rowan J. Alder'],
      nicknames: ['The Wall'],
      nationality: 'wales',
      position: 'DF',
      clubId: 'arsenal',
      clubAsOf: '2026-08-30',
      birthYear: 2001,
      popularity: 50,
    });
  });

  it('knows a club of the starter set by its name, and only adds to its names', async () => {
    const { endpoint } = await open(LITTLE_LEAGUE);
    const before = openGazetteer().club('arsenal');
    await run(endpoint);
    const after = openGazetteer(into).club('arsenal');
    expect(after).toMatchObject({ name: 'Arsenal', league: before?.league, country: 'england' });
    expect(after?.nicknames).toEqual([...(before?.nicknames ?? []), 'The Cannoneers']);
  });

  it('has a lent player where he plays, and remembers who lent him', async () => {
    const { endpoint } = await open(LITTLE_LEAGUE);
    await run(endpoint);
    expect(openGazetteer(into).player('wikidata-Q802')).toMatchObject({
      name: 'Jan Beech',
      nationality: 'netherlands',
      aliases: [],
      nicknames: [],
      clubId: 'wikidata-Q901',
      onLoanFrom: 'arsenal',
    });
  });

  it('leaves out who has no name, and a membership of little-known people that was forgotten long ago', async () => {
    const { endpoint } = await open(LITTLE_LEAGUE);
    await run(endpoint);
    expect(openGazetteer(into).player('wikidata-Q803')).toBeUndefined();
    expect(openGazetteer(into).player('wikidata-Q804')).toBeUndefined();
  });

  it('asks by POST, saying who it is, in batches of at most 50 names, 20 squads and 200 people', async () => {
    const { endpoint, questions } = await open(bigLeague(45, 10));
    await run(endpoint);
    expect(questions.map(({ about, items }) => `${about} of ${items.length}`)).toEqual([
      'clubs of 5',
      'names of 46',
      'squads of 20',
      'squads of 20',
      'squads of 5',
      'names of 200',
      'names of 200',
      'names of 50',
    ]);
    expect(new Set(questions.map(({ method }) => method))).toEqual(new Set(['POST']));
    expect(questions[0]?.headers).toMatchObject({
      'user-agent': expect.stringContaining('ops@example.org') as string,
      accept: 'application/sparql-results+json',
    });
    expect(slept).toEqual(Array(7).fill(3));
    expect(said).toEqual([
      'clubs: 1 of 1',
      'club names: 1 of 1',
      'squads: 1 of 3',
      'squads: 2 of 3',
      'squads: 3 of 3',
      'player names: 1 of 3',
      'player names: 2 of 3',
      'player names: 3 of 3',
    ]);
  });

  it('asks for the leagues it is told, by name or number, and for no other', async () => {
    const { endpoint, questions } = await open(LITTLE_LEAGUE);
    await run(endpoint, { leagues: 'premier-league,q82595' });
    expect(questions[0]?.items).toEqual(['Q9448', 'Q82595']);
    await expect(run(endpoint, { leagues: 'sunday league' })).rejects.toThrow('I know no league "sunday"');
    await expect(run(endpoint, { leagues: 'Q1' })).rejects.toThrow('knows no club of Q1');
  });

  it.each(['self-hosted', '', 'ask Tom', 'me at example dot org'])(
    'asks nobody anything for an operator who can not be reached: “%s”',
    async (contact) => {
      const { endpoint, questions } = await open(LITTLE_LEAGUE);
      await expect(run(endpoint, { contact })).rejects.toThrow('FEED_CONTACT');
      expect(questions).toEqual([]);
    },
  );

  it('says the same in a dry run, and leaves nothing behind', async () => {
    const { endpoint } = await open(LITTLE_LEAGUE);
    const dry = await run(endpoint, { dryRun: true });
    expect(readdirSync(into)).toEqual([]);
    expect(await run(endpoint)).toEqual(dry);
    expect(readdirSync(into).toSorted()).toEqual(['clubs.csv', 'players.csv']);
  });

  it('changes nothing the second time, and deletes no nickname that somebody gave', async () => {
    const { endpoint } = await open(LITTLE_LEAGUE);
    await run(endpoint);
    expect(await run(endpoint)).toMatchObject({
      clubs: { added: 0, changed: 0, unchanged: 2 },
      players: { added: 0, changed: 0, unchanged: 2 },
    });
    const poorer = { ...LITTLE_LEAGUE, names: LITTLE_LEAGUE.names.filter(({ kind }) => kind !== 'nick') };
    await run((await open(poorer)).endpoint);
    expect(openGazetteer(into).player('wikidata-Q801')?.nicknames).toEqual(['The Wall']);
  });
});

describe('a Wikidata in trouble', () => {
  it('is waited for as long as it asks', async () => {
    const server = await open(LITTLE_LEAGUE);
    server.trouble({ status: 429, headers: { 'retry-after': '47' } });
    expect(await run(server.endpoint)).toMatchObject({ players: { added: 2 } });
    expect(slept[0]).toBe(47);
    expect(said).toContain('The server has had enough of us for now (429). Trying again in 47 s.');
  });

  it('is asked again after a failure, an answer that breaks off, a page for people, and a silence', async () => {
    const server = await open(LITTLE_LEAGUE);
    server.trouble({ status: 500 }, 'cut in the middle', undefined, 'a page for people', 'silence');
    expect(await run(server.endpoint, { deadline: 300 })).toMatchObject({ players: { added: 2 } });
    expect(slept).toEqual([5, 20, 3, 5, 20, 3, 3]);
  });

  it('is left alone after four failures in a row, and what it had said is kept for the next time', async () => {
    const server = await open(LITTLE_LEAGUE);
    const broken = { status: 503 };
    server.trouble(undefined, undefined, broken, broken, broken, broken);
    await expect(run(server.endpoint)).rejects.toThrow(/trouble of its own \(503\).*Nothing was changed.*goes on from/);
    expect(readdirSync(into)).toEqual(['wikidata.answers']);
    const asked = server.questions.length;
    expect(await run(server.endpoint)).toMatchObject({ clubs: { added: 1 }, players: { added: 2 } });
    expect(server.questions.slice(asked).map(({ about }) => about)).toEqual(['squads', 'names']);
    expect(readdirSync(into).toSorted()).toEqual(['clubs.csv', 'players.csv']);
  });

  it('is asked everything anew a day later: squads of two days do not fit together', async () => {
    const server = await open(LITTLE_LEAGUE);
    server.trouble(undefined, { status: 403 });
    await expect(run(server.endpoint)).rejects.toThrow('turns us away (403)');
    await run(server.endpoint, { now: '2026-08-31T12:00:01Z' });
    expect(server.questions.map(({ about }) => about)).toEqual(['clubs', 'names', 'clubs', 'names', 'squads', 'names']);
  });

  it('that wants us back in an hour is not sat out', async () => {
    const server = await open(LITTLE_LEAGUE);
    server.trouble({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(run(server.endpoint)).rejects.toThrow('asks us to come back in 60 minutes');
    expect(slept).toEqual([]);
  });

  it('that is no SPARQL server is asked once', async () => {
    const server = await open(LITTLE_LEAGUE);
    server.trouble({ status: 404 });
    await expect(run(server.endpoint)).rejects.toThrow('check that --endpoint names a SPARQL endpoint');
    expect(server.questions).toHaveLength(1);
  });
});

describe('npm run gazetteer:import -- wikidata', { timeout: 30_000 }, () => {
  const start = (endpoint: string) => {
    const program = resolve(import.meta.dirname, '../../../src/cli/import-gazetteer.ts');
    const args = [program, 'wikidata', '--endpoint', endpoint, '--pause', '0', '--into', into];
    const env = { ...process.env, FEED_CONTACT: 'https://example.org/bot' };
    return spawn(process.execPath, args, { cwd: tmpdir(), env });
  };
  const ended = async (child: ReturnType<typeof start>) => {
    const text = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
    const status = await new Promise<number | null>((done) => child.on('close', done));
    return { ...text, status };
  };

  it('goes on where it was killed, and tells a pipe how far it is in lines', async () => {
    const server = await open(LITTLE_LEAGUE);
    server.trouble(undefined, undefined, 'silence');
    const victim = start(server.endpoint);
    await expect.poll(() => server.questions.length, { timeout: 20_000 }).toBe(3);
    victim.kill('SIGKILL');
    await ended(victim);
    expect(existsSync(join(into, 'players.csv'))).toBe(false);
    const { stdout, stderr, status } = await ended(start(server.endpoint));
    expect({ stderr, status }).toEqual({
      stderr: 'clubs: 1 of 1\nclub names: 1 of 1\nsquads: 1 of 1\nplayer names: 1 of 1\n',
      status: 0,
    });
    expect(server.questions.slice(3).map(({ about }) => about)).toEqual(['squads', 'names']);
    expect(stdout).toMatch(/players +2 +0 +0 +0\nWritten to /);
    expect(readFileSync(join(into, 'players.csv'), 'utf8')).toContain('Rowan Alder');
  });
});
