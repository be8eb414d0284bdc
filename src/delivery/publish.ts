import { RESTJSONErrorCodes } from 'discord.js';
import type { AttemptDeps } from './attempt-deps.ts';
import { isInThread, standing } from './change-message.ts';
import type { Delivery } from './delivery.ts';
import type { Ledger, Posted } from './ledger.ts';
import { codeOf } from './send-failure.ts';

/** True where a message is to be published once it stands: only announcement channels can, and no threads of theirs. */
export async function isToBePublished({ letter }: Delivery, { channels }: AttemptDeps): Promise<boolean> {
  const { destination, publish = false } = letter;
  return (
    publish && destination.kind === 'channel' && (await channels.look(destination.channelId)).kind === 'announcement'
  );
}

/**
 * Writes down that a message is to be published, before it counts as told, as a delivery of its own. Undefined where the
 * message stands in a thread.
 */
export async function writePublication(
  delivery: Delivery,
  { channelId, messageId }: Posted,
  { outbox }: Ledger,
): Promise<Delivery | undefined> {
  const id = `${delivery.id}:publish`;
  if (isInThread({ ...delivery, channelId })) {
    return undefined;
  }
  const { nonce, order, queuedAt, letter } = delivery;
  const publication: Delivery = {
    id,
    letter,
    nonce,
    order,
    queuedAt,
    channelId,
    messageId,
    status: 'pending',
    editPending: false,
    attempts: 0,
    reason: 'to be published',
    publishes: true,
  };
  await outbox.put(id, publication);
  return publication;
}

/** Publishes a message to the channels that follow its channel. Doing it twice is as good as once. */
export async function publish(delivery: Delivery, { sender }: AttemptDeps): Promise<Posted> {
  const place = standing(delivery);
  try {
    await sender.publish(place.channelId, place.messageId);
  } catch (error) {
    if (codeOf(error) !== RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted) {
      throw error;
    }
  }
  return { ...place, reason: 'published' };
}
