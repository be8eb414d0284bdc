import { decodeButton } from '../alerts/button-ids.ts';
import type { Delivery } from './delivery.ts';
import type { RecentMessage, Sender } from './sender.ts';

/** 2015-01-01, from which Discord's ids count milliseconds. */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** Our clock and Discord's need not agree. */
const CLOCKS_APART_MS = 5 * 60 * 1000;
const MOST_PAGES = 20;

/** Looks for an alert among a channel's messages since it was first posted without a clear answer. Returns the message's id. */
export async function lookBack(
  delivery: Delivery,
  since: Date,
  channelId: string,
  sender: Sender,
): Promise<string | undefined> {
  let after: string | undefined = idAt(since.getTime() - CLOCKS_APART_MS);
  for (let page = 0; page < MOST_PAGES && after !== undefined; page += 1) {
    const { own, next } = await sender.readAfter(channelId, after);
    const found = own.find((message) => isOf(delivery, message));
    if (found !== undefined) {
      return found.id;
    }
    after = next;
  }
  return undefined;
}

/** Discord does not always give the nonce back, so the button that carries the alert's id counts as well. */
function isOf({ id, nonce }: Delivery, message: RecentMessage): boolean {
  return message.nonce === nonce || message.customIds.some((customId) => isWhyOf(customId, id));
}

function isWhyOf(customId: string, alertId: string): boolean {
  const button = decodeButton(customId);
  return button?.action === 'why' && button.alertId === alertId;
}

function idAt(time: number): string {
  return String((BigInt(time) - DISCORD_EPOCH) << 22n);
}
