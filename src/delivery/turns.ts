import { addTurn, hold, type Lane, nextOf, openLane, removeTurn, type Turn, type WaitsFor } from './lane.ts';
import { type LaneQueue, nextDueAt, openLaneQueue, placeLane, takeTurn, withdrawLane } from './lane-queue.ts';

/** Whose turn it is: in order within a destination, in rotation between developments, alerts before edits. */
export interface Turns {
  /** Adding what is there already changes nothing. */
  add(turn: Turn): void;
  has(id: string): boolean;
  /** The next one that is due. Its lane is closed until `done` or `postpone`. */
  take(): Turn | undefined;
  done(turn: Turn): void;
  /** Tries again at `until`. An alert holds up what comes after it in its lane; an edit that waits for recovery does not. */
  postpone(turn: Turn, until: number, waitsFor: WaitsFor): void;
  /** Ends the waiting of all lanes that wait so, or of one of them. */
  release(waitsFor: WaitsFor, lane?: string): void;
  /** True from the first refusal of a lane on, until something gets through. */
  isHeld(lane: string, waitsFor: WaitsFor): boolean;
  /** Takes a lane away with all its turns, and returns them. */
  drop(lane: string): readonly Turn[];
  /** When something falls due that is not yet, in milliseconds since 1970; Infinity where nothing waits. */
  nextDueAt(): number;
  readonly size: number;
}

interface Waiting {
  readonly lanes: Map<string, Lane>;
  readonly ids: Set<string>;
  readonly queue: LaneQueue;
}

/** `now` is in milliseconds since 1970. */
export function openTurns(now: () => number): Turns {
  const all: Waiting = { lanes: new Map(), ids: new Set(), queue: openLaneQueue(now) };
  return {
    add: (turn) => add(all, turn),
    has: (id) => all.ids.has(id),
    take: () => takeTurn(all.queue),
    done: (turn) => done(all, turn),
    postpone: (turn, until, waitsFor) => postpone(all, turn, until, waitsFor),
    release: (waitsFor, key) => release(all, waitsFor, key),
    isHeld: (key, waitsFor) => all.lanes.get(key)?.waitsFor === waitsFor,
    drop: (key) => drop(all, key),
    nextDueAt: () => nextDueAt(all.queue),
    get size() {
      return all.ids.size;
    },
  };
}

function add({ lanes, ids, queue }: Waiting, turn: Turn): void {
  if (ids.has(turn.id)) {
    return;
  }
  ids.add(turn.id);
  const lane = lanes.get(turn.lane) ?? openLane(turn.lane);
  lanes.set(lane.key, lane);
  addTurn(lane, turn);
  placeLane(queue, lane);
}

function done({ lanes, ids, queue }: Waiting, turn: Turn): void {
  ids.delete(turn.id);
  const lane = lanes.get(turn.lane);
  if (lane === undefined) {
    return;
  }
  lane.isBusy = false;
  removeTurn(lane, turn);
  hold(lane, 0, undefined);
  placeLane(queue, lane);
  if (nextOf(lane) === undefined) {
    lanes.delete(lane.key);
  }
}

function postpone({ lanes, queue }: Waiting, turn: Turn, until: number, waitsFor: WaitsFor): void {
  const lane = lanes.get(turn.lane);
  if (lane === undefined) {
    return;
  }
  lane.isBusy = false;
  if (turn.isEdit && waitsFor === 'recovery') {
    lane.edits.set(turn.id, { ...turn, dueAt: until });
  } else {
    hold(lane, until, waitsFor);
  }
  placeLane(queue, lane);
}

function release({ lanes, queue }: Waiting, waitsFor: WaitsFor, key: string | undefined): void {
  const some = [...(key === undefined ? lanes.keys() : [key])].flatMap((lane) => lanes.get(lane) ?? []);
  for (const lane of some.filter((held) => held.waitsFor === waitsFor)) {
    lane.until = 0;
  }
  // The oldest go first: those that were tried during an outage had been put behind those that were not.
  for (const lane of some.sort((a, b) => orderOf(a) - orderOf(b))) {
    placeLane(queue, lane);
  }
}

function orderOf(lane: Lane): number {
  return nextOf(lane)?.order ?? 0;
}

function drop({ lanes, ids, queue }: Waiting, key: string): readonly Turn[] {
  const lane = lanes.get(key);
  if (lane === undefined) {
    return [];
  }
  const turns = [...lane.alerts, ...lane.edits.values()];
  lanes.delete(key);
  withdrawLane(queue, lane);
  for (const { id } of turns) {
    ids.delete(id);
  }
  return turns;
}
