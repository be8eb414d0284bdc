import { parseArgs } from 'node:util';
import { ConfigError } from '../config.ts';
import { ALL_IMPORTERS } from '../gazetteer/importers/all-importers.ts';
import { ImportError, type Importer } from '../gazetteer/importers/importer.ts';
import { type ImportReport, runImport } from '../gazetteer/run-import.ts';
import { readSettings } from './read-settings.ts';
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
async function run(args: string[]): Promise<number> {
  const importer = ALL_IMPORTERS.find(({ source }) => args.includes(source));
  const { positionals, into, dryRun, help, options } = readArguments(args, importer);
  const wanted = importer?.takes === undefined ? 1 : 2;
  if (importer === undefined || help || positionals.length !== wanted || positionals[0] !== importer.source) {
    console.log(USAGE);
    return help ? 0 : 1;
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
  return readRows(report.clubs) + readRows(report.players) > 0 ? 0 : 1;
}

function readArguments(args: string[], importer: Importer | undefined) {
  const own = Object.keys(importer?.options ?? {});
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      into: { type: 'string' },
      ...Object.fromEntries(own.map((option) => [option, { type: 'string' } as const])),
    },
  });
  const given: Readonly<Record<string, unknown>> = values;
  const options = own.flatMap((option) =>
    typeof given[option] === 'string' ? [[option, given[option]] as const] : [],
  );
  const { into, help, 'dry-run': dryRun } = values;
  return { positionals, into, dryRun, help, options: Object.fromEntries(options) };
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

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof ImportError || error instanceof ConfigError;
  const isTyped = error instanceof TypeError && 'code' in error;
  console.error(isOurs || isTyped ? error.message : error);
  process.exitCode = 1;
}
