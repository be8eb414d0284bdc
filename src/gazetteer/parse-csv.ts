/** One row as the file has it: the line it starts on (the header is line 1) and its cells by column name. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvProblem {
  readonly line: number;
  readonly reason: 'unclosed-quote' | 'stray-quote' | 'cell-count';
  /** What is wrong with the row and what to write instead. */
  readonly detail: string;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Rows that could not be read, in the order of their lines. They are not among `rows`. */
  readonly problems: readonly CsvProblem[];
}

/** A table that is read row by row: a big one need not fit in memory, and only what is wanted of a row is kept. */
export interface CsvScan {
  readonly columns: readonly string[];
  /** In the order of their lines, to be gone through once. */
  readonly rows: Iterable<CsvRow | CsvProblem>;
}

/**
 * Reads comma-separated text as RFC 4180 has it, and strictly: a row with a quote where none may stand, or with more or
 * fewer cells than the header, is left out and named with its line. Empty lines are skipped; cells lose outer spaces.
 */
export function parseCsv(text: string): CsvTable {
  const { columns, rows: scanned } = scanCsv(text);
  const rows: CsvRow[] = [];
  const problems: CsvProblem[] = [];
  for (const row of scanned) {
    if ('reason' in row) {
      problems.push(row);
    } else {
      rows.push(row);
    }
  }
  return { columns, rows, problems };
}

/** The same, row by row. Of a row's cells only those in `wanted` columns are given, or all. */
export function scanCsv(text: string, wanted?: ReadonlySet<string>): CsvScan {
  const records = readRecords(text.replace(/^\uFEFF/, ''));
  const early: CsvProblem[] = [];
  // Not `for … of`: leaving that loop at the header would end the records.
  for (let next = records.next(); next.done !== true; next = records.next()) {
    if (!('reason' in next.value)) {
      const columns = next.value.cells;
      return { columns, rows: readRows(early, records, columns, wanted) };
    }
    early.push(next.value);
  }
  return { columns: [], rows: early };
}

function* readRows(
  early: readonly CsvProblem[],
  records: Iterable<CsvRecord | CsvProblem>,
  columns: readonly string[],
  wanted: ReadonlySet<string> | undefined,
): Generator<CsvRow | CsvProblem> {
  yield* early;
  const kept = [...columns.entries()].filter(([, column]) => wanted?.has(column) ?? true);
  const keep = keepOnce();
  for (const record of records) {
    if ('reason' in record) {
      yield record;
    } else if (record.cells.length === columns.length) {
      const { line, cells } = record;
      yield { line, cells: Object.fromEntries(kept.map(([i, column]) => [column, keep(cells[i] ?? '')])) };
    } else {
      const detail = `has ${record.cells.length} cells where the header has ${columns.length}; put quotes around a cell with a comma`;
      yield { line: record.line, reason: 'cell-count', detail };
    }
  }
}

const REMEMBERED = 20_000;

/** Copies each cell, for a slice would hold the whole file in memory; what repeats (clubs, countries, dates) is kept once. */
function keepOnce(): (cell: string) => string {
  const kept = new Map<string, string>();
  return (cell) => {
    const known = kept.get(cell);
    if (known !== undefined) {
      return known;
    }
    if (kept.size >= REMEMBERED) {
      kept.clear();
    }
    const copy = Buffer.from(cell).toString();
    kept.set(copy, copy);
    return copy;
  };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function* readRecords(text: string): Generator<CsvRecord | CsvProblem> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { cells, broken, end } = readRecord(text, at);
    if (broken !== undefined) {
      yield { line, ...broken };
    } else if (cells.some((cell) => cell !== '')) {
      yield { line, cells };
    }
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  }
}

type Broken = Pick<CsvProblem, 'reason' | 'detail'>;

function readRecord(text: string, start: number): { cells: string[]; broken?: Broken; end: number } {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = readCell(text, at);
    if (cell === undefined) {
      const detail = 'opens a quote that never closes; everything from here on was left out';
      return { cells, broken: { reason: 'unclosed-quote', detail }, end: text.length };
    }
    cells.push(cell.value.trim());
    const after = text[cell.end];
    if (after === '"' || (after !== undefined && !',\r\n'.includes(after))) {
      const detail = 'has a quote inside a cell; put quotes around the whole cell and write the inner ones twice';
      return { cells, broken: { reason: 'stray-quote', detail }, end: nextLine(text, cell.end) };
    }
    if (after !== ',') {
      return { cells, end: nextLine(text, cell.end) };
    }
    at = cell.end + 1;
  }
}

const BARE_CELL = /[^",\r\n]*/y;

/** Reads the cell that starts here; undefined when its quote never closes. `end` is the first character after it. */
function readCell(text: string, start: number): { value: string; end: number } | undefined {
  if (text[start] === '"') {
    const close = closingQuote(text, start + 1);
    return close === -1 ? undefined : { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  BARE_CELL.lastIndex = start;
  const value = BARE_CELL.exec(text)?.[0] ?? '';
  return { value, end: start + value.length };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  return at;
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline + 1;
}
