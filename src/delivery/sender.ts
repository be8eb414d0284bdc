import type { MessageBody } from '../alerts/alert.ts';

/** A message of ours that stands in a channel, as far as it says which alert it is. */
export interface RecentMessage {
  readonly id: string;
  readonly nonce?: string;
  /** The custom ids of its buttons. */
  readonly customIds: readonly string[];
}

/** All that delivery asks of Discord. It throws what went wrong as it is; `explainSendFailure` says what that means. */
export interface Sender {
  /** Posts a message and returns its id. Within a few minutes the same nonce returns the message that is there already. */
  create(channelId: string, body: MessageBody, nonce: string): Promise<string>;
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** One page of a channel's messages after an id, oldest first: ours among them, and the id to ask on from while there are more. */
  readAfter(
    channelId: string,
    messageId: string,
  ): Promise<{ readonly own: readonly RecentMessage[]; readonly next: string | undefined }>;
  /** The channel of a person's direct messages; asking twice opens one. */
  openDirect(userId: string): Promise<string>;
  /** Answers of 401, 403 and 429 in the last ten minutes. Discord shuts an address out that collects 10,000. */
  invalidRequests(): number;
}
