import { decodeEntries, encodeEntry, type MeaningName, type NameEntry } from './name-entry.ts';
import { numberWords, type WordNumbers } from './word-numbers.ts';

/** Folded names and what each of them can stand for: in little room, and as quick with half a million as with a thousand. */
export interface NameTable {
  /** None where nothing is called so. */
  entries(folded: string): readonly NameEntry[];
  /** The most words of any name that begins with this word; 0 where none does. */
  longest(firstWord: string): number;
}

/** Takes names one by one and makes the table of them. */
export interface NameGatherer {
  /** A name with each of its bearers once. */
  add(folded: string, meaning: MeaningName, row: number): void;
  /** A name of which only the length shall be known: what it stands for is told elsewhere. */
  addLength(folded: string): void;
  tabulate(): NameTable;
}

export function gatherNames(): NameGatherer {
  const words = numberWords();
  const longest: number[] = [];
  const names: number[] = [];
  const codes: number[] = [];
  const addLength = (folded: string): void => {
    const space = folded.indexOf(' ');
    const first = words.number(space === -1 ? folded : folded.slice(0, space));
    longest[first] = Math.max(longest[first] ?? 0, folded.split(' ').length);
  };
  return {
    add(folded, meaning, row) {
      addLength(folded);
      names.push(words.number(folded));
      codes.push(encodeEntry(meaning, row));
    },
    addLength,
    tabulate() {
      const lengths = Uint8Array.from({ length: words.count() }, (_, word) => longest[word] ?? 0);
      return openTable(words, lengths, sortByName(names, codes, words.count()));
    },
  };
}

/** For each name `n`, its codes: they stand from `starts[n]` to `starts[n + 1]`, ascending. */
interface SortedCodes {
  readonly starts: Uint32Array;
  readonly sorted: Uint32Array;
}

/** A function of its own, so that the table does not hold what was gathered for it. */
function openTable(words: WordNumbers, lengths: Uint8Array, { starts, sorted }: SortedCodes): NameTable {
  return {
    entries(folded) {
      const name = words.find(folded);
      return name === undefined ? NONE : decodeEntries(sorted, starts[name] ?? 0, starts[name + 1] ?? 0);
    },
    longest(firstWord) {
      const word = words.find(firstWord);
      return word === undefined ? 0 : (lengths[word] ?? 0);
    },
  };
}

const NONE: readonly NameEntry[] = [];

function sortByName(names: readonly number[], codes: readonly number[], count: number): SortedCodes {
  const starts = new Uint32Array(count + 1);
  for (const name of names) starts[name + 1] = (starts[name + 1] ?? 0) + 1;
  for (let name = 1; name <= count; name += 1) starts[name] = (starts[name] ?? 0) + (starts[name - 1] ?? 0);
  const sorted = new Uint32Array(codes.length);
  const next = starts.slice();
  names.forEach((name, i) => {
    const at = next[name] ?? 0;
    sorted[at] = codes[i] ?? 0;
    next[name] = at + 1;
  });
  for (let name = 0; name < count; name += 1) {
    const [start = 0, end = 0] = [starts[name], starts[name + 1]];
    if (end - start > 1) sorted.subarray(start, end).sort();
  }
  return { starts, sorted };
}
