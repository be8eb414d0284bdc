import { decodeButton } from '../alerts/button-ids.ts';
import type { Delivery } from './delivery.ts';
import type { RecentMessage, Sender } from './sender.ts';

/** 2015-01-01, from which Discord's ids count milliseconds. */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** Our clock and Discord's need not agree. */
const CLOCKS_APART_MS = 5 * 60 * 1000;
const MOST_PAGES = 20;

/** Looks for a delivery among a channel's messages since it was first posted without a clear answer. Returns the message's id. */
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

/** The same among the posts of a forum: posts have no nonce. */
export async function lookBackForPost(
  delivery: Delivery,
  since: Date,
  forum: { readonly guildId: string; readonly channelId: string },
  { threads }: Sender,
): Promise<string | undefined> {
  const after = idAt(since.getTime() - CLOCKS_APART_MS);
  const firsts = await threads.readPostsAfter(forum.guildId, forum.channelId, after);
  return firsts.find((message) => isOf(delivery, message))?.id;
}

/** Discord does not always give the nonce back, so the button that carries the alert's id counts as well. */
function isOf({ id, nonce, letter }: Delivery, message: RecentMessage): boolean {
  const buttons = message.customIds.flatMap((customId) => decodeButton(customId) ?? []);
  const alertId = buttons.flatMap((button) => (button.action === 'why' ? [button.alertId] : [])).at(0);
  const isRoot = letter.kind === 'root' && alertId === undefined;
  const isOfSaga = buttons.some((button) => button.action === 'timeline' && isRoot && button.sagaId === letter.sagaId);
  return message.nonce === nonce || alertId === id || isOfSaga;
}

function idAt(time: number): string {
  return String((BigInt(time) - DISCORD_EPOCH) << 22n);
}
