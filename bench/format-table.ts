import { type Figure, keepsPromise } from './figure.ts';

/** Writes figures for people: their headings, a line each, and beside those that are held to something whether they keep it. */
export function formatTable(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => ({
    group: figure.group,
    cells: [`  ${figure.what}`, formatValue(figure), formatPromise(figure)] as const,
  }));
  const widthOf = (column: 0 | 1) => Math.max(0, ...lines.map(({ cells }) => cells[column].length));
  const [whats, values] = [widthOf(0), widthOf(1)];
  return lines
    .flatMap(({ group, cells: [what, value, promise] }, at) => {
      const line = `${what.padEnd(whats)}  ${value.padStart(values)}  ${promise}`.trimEnd();
      return group === lines[at - 1]?.group ? [line] : ['', group, line];
    })
    .join('\n')
    .trimStart();
}

/** What a figure is held to, and whether it keeps that; empty where it is held to nothing. */
export function formatPromise(figure: Figure): string {
  if (figure.atMost === undefined) {
    return '';
  }
  const limit = formatValue({ ...figure, value: figure.atMost });
  return keepsPromise(figure) ? `at most ${limit}: kept` : `at most ${limit}: MISSED`;
}

/** A figure with its unit, as exact as it is worth: "2,604 items/s", "0.384 ms", "12.6 MB", "1.04 ×", "37 %". */
export function formatValue({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  switch (unit) {
    case 'items/s':
      return `${grouped(value, 0)} items/s`;
    case 'ms':
      return `${grouped(value, decimalsOf(value))} ms`;
    case 'MB':
      return `${grouped(value, 1)} MB`;
    case 'kB':
      return `${grouped(value, 1)} kB`;
    case 'ratio':
      return `${grouped(value, value < 10 ? 2 : 0)} ×`;
    case 'count':
      return grouped(value, Number.isInteger(value) ? 0 : 1);
    case 'share':
      return `${grouped(value * 100, 0)} %`;
  }
}

/** A whole number as people read it: "50,000". */
export function formatCount(count: number): string {
  return grouped(count, 0);
}

/** Three digits that mean something. */
function decimalsOf(value: number): number {
  return value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // Less than nothing by less than can be seen is nothing: "0 %", and no "-0 %".
    signDisplay: 'negative',
  });
}
