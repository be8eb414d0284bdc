import type { Score } from './score.ts';

/** How many misses of one line are shown. */
const SHOWN = 10;

/** Writes the scoreboard: headings, a line for each figure with what is asked of it, and what it missed below it. */
export function formatScores(scores: readonly Score[]): string {
  const width = (of: (score: Score) => string) => Math.max(0, ...scores.map((score) => of(score).length));
  const [whats, reached] = [width(({ what }) => what), width((score) => score.reached)];
  return scores
    .flatMap((score, at) => {
      const asked = `${score.asked}: ${score.isKept ? 'kept' : 'MISSED'}`;
      const line = `  ${score.what.padEnd(whats)}  ${score.reached.padStart(reached)}  ${asked}`;
      const heading = score.group === scores[at - 1]?.group ? [] : ['', score.group];
      return [...heading, line, ...formatMisses(score.misses)];
    })
    .join('\n')
    .trimStart();
}

function formatMisses(misses: readonly string[]): readonly string[] {
  const shown = misses.slice(0, SHOWN).map((miss) => `      ${miss}`);
  return misses.length > SHOWN ? [...shown, `      … and ${misses.length - SHOWN} more`] : shown;
}
