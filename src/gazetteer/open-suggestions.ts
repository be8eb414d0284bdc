import { foldBare } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { describeTarget, listTargets, type KnownTarget, type NamedTarget } from './known-target.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

export interface Suggestions {
  /**
   * Whom somebody means who has typed this much, best first: names equal to the query, then names with those whole
   * words, then names with words that begin so; the more popular first. Where few fit, names with one typing error a
   * word follow. An empty query gives the most popular.
   */
  readonly suggest: (query: string, limit: number, kinds?: readonly KnownTarget['kind'][]) => readonly KnownTarget[];
}

/** Indexes a gazetteer for suggestions; build it once, when the gazetteer changes. */
export function openSuggestions(gazetteer: Gazetteer): Suggestions {
  const targets = listTargets(gazetteer);
  const index = buildWordIndex(targets.map((named) => named.forms));

  return {
    suggest(query, limit, kinds) {
      const fitsKind = ({ kind }: NamedTarget) => kinds === undefined || kinds.includes(kind);
      const pick = (numbers: readonly number[]) => numbers.flatMap((number) => targets[number] ?? []).filter(fitsKind);
      // Folding spells symbols out, and nobody's name is longer.
      const wanted = foldBare(query.slice(0, LONGEST_QUERY)).slice(0, LONGEST_QUERY).trim();
      if (wanted === '') {
        return first(targets.filter(fitsKind), limit, gazetteer);
      }
      const fitting = rank(pick(numbersWith(wanted, index.startingWith)), wanted, limit);
      const alike = fitting.length < FEW ? pick(numbersWith(wanted, index.startingLike)) : [];
      return first([...new Set([...fitting, ...alike])], limit, gazetteer);
    },
  };
}

const LONGEST_QUERY = 100;

/** Fewer suggestions than this may all be somebody else: "Odegard" is a man in Hamar, and Arsenal's captain mistyped. */
const FEW = 5;

/** Only those that are shown are described: a hint for everybody would be kept for nothing. */
function first(targets: readonly NamedTarget[], limit: number, gazetteer: Gazetteer): readonly KnownTarget[] {
  return targets.slice(0, limit).flatMap((named) => describeTarget(named, gazetteer) ?? []);
}

/** The texts that have every word of the query, in any order. */
function numbersWith(wanted: string, find: WordIndex['startingWith']): readonly number[] {
  const [rarest = [], ...others] = wanted
    .split(' ')
    .map(find)
    .sort((a, b) => a.length - b.length);
  const sets = others.map((numbers) => new Set(numbers));
  return rarest.filter((number) => sets.every((set) => set.has(number)));
}

/** Sorts by grade, and keeps the order, most popular first, within one. */
function rank(targets: readonly NamedTarget[], wanted: string, limit: number): readonly NamedTarget[] {
  const grades: NamedTarget[][] = [[], [], [], []];
  for (const named of targets) {
    const grade = grades[gradeOf(named.forms, wanted)];
    if (grade !== undefined && grade.length < limit) {
      grade.push(named);
    }
  }
  return grades.flat();
}

function gradeOf(forms: string, wanted: string): 0 | 1 | 2 | 3 {
  if (forms.includes(`| ${wanted} |`)) {
    return 0;
  }
  // After two letters nobody has finished typing: "sa" is rather the beginning of Salah than the whole of Sá.
  if (wanted.length > 2 && forms.includes(` ${wanted} `)) {
    return 1;
  }
  return forms.includes(` ${wanted}`) ? 2 : 3;
}
