import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importCsv, type ImportReport } from '../gazetteer/import-csv.ts';
import { GazetteerError } from '../gazetteer/open-gazetteer.ts';
import type { Tally } from '../gazetteer/plan-import.ts';

const USAGE = `Adds players and clubs to the ones that Touchline brings along.

  npm run gazetteer:import -- csv DIR [--dry-run] [--into FOLDER]

DIR        holds clubs.csv and players.csv, or one of them. Columns go by their names in the first line:
             clubs    id, name, aliases, nicknames, league, country
             players  id, name, full_name, aliases, nicknames, club_id, club_asof, birth_year, nationality,
                      position (GK, DF, MF, FW), popularity (0 to 100)
           Only id and name are needed. Several aliases or nicknames are separated by "|".
--dry-run  says what would change, and changes nothing
--into     the folder to keep it in: GAZETTEER_PATH of .env by default, or else data/gazetteer

Your own corrections go into clubs.edits.csv and players.edits.csv there, in the same columns; imports never touch those.`;

const SHOWN = 20;

/** `npm run gazetteer:import`: what was left out and why, and a table of what changed. Ends with 1 where nothing was read. */
function run(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, into: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [layout, from, ...others] = positionals;
  if (values.help === true || layout !== 'csv' || from === undefined || others.length > 0) {
    console.log(USAGE);
    return values.help === true ? 0 : 1;
  }
  const into = values.into ?? operatorsFolder();
  const report = importCsv({ from, into, asOf: new Date().toISOString().slice(0, 7), dryRun: values['dry-run'] });
  console.log(renderReport(report));
  console.log(values['dry-run'] ? 'Dry run: nothing was written.' : `Written to ${into}. Restart Touchline to use it.`);
  return readRows(report.clubs) + readRows(report.players) > 0 ? 0 : 1;
}

function readRows({ added, changed, unchanged }: Tally): number {
  return added + changed + unchanged;
}

function operatorsFolder(): string {
  if (existsSync('.env')) {
    process.loadEnvFile('.env');
  }
  return process.env.GAZETTEER_PATH || 'data/gazetteer';
}

function renderReport({ clubs, players, complaints }: ImportReport): string {
  const row = (label: string, cells: readonly (string | number)[]) =>
    label.padEnd(8) + cells.map((cell) => `${cell}`.padStart(11)).join('');
  const counts = (tally: ImportReport['clubs']) => [tally.added, tally.changed, tally.unchanged, tally.refused];
  return [
    ...complaints.slice(0, SHOWN).map((complaint) => `left out  ${complaint}`),
    ...(complaints.length > SHOWN ? [`left out  ${complaints.length - SHOWN} more`] : []),
    row('', ['added', 'changed', 'unchanged', 'left out']),
    row('clubs', counts(clubs)),
    row('players', counts(players)),
  ].join('\n');
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const known = error instanceof GazetteerError || (error instanceof TypeError && 'code' in error);
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
