import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/gazetteer/parse-csv.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map((row) => row.cells);
const problemsOf = (text: string) => parseCsv(text).problems.map(({ line, reason }) => ({ line, reason }));

describe('parseCsv', () => {
  it('gives every cell under its column’s name', () => {
    expect(cellsOf('id,name\nrodri-1996,Rodri\n')).toEqual([{ id: 'rodri-1996', name: 'Rodri' }]);
  });

  it('reads quoted cells with commas, quotes and line breaks in them', () => {
    expect(cellsOf('id,name\n1,"Santos, ""Peixe""\nof Vila Belmiro"')).toEqual([
      { id: '1', name: 'Santos, "Peixe"\nof Vila Belmiro' },
    ]);
  });

  it('does not mind a byte-order mark, Windows line ends, empty lines or a missing last line end', () => {
    expect(cellsOf('\uFEFF"id",name\r\n\r\n1,Isak\r\n2,Saka')).toEqual([
      { id: '1', name: 'Isak' },
      { id: '2', name: 'Saka' },
    ]);
  });

  it('names the line of a row with too many or too few cells and keeps the others', () => {
    const text = 'id,name\n1,Isak,Liverpool\n2,Saka\n3\n';
    expect(cellsOf(text)).toEqual([{ id: '2', name: 'Saka' }]);
    expect(parseCsv(text).problems).toEqual([
      {
        line: 2,
        reason: 'cell-count',
        detail: 'has 3 cells where the header has 2; put quotes around a cell with a comma',
      },
      {
        line: 4,
        reason: 'cell-count',
        detail: 'has 1 cells where the header has 2; put quotes around a cell with a comma',
      },
    ]);
  });

  it('loses only its own line to a stray quote', () => {
    const text = 'id,name\n1,The "Bull"\n2,"The"Bull\n3,Saka\n';
    expect(cellsOf(text)).toEqual([{ id: '3', name: 'Saka' }]);
    expect(problemsOf(text)).toEqual([
      { line: 2, reason: 'stray-quote' },
      { line: 3, reason: 'stray-quote' },
    ]);
  });

  it('says on which line a quote opens that never closes', () => {
    expect(problemsOf('id,name\n1,Isak\n2,"Saka\n3,Rice\n')).toEqual([{ line: 3, reason: 'unclosed-quote' }]);
  });

  it('counts the lines inside quoted cells', () => {
    expect(parseCsv('id,name\n1,"two\nlines"\n2,Saka').rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it('reads nothing from an empty text', () => {
    expect(parseCsv('')).toEqual({ columns: [], rows: [], problems: [] });
  });

  it('takes two million characters behind an open quote in its stride', () => {
    expect(problemsOf(`id,name\n1,"${'a""b'.repeat(500_000)}`)).toEqual([{ line: 2, reason: 'unclosed-quote' }]);
  });
});
