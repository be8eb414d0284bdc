import type { Destination } from '../follows/follow.ts';

/** Whom a delivery or a whole lane waits for: Discord, somebody who can give us rights, or a server that removed us. */
export type WaitsFor = 'recovery' | 'permission' | 'return';

/** A delivery that waits for its turn. The record itself stays in the store: 100,000 of these are held in memory. */
export interface Turn {
  readonly id: string;
  readonly destination: Destination;
  /** The destination's key: deliveries of one lane go one after the other. */
  readonly lane: string;
  /** The development that it tells, or the letter itself: groups take turns, so that no development waits behind all of another. */
  readonly group: string;
  readonly order: number;
  readonly isEdit: boolean;
  /** An edit is made no sooner, so that sources which come together make one; an alert goes at once unless it waits for somebody. */
  readonly dueAt: number;
  readonly waitsFor?: WaitsFor | undefined;
}

/** All turns of one destination. */
export interface Lane {
  readonly key: string;
  /** In the order in which they are to arrive. */
  readonly alerts: Turn[];
  readonly edits: Map<string, Turn>;
  isBusy: boolean;
  /** The whole lane waits until then, and for whom. */
  until: number;
  waitsFor: WaitsFor | undefined;
  /** The development under which it stands among the ready lanes. */
  readyFor: string | undefined;
}

export function openLane(key: string): Lane {
  return { key, alerts: [], edits: new Map(), isBusy: false, until: 0, waitsFor: undefined, readyFor: undefined };
}

/** Alerts go before edits: what is new matters more than who else says it. */
export function nextOf(lane: Lane): Turn | undefined {
  return lane.alerts[0] ?? earliestOf(lane.edits.values());
}

export function dueAt(lane: Lane, next: Turn): number {
  return Math.max(next.isEdit ? next.dueAt : 0, lane.until);
}

/** A lane read back from the store waits as it waited before. */
export function addTurn(lane: Lane, turn: Turn): void {
  const holdsLane = turn.waitsFor === 'permission' || (turn.waitsFor === 'recovery' && !turn.isEdit);
  if (holdsLane) {
    hold(lane, turn.dueAt, turn.waitsFor);
  }
  if (turn.isEdit) {
    lane.edits.set(turn.id, holdsLane ? { ...turn, dueAt: 0 } : turn);
    return;
  }
  // They come in order but for a few: looked for from the end, the place is found at once, in a lane of 100,000, too.
  const after = lane.alerts.findLastIndex(({ order }) => order <= turn.order);
  lane.alerts.splice(after + 1, 0, turn);
}

function earliestOf(edits: Iterable<Turn>): Turn | undefined {
  let earliest: Turn | undefined;
  for (const edit of edits) {
    earliest = earliest === undefined || edit.dueAt < earliest.dueAt ? edit : earliest;
  }
  return earliest;
}

export function removeTurn(lane: Lane, { id, isEdit }: Turn): void {
  if (isEdit) {
    lane.edits.delete(id);
    return;
  }
  const place = lane.alerts.findIndex((alert) => alert.id === id);
  lane.alerts.splice(place, place === -1 ? 0 : 1);
}

/** Makes the whole lane wait; `hold(lane, 0, undefined)` lets it go. */
export function hold(lane: Lane, until: number, waitsFor: WaitsFor | undefined): void {
  lane.until = until;
  lane.waitsFor = waitsFor;
}
