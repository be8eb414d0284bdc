import { remember } from './remember.ts';
import { type Fragments, requiredFragments } from './required-fragments.ts';

/** Tells of many patterns which may match a text: their places, in order. It leaves none out that does. */
export type Sieve = (text: string) => readonly number[];

/** Of what a pattern asks for, the most telling sets are looked at: more of them spare hardly any pattern more. */
const LAYERS = 3;
const BITS = 32;
/** Words that are kept at hand: an answer takes some hundred bytes, and six languages may be read. */
const REMEMBERED = 4000;

/**
 * Opens a sieve: most rules speak of words that a clause does not hold, and need not be tried on it. Which patterns each word
 * speaks for is remembered, so that a clause costs a few operations a word however many patterns there are.
 */
export function openSieve(patterns: readonly RegExp[]): Sieve {
  const width = Math.ceil(patterns.length / BITS);
  const asked = patterns.map((pattern) => requiredFragments(pattern).slice(0, LAYERS));
  const speaksFor = remember(REMEMBERED, lookUp(asked, width));
  const free = freeOf(asked, width);
  return (text) => {
    const met = Uint32Array.from(free);
    for (const word of text.split(' ')) addBits(met, speaksFor(word));
    return passing(met, width);
  };
}

/** Every layer that a pattern has no set for is met from the outset. */
function freeOf(asked: readonly (readonly Fragments[])[], width: number): Uint32Array {
  const free = new Uint32Array(LAYERS * width);
  asked.forEach((sets, pattern) => {
    for (let layer = sets.length; layer < LAYERS; layer += 1) setBit(free, layer * width, pattern);
  });
  return free;
}

function lookUp(asked: readonly (readonly Fragments[])[], width: number): (word: string) => Uint32Array {
  const byFragment = new Map<string, Uint32Array>();
  asked.forEach((sets, pattern) => {
    sets.forEach((set, layer) => {
      for (const fragment of set) {
        const bits = byFragment.get(fragment) ?? new Uint32Array(LAYERS * width);
        setBit(bits, layer * width, pattern);
        byFragment.set(fragment, bits);
      }
    });
  });
  const longest = Math.max(0, ...[...byFragment.keys()].map(({ length }) => length));
  return (word) => {
    const bits = new Uint32Array(LAYERS * width);
    for (let start = 0; start < word.length; start += 1) {
      for (let end = start + 1; end <= Math.min(word.length, start + longest); end += 1) {
        const more = byFragment.get(word.slice(start, end));
        if (more !== undefined) addBits(bits, more);
      }
    }
    return bits;
  };
}

function setBit(bits: Uint32Array, from: number, place: number): void {
  const at = from + Math.floor(place / BITS);
  bits[at] = (bits[at] ?? 0) | (1 << (place % BITS));
}

function addBits(into: Uint32Array, more: Uint32Array): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) | (more[at] ?? 0);
}

/** The patterns whose every layer is met. */
function passing(met: Uint32Array, width: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < width; at += 1) {
    let bits = ~0;
    for (let layer = 0; layer < LAYERS; layer += 1) bits &= met[layer * width + at] ?? 0;
    for (; bits !== 0; bits &= bits - 1) {
      places.push(at * BITS + BITS - 1 - Math.clz32(bits & -bits));
    }
  }
  return places;
}
