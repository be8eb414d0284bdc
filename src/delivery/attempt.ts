import { wordsOf } from '../alerts/alert-words.ts';
import type { MessageBody } from '../alerts/alert.ts';
import { linkBack } from '../alerts/link-back.ts';
import type { AttemptDeps } from './attempt-deps.ts';
import { bring, type Brought } from './bring.ts';
import type { Outgoing } from './bring-message.ts';
import { changeMessage, isInThread } from './change-message.ts';
import type { Delivery } from './delivery.ts';
import { findTold } from './find-told.ts';
import { begin } from './begin.ts';
import { type Posted, recordEdited, recordPosted } from './ledger.ts';
import { isToBePublished, publish, writePublication } from './publish.ts';
import { explainSendFailure, type SendFailure } from './send-failure.ts';

/** How an attempt at a delivery ended. A record that could not be read or written throws instead. */
export type Attempt =
  /** `publication` is what was written down to be done next. */
  | {
      readonly kind: 'told';
      readonly did: 'sent' | 'edited' | 'published';
      readonly publication?: Delivery | undefined;
    }
  | { readonly kind: 'nothing'; readonly reason: 'not-there' | 'told-already' }
  /** `isInDoubt`: the message may have been posted, now or before. */
  | { readonly kind: 'failed'; readonly failure: SendFailure; readonly attempts: number; readonly isInDoubt: boolean };

/** Posts, edits or publishes one message and records it. Safe to repeat after a crash at any point of it. */
export async function attempt(id: string, deps: AttemptDeps): Promise<Attempt> {
  const task = await begin(deps.ledger, id, deps.now());
  switch (task.kind) {
    case 'nothing':
      return task;
    case 'edit':
      return edit(task.delivery, deps);
    case 'publish':
      return publishOnce(task.delivery, deps);
    case 'post':
      return post({ delivery: task.delivery, isInDoubt: task.isInDoubt }, deps);
  }
}

async function post(out: Omit<Outgoing, 'body'>, deps: AttemptDeps): Promise<Attempt> {
  const { delivery, isInDoubt } = out;
  const { attempts } = delivery;
  const fail = (failure: SendFailure, mayHaveArrived = false): Attempt => {
    return { kind: 'failed', failure, attempts, isInDoubt: isInDoubt || mayHaveArrived };
  };
  const objection = await objectionTo(delivery, deps);
  if (objection !== undefined) {
    return fail({ kind: 'refused', reason: objection });
  }
  const body = await withLink(delivery, deps);
  const asked = await ask(async (): Promise<Brought & { readonly publishes: boolean }> => {
    const publishes = await isToBePublished(delivery, deps);
    return { publishes, ...(await bring({ ...out, body }, deps)) };
  });
  if (asked.kind === 'failed') {
    return fail(asked.failure, asked.failure.kind === 'again-later' && asked.failure.mayHaveArrived);
  }
  const { answer } = asked;
  return answer.kind === 'nowhere'
    ? fail({ kind: 'refused', reason: answer.reason })
    : recordTold(delivery, answer.posted, answer.publishes, deps);
}

async function recordTold(
  delivery: Delivery,
  posted: Posted,
  publishes: boolean,
  { ledger, now }: AttemptDeps,
): Promise<Attempt> {
  const publication = publishes ? await writePublication(delivery, posted, ledger) : undefined;
  await recordPosted(ledger, delivery.id, posted, now());
  return { kind: 'told', did: 'sent', publication };
}

async function edit(delivery: Delivery, deps: AttemptDeps): Promise<Attempt> {
  const body = await withLink(delivery, deps);
  const asked = await ask(() => changeMessage(delivery, body, deps));
  if (asked.kind === 'failed') {
    return failedAside(delivery, asked.failure, isInThread(delivery));
  }
  await recordEdited(deps.ledger, delivery.id, delivery.letter.body);
  return { kind: 'told', did: 'edited' };
}

async function publishOnce(delivery: Delivery, deps: AttemptDeps): Promise<Attempt> {
  const asked = await ask(() => publish(delivery, deps));
  if (asked.kind === 'failed') {
    return failedAside(delivery, asked.failure, true);
  }
  await recordPosted(deps.ledger, delivery.id, asked.answer, deps.now());
  return { kind: 'told', did: 'published' };
}

/** What fails beside the channel, in a thread or in publishing, says nothing of what may be told in it. */
function failedAside(delivery: Delivery, failure: SendFailure, isBeside: boolean): Attempt {
  const saysNothing = isBeside && (failure.kind === 'gone' || failure.kind === 'paused');
  return {
    kind: 'failed',
    failure: saysNothing ? { kind: 'refused', reason: failure.reason } : failure,
    attempts: delivery.attempts + 1,
    isInDoubt: false,
  };
}

/** Why a letter is not to be told at all: nobody was told what it takes back. */
async function objectionTo({ letter }: Delivery, { ledger }: AttemptDeps): Promise<string | undefined> {
  const corrects = letter.kind === 'alert' ? letter.corrects : undefined;
  const wrong = corrects === undefined ? undefined : await findTold(ledger, corrects);
  return corrects !== undefined && wrong?.status !== 'sent' ? 'what it corrects was never told here' : undefined;
}

/** The body as it goes out: with a link to the message of the step before, or to the one it corrects, where there is one. */
async function withLink({ letter }: Delivery, { ledger }: AttemptDeps): Promise<MessageBody> {
  const { body, destination, language } = letter;
  const { previousAlertId, corrects } = letter.kind === 'alert' ? letter : {};
  const previous = previousAlertId === undefined ? undefined : await findTold(ledger, previousAlertId);
  if (previous?.channelId === undefined || previous.messageId === undefined) {
    return body;
  }
  const { channelId, messageId } = previous;
  const server = destination.kind === 'channel' ? { guildId: destination.guildId } : {};
  const { previousStep, withdrawn } = wordsOf(language);
  return linkBack(body, { ...server, channelId, messageId }, corrects === undefined ? previousStep : withdrawn.link);
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
