import type { MessageBody, ThreadWish } from '../alerts/alert.ts';
import { clip } from '../alerts/clip.ts';
import type { AttemptDeps } from './attempt-deps.ts';
import type { Delivery } from './delivery.ts';
import type { Posted } from './ledger.ts';
import { lookBack, lookBackForPost } from './look-back.ts';
import { explainSendFailure } from './send-failure.ts';
import type { ThreadStart } from './sender.ts';
import { settleTags } from './settle-tags.ts';

/** A delivery with the body that goes out. */
export interface Outgoing {
  readonly delivery: Delivery;
  readonly body: MessageBody;
  /** It was posted before without a clear answer, and may stand there. */
  readonly isInDoubt: boolean;
}

/** Discord knows a nonce for "a few minutes"; we trust it for two. */
const NONCE_HOLDS_MS = 2 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Discord's limit for the name of a post. */
const LONGEST_NAME = 100;

/** How long threads stay open without a message: until Discord closes them, or we do. */
export const QUIET_MINUTES: Readonly<Record<ThreadWish['rest'], ThreadStart['quietMinutes']>> = {
  open: 10_080,
  settling: 1440,
  closed: 1440,
};

/** Posts a message in a channel or thread, or finds that it stands there already. */
export async function bringMessage(out: Outgoing, channelId: string, deps: AttemptDeps): Promise<Posted> {
  const { delivery, body, isInDoubt } = out;
  const { messageId, reason } =
    isInDoubt && holdsNonce(delivery, deps)
      ? { messageId: undefined, reason: 'sent, the second time under the same nonce' }
      : await find(out, deps, (since) => lookBack(delivery, since, channelId, deps.sender));
  return { channelId, reason, messageId: messageId ?? (await deps.sender.create(channelId, body, delivery.nonce)) };
}

/** The same as a post of a forum, where messages can stand in posts only. Posts have no nonce: in doubt they are looked for. */
export async function bringPost(
  out: Outgoing,
  forum: { readonly guildId: string; readonly channelId: string },
  deps: AttemptDeps,
): Promise<Posted> {
  const { delivery, body } = out;
  const { letter } = delivery;
  const { messageId, reason } = await find(out, deps, (since) => lookBackForPost(delivery, since, forum, deps.sender));
  const thread = letter.kind === 'root' ? letter.thread : undefined;
  const start = { name: thread?.name ?? nameOf(body), quietMinutes: QUIET_MINUTES[thread?.rest ?? 'open'] };
  const id =
    messageId ??
    (await deps.sender.threads.post(forum.channelId, start, await settleTags(forum.channelId, thread, [], deps), body));
  return { channelId: id, messageId: id, reason };
}

interface Found {
  readonly messageId: string | undefined;
  readonly reason: string;
}

function holdsNonce(delivery: Delivery, { now }: AttemptDeps): boolean {
  const age = now().getTime() - sinceWhen(delivery, now()).getTime();
  return age < NONCE_HOLDS_MS;
}

/** What is known of a message that may stand in its place already. */
async function find(
  { delivery, isInDoubt }: Outgoing,
  { now }: AttemptDeps,
  look: (since: Date) => Promise<string | undefined>,
): Promise<Found> {
  if (!isInDoubt) {
    return { messageId: undefined, reason: 'sent' };
  }
  try {
    const messageId = await look(sinceWhen(delivery, now()));
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

/** A moment that is still to come was written down by a clock that was ahead: all that is known is that it is over. */
function sinceWhen({ sendingSince, queuedAt }: Delivery, now: Date): Date {
  const since = new Date(sendingSince ?? queuedAt);
  return since > now ? new Date(now.getTime() - DAY_MS) : since;
}

/** What stands alone in a forum is named by its first line; names know no markup. */
function nameOf({ content, embeds }: MessageBody): string {
  const [line = ''] = content.split('\n');
  const title = embeds[0]?.['title'];
  return clip((line || (typeof title === 'string' ? title : '')).replaceAll('\\', ''), LONGEST_NAME) || '⚽';
}
