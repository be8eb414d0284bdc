import { explainRefusal, readGazetteerText, writeGazetteerText } from './gazetteer-files.ts';
import { readGazetteerRows } from './gazetteer-rows.ts';
import { GazetteerError, openImported } from './open-gazetteer.ts';
import { planImport, type Tally } from './plan-import.ts';

export interface CsvImport {
  /** The folder with clubs.csv and players.csv, or one of them. */
  readonly from: string;
  /** The operator's folder. */
  readonly into: string;
  /** Year and month for players whose club has no date of its own: "2026-08". */
  readonly asOf: string;
  /** Only says what would change. */
  readonly dryRun: boolean;
}

export interface ImportReport {
  readonly clubs: Tally & { readonly refused: number };
  readonly players: Tally & { readonly refused: number };
  /** One line for every row that was left out, with its file, its line and the reason. */
  readonly complaints: readonly string[];
}

/**
 * Lays the rows of a folder over what the operator has, and writes his tables unless it is a dry run. Bad rows are left
 * out and complained of; a folder without a table is a GazetteerError.
 */
export function importCsv({ from, into, asOf, dryRun }: CsvImport): ImportReport {
  const text = readGazetteerText(from);
  if (text.clubs === undefined && text.players === undefined) {
    throw new GazetteerError(`${from} holds neither clubs.csv nor players.csv.`);
  }
  const complaints: string[] = [];
  const { starter, known } = openImported(into, (complaint) => complaints.push(`${into}: ${complaint}`));
  const { clubs, players, refused } = readGazetteerRows(text, (id) => known.club(id) !== undefined);
  const plan = planImport(starter, known, { clubs, players }, asOf);
  if (!dryRun) {
    writeGazetteerText(into, plan.tables);
  }
  const refusedIn = (table: 'clubs' | 'players') => refused.filter((refusal) => refusal.table === table).length;
  return {
    clubs: { ...plan.clubs, refused: refusedIn('clubs') },
    players: { ...plan.players, refused: refusedIn('players') },
    complaints: [...complaints, ...refused.map((refusal) => explainRefusal(refusal))],
  };
}
