import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

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
      /** Discord says, or people know, how long it takes. */
      readonly waitMs?: number;
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
  // Somebody has to close threads, or to give the forum a tag that we may use.
  [RESTJSONErrorCodes.MaximumActiveThreads]: 'paused',
  [RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel]: 'paused',
  // A channel without messages.
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel]: 'refused',
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType]: 'refused',
  // The server's own filters, and Discord's for links.
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]: 'refused',
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter]: 'refused',
};

/** Published messages take about three edits an hour, and old ones few: asking every minute would only count against us. */
const EDITS_AGAIN_MS = 20 * 60 * 1000;

/** Slow mode and write limits, with what is known of their length: the channel is busy, Discord is well. */
const BUSY: ReadonlyMap<number, { readonly waitMs?: number }> = new Map<number, { readonly waitMs?: number }>([
  [RESTJSONErrorCodes.AnnouncementEditLimitExceeded, { waitMs: EDITS_AGAIN_MS }],
  [RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached, { waitMs: EDITS_AGAIN_MS }],
  [RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit, {}],
  [RESTJSONErrorCodes.ChannelSendRateLimit, {}],
]);

const OVERLOADED: ReadonlySet<number> = new Set([RESTJSONErrorCodes.APIResourceOverloaded]);

/** Discord's code for what went wrong; undefined where it was not Discord who answered. */
export function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** Whether a direct message failed because that person shares no server with us. */
export function isForWantOfServer(error: unknown): boolean {
  return codeOf(error) === RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds;
}

/** Decides what a failed request means. discord.js has waited out rate limits by itself before it throws. */
export function explainSendFailure(error: unknown): SendFailure {
  if (error instanceof DiscordAPIError) {
    return explainAnswer(error, Number(error.code));
  }
  if (error instanceof RateLimitError) {
    const { retryAfter: waitMs } = error;
    return {
      kind: 'again-later',
      reason: 'Discord’s limit is reached',
      mayHaveArrived: false,
      isOutage: false,
      waitMs,
    };
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
  const busy = BUSY.get(code) ?? (status === 429 ? {} : undefined);
  if (busy !== undefined) {
    return { kind: 'again-later', reason, mayHaveArrived: false, isOutage: false, ...busy };
  }
  return { kind: MEANINGS[code] ?? 'our-bug', reason };
}

/** undici and Node give errors of the connection a code; discord.js aborts what takes longer than its deadline. */
function isNetworkError(error: Error): boolean {
  return error.name === 'AbortError' || 'code' in error || (error.cause instanceof Error && 'code' in error.cause);
}
