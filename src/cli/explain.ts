import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { explainReading } from '../claims/explain-reading.ts';
import { openReader } from '../claims/open-reader.ts';
import type { Item } from '../items/item.ts';
import { chooseOperatorsGazetteer } from './choose-gazetteer.ts';
import { runTool, ToolError } from './run-tool.ts';

const HELP = `Shows what the program makes of a headline, and why.

  npm run explain -- "Napoli open talks with Everton for Marek Dolan"
  npm run explain -- --summary "The first lines under it" "The headline"
  npm run explain < article.txt        first line the headline, the rest its text

--gazetteer DIR  a folder with players.csv and clubs.csv, in place of the players that come with the program
--outlet NAME    who published it
--json           everything as JSON
`;

/** Prints mentions, claims, the rule and the words behind each, and why anything was left out. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gazetteer: { type: 'string' },
      summary: { type: 'string', default: '' },
      outlet: { type: 'string', default: 'unknown outlet' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || (positionals.length === 0 && process.stdin.isTTY)) {
    console.log(HELP);
    return;
  }
  const lines = positionals.length > 0 ? [positionals.join(' ')] : (await text(process.stdin)).split('\n');
  const item = toItem(lines, values.summary, values.outlet);
  if (item.title === '') {
    throw new ToolError(`There is no headline to read.\n\n${HELP}`);
  }
  const reader = openReader(chooseOperatorsGazetteer(values.gazetteer));
  const reading = reader.read(item);
  console.log(values.json ? JSON.stringify(reading, undefined, 2) : explainReading(item, reading));
}

function toItem(lines: readonly string[], summary: string, outlet: string): Item {
  const [title = '', ...body] = lines.map((line) => line.trim()).filter((line) => line !== '');
  return {
    id: 'explained',
    feedId: 'explain',
    outlet,
    title,
    summary,
    body,
    seenAt: new Date().toISOString(),
    wordsHash: '',
  };
}

await runTool(main);
