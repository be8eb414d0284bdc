import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openReader } from '../claims/open-reader.ts';
import type { Reader } from '../claims/reading.ts';
import { Language } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import { chooseGazetteer } from './choose-gazetteer.ts';
import { readJsonLine } from './read-json-line.ts';
import { runTool } from './run-tool.ts';

const TEXT = 'must be a text';
const Line = z.object(
  {
    id: z.string(TEXT),
    source: z.string(TEXT),
    title: z.string(TEXT),
    /** The feed's own, where it is known; else it is guessed from the words. */
    language: z.enum(Language.options, `must be one of ${Language.options.join(', ')}`).nullish(),
    summary: z.string(TEXT).nullish(),
    date: z.string(TEXT).nullish(),
  },
  'it must be an object',
);
type Line = z.infer<typeof Line>;

const LINES = { shape: Line, example: '{"id": "1", "source": "The Courier", "title": "Napoli bid for Dolan"}' };

const USAGE = `Reads items and prints what was understood of each, as JSON lines.

  npm run -s read -- [--gazetteer DIR] < items.jsonl

items.jsonl has one JSON object a line, where language (en, es, …), summary and date may be absent or null:
  ${LINES.example}
--gazetteer  a folder with players.csv and clubs.csv, in place of the players that come with the program`;

/** `npm run -s read`: what is understood of unlabelled items, in the words that are scored, with the rule that said so. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { gazetteer: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  const reader = openReader(chooseGazetteer(values.gazetteer));
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() !== '') {
      console.log(JSON.stringify(understand(readJsonLine(line, number, LINES), reader)));
    }
  }
}

function understand(line: Line, reader: Reader) {
  const { claims } = reader.read(toItem(line), line.language ?? undefined);
  const told = claims.map(({ player, from, to, stage, loan, certainty, ruleId }) => ({
    players: player === undefined ? [] : [player.name],
    from: from?.name ?? null,
    to: to.map((club) => club.name),
    stage,
    loan,
    certainty,
    rule: ruleId,
  }));
  return { id: line.id, claims: told };
}

function toItem({ id, source, title, summary, date }: Line): Item {
  const published = Date.parse(date ?? '');
  const publishedAt = Number.isNaN(published) ? {} : { publishedAt: new Date(published).toISOString() };
  return {
    id,
    feedId: 'stdin',
    outlet: source,
    title,
    summary: summary ?? '',
    body: [],
    seenAt: new Date().toISOString(),
    wordsHash: id,
    ...publishedAt,
  };
}

await runTool(main);
