import type { MessageBody } from '../alerts/alert.ts';
import { linkBack } from '../alerts/link-back.ts';
import type { Delivery } from './delivery.ts';
import { begin, type Ledger, recordEdited, recordPosted } from './ledger.ts';
import { lookBack } from './look-back.ts';
import { explainSendFailure, type SendFailure } from './send-failure.ts';
import type { Sender } from './sender.ts';

/** How an attempt at a delivery ended. A record that could not be read or written throws instead. */
export type Attempt =
  /** `growsOn`: the message is out, and is to be edited. */
  | { readonly kind: 'told'; readonly growsOn: boolean }
  | { readonly kind: 'nothing'; readonly reason: 'not-there' | 'told-already' }
  /** `isInDoubt`: the message may have been posted, now or before. */
  | { readonly kind: 'failed'; readonly failure: SendFailure; readonly attempts: number; readonly isInDoubt: boolean };

/** Discord knows a nonce for "a few minutes"; we trust it for two. */
const NONCE_HOLDS_MS = 2 * 60 * 1000;

export interface AttemptDeps {
  readonly ledger: Ledger;
  readonly sender: Sender;
  readonly now: () => Date;
}

/** Posts or edits one message and records it. Safe to repeat after a crash at any point of it. */
export async function attempt(id: string, deps: AttemptDeps): Promise<Attempt> {
  const task = await begin(deps.ledger, id, deps.now());
  switch (task.kind) {
    case 'nothing':
      return task;
    case 'edit':
      return edit(task.delivery, deps);
    case 'post':
      return post(task.delivery, task.isInDoubt, deps);
  }
}

async function post(delivery: Delivery, isInDoubt: boolean, deps: AttemptDeps): Promise<Attempt> {
  const body = await withLink(delivery, deps);
  const asked = await ask(async () => {
    const channelId = await channelOf(delivery, deps.sender);
    const { messageId, reason } = isInDoubt ? await find(delivery, channelId, deps) : UNSEEN;
    return { channelId, reason, messageId: messageId ?? (await deps.sender.create(channelId, body, delivery.nonce)) };
  });
  if (asked.kind === 'answered') {
    return { kind: 'told', growsOn: await recordPosted(deps.ledger, delivery.id, asked.answer, deps.now()) };
  }
  const { failure } = asked;
  const mayHaveArrived = failure.kind === 'again-later' && failure.mayHaveArrived;
  return { kind: 'failed', failure, attempts: delivery.attempts, isInDoubt: isInDoubt || mayHaveArrived };
}

async function edit(delivery: Delivery, deps: AttemptDeps): Promise<Attempt> {
  const { channelId, messageId } = delivery;
  if (channelId === undefined || messageId === undefined) {
    throw new Error(`delivery ${delivery.id} is sent and names no message`);
  }
  const body = await withLink(delivery, deps);
  const asked = await ask(() => deps.sender.edit(channelId, messageId, body));
  return asked.kind === 'answered'
    ? { kind: 'told', growsOn: await recordEdited(deps.ledger, delivery.id, delivery.letter.body) }
    : { kind: 'failed', failure: asked.failure, attempts: delivery.attempts + 1, isInDoubt: false };
}

interface Found {
  readonly messageId: string | undefined;
  readonly reason: string;
}

const UNSEEN: Found = { messageId: undefined, reason: 'sent' };

/** What is known of a message that may stand in its channel already. Older than a nonce holds, it is looked for. */
async function find(delivery: Delivery, channelId: string, { sender, now }: AttemptDeps): Promise<Found> {
  const since = new Date(delivery.sendingSince ?? delivery.queuedAt);
  if (now().getTime() - since.getTime() < NONCE_HOLDS_MS) {
    return { messageId: undefined, reason: 'sent, the second time under the same nonce' };
  }
  try {
    const messageId = await lookBack(delivery, since, channelId, sender);
    return messageId === undefined
      ? { messageId, reason: 'sent again: the channel showed no trace of it' }
      : { messageId, reason: 'sent before an interruption, and found in the channel' };
  } catch (error) {
    if (explainSendFailure(error).kind !== 'paused') {
      throw error;
    }
    return { messageId: undefined, reason: 'sent again unseen: the channel’s messages may not be read' };
  }
}

async function channelOf({ letter, channelId }: Delivery, sender: Sender): Promise<string> {
  const { destination } = letter;
  switch (destination.kind) {
    case 'channel':
      return destination.channelId;
    case 'direct':
      return channelId ?? sender.openDirect(destination.userId);
  }
}

/** The body as it goes out: with a link to the message of the step before, where there is one. */
async function withLink({ letter }: Delivery, { ledger }: AttemptDeps): Promise<MessageBody> {
  const { body, destination, language } = letter;
  const previousAlertId = letter.kind === 'alert' ? letter.previousAlertId : undefined;
  const previous = previousAlertId === undefined ? undefined : await ledger.history.get(previousAlertId);
  if (previous?.channelId === undefined || previous.messageId === undefined) {
    return body;
  }
  const { channelId, messageId } = previous;
  const server = destination.kind === 'channel' ? { guildId: destination.guildId } : {};
  return linkBack(body, { ...server, channelId, messageId }, language);
}

/** The one place where a delivery's requests may fail: whatever was thrown, its meaning is returned. */
async function ask<Answer>(
  request: () => Promise<Answer>,
): Promise<
  { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'failed'; readonly failure: SendFailure }
> {
  try {
    return { kind: 'answered', answer: await request() };
  } catch (error) {
    return { kind: 'failed', failure: explainSendFailure(error) };
  }
}
