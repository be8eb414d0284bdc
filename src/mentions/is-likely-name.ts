import type { Candidate } from './find-known.ts';
import type { Run } from './find-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './passages.ts';

/**
 * Whether a run of capitals is a name. Only English has prose listed well enough to tell by itself. Elsewhere a capital that
 * opens a sentence needs the index behind it, and in German, where every noun has one, so does every run.
 */
export function isLikelyName(
  run: Run,
  sentence: Sentence,
  candidates: readonly Candidate[],
  index: NameIndex,
): boolean {
  const { language, tokens } = sentence;
  if (language === 'en') {
    return true;
  }
  const known = candidates.some(
    ({ first, last, entries }) =>
      first >= run.first && last <= run.last && entries.some((entry) => entry.kind === 'player'),
  );
  const first = tokens[run.first];
  if (known || first === undefined) {
    return known;
  }
  const named = run.last > run.first && index.firstNameCount(first.folded) > 0;
  const opens = run.first === 0 || /[:“"«‘¿¡'!?.•–—|]\s*$/.test(first.before);
  return named || (language !== 'de' && (!opens || run.last > run.first) && !sentence.capitalsMeanNothing);
}
