import { cpus, loadavg } from 'node:os';
import { showProgress } from '../src/cli/show-progress.ts';
import { formatTable } from './format-table.ts';
import { runParts } from './run-parts.ts';
import { openItems } from './sources.ts';

/**
 * `npm run bench`: what reading, remembering and telling cost. `--json` prints the same figures for programs. Takes two
 * minutes of the processor.
 */
async function main(): Promise<void> {
  const [unknown] = process.argv.slice(2).filter((option) => option !== '--json');
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is no option of the benchmark: there is only --json.\n`);
    process.exitCode = 1;
    return;
  }
  const { source } = openItems();
  const machine = describeMachine();
  const progress = showProgress(process.stderr);
  const figures = await runParts(progress.say);
  progress.end();
  process.stdout.write(
    process.argv.includes('--json')
      ? `${JSON.stringify({ machine, source, figures }, undefined, 2)}\n`
      : `${machine}\nReads ${source}. Times are the processor's, medians; ratios were measured side by side.\n\n${formatTable(figures)}\n`,
  );
}

function describeMachine(): string {
  const [load = 0] = loadavg();
  const [first, ...others] = cpus();
  return `Node ${process.version}, ${others.length + 1} × ${first?.model.trim() ?? 'unknown'}, load ${load.toFixed(1)} at the start`;
}

await main();
