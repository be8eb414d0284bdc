import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from '../program.ts';
import type { Town } from '../town.ts';

/** A feed that is asked every minute is due after so long. */
const A_MINUTE_MS = 61_000;

/** Time passes for everybody: for the town and for the program that runs in it. Milliseconds. */
export function pass({ rig }: Town, program: Program, milliseconds: number): void {
  rig.clock.turn(milliseconds);
  program.tell({ kind: 'pass', milliseconds });
}

/** Lets the feeds fall due once more, and waits until all that follows from it is done. */
export async function pollOnce(town: Town, program: Program): Promise<boolean> {
  const from = program.lines.length;
  pass(town, program, A_MINUTE_MS);
  const polled = await program.line((line) => line.msg === 'cycle' && Number(line['polled']) > 0, { from });
  return polled !== undefined && town.rest(program);
}

/** Longer than a feed is left alone that failed some times in a row; all lives together are short of news being too late. */
const A_REST_MS = 11 * 60 * 60 * 1000;
const MOST_LIVES = 4;

/**
 * Starts the program, lets it come to rest and ends it; half a day later again as long as an outlet had not answered in
 * time, which on a busy machine is nobody's fault. False where it does not come to rest.
 */
export async function liveInPeace(town: Town): Promise<boolean> {
  for (let life = 0; life < MOST_LIVES; life += 1) {
    const program = town.rig.start();
    const isAtRest = await town.settle(program);
    program.kill();
    await program.ended;
    // The life before this one may have been told to wait as well.
    const lines = town.rig.lives.slice(-2).flatMap((one) => one.lines);
    if (!isAtRest || !lines.some(({ msg }) => msg === 'feed-skipped')) {
      return isAtRest;
    }
    town.rig.clock.turn(A_REST_MS);
  }
  return false;
}

/** Starts the program for the last time in a scenario and waits until it has told all that it can. */
export async function liveAgain(town: Town): Promise<boolean> {
  return town.settle(town.rig.start());
}

/** Waits until something holds, looking often; false where it did not within the time of the machine's clock. */
export async function until(holds: () => boolean, within = 60_000): Promise<boolean> {
  const end = performance.now() + within;
  while (!holds()) {
    if (performance.now() > end) {
      return false;
    }
    await wait(10);
  }
  return true;
}

/** As `await program.ended`, or undefined where it still runs after so long. */
export async function endOf(
  program: Program,
  within = 60_000,
): Promise<{ readonly code: number | undefined } | undefined> {
  return Promise.race([program.ended, wait(within, undefined, { ref: false })]);
}
