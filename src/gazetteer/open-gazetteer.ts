import { applyMoves, type Move } from './apply-moves.ts';
import {
  EDITS,
  explainRefusal,
  GazetteerError,
  readGazetteerText,
  TABLES,
  type TableNames,
} from './gazetteer-files.ts';
import { readGazetteerRows, type GazetteerRows } from './gazetteer-rows.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { mergeGazetteer } from './merge-gazetteer.ts';
import { loadStarterGazetteer } from './starter-gazetteer.ts';

/** Is told of every row that was left out, with its file and line. */
export type Report = (complaint: string) => void;

/**
 * Opens what the program knows: the starter set under the operator's tables, the moves that news has confirmed over
 * these, and the operator's own edits over all. Without a folder, or where it is not there, there are no tables and no
 * edits. Ids that the operator's tables gave stay.
 */
export function openGazetteer(dir?: string, report: Report = ignore, moves: readonly Move[] = []): Gazetteer {
  if (dir === undefined) {
    return applyMoves(loadStarterGazetteer(), moves);
  }
  const known = applyMoves(openImported(dir, report).known, moves);
  const edits = readRows(dir, EDITS, known, report);
  // Most operators have none, and matching takes time and room for every name that is known.
  const hasEdits = edits.clubs.length + edits.players.length > 0;
  return hasEdits ? mergeGazetteer(known, edits, 'edit').gazetteer : known;
}

/** The starter set and the operator's tables as an import meets them: without his edits, which it may not swallow. */
export function openImported(dir: string, report: Report = ignore): { starter: Gazetteer; known: Gazetteer } {
  const starter = loadStarterGazetteer();
  const tables = readRows(dir, TABLES, starter, report);
  return { starter, known: mergeGazetteer(buildGazetteer(tables.players, tables.clubs), starter, 'base').gazetteer };
}

/**
 * Reads an importable folder (clubs.csv, players.csv) by itself, without the starter set. Throws a GazetteerError where
 * it holds no players at all.
 */
export function readGazetteerDir(dir: string, report: Report = ignore): Gazetteer {
  const { clubs, players } = readRows(dir, TABLES, undefined, report);
  if (players.length === 0) {
    throw new GazetteerError(`${dir} holds no players: a gazetteer is a folder with clubs.csv and players.csv.`);
  }
  return buildGazetteer(players, clubs);
}

function readRows(dir: string, names: TableNames, under: Gazetteer | undefined, report: Report): GazetteerRows {
  const rows = readGazetteerRows(readGazetteerText(dir, names), (id) => under?.club(id) !== undefined);
  for (const refusal of rows.refused) {
    report(explainRefusal(refusal, names));
  }
  return rows;
}

const ignore: Report = () => undefined;
