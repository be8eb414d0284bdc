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
export async function pollOnce(town: Town, program: Program, after = A_MINUTE_MS): Promise<boolean> {
  const from = program.lines.length;
  pass(town, program, after);
  const polled = await program.line((line) => line.msg === 'cycle' && Number(line['polled']) > 0, { from });
  return polled !== undefined && town.rest(program);
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
