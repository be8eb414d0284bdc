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

/**
 * Reads comma-separated text as RFC 4180 has it, and strictly: a row with a quote where none may stand, or with more or
 * fewer cells than the header, is left out and named with its line. Empty lines are skipped; cells lose outer spaces.
 */
export function parseCsv(text: string): CsvTable {
  const { records, problems } = readRecords(text.replace(/^\uFEFF/, ''));
  const [header, ...body] = records;
  const columns = header?.cells ?? [];
  const rows: CsvRow[] = [];
  for (const { line, cells } of body) {
    if (cells.length === columns.length) {
      rows.push({ line, cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) });
    } else {
      const detail = `has ${cells.length} cells where the header has ${columns.length}; put quotes around a cell with a comma`;
      problems.push({ line, reason: 'cell-count', detail });
    }
  }
  return { columns, rows, problems: problems.sort((a, b) => a.line - b.line) };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(text: string): { records: CsvRecord[]; problems: CsvProblem[] } {
  const records: CsvRecord[] = [];
  const problems: CsvProblem[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const { cells, broken, end } = readRecord(text, at);
    if (broken !== undefined) {
      problems.push({ line, ...broken });
    } else if (cells.some((cell) => cell !== '')) {
      records.push({ line, cells });
    }
    line += text.slice(at, end).split('\n').length - 1;
    at = end;
  }
  return { records, problems };
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
