import { writeGazetteerText } from './gazetteer-files.ts';
import type { Importer, ImportOrder } from './importers/importer.ts';
import { openImported } from './open-gazetteer.ts';
import { type ClubChange, planImport, type Tally } from './plan-import.ts';

/** What an import is told to do, and whether it only pretends. */
export interface ImportRun extends Omit<ImportOrder, 'known'> {
  /** Only says what would change. */
  readonly dryRun: boolean;
}

/** What became of what was brought. */
export interface ImportReport {
  readonly clubs: Tally & { readonly refused: number };
  readonly players: Tally & { readonly refused: number };
  /** Known players who are at another club by what was brought. */
  readonly moved: readonly ClubChange[];
  /** One line for every row that was left out, with its file, its line and the reason. */
  readonly complaints: readonly string[];
}

/** Lays what an importer brings over what the operator has, and writes his tables unless it is a dry run. */
export async function runImport(importer: Importer, { dryRun, ...run }: ImportRun): Promise<ImportReport> {
  const complaints: string[] = [];
  const { starter, known } = openImported(run.into, (complaint) => complaints.push(`${run.into}: ${complaint}`));
  const brought = await importer.bring({ ...run, known });
  const plan = planImport(starter, known, brought, brought.asOf ?? run.today);
  if (!dryRun) {
    writeGazetteerText(run.into, plan.tables);
  }
  brought.settled?.();
  return {
    clubs: { ...plan.clubs, refused: brought.refused.clubs },
    players: { ...plan.players, refused: brought.refused.players },
    moved: plan.moved,
    complaints: [...complaints, ...brought.complaints],
  };
}
