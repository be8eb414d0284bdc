import { fileURLToPath } from 'node:url';
import { explainRefusal, readGazetteerText } from './gazetteer-files.ts';
import { readGazetteerRows } from './gazetteer-rows.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';

/**
 * The clubs and players that come with the program, typed as facts. Clubs stand in their leagues of 2025/26, those that
 * left or joined England's first in the leagues of 2026/27; a player's club carries its own date. A women's team is a
 * club of its own, so that "James" beside "Chelsea" stays Reece James. Throws when a row is broken: that is our mistake.
 */
export function loadStarterGazetteer(): Gazetteer {
  const { clubs, players, refused } = readGazetteerRows(readGazetteerText(STARTER_DIR));
  const [first] = refused;
  if (first !== undefined) {
    throw new Error(`The starter gazetteer is broken: ${explainRefusal(first)}.`);
  }
  return buildGazetteer(players, clubs);
}

const STARTER_DIR = fileURLToPath(new URL('./data', import.meta.url));
