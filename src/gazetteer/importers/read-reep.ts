import { z } from 'zod';
import type { Club } from '../club.ts';
import { fold } from '../fold.ts';
import { scanCsv, type CsvRow } from '../parse-csv.ts';
import type { Player } from '../player.ts';
import { readPosition } from './read-position.ts';
import { cleanName, settleClubNames, settlePlayerNames } from './settle-names.ts';
import { spellCountry, spellNationality } from './spell-country.ts';

/** The files of the reep register as text; only `people` is needed. */
export interface ReepText {
  readonly people: string;
  readonly teams: string | undefined;
  readonly names: string | undefined;
  /** Parsed JSON of custom_aliases.json. */
  readonly customAliases: unknown;
}

/** What is wanted of a register with 430,000 people and 45,000 teams. */
export interface ReepWish {
  readonly bornSince: number;
  readonly wantsPlayer: (player: Player) => boolean;
  readonly wantsClub: (club: Club) => boolean;
}

export interface ReepRows {
  readonly clubs: readonly Club[];
  readonly players: readonly Player[];
  /** Clubs that were not wished for. */
  readonly otherClubs: number;
  /** The lines that could not be read. */
  readonly broken: { readonly clubs: readonly number[]; readonly players: readonly number[] };
}

const COLUMNS = new Set(
  'reep_id key_wikidata type name full_name date_of_birth nationality position country alias'.split(' '),
);

const BARE_QID = /^Q\d+$/;

/** A register of everybody also has these under the name of the club. */
const NOT_FIRST_TEAM =
  /\b(?:women|ladies|femenino|femenina|féminas|femminile|frauen|feminino|féminines?|wfc|u-?\d\d|under[- ]\d\d|youth|academy|primavera|reserves?|ii|iii|b)\b|\b(?:juvenil|castilla)\b/iu;

/**
 * Reads the reep register by its header names, in its present layout and in the older one without `reep_id`. Players need
 * a name and a birth year; coaches, women's, youth and reserve teams, and people whose name is a bare number are passed over.
 */
export function readReep(text: ReepText, wish: ReepWish): ReepRows {
  const aliases = readAliases(text);
  const players = readRows(text.people, (cells) => toPlayer(cells, aliases, wish.bornSince));
  const clubs = readRows(text.teams ?? '', toClub);
  const wanted = clubs.rows.filter(wish.wantsClub);
  return {
    clubs: wanted,
    players: players.rows.filter(wish.wantsPlayer),
    otherClubs: clubs.rows.length - wanted.length,
    broken: { clubs: clubs.broken, players: players.broken },
  };
}

type Cells = CsvRow['cells'];

function readRows<Row>(text: string, read: (cells: Cells) => Row | undefined): { rows: Row[]; broken: number[] } {
  const rows: Row[] = [];
  const broken: number[] = [];
  for (const row of scanCsv(text, COLUMNS).rows) {
    const found = 'reason' in row ? undefined : read(row.cells);
    if ('reason' in row) {
      broken.push(row.line);
    } else if (found !== undefined) {
      rows.push(found);
    }
  }
  return { rows, broken };
}

/** Wikidata's number where there is one: so two importers know a person under one id. */
function idOf({ key_wikidata = '', reep_id = '' }: Cells): string {
  return BARE_QID.test(key_wikidata) ? `wikidata-${key_wikidata}` : reep_id;
}

function toPlayer(
  cells: Cells,
  aliases: ReadonlyMap<string, readonly string[]>,
  bornSince: number,
): Player | undefined {
  const id = idOf(cells);
  const name = cleanName(cells.name ?? '');
  const birthYear = Number(/^(19|20)\d\d/.exec(cells.date_of_birth ?? '')?.[0]);
  if (id === '' || name === undefined || BARE_QID.test(name) || cells.type !== 'player' || !(birthYear >= bornSince)) {
    return undefined;
  }
  return {
    id,
    ...settlePlayerNames({
      name,
      fullName: cleanName(cells.full_name ?? ''),
      others: [...(aliases.get(cells.reep_id ?? '') ?? []), ...(aliases.get(cells.key_wikidata ?? '') ?? [])],
      nicknames: [],
    }),
    birthYear,
    nationality: spellNationality(cells.nationality ?? ''),
    position: readPosition((cells.position ?? '').split(',')),
    popularity: 0,
  };
}

function toClub(cells: Cells): Club | undefined {
  const id = idOf(cells);
  const name = cleanName(cells.name ?? '');
  if (id === '' || name === undefined || BARE_QID.test(name) || NOT_FIRST_TEAM.test(name)) {
    return undefined;
  }
  const country = spellCountry(cells.country ?? '');
  return {
    id,
    ...settleClubNames({ name, others: [], nicknames: [] }),
    ...(country === '' ? {} : { country }),
  };
}

const CustomAlias = z.object({ reep_id: z.string().min(1), alias: z.string() });

/** All further names by reep or Wikidata id; the empty id belongs to nobody. */
function readAliases({ names = '', customAliases }: ReepText): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  const add = (id: string, alias: string) => {
    if (id !== '' && fold(alias) !== '') {
      aliases.set(id, [...(aliases.get(id) ?? []), alias]);
    }
  };
  for (const row of scanCsv(names, COLUMNS).rows) {
    if (!('reason' in row)) {
      add(row.cells.reep_id || (row.cells.key_wikidata ?? ''), row.cells.alias ?? '');
    }
  }
  for (const entry of Array.isArray(customAliases) ? customAliases : []) {
    const alias = CustomAlias.safeParse(entry);
    if (alias.success) {
      add(alias.data.reep_id, alias.data.alias);
    }
  }
  return aliases;
}
