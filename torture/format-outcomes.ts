import type { Outcome } from './outcome.ts';

/** Outcomes of one kind of play, under its heading. */
export interface Chapter {
  readonly heading: string;
  readonly outcomes: readonly Outcome[];
  /** Whether clean outcomes are listed one by one as well. */
  readonly inFull: boolean;
}

/** Breaches of one outcome that are listed. */
const MOST_LISTED = 8;

/** Writes what came of everything for people: how many were clean, and of each that was not, why. */
export function formatOutcomes(chapters: readonly Chapter[]): string {
  return chapters.map(formatChapter).join('\n\n');
}

function formatChapter({ heading, outcomes, inFull }: Chapter): string {
  const clean = outcomes.filter(({ breaches }) => breaches.length === 0).length;
  const shown = outcomes.filter(({ breaches, note }) => inFull || breaches.length > 0 || note === 'not reached');
  const width = Math.max(0, ...shown.map(({ name }) => name.length));
  return [`${heading}: ${clean} of ${outcomes.length} clean`, ...shown.map((one) => formatOutcome(one, width))].join(
    '\n',
  );
}

/** One outcome, its name as wide as those around it, and the first of its breaches. */
export function formatOutcome({ name, note, breaches }: Outcome, width: number): string {
  const verdict = breaches.length === 0 ? 'clean ' : 'BROKEN';
  const listed = breaches.slice(0, MOST_LISTED).map((breach) => `\n      ${breach}`);
  const more = breaches.length > MOST_LISTED ? [`\n      and ${breaches.length - MOST_LISTED} more`] : [];
  return `  ${verdict}  ${name.padEnd(width)}  ${note}`.trimEnd() + [...listed, ...more].join('');
}

/** Whether nothing was lost, told twice, out of order, or told to whom it is not for. */
export function allClean(chapters: readonly Chapter[]): boolean {
  return chapters.every(({ outcomes }) => outcomes.every(({ breaches }) => breaches.length === 0));
}
