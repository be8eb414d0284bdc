import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readOptions } from '../../torture/options.ts';
import { ROOT, type Workshop } from './workshop.ts';

/** How a documented command is tried. */
export interface Way {
  /** Which command lines it is for. */
  readonly is: RegExp;
  /** Why it can not be tried on this machine, where it can not. */
  readonly unless?: () => string | undefined;
  /** Types it, as it stands or in its shortest honest form, and looks at what it says. */
  readonly play: (workshop: Workshop, line: string) => unknown;
}

/** The id of the report that lies in the workshop's database. */
export const REPORT = 'a-report';

const CI = readFileSync(join(ROOT, '.ci/run'), 'utf8').split('\n');

/** Too long for a test: the checks before each change run this very line, or the same with options. */
const heldByCi = (line: string) => expect(CI.filter((step) => step.startsWith(line))).not.toEqual([]);

const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;

/** Types a line that shall succeed, and say so. */
const succeeds =
  (says: RegExp, placeholders: Readonly<Record<string, string>> = {}, input = '') =>
  async (workshop: Workshop, line: string) => {
    const typed = Object.entries(placeholders).reduce((text, [name, value]) => text.replace(name, value), line);
    const { code, said } = await workshop.type(typed, input);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(says) as string });
  };

/** What systemd objects to in our unit. */
function verifyUnit(): readonly string[] {
  const { stderr } = spawnSync('systemd-analyze', ['verify', 'deploy/touchline.service'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stderr.split('\n').filter((line) => line.includes('touchline.service'));
}

/** Types a line that lacks something here, and must say what. */
const explains = (says: RegExp) => async (workshop: Workshop, line: string) => {
  const { code, said } = await workshop.type(line);
  expect({ code, said }).toEqual({ code: expect.any(Number) as number, said: expect.stringMatching(says) as string });
  expect(code).not.toBe(0);
};

/** Types a line that would take minutes, and ends it at its first words. */
const begins = (says: RegExp) => async (workshop: Workshop, line: string) => {
  const { stop } = await workshop.begin(line, says);
  await stop();
};

const ITEM = `${JSON.stringify({ id: '1', source: 'The Northern Post', title: 'Villa turn down £20m Everton bid for Watkins' })}\n`;
const ARCHIVED = `${JSON.stringify({ ...JSON.parse(ITEM), saga_id: 's', player: 'Ollie Watkins', date: '2026-08-19' })}\n`;

function writeTables({ folder }: Workshop): void {
  mkdirSync(join(folder, 'tables'), { recursive: true });
  writeFileSync(join(folder, 'tables/players.csv'), 'id,name,birth_year\nrowan-alder-2004,Rowan Alder,2004\n');
}

/** In the order in which they are played before, while and after the bot runs in the workshop. */
export const WAYS: Readonly<Record<'before' | 'running' | 'after', readonly Way[]>> = {
  before: [
    { is: /^npm (ci|run check|run test:browser)$/, play: (_, line) => heldByCi(line) },
    { is: /^npm test$/, play: () => expect(packageJson.scripts.check).toMatch(/&& npm test$/) },
    {
      is: /^git clone https:\/\/github\.com\/OWNER\/touchline\.git && cd touchline$/,
      unless: () =>
        existsSync(join(ROOT, '.git')) && has('git', '--version') ? undefined : 'this is no checkout of git',
      play: succeeds(/package\.json/, {
        'https://github.com/OWNER/touchline.git': `-q ${ROOT}`,
        '&& cd touchline': 'touchline && cd touchline && ls',
      }),
    },
    {
      is: /^git pull$/,
      unless: () =>
        existsSync(join(ROOT, '.git')) && has('git', '--version') ? undefined : 'this is no checkout of git',
      play: (workshop) => succeeds(/up to date/i)(workshop, 'cd touchline && git pull'),
    },
    {
      is: /^docker compose /,
      unless: () => (has('docker', 'compose', 'version') ? undefined : 'docker compose is not on this machine'),
      play: (workshop) => succeeds(/^$/)(workshop, 'docker compose config --quiet'),
    },
    {
      is: /^systemctl (start|stop) touchline$/,
      unless: () => (has('systemd-analyze', '--version') ? undefined : 'systemd is not on this machine'),
      // What it says of the file is about the file; that programs lie elsewhere here is about this machine.
      play: () => expect(verifyUnit().filter((line) => !/not executable|No such file/.test(line))).toEqual([]),
    },
    { is: /^npm run setup$/, play: succeeds(/DISCORD_TOKEN is set\. Start the bot/) },
    { is: /^npm run explain$/, play: explains(/There is no headline to read/) },
    { is: /^npm run explain -- /, play: succeeds(/^Claims$/m) },
    { is: /^npm run -s read$/, play: succeeds(/bid_rejected/, {}, ITEM) },
    { is: /^npm run -s replay$/, play: succeeds(/"saga_id":"s".*bid_rejected/, {}, ARCHIVED) },
    {
      is: /^npm run gazetteer:import -- csv FOLDER --dry-run$/,
      play(workshop, line) {
        writeTables(workshop);
        return succeeds(/Dry run: nothing was written/, { FOLDER: 'tables' })(workshop, line);
      },
    },
    { is: /^npm run gazetteer:import -- wikidata /, play: explains(/FEED_CONTACT/) },
    { is: /^npm run eval( -- --rules)?$/, play: explains(/There is nothing to measure with/) },
    { is: /^npm run feeds:score$/, play: begins(/Scoring ways in/) },
    { is: /^npm run bench( -- --report)?$/, play: begins(/Writing tables/) },
    { is: /^npm run torture -- --scenario NAME$/, play: explains(/answer-lost/) },
    {
      is: /^npm run torture\b/,
      play(_, line) {
        heldByCi('npm run torture -- --short');
        const { everyPoint, randomKills, soakDays, scenarios } = readOptions(line.split(' ').slice(4));
        expect([everyPoint, randomKills, soakDays, scenarios.length]).not.toEqual([undefined, 0, 0, 0]);
      },
    },
  ],
  running: [
    // It runs already: what it says and does is what the ways below ask it for.
    {
      is: /^npm start$/,
      play: ({ statusUrl }) => expect(fetch(`${statusUrl}/healthz`)).resolves.toMatchObject({ status: 200 }),
    },
    { is: /^npm run status$/, play: succeeds(/feeds/) },
    { is: /^npm run register$/, play: succeeds(/Registered \d+ commands/) },
    { is: /^npm run gazetteer:candidates$/, play: succeeds(/Nobody unknown was named/) },
    { is: /^npm run reports$/, play: succeeds(new RegExp(REPORT)) },
    { is: /^npm run reports -- show ID$/, play: succeeds(/How it is read now/, { ID: REPORT }) },
    { is: /^npm run -s reports -- case ID$/, play: succeeds(/^\{"title".*\}\n$/, { ID: REPORT }) },
    {
      is: /^npm run backup( -- (copy\.sqlite|FILE))?$/,
      play: succeeds(/npm run restore -- /, { FILE: 'other.sqlite' }),
    },
  ],
  after: [
    {
      is: /^npm run restore -- (copy\.sqlite|FILE|COPY)$/,
      play: succeeds(/is kept as/, { FILE: 'other.sqlite', COPY: 'other.sqlite' }),
    },
  ],
};
