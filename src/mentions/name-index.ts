import type { Language } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type ClubForms, tabulateClubForms } from './club-forms.ts';
import { CLUB_NAMES_ABROAD } from './data/club-names-abroad.ts';
import { NOT_PLAYERS } from './data/not-players.ts';
import { LEAGUES, PEOPLES, PLACES } from './data/places.ts';
import { LEAGUES_ABROAD, PLACES_ABROAD } from './data/places-abroad.ts';
import { KNOWN_SOURCES } from './data/sources.ts';
import { tabulateFirstNames } from './first-name-table.ts';
import { type Houses, housePlayers } from './house-players.ts';
import { nameForms, type NameForm } from './name-forms.ts';
import { remember } from './remember.ts';

/** What a folded name can stand for. `row` counts in the gazetteer's own order. */
export type NameEntry =
  | { readonly kind: 'player'; readonly row: number; readonly form: NameForm }
  | { readonly kind: 'club'; readonly row: number; readonly form: 'name' | 'nickname' }
  /** `row` counts in KNOWN_SOURCES. */
  | { readonly kind: 'source'; readonly row: number }
  | { readonly kind: 'not-player' | 'place' | 'people' | 'league' };

/** All names of a gazetteer, ready for one look-up a word: its cost does not grow with the number of names. */
export interface NameIndex extends Houses, ClubForms {
  readonly gazetteer: Gazetteer;
  /** The most words of any name that begins with this word; 0 where none does. */
  longest(firstWord: string): number;
  entries(folded: string): readonly NameEntry[];
  /** What it stands for in one language alone: "Neapel" is Napoli in German. */
  abroad(folded: string, language: Language): readonly NameEntry[];
  /** A player's folded first name; undefined where his name is one word. Common surnames have hundreds of bearers to ask. */
  firstName(playerRow: number): string | undefined;
  /** How many players bear this first name. */
  firstNameCount(folded: string): number;
}

const FORMS: readonly NameForm[] = ['full', 'mononym', 'nick', 'surname'];
const CLUB_NAME = 4;
const CLUB_NICKNAME = 5;
const SOURCE = 6;
const OTHER = 7;
const OTHERS = ['not-player', 'place', 'people', 'league'] as const;

/** Words of the latest news that are kept at hand: quicker than asking half a million names. */
const REMEMBERED = 20_000;

/** Builds the index once per gazetteer. An entry is one number, so that half a million names fit in memory. */
export function buildNameIndex(gazetteer: Gazetteer): NameIndex {
  const codes = new Map<string, number | number[]>();
  const longest = new Map<string, number>();
  const firstNames = tabulateFirstNames(gazetteer.players);
  const add = (folded: string, code: number): void => {
    const known = codes.get(folded);
    if (known === undefined) {
      codes.set(folded, code);
      noteLength(longest, folded);
    } else if (typeof known === 'number') {
      if (known !== code) codes.set(folded, [known, code]);
    } else if (!known.includes(code)) {
      known.push(code);
    }
  };
  gazetteer.clubs.forEach((club, row) => {
    for (const name of [club.name, ...club.aliases]) addClub(add, name, row * 8 + CLUB_NAME);
    for (const name of club.nicknames) addClub(add, name, row * 8 + CLUB_NICKNAME);
  });
  gazetteer.players.forEach((player, row) => {
    for (const [folded, form] of nameForms(player)) add(folded, row * 8 + FORMS.indexOf(form));
  });
  addVocabulary(add);
  const houses = housePlayers(gazetteer);
  addPlacesAbroad(codes, longest);
  addNamesAbroad(codes, longest, houses);
  return {
    ...houses,
    ...tabulateClubForms(gazetteer.clubs),
    gazetteer,
    longest: remember(REMEMBERED, (word) => longest.get(word) ?? 0),
    entries: remember(REMEMBERED, (folded) => decode(codes.get(folded))),
    abroad: (folded, language) => decode(codes.get(`${language}:${folded}`)),
    firstName: firstNames.at,
    firstNameCount: firstNames.count,
  };
}

function addVocabulary(add: (folded: string, code: number) => void): void {
  const lists = [NOT_PLAYERS, PLACES, PEOPLES, LEAGUES];
  lists.forEach((names, kind) => {
    for (const name of names) add(name, kind * 8 + OTHER);
  });
  KNOWN_SOURCES.forEach((source, row) => {
    for (const name of [source.name, ...source.aliases]) add(fold(name), row * 8 + SOURCE);
  });
}

/** Countries and competitions as other languages call them. */
function addPlacesAbroad(codes: Map<string, number | number[]>, longest: Map<string, number>): void {
  const lists = [
    { names: PLACES_ABROAD, kind: 1 },
    { names: LEAGUES_ABROAD, kind: 3 },
  ];
  for (const { names, kind } of lists) {
    for (const [language, list] of Object.entries(names)) {
      for (const name of list.split(',')) {
        codes.set(`${language}:${fold(name)}`, kind * 8 + OTHER);
        noteLength(longest, fold(name));
      }
    }
  }
}

/** Clubs are found by any name that the gazetteer has for them, for ids differ from one gazetteer to the next. */
function addNamesAbroad(
  codes: Map<string, number | number[]>,
  longest: Map<string, number>,
  { prominence }: Houses,
): void {
  for (const { language, club, names, nicknames } of CLUB_NAMES_ABROAD) {
    const [row] = decode(codes.get(fold(club)))
      .flatMap((entry) => (entry.kind === 'club' && entry.form === 'name' ? [entry.row] : []))
      .toSorted((a, b) => prominence(b) - prominence(a));
    if (row === undefined) {
      continue;
    }
    const enter = (name: string, form: number): void => {
      codes.set(`${language}:${fold(name)}`, row * 8 + form);
      noteLength(longest, fold(name));
    };
    for (const name of names) enter(name, CLUB_NAME);
    for (const name of nicknames) enter(name, CLUB_NICKNAME);
  }
}

function addClub(add: (folded: string, code: number) => void, name: string, code: number): void {
  const folded = fold(name).replace(/^the /, '');
  if (folded.length > 1) {
    add(folded, code);
    // "@ChelseaFC", "#realmadrid": handles are names without their spaces.
    if (folded.includes(' ')) add(`@${folded.replaceAll(' ', '')}`, code);
  }
}

function noteLength(longest: Map<string, number>, folded: string): void {
  const words = folded.split(' ');
  const first = words[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

const NONE: readonly NameEntry[] = [];

function decode(codes: number | number[] | undefined): readonly NameEntry[] {
  if (codes === undefined) return NONE;
  return (typeof codes === 'number' ? [codes] : codes).map((code) => {
    const [row, tag] = [Math.floor(code / 8), code % 8];
    if (tag === OTHER) return { kind: OTHERS[row] ?? 'place' };
    if (tag === SOURCE) return { kind: 'source', row };
    if (tag === CLUB_NAME || tag === CLUB_NICKNAME)
      return { kind: 'club', row, form: tag === CLUB_NAME ? 'name' : 'nickname' };
    return { kind: 'player', row, form: FORMS[tag] ?? 'full' };
  });
}
