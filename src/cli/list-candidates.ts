import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Candidate, findCandidates } from '../gazetteer/find-candidates.ts';
import { openStore } from '../store.ts';
import { chooseOperatorsGazetteer } from './choose-gazetteer.ts';
import { readSettings } from './read-settings.ts';
import { renderTable } from './render-table.ts';
import { runTool, ToolError } from './run-tool.ts';

/** `npm run gazetteer:candidates`: names that transfer news has used again and again and that the bot does not know. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { gazetteer: { type: 'string' } } });
  const { DATABASE_PATH, GAZETTEER_PATH } = readSettings();
  if (!existsSync(DATABASE_PATH)) {
    throw new ToolError(`There is no database ${DATABASE_PATH} yet: let Touchline run for some days first.`);
  }
  const store = openStore(DATABASE_PATH, { isBeside: true });
  try {
    const candidates = findCandidates(await store.sightings.list(), chooseOperatorsGazetteer(values.gazetteer));
    console.log(candidates.length === 0 ? NONE : `${render(candidates)}\n\n${howTo(GAZETTEER_PATH)}`);
  } finally {
    await store.close();
  }
}

const NONE = 'Nobody unknown was named in three items of two outlets in the last sixty days.';

function howTo(folder: string): string {
  return `Whoever is a player can be added to ${folder}/players.edits.csv, one a line, with at least these columns:

id,name,club_id,club_asof,birth_year
rowan-alder-2004,Rowan Alder,arsenal,2026-08,2004`;
}

const SHOWN_CLUBS = 2;

function render(candidates: readonly Candidate[]): string {
  const rows = candidates.map(({ name, seen, outlets, clubs, lastAt }) => [
    name,
    `${seen}`,
    outlets.join(', '),
    clubs.slice(0, SHOWN_CLUBS).join(', '),
    lastAt.slice(0, 10),
  ]);
  return renderTable(['name', 'items', 'outlets', 'clubs', 'last seen'], rows);
}

await runTool(main);
