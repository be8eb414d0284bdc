import UFuzzy from '@leeoniya/ufuzzy';

/** Finds numbered texts by one of their words. Numbers come ascending, each once. */
export interface WordIndex {
  /** Texts with a word that begins so. */
  readonly startingWith: (prefix: string) => readonly number[];
  /** Texts with a word that begins nearly so: one letter wrong, missing, too many, or two swapped; never the first. */
  readonly startingLike: (prefix: string) => readonly number[];
}

/** Indexes texts whose words are separated by spaces. A text's number is its place in the list. */
export function buildWordIndex(texts: readonly string[]): WordIndex {
  const postings = postingsOf(texts);
  const words = [...postings.keys()].sort();

  const wordsFrom = (prefix: string) => words.slice(lowerBound(words, prefix), lowerBound(words, `${prefix}\uFFFF`));
  const textsWith = (found: readonly string[]) => {
    const marks = new Uint8Array(texts.length);
    for (const word of found) {
      for (const number of postings.get(word) ?? []) {
        marks[number] = 1;
      }
    }
    return marked(marks);
  };

  return {
    startingWith: (prefix) => textsWith(wordsFrom(prefix)),
    startingLike(prefix) {
      const sameInitial = wordsFrom(prefix.slice(0, 1));
      const alike = ONE_ERROR.filter(sameInitial, prefix) ?? [];
      return textsWith(alike.flatMap((at) => sameInitial[at] ?? []));
    },
  };
}

/** Only from the fourth letter of a word on an error is forgiven: nearly everything is one error away from "son". */
const ONE_ERROR = new UFuzzy({
  intraMode: 1,
  interLft: 2,
  intraRules: (word) => {
    const errors = word.length >= 4 ? 1 : 0;
    return { intraSlice: [1, Infinity], intraIns: errors, intraSub: errors, intraTrn: errors, intraDel: errors };
  },
});

function postingsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  texts.forEach((text, number) => {
    for (const word of new Set(text.split(' '))) {
      const numbers = postings.get(word);
      if (numbers === undefined) {
        postings.set(word, [number]);
      } else {
        numbers.push(number);
      }
    }
  });
  return postings;
}

function marked(marks: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let at = marks.indexOf(1); at !== -1; at = marks.indexOf(1, at + 1)) {
    numbers.push(at);
  }
  return numbers;
}

/** Where the first word stands that is not before the wanted one; in code-unit order, as `sort()` has it. */
function lowerBound(words: readonly string[], wanted: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < wanted) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
