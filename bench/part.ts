import { showProgress } from '../src/cli/show-progress.ts';
import type { Figure } from './figure.ts';

type Measure = (...given: readonly string[]) => readonly Figure[] | Promise<readonly Figure[]>;

/** Each loads only what it measures with: the rest would count as its memory. */
const PARTS: Readonly<Record<string, () => Promise<Measure>>> = {
  reading: openReading,
  memory: async () => {
    const { measureMemory } = await import('./parts/measure-memory.ts');
    return (dir) => measureMemory(dir, false);
  },
  'promised-memory': async () => {
    const { measureMemory } = await import('./parts/measure-memory.ts');
    return (dir) => measureMemory(dir, true);
  },
  sagas: async () => (await import('./parts/measure-sagas.ts')).measureSagas,
  suggestions: async () => (await import('./parts/measure-suggestions.ts')).measureSuggestions,
  follows: async () => (await import('./parts/measure-follows.ts')).measureFollows,
  feeds: async () => (await import('./parts/measure-feeds.ts')).measureFeeds,
  alerts: async () => (await import('./parts/measure-alerts.ts')).measureAlerts,
  delivery: async () => (await import('./parts/measure-delivery.ts')).measureDelivery,
  start: async () => (await import('./parts/measure-start.ts')).measureStart,
  servers: async () => (await import('./parts/measure-servers.ts')).measureServers,
  'bare-client': async () => (await import('./parts/hold-servers.ts')).holdWithBareClient,
  'whole-bot': async () => (await import('./parts/hold-servers.ts')).holdWithBot,
};

/** Measures one part in a process of its own, so that no part warms, fills or slows another; prints its figures as JSON. */
async function main([name = '', ...given]: readonly string[]): Promise<void> {
  const open = PARTS[name];
  if (open === undefined) {
    throw new Error(`There is no part "${name}" of the benchmark: run \`npm run bench\`.`);
  }
  const measure = await open();
  process.stdout.write(JSON.stringify(await measure(...given)));
}

async function openReading(): Promise<Measure> {
  const { measureReading } = await import('./parts/measure-reading.ts');
  const { openItems } = await import('./sources.ts');
  return () => measureReading(openItems().items, sayRound);
}

const progress = showProgress(process.stderr);

/** Only a terminal takes a line back: elsewhere the rounds would be noise. */
function sayRound(round: number, of: number): void {
  if (process.stderr.isTTY) {
    progress.say(round < 1 ? 'Reading: warming up …' : `Reading: round ${round} of ${of} …`);
  }
}

await main(process.argv.slice(2));
