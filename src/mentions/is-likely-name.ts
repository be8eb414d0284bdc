import { isProse } from './data/common-words.ts';
import type { Candidate } from './find-known.ts';
import type { Run } from './find-name-runs.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './read-sentences.ts';

/** What prose ends in and surnames hardly ever do, in the Romance languages: "Confirmado", "Rinnovata", "Clamorosamente". */
const PROSE_ENDING =
  /(?:mente|zion[ei]|sion[ei]|cion|ciones|cao|coes|ement|ad[oa]s?|id[oa]s?|at[oaie]|ut[oaie]|it[oaie]|endo|ando|ss[oaie]|nte|nti|ntes|aggio|tions?|dad|dades?|ita|ar|er|ir|are|ere|ire|ront|eux|euse|iste|ista|isti)$/;

/**
 * Whether a run of capitals is a name. Only English has prose listed well enough to tell by itself. Elsewhere a capital that
 * opens a sentence must look like no word of prose, and in German, where every noun has one, the index must know the name.
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
  if (named || sentence.capitalsMeanNothing) {
    return named;
  }
  if (language === 'de') {
    return run.last > run.first && !tokens.slice(run.first, run.last + 1).some(isNoun);
  }
  // Directors and coaches are told by their surnames alone, players by their full names first.
  if (run.last === run.first && sentence.field !== 'title') {
    return false;
  }
  const opens = run.first === 0 || /[:“"«‘¿¡'!?.•–—|]\s*$/.test(first.before);
  return !opens || run.last > run.first || isStrange(first.folded, tokens[run.last + 1]?.folded ?? '', language);
}

/** "Wechsel-Wirbel", "Vertragsende 2027": a German noun, by its joints and endings, or half of a compound. */
function isNoun({ text, before, folded }: Sentence['tokens'][number]): boolean {
  return (
    /[-‐‑]$/.test(before) ||
    /\d/.test(text) ||
    /.{3}(?:ung|ungen|heit|keit|schaft|tion|tionen|chen|lein|ling|nis|tum|ment|tat|ismus|liga|klub|verein|spieler|trainer|chef|star|vertrag|summe|transfer|wechsel|fenster)$/.test(
      folded,
    )
  );
}

/** What follows a verb that opens a sentence, and no name: an infinitive or an article. */
const OBJECT =
  /^(?:el|la|los|las|un|una|il|lo|l|gli|le|i|uno|o|os|as|um|uma|les|des|du|\w{2,}(?:ar|er|ir|are|ere|ire|rse|rsi))$/;

/** An opening word that no list knows, that does not look like prose, and that is not followed like a verb. */
function isStrange(word: string, next: string, language: Sentence['language']): boolean {
  return word.length > 3 && !isProse(word, language) && !PROSE_ENDING.test(word) && !OBJECT.test(next);
}
