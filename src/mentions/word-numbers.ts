/** Numbers for words, in the order in which they first came: 0, 1, 2, … */
export interface WordNumbers {
  /** The number of a word; undefined where it has none. */
  find(word: string): number | undefined;
  /** The number of a folded word, a new one where it has none yet. */
  number(word: string): number;
  /** How many words have one. */
  count(): number;
}

const SLOTS = 1024;

/**
 * Does what a Map would, for half a million words, in half of its room. A word that is not there, as most words of an
 * item are not, costs one look into memory, where a Map follows a chain of strings that lie all over it.
 */
export function numberWords(): WordNumbers {
  const letters = keepLetters();
  // For each slot, side by side: the hash of its word, and the word's number from 1 on; 0 where the slot is free.
  let slots = new Int32Array(2 * SLOTS);
  let count = 0;

  const slotOf = (word: string, hash: number): number => {
    const last = slots.length - 2;
    for (let slot = (2 * hash) & last; ; slot = (slot + 2) & last) {
      const number = slots[slot + 1] ?? 0;
      if (number === 0 || (slots[slot] === hash && letters.spell(number - 1, word))) {
        return slot;
      }
    }
  };

  return {
    find(word) {
      const number = slots[slotOf(word, hashOf(word)) + 1] ?? 0;
      return number === 0 ? undefined : number - 1;
    },
    number(word) {
      // From two thirds full on, looking for a free slot takes long.
      if (3 * count > slots.length) slots = spread(slots);
      const hash = hashOf(word);
      const slot = slotOf(word, hash);
      const known = slots[slot + 1] ?? 0;
      if (known > 0) {
        return known - 1;
      }
      letters.add(word);
      count += 1;
      slots[slot] = hash;
      slots[slot + 1] = count;
      return count - 1;
    },
    count: () => count,
  };
}

/** The letters of all words behind each other. */
interface Letters {
  /** Keeps the next word. */
  add(word: string): void;
  /** Whether those of the word that was added as this one, counted from 0, spell this. */
  spell(number: number, word: string): boolean;
}

function keepLetters(): Letters {
  let letters = new Uint8Array(8 * SLOTS);
  // Where each word begins, and at last where the next one would.
  let starts = new Uint32Array(SLOTS);
  let count = 0;
  return {
    add(word) {
      const start = starts[count] ?? 0;
      const end = start + word.length;
      if (end > letters.length) letters = enlarged(letters, new Uint8Array(2 * end));
      for (let i = 0; i < word.length; i += 1) letters[start + i] = word.charCodeAt(i);
      count += 1;
      if (count === starts.length) starts = enlarged(starts, new Uint32Array(2 * count));
      starts[count] = end;
    },
    spell(number, word) {
      const start = starts[number] ?? 0;
      let same = (starts[number + 1] ?? 0) - start === word.length;
      for (let i = 0; same && i < word.length; i += 1) {
        same = letters[start + i] === word.charCodeAt(i);
      }
      return same;
    },
  };
}

function enlarged<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** The same words over twice as many slots. */
function spread(slots: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * slots.length);
  const last = wider.length - 2;
  for (let from = 0; from < slots.length; from += 2) {
    const [hash = 0, number = 0] = [slots[from], slots[from + 1]];
    if (number === 0) continue;
    let to = (2 * hash) & last;
    while (wider[to + 1] !== 0) to = (to + 2) & last;
    wider.set([hash, number], to);
  }
  return wider;
}

/** FNV-1a, its upper bits mixed into the lower ones, which choose the slot. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
