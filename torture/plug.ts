import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from './program.ts';
import type { Rig } from './rig.ts';
import type { Town } from './town.ts';

/** When a life is ended. Numbers count from 1, since its start. */
export type Plug =
  | { readonly kind: 'write'; readonly number: number; readonly moment: 'before' | 'after' }
  | { readonly kind: 'request'; readonly number: number; readonly moment: 'arrived' | 'answered' }
  /** Discord has taken a message or an edit, and says so to nobody any more. */
  | { readonly kind: 'commit'; readonly number: number }
  | { readonly kind: 'feed'; readonly number: number; readonly moment: 'arrived' | 'answered' }
  /** It is asked to stop at its first message, and so much later it is killed. */
  | { readonly kind: 'shutdown'; readonly milliseconds: number }
  /** So long after its start, by the machine's clock. */
  | { readonly kind: 'moment'; readonly milliseconds: number };

/** Starts the program and ends it at that step. False where it came to rest without ever getting there. */
export async function plugAt(plug: Plug, town: Town): Promise<boolean> {
  const { rig } = town;
  const program = rig.start(plug.kind === 'write' ? { dieAtWrite: plug } : {});
  const lift = arm(plug, town, program);
  const rested = await Promise.race([town.settle(program), program.ended.then(() => false)]);
  program.kill();
  await program.ended;
  lift();
  return !rested;
}

/** Watches for the step; the answer takes everything back. */
function arm(plug: Plug, { rig }: Town, program: Program): () => void {
  const at = countTo('number' in plug ? plug.number : 1);
  switch (plug.kind) {
    case 'write':
      break;
    case 'request':
      armRequest(plug, rig, program);
      break;
    case 'commit':
      rig.witness = { commit: () => void (at() && program.kill()) };
      break;
    case 'feed':
      rig.witness = { feed: (moment) => void (moment === plug.moment && at() && program.kill()) };
      break;
    case 'moment':
      void wait(plug.milliseconds).then(program.kill);
      break;
    case 'shutdown':
      rig.witness = { commit: () => void (at() && askAndKill(program, plug.milliseconds)) };
      break;
  }
  return () => {
    rig.sandbox.faults.clear();
    rig.witness = {};
  };
}

/** A request that arrives and is not to take effect is left hanging: the sandbox tells of it as of any other. */
function armRequest(plug: Extract<Plug, { kind: 'request' }>, rig: Rig, program: Program): void {
  const [atPlug, atOneBefore] = [countTo(plug.number), countTo(plug.number - 1)];
  const hangNext = () => plug.moment === 'arrived' && rig.sandbox.faults.add({ kind: 'hang' }, { times: 1 });
  rig.witness = {
    exchange: () => {
      if (atOneBefore()) {
        hangNext();
      }
      if (atPlug()) {
        program.kill();
      }
    },
  };
  if (plug.number === 1) {
    hangNext();
  }
}

/** True when it is asked for the n-th time. */
function countTo(number: number): () => boolean {
  let count = 0;
  return () => {
    count += 1;
    return count === number;
  };
}

async function askAndKill(program: Program, milliseconds: number): Promise<void> {
  program.ask();
  await wait(milliseconds);
  program.kill();
}
