import { showProgress } from '../src/cli/show-progress.ts';
import { allClean, type Chapter, formatOutcomes } from './format-outcomes.ts';
import { type Options, OptionsError, readOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { runPoints } from './points.ts';
import { runRandom } from './random.ts';
import { runScenarios } from './scenarios/run-scenarios.ts';
import { runSoak } from './soak.ts';

/**
 * `npm run torture`: starts the real program against the sandbox and outlets on loopback, does to it what the world does to
 * programs, and compares what it told with what it had to tell. Ends with 1 where anything was lost, told twice, out of
 * order or to the wrong people, or where a secret was printed.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const progress = showProgress(process.stderr);
  const chapters = await play(options, progress.say);
  progress.end();
  process.stdout.write(`${formatOutcomes(chapters)}\n`);
  process.exitCode = allClean(chapters) ? 0 : 1;
}

async function play(options: Options, say: (text: string) => void): Promise<readonly Chapter[]> {
  const { everyPoint, namedPoints, randomKills, soakDays, scenarios, seed, jobs } = options;
  const chapters: Chapter[] = [];
  if (everyPoint !== undefined) {
    const outcomes = await runPoints({ every: everyPoint, named: namedPoints, jobs }, say);
    chapters.push({ heading: 'Killed at every step', outcomes, inFull: false });
  }
  if (randomKills > 0) {
    const towns = shares(randomKills, jobs).map((kills, n) => runRandom({ kills, seed: seed + n }, say));
    chapters.push({ heading: `Killed ${randomKills} times at random, seed ${seed}`, ...(await inOne(towns)) });
  }
  if (soakDays > 0) {
    const outcomes = await runSoak({ days: soakDays, seed }, say);
    chapters.push({ heading: `Soaked for ${soakDays} times two simulated days`, outcomes, inFull: true });
  }
  if (scenarios.length > 0) {
    chapters.push({ heading: 'Scenarios', outcomes: await runScenarios(scenarios, jobs, say), inFull: true });
  }
  return chapters;
}

async function inOne(towns: readonly Promise<readonly Outcome[]>[]): Promise<Omit<Chapter, 'heading'>> {
  return { outcomes: (await Promise.all(towns)).flat(), inFull: true };
}

function shares(whole: number, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, n) => Math.floor((whole + n) / parts)).filter((share) => share > 0);
}

await main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof OptionsError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
});
