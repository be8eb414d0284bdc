import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Named } from '../claims/claim.ts';
import { openReader } from '../claims/open-reader.ts';
import type { Reader } from '../claims/reading.ts';
import type { Feed } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Item } from '../items/item.ts';
import { isAbout } from '../sagas/is-about.ts';
import { replaySaga } from '../sagas/replay-saga.ts';
import { chooseGazetteer } from './choose-gazetteer.ts';
import { readJsonLine } from './read-json-line.ts';
import { runTool } from './run-tool.ts';

const USAGE = `Replays archived items through the sagas and prints who would have been told what.

  npm run -s replay -- [--gazetteer DIR] < items.jsonl

items.jsonl has one JSON object a line, in order of time within each saga:
  {"saga_id", "player", "id", "date" (2026-08-19 or null), "source", "title", "summary"}
--gazetteer  a folder with players.csv and clubs.csv, in place of the players that come with the program

One line is printed for each alert that a follower of the player would get: {"saga_id", "id", "stage"}.`;

const TEXT = 'must be a text';
const ArchivedItem = z.object(
  {
    saga_id: z.string(TEXT),
    player: z.string(TEXT),
    id: z.string(TEXT),
    date: z.string('must be a day or null').nullable(),
    source: z.string(TEXT),
    title: z.string('must be a text or null').nullable(),
    summary: z.string(TEXT).nullish(),
  },
  'it must be an object',
);
type ArchivedItem = z.infer<typeof ArchivedItem>;

const LINES = {
  shape: ArchivedItem,
  example:
    '{"saga_id": "1", "player": "Marek Dolan", "id": "1", "date": "2026-08-19", "source": "The Courier", "title": "Napoli bid for Dolan"}',
};

/** Archives know the day only: items of one day are played so many minutes apart, in the order of the file. */
const MINUTES_APART = 10;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { gazetteer: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  const gazetteer = chooseGazetteer(values.gazetteer);
  const reader = openReader(gazetteer);
  for (const [sagaId, archived] of Map.groupBy(parseLines(await text(process.stdin)), (line) => line.saga_id)) {
    for (const alert of replay(archived, gazetteer, reader)) {
      console.log(JSON.stringify({ saga_id: sagaId, ...alert }));
    }
  }
}

function parseLines(input: string): readonly ArchivedItem[] {
  return input.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [readJsonLine(line, at + 1, LINES)]));
}

function replay(archived: readonly ArchivedItem[], gazetteer: Gazetteer, reader: Reader) {
  const player = findPlayer(archived[0]?.player ?? '', gazetteer);
  const archive = dateItems(archived).map(({ item, source }) => ({ item, feed: feedOf(source) }));
  const alerts = replaySaga(player, archive, (item) =>
    reader
      .read(item)
      .claims.map((claim, place) => ({ claim, place }))
      .filter(({ claim }) => claim.player !== undefined && isAbout(claim.player, player)),
  );
  return alerts.map(({ itemId, development }) => ({ id: itemId, stage: development.stage }));
}

function findPlayer(name: string, { players }: Gazetteer): Named {
  const wanted = fold(name);
  const named = players.filter((player) =>
    [player.name, player.fullName ?? '', ...player.aliases].some((one) => fold(one) === wanted),
  );
  const [known] = named.toSorted((a, b) => b.popularity - a.popularity);
  return known === undefined ? { name } : { id: known.id, name: known.name };
}

/** A clock that never goes back: an item without a date came in right after the one before it. */
function dateItems(archived: readonly ArchivedItem[]): readonly { readonly item: Item; readonly source: string }[] {
  let clock = 0;
  return archived.map(({ id, date, source, title, summary }) => {
    clock = Math.max(clock + MINUTES_APART * 60_000, date === null ? 0 : Date.parse(date));
    const at = new Date(clock).toISOString();
    const item = {
      id,
      feedId: source,
      outlet: source,
      title: title ?? '',
      summary: summary ?? '',
      body: [],
      publishedAt: at,
      seenAt: at,
      wordsHash: id,
    };
    return { item, source };
  });
}

function feedOf(source: string): Feed {
  return { id: source, url: 'https://archive.invalid/', outlet: source, language: 'en', scope: 'everyone' };
}

await runTool(main);
