import { type Figure, keepsPromise } from '../figure.ts';
import { formatPromise, formatValue } from '../format-table.ts';
import { type Question, QUESTIONS } from './questions.ts';

/** Everything that was measured in one run. */
export interface Measured {
  /** The day, as 2026-09-01. */
  readonly day: string;
  /** Node, processor and load, in words. */
  readonly machine: string;
  /** What was read, in words. */
  readonly source: string;
  readonly figures: readonly Figure[];
}

const REST: Question = { heading: 'What else was measured?', groups: [''], instead: [] };

/** Writes the figures as a document: a section a question, each figure under the first question that asks for it. */
export function writeReport({ day, machine, source, figures }: Measured): string {
  const missed = figures.filter((figure) => !keepsPromise(figure));
  const intro = `# Performance

Written by \`npm run bench -- --report\` on ${day}; nobody writes in it by hand.

- Machine: ${machine}.
- Read: ${source}. The Discord is the sandbox of this repository, on the same machine.
- Times are the processor's, medians, unless a heading says otherwise; ratios were measured side by side.
- What is measured by the clock on the wall (starts, delivery, fan-out) grows with whatever else the machine does.
- Promises: ${promises(figures)}${missed.map(({ group, what }) => `\n  - missed: ${group}, ${what}`).join('')}
`;
  const asked = [...QUESTIONS, REST];
  const questionOf = ({ group }: Figure) => asked.find(({ groups }) => groups.some((start) => group.startsWith(start)));
  const byQuestion = Map.groupBy(figures, questionOf);
  return [intro, ...asked.flatMap((question) => writeSection(question, byQuestion.get(question) ?? []))].join('\n');
}

function promises(figures: readonly Figure[]): string {
  const held = figures.filter(({ atMost }) => atMost !== undefined);
  return `${held.filter(keepsPromise).length} of ${held.length} kept.`;
}

function writeSection({ heading, instead }: Question, figures: readonly Figure[]): readonly string[] {
  if (figures.length === 0) {
    return [];
  }
  const tables = [...Map.groupBy(figures, ({ group }) => group)].map(([group, rows]) => writeTable(group, rows));
  const beside = instead.length === 0 ? [] : [`Instead:\n\n${instead.map((line) => `- ${line}`).join('\n')}\n`];
  return [`## ${heading}\n`, ...tables, ...beside];
}

function writeTable(group: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => `| ${figure.what} | ${formatValue(figure)} | ${formatPromise(figure)} |`);
  return `| ${group} | measured | held to |\n|---|--:|---|\n${rows.join('\n')}\n`;
}
