import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Language } from '../feeds/feed.ts';
import { ENGLISH_RULES } from '../claims/rules/english.ts';
import { countRules } from './count-rules.ts';

/**
 * `npm run eval`: the scoreboard. Reads the labelled items and sagas that lie beside a developer's checkout with the
 * starter gazetteer and with the large one, then our own items in the other languages, and prints what the scorer says.
 * `--worst N` shows the N first mistakes; `--rules` counts instead which English rules win an item among the labelled and
 * the unlabelled ones.
 */
const SHARED = resolve(import.meta.dirname, '../../../shared');
const SCORER = join(SHARED, 'tools/score.mjs');

const LANGUAGES = resolve(import.meta.dirname, '../../test/claims/languages');

/** What is read, by which program, and where the labels are. */
interface Board {
  readonly name: string;
  readonly inputs: 'inputs-read' | 'inputs-sagas';
  readonly score: 'read' | 'sagas';
  readonly labels: string;
  readonly reader: 'read.ts' | 'replay.ts';
}

const ITEMS = { inputs: 'inputs-read', score: 'read', reader: 'read.ts' } as const;
const STREAMS = { inputs: 'inputs-sagas', score: 'sagas', reader: 'replay.ts' } as const;

const BOARDS: readonly Board[] = [
  { name: 'reading', ...ITEMS, labels: join(SHARED, 'corpus/dev.jsonl') },
  { name: 'sagas', ...STREAMS, labels: join(SHARED, 'corpus/sagas_dev.jsonl') },
];

/** Items in the other languages are our own, so the players they name are in the starter gazetteer. */
const ABROAD: readonly Board[] = Language.exclude(['en']).options.map((language) => ({
  name: `reading-${language}`,
  ...ITEMS,
  labels: join(LANGUAGES, `${language}.jsonl`),
}));

const GAZETTEERS = [
  { name: 'starter gazetteer', options: [] },
  { name: 'large gazetteer', options: ['--gazetteer', join(SHARED, 'gazetteer')] },
] as const;

if (existsSync(SCORER) && process.argv.includes('--rules')) {
  console.log(countRules(['dev', 'unlabelled'].map(readAll).join('\n'), ENGLISH_RULES));
} else if (existsSync(SCORER)) {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-eval-'));
  for (const board of BOARDS) {
    for (const gazetteer of GAZETTEERS) {
      console.log(`\n== ${board.name}, ${gazetteer.name} ==`);
      console.log(score(board, gazetteer.options, folder));
    }
  }
  for (const board of ABROAD) {
    console.log(`\n== ${board.name}, ${GAZETTEERS[0].name} ==`);
    console.log(score(board, GAZETTEERS[0].options, folder));
  }
  rmSync(folder, { recursive: true });
} else {
  console.error(`There is nothing to measure with: ${SCORER} does not exist.`);
  process.exitCode = 1;
}

function readAll(corpus: string): string {
  const inputs = run([SCORER, 'inputs-read', join(SHARED, 'corpus', `${corpus}.jsonl`)]);
  return run([join(import.meta.dirname, 'read.ts'), ...GAZETTEERS[1].options], inputs);
}

function score(board: Board, options: readonly string[], folder: string): string {
  const { labels } = board;
  const inputs = run([SCORER, board.inputs, labels]);
  const predictions = join(folder, `${board.name}.jsonl`);
  writeFileSync(predictions, run([join(import.meta.dirname, board.reader), ...options], inputs));
  return run([SCORER, board.score, labels, predictions, ...process.argv.slice(2)]);
}

/** Runs a script under this very Node and returns what it printed. Throws with its complaint when it fails. */
function run(script: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { input, encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) {
    throw new Error(`${script[0]} failed: ${stderr}`);
  }
  return stdout;
}
