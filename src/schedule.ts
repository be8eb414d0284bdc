import { createTask, type ScheduledTask } from 'node-cron';
import type { Log } from './log.ts';

/** What is done again and again, by the clock on the wall. */
export interface Schedule {
  /** Does something now and whenever the cron expression says so, in UTC; never twice at once. */
  repeat(expression: string, work: () => Promise<void>): void;
  stop(): void;
}

const LOOK_EVERY_MS = 1_000;
/** Clocks are put right by parts of a second all the time. */
const JUMP_MS = 5_000;

/**
 * Opens a schedule that a jump of the clock neither stalls nor floods: node-cron sleeps until a time on the wall, which
 * is an hour longer away after the clock was set back, and counts every minute it missed after it was set forward.
 */
export function openSchedule(log: Log): Schedule {
  // node-cron rounds the time in the process's own zone: in the hour that autumn repeats that is an hour ago, and it spins.
  process.env['TZ'] = 'UTC';
  const tasks: ScheduledTask[] = [];
  const watch = watchClock((jumpedMs) => {
    log.warn('clock-jumped', { seconds: Math.round(jumpedMs / 1000) });
    for (const task of tasks) {
      void Promise.resolve(task.stop()).then(() => task.start());
    }
  });
  return {
    repeat(expression, work) {
      const run = neverTwice(() => work().catch((error: unknown) => log.error('cycle-failed', { error })));
      const task = createTask(expression, run, { suppressMissedWarning: true });
      tasks.push(task);
      void run();
      void task.start();
    },
    stop() {
      clearInterval(watch);
      tasks.forEach((task) => void task.destroy());
    },
  };
}

/** While it is under way, asking for it again does nothing. */
function neverTwice(work: () => Promise<void>): () => Promise<void> {
  let isUnderWay = false;
  return async () => {
    if (isUnderWay) {
      return;
    }
    isUnderWay = true;
    await work().finally(() => {
      isUnderWay = false;
    });
  };
}

/** Compares the clock on the wall with one that nobody sets, and calls with the milliseconds between them when it jumps. */
function watchClock(onJump: (jumpedMs: number) => void): NodeJS.Timeout {
  let apart = Date.now() - performance.now();
  return setInterval(() => {
    const jumped = Date.now() - performance.now() - apart;
    apart += jumped;
    if (Math.abs(jumped) > JUMP_MS) {
      onJump(jumped);
    }
  }, LOOK_EVERY_MS).unref();
}
