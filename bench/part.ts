import { showProgress } from '../src/cli/show-progress.ts';
import type { Figure } from './figure.ts';
import { measureDelivery } from './parts/measure-delivery.ts';
import { measureFeeds } from './parts/measure-feeds.ts';
import { measureFollows } from './parts/measure-follows.ts';
import { measureMemory } from './parts/measure-memory.ts';
import { measureReading } from './parts/measure-reading.ts';
import { measureSagas } from './parts/measure-sagas.ts';
import { measureSuggestions } from './parts/measure-suggestions.ts';
import { openItems } from './sources.ts';

const PARTS: Readonly<Record<string, (dir: string | undefined) => readonly Figure[] | Promise<readonly Figure[]>>> = {
  reading: () => measureReading(openItems().items, sayRound),
  memory: (dir) => measureMemory(dir, false),
  'promised-memory': (dir) => measureMemory(dir, true),
  sagas: measureSagas,
  suggestions: measureSuggestions,
  follows: measureFollows,
  feeds: measureFeeds,
  delivery: measureDelivery,
};

/** Measures one part in a process of its own, so that no part warms, fills or slows another; prints its figures as JSON. */
async function main([name = '', dir]: readonly string[]): Promise<void> {
  const measure = PARTS[name];
  if (measure === undefined) {
    throw new Error(`There is no part "${name}" of the benchmark: run \`npm run bench\`.`);
  }
  process.stdout.write(JSON.stringify(await measure(dir)));
}

const progress = showProgress(process.stderr);

/** Only a terminal takes a line back: elsewhere the rounds would be noise. */
function sayRound(round: number, of: number): void {
  if (process.stderr.isTTY) {
    progress.say(round < 1 ? 'Reading: warming up …' : `Reading: round ${round} of ${of} …`);
  }
}

await main(process.argv.slice(2));
