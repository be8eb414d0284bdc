import { audit } from '../audit.ts';
import { OptionsError } from '../options.ts';
import { formatOutcome } from '../format-outcomes.ts';
import type { Outcome } from '../outcome.ts';
import { openTown } from '../town.ts';
import { SCENARIOS } from './all-scenarios.ts';
import type { Scenario } from './scenario.ts';

/** Plays scenarios by their names, some side by side. Throws OptionsError for a name that does not exist. */
export async function runScenarios(
  names: readonly string[] | 'all',
  jobs: number,
  say: (text: string) => void,
): Promise<readonly Outcome[]> {
  const waiting = names === 'all' ? [...SCENARIOS] : names.map(findScenario);
  const order = [...waiting];
  const outcomes = new Map<Scenario, Outcome>();
  const worker = async () => {
    for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
      say(`Scenario ${order.indexOf(scenario) + 1} of ${order.length}: ${scenario.name} …`);
      const outcome = await playScenario(scenario);
      outcomes.set(scenario, outcome);
      say(formatOutcome(outcome, outcome.name.length));
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return order.flatMap((scenario) => outcomes.get(scenario) ?? []);
}

function findScenario(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name === name);
  if (found === undefined) {
    const known = SCENARIOS.map(({ name: one, expects }) => `  ${one.padEnd(24)} ${expects}`).join('\n');
    throw new OptionsError(`There is no scenario "${name}". There are:\n${known}`);
  }
  return found;
}

const RATE = 8;

async function playScenario({ name, town: options, play }: Scenario): Promise<Outcome> {
  const town = await openTown({ rate: RATE, ...options });
  try {
    const { note = '', breaches = [] } = await play(town);
    return { name, note, breaches: [...breaches, ...audit(town)] };
  } catch (error) {
    return { name, note: '', breaches: [`it could not be played: ${String(error)}`] };
  } finally {
    await town.close();
  }
}
