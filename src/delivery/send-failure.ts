import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What a failed request to Discord means for the delivery, and for those after it. */
export type SendFailure =
  /** The channel, the server or the person is no more: nothing will ever arrive there. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** We may not write there now. Somebody can change that, so nothing is thrown away. */
  | { readonly kind: 'paused'; readonly reason: string }
  /** The message to edit was deleted. */
  | { readonly kind: 'message-gone'; readonly reason: string }
  /** A filter of the server's or Discord's own will not have this message; the destination is well. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** We sent what Discord does not understand. Sending it again would be no better. */
  | { readonly kind: 'our-bug'; readonly reason: string }
  /** As good a message may get through later. `mayHaveArrived`: no answer says that it was not posted. */
  | {
      readonly kind: 'again-later';
      readonly reason: string;
      readonly mayHaveArrived: boolean;
      /** Not this channel alone: Discord, or the way to it, is down. */
      readonly isOutage: boolean;
    }
  /** The token is not accepted: every further request counts against our address. */
  | { readonly kind: 'stop'; readonly reason: string };

type Kind = Exclude<SendFailure['kind'], 'again-later' | 'stop'>;

/** Meanings of Discord's codes for a sender (its list: "JSON error codes"). Codes that are not here are our own bugs. */
const MEANINGS: Readonly<Record<number, Kind>> = {
  [RESTJSONErrorCodes.UnknownChannel]: 'gone',
  [RESTJSONErrorCodes.UnknownGuild]: 'gone',
  [RESTJSONErrorCodes.UnknownUser]: 'gone',
  [RESTJSONErrorCodes.UnknownMessage]: 'message-gone',
  [RESTJSONErrorCodes.MissingAccess]: 'paused',
  [RESTJSONErrorCodes.MissingPermissions]: 'paused',
  // The person takes no direct messages from us, or shares no server with us any more.
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: 'paused',
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'paused',
  // The server's own filters, and Discord's for links.
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]: 'refused',
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter]: 'refused',
};

/** Slow mode and write limits: the channel is busy, Discord is well. */
const BUSY: ReadonlySet<number> = new Set([
  RESTJSONErrorCodes.AnnouncementEditLimitExceeded,
  RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit,
  RESTJSONErrorCodes.ChannelSendRateLimit,
  RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
]);

const OVERLOADED: ReadonlySet<number> = new Set([RESTJSONErrorCodes.APIResourceOverloaded]);

/** Decides what a failed request means. discord.js has waited out rate limits by itself before it throws. */
export function explainSendFailure(error: unknown): SendFailure {
  if (error instanceof DiscordAPIError) {
    return explainAnswer(error, Number(error.code));
  }
  if (error instanceof HTTPError) {
    return { kind: 'again-later', reason: `Discord answered ${error.status}`, mayHaveArrived: true, isOutage: true };
  }
  if (error instanceof Error && isNetworkError(error)) {
    const reason = error.name === 'AbortError' ? 'Discord did not answer in time' : `no connection: ${error.message}`;
    return { kind: 'again-later', reason, mayHaveArrived: true, isOutage: true };
  }
  return { kind: 'our-bug', reason: error instanceof Error ? error.message : String(error) };
}

function explainAnswer({ status, message }: DiscordAPIError, code: number): SendFailure {
  const reason = `${message} (${Number.isNaN(code) ? status : code})`;
  if (status === 401) {
    return { kind: 'stop', reason };
  }
  if (OVERLOADED.has(code)) {
    return { kind: 'again-later', reason, mayHaveArrived: true, isOutage: true };
  }
  if (BUSY.has(code) || status === 429) {
    return { kind: 'again-later', reason, mayHaveArrived: false, isOutage: false };
  }
  return { kind: MEANINGS[code] ?? 'our-bug', reason };
}

/** undici and Node give errors of the connection a code; discord.js aborts what takes longer than its deadline. */
function isNetworkError(error: Error): boolean {
  return error.name === 'AbortError' || 'code' in error || (error.cause instanceof Error && 'code' in error.cause);
}
