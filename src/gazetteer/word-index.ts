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
  const { words, starts, numbers } = tabulate(texts);

  const placesFrom = (prefix: string): readonly [number, number] => [
    lowerBound(words, prefix),
    lowerBound(words, `${prefix}\uFFFF`),
  ];
  const mark = (marks: Uint8Array, from: number, to: number): void => {
    for (let at = starts[from] ?? 0; at < (starts[to] ?? 0); at += 1) {
      marks[numbers[at] ?? 0] = 1;
    }
  };

  return {
    startingWith(prefix) {
      const marks = new Uint8Array(texts.length);
      mark(marks, ...placesFrom(prefix));
      return marked(marks);
    },
    startingLike(prefix) {
      const marks = new Uint8Array(texts.length);
      const [from, to] = placesFrom(prefix.slice(0, 1));
      for (const at of ONE_ERROR.filter(words.slice(from, to), prefix) ?? []) {
        mark(marks, from + at, from + at + 1);
      }
      return marked(marks);
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

/** Words in order, and behind each other the numbers of their texts: those of word `w` stand from `starts[w]` to `starts[w + 1]`. */
interface WordTable {
  readonly words: string[];
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** One list for all words: an array each would take three times the room, as most words have one text. */
function tabulate(texts: readonly string[]): WordTable {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const words = [...counts.keys()].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, place) => (starts[place + 1] = (starts[place] ?? 0) + (counts.get(word) ?? 0)));
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  texts.forEach((text, number) => {
    for (const word of wordsOf(text)) {
      const place = places.get(word) ?? 0;
      const at = next[place] ?? 0;
      numbers[at] = number;
      next[place] = at + 1;
    }
  });
  return { words, starts, numbers };
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(' '))];
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
