import { fold } from '../gazetteer/fold.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type ClubForms, tabulateClubForms } from './club-forms.ts';
import { NOT_PLAYERS } from './data/not-players.ts';
import { LEAGUES, PEOPLES, PLACES, TOURNAMENTS } from './data/places.ts';
import { KNOWN_SOURCES } from './data/sources.ts';
import { type Houses, housePlayers } from './house-players.ts';
import type { NameEntry } from './name-entry.ts';
import { nameForms } from './name-forms.ts';
import { gatherNames, type NameGatherer, type NameTable } from './name-table.ts';
import { listNamesAbroad, type NamesAbroad, tabulateNamesAbroad } from './names-abroad.ts';
import { type PlayerNames, tabulatePlayerNames } from './player-names.ts';

/** All names of a gazetteer, ready for one look-up a word: its cost does not grow with the number of names. */
export interface NameIndex extends NameTable, Houses, ClubForms, PlayerNames {
  readonly gazetteer: Gazetteer;
  readonly abroad: NamesAbroad;
}

/** Builds the index once per gazetteer. */
export function buildNameIndex(gazetteer: Gazetteer): NameIndex {
  const names = tabulateNames(gazetteer);
  const houses = housePlayers(gazetteer);
  return {
    ...names,
    ...houses,
    ...tabulateClubForms(gazetteer.clubs),
    ...tabulatePlayerNames(gazetteer.players),
    gazetteer,
    abroad: tabulateNamesAbroad((folded) => mostProminent(names.entries(folded), houses)),
  };
}

function tabulateNames({ clubs, players }: Gazetteer): NameTable {
  const gatherer = gatherNames();
  clubs.forEach(({ name, aliases, nicknames }, row) => {
    for (const folded of clubNames([name, ...aliases])) gatherer.add(folded, 'club', row);
    for (const folded of clubNames(nicknames)) gatherer.add(folded, 'club-nickname', row);
  });
  players.forEach((player, row) => {
    for (const [folded, form] of nameForms(player)) gatherer.add(folded, form, row);
  });
  addVocabulary(gatherer);
  for (const { folded } of listNamesAbroad()) gatherer.addLength(folded);
  return gatherer.tabulate();
}

function addVocabulary({ add }: NameGatherer): void {
  for (const name of new Set(NOT_PLAYERS)) add(name, 'not-player', 0);
  for (const name of new Set(PLACES)) add(name, 'place', 0);
  for (const name of new Set(PEOPLES)) add(name, 'people', 0);
  for (const name of new Set(LEAGUES)) add(name, 'league', 0);
  for (const name of new Set(TOURNAMENTS)) add(name, 'tournament', 0);
  KNOWN_SOURCES.forEach(({ name, aliases }, row) => {
    for (const folded of new Set([name, ...aliases].map(fold))) add(folded, 'source', row);
  });
}

/** Each folded name once, without its article, and as the handle that it makes: "@ChelseaFC", "#realmadrid". */
function clubNames(names: readonly string[]): ReadonlySet<string> {
  const folded = names.map((name) => fold(name).replace(/^the /, '')).filter((name) => name.length > 1);
  return new Set(folded.flatMap((name) => (name.includes(' ') ? [name, `@${name.replaceAll(' ', '')}`] : [name])));
}

function mostProminent(entries: readonly NameEntry[], { prominence }: Houses): number | undefined {
  const rows = entries.flatMap((entry) => (entry.kind === 'club' && entry.form === 'name' ? entry.rows : []));
  return rows.toSorted((a, b) => prominence(b) - prominence(a))[0];
}
