import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { WrongReading } from '../services/wrong-reading.ts';
import { openStore } from '../store.ts';
import { readSettings } from './read-settings.ts';
import { renderTable } from './render-table.ts';
import { runTool, ToolError } from './run-tool.ts';

const HELP = `Lists what people reported as read wrongly in the last thirty days.

  npm run reports                      all of them, newest first
  npm run reports -- show ID           one with everything that was read, and by which rule
  npm run -s reports -- case ID        the same as a case for test/claims/reported.jsonl

A case holds the headline as it was: say it in words of your own before you add it, and write into "expect" what it
says really (null: no transfer news).`;

/** `npm run reports`. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  const [what = 'list', id = ''] = positionals;
  if (values.help || !['list', 'show', 'case'].includes(what)) {
    console.log(HELP);
    return;
  }
  const reports = await readReports();
  if (what === 'list') {
    console.log(reports.length === 0 ? 'Nobody has reported a wrong reading in the last thirty days.' : list(reports));
    return;
  }
  const report = reports.find((candidate) => candidate.id === id);
  if (report === undefined) {
    throw new ToolError(`There is no report "${id}". npm run reports lists those there are.`);
  }
  console.log(what === 'show' ? show(report) : JSON.stringify(caseOf(report)));
}

async function readReports(): Promise<readonly WrongReading[]> {
  const { DATABASE_PATH } = readSettings();
  if (!existsSync(DATABASE_PATH)) {
    throw new ToolError(`There is no database ${DATABASE_PATH} yet: reports come from people who use the bot.`);
  }
  const store = openStore(DATABASE_PATH, { isBeside: true });
  try {
    return (await store.wrongReadings.list()).toSorted((a, b) => b.at.localeCompare(a.at));
  } finally {
    await store.close();
  }
}

const SHOWN_WORDS = 60;

function list(reports: readonly WrongReading[]): string {
  const rows = reports.map(({ id, at, voices, text, correction = '' }) => [
    id,
    at.slice(0, 16).replace('T', ' '),
    `${voices}`,
    oneLine(text),
    oneLine(correction),
  ]);
  return renderTable(['id', 'last', 'voices', 'what was told', 'what people say it says'], rows);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_WORDS ? `${line.slice(0, SHOWN_WORDS - 1)}…` : line;
}

function show({ text, said, trace, correction }: WrongReading): string {
  const sources = said.map(({ outlet, title, link, stage, ruleId, evidence }) =>
    [`${outlet}: ${title}`, ...(link === undefined ? [] : [link]), `${stage} by rule ${ruleId}: “${evidence}”`].join(
      '\n  ',
    ),
  );
  return [
    text,
    ...(correction === undefined ? [] : ['', `It says really: ${correction}`]),
    ...(sources.length === 0 ? [] : ['', 'What was said:', ...sources]),
    '',
    'How it is read now:',
    ...trace,
  ].join('\n');
}

/** One line for test/claims/reported.jsonl. */
function caseOf({ text, said, correction }: WrongReading) {
  const title = said[0]?.title ?? text.split('\n')[0] ?? '';
  return { title, language: 'en', expect: null, ...(correction === undefined ? {} : { note: correction }) };
}

await runTool(main);
