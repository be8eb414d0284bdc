import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { showProgress } from '../src/cli/show-progress.ts';
import type { Figure } from './figure.ts';
import { formatTable } from './format-table.ts';
import { writeReport } from './report/write-report.ts';
import { runParts } from './run-parts.ts';
import { openItems } from './sources.ts';

const OPTIONS = ['--json', '--report'];
const REPORT = join(import.meta.dirname, '../docs/performance.md');

/**
 * `npm run bench`: what starting, reading, remembering and telling cost. `--json` prints the same figures for programs,
 * `--report` writes them into docs/performance.md. Takes some minutes.
 */
async function main(options: readonly string[]): Promise<void> {
  const unknown = options.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is no option of the benchmark: there are ${OPTIONS.join(' and ')}.\n`);
    process.exitCode = 1;
    return;
  }
  const { source } = openItems();
  const machine = describeMachine();
  const progress = showProgress(process.stderr);
  const figures = await runParts(progress.say);
  progress.end();
  process.stdout.write(`${print(options, { machine, source, figures })}\n`);
}

interface Measured {
  readonly machine: string;
  readonly source: string;
  readonly figures: readonly Figure[];
}

function print(options: readonly string[], measured: Measured): string {
  if (options.includes('--report')) {
    writeFileSync(REPORT, writeReport({ day: new Date().toISOString().slice(0, 10), ...measured }));
  }
  if (options.includes('--json')) {
    return JSON.stringify(measured, undefined, 2);
  }
  const { machine, source, figures } = measured;
  return `${machine}\nReads ${source}. Times are the processor's, medians; ratios were measured side by side.\n\n${formatTable(figures)}`;
}

function describeMachine(): string {
  const [load = 0] = loadavg();
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown';
  return `Node ${process.version}, ${processors.length} × ${model}, load ${load.toFixed(1)} at the start`;
}

await main(process.argv.slice(2));
