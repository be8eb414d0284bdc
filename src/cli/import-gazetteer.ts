import { parseArgs } from 'node:util';
import { ALL_IMPORTERS } from '../gazetteer/importers/all-importers.ts';
import type { Importer } from '../gazetteer/importers/importer.ts';
import { type ImportReport, runImport } from '../gazetteer/run-import.ts';
import { readSettings } from './read-settings.ts';
import { runTool } from './run-tool.ts';
import { showProgress } from './show-progress.ts';

const usageOf = ({ source, takes }: Importer) => [source, ...(takes === undefined ? [] : [takes])].join(' ');

const USAGE = `Adds players and clubs to the ones that Touchline brings along.

  npm run gazetteer:import -- SOURCE [--dry-run] [--into FOLDER] …

${ALL_IMPORTERS.map((importer) => [usageOf(importer), ...importer.help.map((line) => `    ${line}`)].join('\n')).join('\n\n')}

--dry-run  says what would change, and changes nothing
--into     the folder to keep it in: GAZETTEER_PATH of .env by default, or else data/gazetteer

Your own corrections go into clubs.edits.csv and players.edits.csv there, in the columns of csv; imports never touch those.`;

const SHOWN = 20;

/** `npm run gazetteer:import`: what was left out and why, and a table of what changed. Ends with 1 where nothing was read. */
async function main(typed: readonly string[]): Promise<void> {
  const importer = findImporter(typed);
  const { positionals, into, dryRun, help, options } = readArguments(typed, importer);
  const wanted = importer?.takes === undefined ? 1 : 2;
  if (importer === undefined || help || positionals.length !== wanted) {
    console.log(USAGE);
    process.exitCode = help ? 0 : 1;
    return;
  }
  const settings = readSettings();
  const folder = into ?? settings.GAZETTEER_PATH;
  const progress = showProgress(process.stderr);
  const report = await runImport(importer, {
    from: positionals[1],
    into: folder,
    options,
    contact: settings.FEED_CONTACT,
    today: new Date().toISOString().slice(0, 10),
    say: progress.say,
    dryRun,
  }).finally(progress.end);
  console.log(renderReport(report));
  console.log(dryRun ? 'Dry run: nothing was written.' : `Written to ${folder}. Restart Touchline to use it.`);
  process.exitCode = readRows(report.clubs) + readRows(report.players) > 0 ? 0 : 1;
}

/** The importer of the source that is named first. Which options there are depends on it: here all of them are known. */
function findImporter(typed: readonly string[]): Importer | undefined {
  const all = ALL_IMPORTERS.flatMap(({ options }) => Object.keys(options));
  const { positionals } = parseArgs({ args: [...typed], allowPositionals: true, strict: false, options: known(all) });
  return ALL_IMPORTERS.find(({ source }) => source === positionals[0]);
}

function readArguments(typed: readonly string[], importer: Importer | undefined) {
  const own = Object.keys(importer?.options ?? {});
  const { values, positionals } = parseArgs({ args: [...typed], allowPositionals: true, options: known(own) });
  const given: Readonly<Record<string, unknown>> = values;
  const options = own.flatMap((option) =>
    typeof given[option] === 'string' ? [[option, given[option]] as const] : [],
  );
  const { into, help, 'dry-run': dryRun } = values;
  return { positionals, into, dryRun, help, options: Object.fromEntries(options) };
}

/** The options that parseArgs may meet: everybody's, and those of one source. */
function known(own: readonly string[]) {
  return {
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    into: { type: 'string' },
    ...Object.fromEntries(own.map((option) => [option, { type: 'string' } as const])),
  } as const;
}

function readRows({ added, changed, unchanged }: ImportReport['players']): number {
  return added + changed + unchanged;
}

function renderReport({ clubs, players, moved, complaints }: ImportReport): string {
  const row = (label: string, cells: readonly (string | number)[]) =>
    label.padEnd(8) + cells.map((cell) => `${cell}`.padStart(11)).join('');
  const counts = (tally: ImportReport['clubs']) => [tally.added, tally.changed, tally.unchanged, tally.refused];
  const moves = moved.map(({ player, from, to }) => `${player}: ${from ?? 'no club'} → ${to ?? 'no club'}`);
  return [
    ...renderSome('left out', complaints),
    ...renderSome('moved   ', moves),
    row('', ['added', 'changed', 'unchanged', 'left out']),
    row('clubs', counts(clubs)),
    row('players', counts(players)),
  ].join('\n');
}

function renderSome(label: string, lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, SHOWN).map((line) => `${label}  ${line}`);
  return lines.length > SHOWN ? [...shown, `${label}  ${lines.length - SHOWN} more`] : shown;
}

await runTool(main);
