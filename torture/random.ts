import { statSync } from 'node:fs';
import { mostInvalid } from './audit.ts';
import { openChance } from '../bench/invent/chance.ts';
import { formatOutcome } from './format-outcomes.ts';
import { endChapter, liveAndDie, openReporters, RATE } from './hard-life.ts';
import type { Outcome } from './outcome.ts';
import { openTown, type Town } from './town.ts';

/** After so many kills all faults are lifted, and what was told is compared with what had to be. */
const CHAPTER = 8;
const TEN_MINUTES_MS = 10 * 60 * 1000;

/**
 * Lets the program live and die in one town: at each life outlets report, something goes wrong at Discord or at an outlet,
 * and the process is killed at a step or a moment chosen by chance. Its memory is never tidied up in between. Between two
 * lives goes by no time, or more than a nonce holds.
 */
export async function runRandom(
  plan: { readonly kills: number; readonly seed: number },
  say: (text: string) => void,
): Promise<readonly Outcome[]> {
  const town = await openTown({ rate: RATE });
  const chance = openChance(plan.seed);
  const report = openReporters(town, chance);
  const outcomes: Outcome[] = [];
  try {
    for (let kills = 0; kills < plan.kills; kills += CHAPTER) {
      town.forget();
      const lives = Math.min(CHAPTER, plan.kills - kills);
      for (let life = 0; life < lives; life += 1) {
        report();
        await liveAndDie(town, chance);
        town.rig.clock.turn(chance.pick([0, 0, TEN_MINUTES_MS]));
      }
      const outcome = await endChapter(town, `kills ${kills + 1} to ${kills + lives}`);
      outcomes.push(outcome);
      say(`${kills + lives} of ${plan.kills} kills${outcome.breaches.length === 0 ? '' : formatOutcome(outcome, 0)}`);
    }
    return [...outcomes, describeTown(town)];
  } finally {
    await town.close();
  }
}

/** What the whole of it was. */
export function describeTown({ rig }: Town): Outcome {
  const megabytes = statSync(rig.database).size / 1e6;
  return {
    name: 'the whole run',
    note: `${rig.lives.length} lives, ${rig.exchanges.length} requests, at most ${mostInvalid(rig.exchanges)} invalid in ten minutes, database ${megabytes.toFixed(1)} MB`,
    breaches: [],
  };
}
