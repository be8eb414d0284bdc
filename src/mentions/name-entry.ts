import type { NameForm } from './name-forms.ts';

/** As what a name can stand for somebody or something. */
type Meaning =
  | { readonly kind: 'player'; readonly form: NameForm }
  | { readonly kind: 'club'; readonly form: 'name' | 'nickname' }
  | { readonly kind: 'not-player' | 'place' | 'people' | 'league' | 'tournament' | 'source' };

/**
 * All whom a folded name can stand for in one way. `rows` count players or clubs in the gazetteer's own order, and sources in
 * KNOWN_SOURCES; of what has no table they say nothing.
 */
export type NameEntry = Meaning & { readonly rows: readonly number[] };

const MEANINGS = {
  full: { kind: 'player', form: 'full' },
  mononym: { kind: 'player', form: 'mononym' },
  nick: { kind: 'player', form: 'nick' },
  surname: { kind: 'player', form: 'surname' },
  club: { kind: 'club', form: 'name' },
  'club-nickname': { kind: 'club', form: 'nickname' },
  'not-player': { kind: 'not-player' },
  place: { kind: 'place' },
  people: { kind: 'people' },
  league: { kind: 'league' },
  tournament: { kind: 'tournament' },
  source: { kind: 'source' },
} as const satisfies Readonly<Record<string, Meaning>>;

export type MeaningName = keyof typeof MEANINGS;

const NUMBERS = new Map(Object.keys(MEANINGS).map((name, number) => [name, number]));
const NUMBERED: readonly Meaning[] = Object.values(MEANINGS);

/** More than any table has rows. */
const ROWS = 2 ** 24;

/** One number for one of those whom a name can stand for: in order, those of one meaning stand together. */
export function encodeEntry(meaning: MeaningName, row: number): number {
  return (NUMBERS.get(meaning) ?? 0) * ROWS + row;
}

/** What such numbers say from `start` to `end`, where they ascend: an entry for each meaning, whose rows ascend. */
export function decodeEntries(codes: Uint32Array, start: number, end: number): readonly NameEntry[] {
  const entries: NameEntry[] = [];
  for (let at = start; at < end; ) {
    const number = meaningOf(codes[at]);
    const rows: number[] = [];
    for (; at < end && meaningOf(codes[at]) === number; at += 1) {
      rows.push((codes[at] ?? 0) % ROWS);
    }
    const meaning = NUMBERED[number];
    if (meaning !== undefined) entries.push({ ...meaning, rows });
  }
  return entries;
}

/** An entry by itself. */
export function entryOf(meaning: MeaningName, row: number): NameEntry {
  return { ...MEANINGS[meaning], rows: [row] };
}

function meaningOf(code = 0): number {
  return Math.floor(code / ROWS);
}
