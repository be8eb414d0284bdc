import type { AlertWords } from '../alerts/alert-words.ts';
import { writeCount } from '../alerts/write-count.ts';
import { fillIn } from '../alerts/fill-in.ts';
import { type Lane, lanesOf } from './lay-out-lanes.ts';
import type { PictureDay } from './picture-day.ts';
import type { PictureStep } from './picture-steps.ts';
import type { PictureWords } from './picture-words.ts';

/** A step in its lanes; it takes the room from the first to the last of them. */
export interface PlacedStep {
  readonly step: PictureStep;
  /** Numbers of lanes, ascending, at least one. */
  readonly lanes: readonly number[];
}

/** From top to bottom: steps of one day side by side, and notes across the whole picture. */
export type Row =
  | { readonly kind: 'steps'; readonly day: PictureDay; readonly placed: readonly PlacedStep[] }
  | { readonly kind: 'note'; readonly words: string };

/**
 * Puts steps into rows in order of time. A step shares the row of the one before where both are of one day and chapter
 * and their lanes do not cross. A fold says how many steps came earlier, a note where the next chapter begins.
 */
export function layOutRows(
  steps: readonly PictureStep[],
  lanes: readonly Lane[],
  folded: number,
  words: AlertWords,
  pictureWords: PictureWords,
): readonly Row[] {
  const rows: Row[] = folded === 0 ? [] : [{ kind: 'note', words: writeCount(pictureWords.earlier, folded, words) }];
  let chapter = folded === 0 ? 1 : steps[0]?.chapter;
  for (const step of steps) {
    if (step.chapter !== chapter) {
      chapter = step.chapter;
      rows.push({ kind: 'note', words: fillIn(pictureWords.chapter, { count: String(chapter) }) ?? '' });
    }
    const placed = { step, lanes: lanesOf(step, lanes) };
    const last = rows.at(-1);
    if (last?.kind === 'steps' && fitsBeside(placed, last.placed)) {
      rows[rows.length - 1] = { ...last, placed: [...last.placed, placed] };
    } else {
      rows.push({ kind: 'steps', day: step.day, placed: [placed] });
    }
  }
  return rows;
}

function fitsBeside(next: PlacedStep, placed: readonly PlacedStep[]): boolean {
  return placed.every(({ step, lanes }) => {
    const isApart = lastOf(next) < (lanes[0] ?? 0) || (next.lanes[0] ?? 0) > Math.max(...lanes);
    return isApart && step.day.whole === next.step.day.whole && step.day.year === next.step.day.year;
  });
}

function lastOf({ lanes }: PlacedStep): number {
  return Math.max(...lanes);
}
