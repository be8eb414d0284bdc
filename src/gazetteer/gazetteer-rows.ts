import { z } from 'zod';
import type { Club } from './club.ts';
import { type CsvProblem, type CsvRow, scanCsv } from './parse-csv.ts';
import { type Player, Position } from './player.ts';

/** The two tables of a gazetteer as text, each with a header row; undefined where there is no such table. */
export interface GazetteerText {
  readonly clubs: string | undefined;
  readonly players: string | undefined;
}

/** A row that was left out, and why, in words its author can act on. */
export interface Refusal {
  readonly table: keyof GazetteerText;
  readonly line: number;
  readonly reason: CsvProblem['reason'] | 'missing-column' | 'malformed-cell' | 'repeated-id' | 'unknown-club';
  readonly detail: string;
}

export interface GazetteerRows {
  readonly clubs: readonly Club[];
  readonly players: readonly Player[];
  /** In the order of the tables and their lines. */
  readonly refused: readonly Refusal[];
}

/**
 * Reads both tables by their column names, so that order and further columns do not matter. `id` and `name` are needed;
 * `aliases` and `nicknames` are separated by "|"; an empty cell means "not said". A player whose `club_id` is neither in
 * the clubs table nor known to `isClub` is refused.
 */
export function readGazetteerRows(text: GazetteerText, isClub: (id: string) => boolean = () => false): GazetteerRows {
  const clubs = readTable('clubs', text.clubs, ClubRow);
  const clubIds = new Set(clubs.rows.map((club) => club.id));
  const unknownClub = ({ clubId }: Player) =>
    clubId === undefined || clubIds.has(clubId) || isClub(clubId)
      ? undefined
      : ({ reason: 'unknown-club', detail: `has club_id "${clubId}", which is the id of no club` } as const);
  const players = readTable('players', text.players, PlayerRow, unknownClub);
  return { clubs: clubs.rows, players: players.rows, refused: [...clubs.refused, ...players.refused] };
}

/** What a row becomes, and by its `in` the columns that it needs. */
type RowSchema<Row> = z.ZodPipe<z.ZodObject, z.ZodTransform<Row>>;

type Objection = Pick<Refusal, 'reason' | 'detail'>;

function readTable<Row extends { readonly id: string }>(
  name: keyof GazetteerText,
  text: string | undefined,
  schema: RowSchema<Row>,
  objectTo: (row: Row) => Objection | undefined = () => undefined,
): { rows: Row[]; refused: Refusal[] } {
  if (text === undefined) {
    return { rows: [], refused: [] };
  }
  const table = scanCsv(text, new Set(Object.keys(schema.in.shape)));
  const missing = missingColumns(table.columns);
  if (missing !== undefined) {
    return { rows: [], refused: [{ table: name, line: 1, reason: 'missing-column', detail: missing }] };
  }
  const rows = new Map<string, Row>();
  const refused: Refusal[] = [];
  for (const row of table.rows) {
    const read = 'reason' in row ? row : readRow(row, schema, rows, objectTo);
    if ('reason' in read) {
      refused.push({ table: name, ...read, line: row.line });
    } else {
      rows.set(read.id, read);
    }
  }
  return { rows: [...rows.values()], refused };
}

function readRow<Row extends { readonly id: string }>(
  { cells }: CsvRow,
  schema: RowSchema<Row>,
  rows: ReadonlyMap<string, Row>,
  objectTo: (row: Row) => Objection | undefined,
): Row | Objection {
  const parsed = schema.safeParse(cells);
  return parsed.success
    ? (repeatedId(parsed.data, rows) ?? objectTo(parsed.data) ?? parsed.data)
    : malformedCell(parsed.error.issues);
}

function missingColumns(columns: readonly string[]): string | undefined {
  const missing = ['id', 'name'].filter((column) => !columns.includes(column));
  const found = columns.length === 0 ? 'is empty' : `has the columns ${columns.join(', ')}`;
  return missing.length === 0 ? undefined : `${found}; it needs ${missing.join(' and ')} as well`;
}

function malformedCell(issues: readonly z.core.$ZodIssue[]): Objection {
  return {
    reason: 'malformed-cell',
    detail: issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
  };
}

function repeatedId({ id }: { readonly id: string }, rows: ReadonlyMap<string, unknown>): Objection | undefined {
  return rows.has(id) ? { reason: 'repeated-id', detail: `repeats the id "${id}" of an earlier row` } : undefined;
}

const needed = z.string().min(1, 'is empty');
const text = z
  .string()
  .optional()
  .transform((cell) => cell || undefined);
const list = text.transform((cell) => [...new Set(cell?.split('|').map((part) => part.trim()))]);

/** An empty cell is no value; any other must satisfy the schema. */
function said<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((cell) => (cell === '' ? undefined : cell), schema.optional());
}

const year = z
  .string()
  .regex(/^(19|20)\d\d$/, 'must be a year such as 1998')
  .transform(Number);
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a year, month or day such as 2026, 2026-06 or 2026-06-30');
const percent = z.coerce
  .number('must be a number from 0 to 100')
  .min(0, 'must be 0 or more')
  .max(100, 'must be 100 or less');

const ClubRow = z
  .object({ id: needed, name: needed, aliases: list, nicknames: list, league: text, country: text })
  .transform(
    ({ aliases, nicknames, ...row }): Club => ({
      ...row,
      aliases: without(aliases, ['', row.name, ...nicknames]),
      nicknames: without(nicknames, ['']),
    }),
  );

const PlayerRow = z
  .object({
    id: needed,
    name: needed,
    full_name: text,
    aliases: list,
    nicknames: list,
    club_id: text,
    club_asof: said(date),
    on_loan_from: text,
    birth_year: said(year),
    nationality: text,
    position: said(z.enum(Position.options, 'must be GK, DF, MF or FW')),
    popularity: said(percent),
  })
  .transform(
    // Spelled out, since a spread row takes a third more room.
    ({ id, name, aliases, nicknames, club_id, nationality, position, ...row }): Player => ({
      id,
      name,
      fullName: row.full_name,
      aliases: without(aliases, ['', name, ...nicknames]),
      nicknames: without(nicknames, ['']),
      clubId: club_id,
      clubAsOf: club_id === undefined ? undefined : row.club_asof,
      onLoanFrom: club_id === undefined ? undefined : row.on_loan_from,
      birthYear: row.birth_year,
      nationality,
      position,
      popularity: row.popularity ?? 0,
    }),
  );

/** Most rows have no other names: they share this. */
const NO_NAMES: string[] = [];

/**
 * Big tables list a nickname among the aliases too, and the name itself: each stands once, nicknames as nicknames. The copy
 * is as long as its names, where what a filter gives keeps room for sixteen more.
 */
function without(names: readonly string[], others: readonly string[]): string[] {
  const rest = names.filter((name) => !others.includes(name));
  return rest.length === 0 ? NO_NAMES : [...rest];
}
