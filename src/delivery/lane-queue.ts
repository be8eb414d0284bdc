import { dueAt, type Lane, nextOf, type Turn } from './lane.ts';

/** Which lanes may go now, those of each development in rotation, and which have to wait until when. */
export interface LaneQueue {
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** Lanes by the development of their next turn. The first development goes next, and then to the end. */
  readonly ready: Map<string, Set<Lane>>;
  /** They were tried before and go first: in an outage they alone ask, and nobody else comes to be in doubt. */
  readonly returning: Set<Lane>;
  readonly waiting: Map<Lane, number>;
  /** No lane falls due before then: it may be too early, never too late. */
  earliest: number;
}

export function openLaneQueue(now: () => number): LaneQueue {
  return { now, ready: new Map(), returning: new Set(), waiting: new Map(), earliest: Number.POSITIVE_INFINITY };
}

/** Puts a lane where it belongs: among the ready, among the waiting, or, busy or empty, nowhere. */
export function placeLane(queue: LaneQueue, lane: Lane): void {
  withdrawLane(queue, lane);
  const next = nextOf(lane);
  if (next === undefined || lane.isBusy) {
    return;
  }
  const due = dueAt(lane, next);
  if (due > queue.now()) {
    queue.waiting.set(lane, due);
    queue.earliest = Math.min(queue.earliest, due);
    return;
  }
  if (lane.waitsFor === 'recovery') {
    queue.returning.add(lane);
    return;
  }
  lane.readyFor = next.group;
  queue.ready.set(next.group, (queue.ready.get(next.group) ?? new Set()).add(lane));
}

export function withdrawLane({ ready, returning, waiting }: LaneQueue, lane: Lane): void {
  waiting.delete(lane);
  returning.delete(lane);
  const group = lane.readyFor;
  if (group === undefined) {
    return;
  }
  lane.readyFor = undefined;
  const lanes = ready.get(group);
  lanes?.delete(lane);
  if (lanes?.size === 0) {
    ready.delete(group);
  }
}

/** The next turn of the next lane, which is busy from here on. */
export function takeTurn(queue: LaneQueue): Turn | undefined {
  admitDue(queue);
  for (const lane of queue.returning) {
    lane.isBusy = true;
    withdrawLane(queue, lane);
    return nextOf(lane);
  }
  for (const [group, lanes] of queue.ready) {
    for (const lane of lanes) {
      lane.isBusy = true;
      withdrawLane(queue, lane);
      if (queue.ready.delete(group)) {
        queue.ready.set(group, lanes);
      }
      return nextOf(lane);
    }
  }
  return undefined;
}

/** Infinity where nothing waits. */
export function nextDueAt({ waiting, earliest }: LaneQueue): number {
  return waiting.size === 0 ? Number.POSITIVE_INFINITY : earliest;
}

/** Looks at the waiting lanes only when one of them can have fallen due: there may be 100,000. */
function admitDue(queue: LaneQueue): void {
  if (queue.now() < queue.earliest) {
    return;
  }
  queue.earliest = Number.POSITIVE_INFINITY;
  for (const [lane, due] of queue.waiting) {
    if (due <= queue.now()) {
      placeLane(queue, lane);
    } else {
      queue.earliest = Math.min(queue.earliest, due);
    }
  }
}
