import { type BackOff, backOffMs } from '../feeds/back-off.ts';
import type { Attempt } from './attempt.ts';
import { type Desk, turnOf } from './desk.ts';
import { addEdit } from './enqueue.ts';
import type { Turn } from './lane.ts';
import { recordFailure, recordWait } from './ledger.ts';
import type { SendFailure } from './send-failure.ts';

/** A channel that is closed to us is looked at again by itself this often; sooner when it changes. */
const PAUSE_MS = 60 * 60 * 1000;

const BACK_OFF: BackOff = { firstMs: 1_000, longestMs: 60_000 };

type Told = Extract<Attempt, { kind: 'told' }>;
type Failed = Extract<Attempt, { kind: 'failed' }>;

/** Draws the consequences of an attempt: for the delivery, for its destination, and for everybody's requests. */
export async function conclude(desk: Desk, turn: Turn, attempt: Attempt): Promise<void> {
  switch (attempt.kind) {
    case 'nothing':
      desk.breaker.cameToNothing();
      desk.turns.done(turn);
      return goOn(desk, turn);
    case 'told':
      discordAnswered(desk);
      return told(desk, turn, attempt);
    case 'failed':
      return failed(desk, turn, attempt);
  }
}

async function told(desk: Desk, turn: Turn, { did, publication }: Told): Promise<void> {
  const wasPaused = desk.turns.isHeld(turn.lane, 'permission');
  desk.turns.done(turn);
  desk.lastSentAt = desk.deps.now();
  desk.counts[did] += 1;
  desk.deps.log.info(`alert-${did}`, { delivery: turn.id, destination: turn.lane });
  if (wasPaused) {
    desk.deps.report({ kind: 'destination-back', destination: turn.destination, deliveryId: turn.id });
  }
  if (publication !== undefined) {
    desk.turns.add(turnOf(publication));
  }
  await goOn(desk, turn);
}

/**
 * What has come to its end and stands in the outbox all the same is to be edited. Looked up once its turn is over: a new
 * source may have come in until then, and found that it had a turn already.
 */
async function goOn(desk: Desk, { id }: Turn): Promise<void> {
  const left = await desk.ledger.outbox.get(id);
  if (left !== undefined) {
    addEdit(desk, left);
  }
}

async function failed(desk: Desk, turn: Turn, { failure, attempts, isInDoubt }: Failed): Promise<void> {
  countAnswer(desk, failure);
  switch (failure.kind) {
    case 'gone':
      return giveUpLane(desk, turn, failure.reason);
    case 'message-gone':
    case 'refused':
      return giveUp(desk, turn, failure);
    case 'our-bug':
      desk.deps.log.error('alert-malformed', { delivery: turn.id, reason: failure.reason });
      return giveUp(desk, turn, failure);
    case 'paused':
      return pause(desk, turn, failure.reason, isInDoubt);
    case 'again-later': {
      const until = later(desk, failure.waitMs ?? backOffMs(BACK_OFF, attempts, desk.deps.random()));
      await recordWait(desk.ledger, turn.id, { reason: failure.reason, until, waitsFor: 'recovery', isInDoubt });
      desk.turns.postpone(turn, until.getTime(), 'recovery');
      return;
    }
    case 'stop':
      desk.ending = { kind: 'unauthorised', reason: failure.reason };
      desk.deps.log.error('token-refused', { reason: failure.reason });
      await recordWait(desk.ledger, turn.id, {
        reason: failure.reason,
        until: later(desk, 0),
        waitsFor: 'recovery',
        isInDoubt,
      });
      desk.turns.postpone(turn, later(desk, 0).getTime(), 'recovery');
      return;
  }
}

function countAnswer(desk: Desk, failure: SendFailure): void {
  if (failure.kind !== 'again-later' || !failure.isOutage) {
    discordAnswered(desk);
  } else if (desk.breaker.failed()) {
    desk.deps.log.warn('discord-unreachable', { reason: failure.reason, waiting: desk.turns.size });
  }
}

function discordAnswered(desk: Desk): void {
  if (desk.breaker.answered()) {
    desk.deps.log.info('discord-back', { waiting: desk.turns.size });
    desk.turns.release('recovery');
  }
}

async function giveUp(desk: Desk, turn: Turn, { kind, reason }: SendFailure): Promise<void> {
  await recordFailure(desk.ledger, turn.id, reason);
  desk.turns.done(turn);
  desk.counts.failed += 1;
  desk.deps.log.warn('alert-given-up', { delivery: turn.id, destination: turn.lane, kind, reason });
}

/** Whatever else waits for a destination that is no more is closed with it. */
async function giveUpLane(desk: Desk, turn: Turn, reason: string): Promise<void> {
  const turns = desk.turns.drop(turn.lane);
  for (const { id } of turns) {
    await recordFailure(desk.ledger, id, reason);
  }
  desk.counts.failed += turns.length;
  desk.deps.report({ kind: 'destination-gone', destination: turn.destination, reason, givenUp: turns.length });
}

async function pause(desk: Desk, turn: Turn, reason: string, isInDoubt: boolean): Promise<void> {
  const until = later(desk, PAUSE_MS);
  const isKnown = desk.turns.isHeld(turn.lane, 'permission');
  await recordWait(desk.ledger, turn.id, { reason: `paused: ${reason}`, until, waitsFor: 'permission', isInDoubt });
  desk.turns.postpone(turn, until.getTime(), 'permission');
  if (!isKnown) {
    desk.deps.report({ kind: 'destination-paused', destination: turn.destination, reason, deliveryId: turn.id });
  }
}

function later({ deps }: Desk, milliseconds: number): Date {
  return new Date(deps.now().getTime() + milliseconds);
}
