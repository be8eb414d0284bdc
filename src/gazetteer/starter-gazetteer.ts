import { fileURLToPath } from 'node:url';
import { explainRefusal, readGazetteerText } from './gazetteer-files.ts';
import { readGazetteerRows } from './gazetteer-rows.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';

/**
 * The clubs and players that come with the program, typed as facts. Leagues are those of 2026/27 for England's first two
 * and of 2025/26 elsewhere; a player's club carries its own date. Throws when a row is broken: that is our mistake.
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
