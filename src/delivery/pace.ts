import type { Sender } from './sender.ts';

/**
 * Spreads requests evenly over time. Discord counts its limit in windows of its own: what is sent in bursts, each within
 * the limit, can fall into one of them together.
 */
export interface Pace {
  /** When the next request may leave, in milliseconds since 1970. */
  mayStartAt(): number;
  /** A request leaves now. */
  took(now: number): void;
}

/** A timer that rang late is made up for, but not for more than this. */
const CATCHES_UP_MS = 20;

export function openPace(perSecond: number): Pace {
  let next = 0;
  return {
    mayStartAt: () => next,
    took: (now) => {
      next = Math.max(next, now - CATCHES_UP_MS) + 1000 / perSecond;
    },
  };
}

/** A sender that tells of every request beyond the one that each attempt is counted for when it starts. */
export function countFurther(sender: Sender, took: () => void): Sender {
  const { threads } = sender;
  const counted =
    <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Answer) =>
    (...asked: Asked): Answer => {
      took();
      return ask(...asked);
    };
  return {
    ...sender,
    openDirect: counted(sender.openDirect),
    readAfter: counted(sender.readAfter),
    remove: counted(sender.remove),
    threads: {
      ...threads,
      look: counted(threads.look),
      startAt: counted(threads.startAt),
      change: counted(threads.change),
      addTag: counted(threads.addTag),
      readPostsAfter: counted(threads.readPostsAfter),
    },
  };
}
