import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** Why Discord did not take an answer. Only `our-bug` is worth an apology: for the others there is nobody left to tell. */
export type AnswerFailure =
  | 'too-late'
  | 'answered-already'
  | 'token-expired'
  | 'message-gone'
  | 'channel-gone'
  | 'our-bug';

/** Names the ways in which an interaction ends without us; anything else is a fault of this program. */
export function explainAnswerFailure(error: unknown): AnswerFailure {
  if (!(error instanceof DiscordAPIError)) {
    return 'our-bug';
  }
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'too-late';
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'answered-already';
    case RESTJSONErrorCodes.InvalidWebhookToken:
    case RESTJSONErrorCodes.UnknownWebhook:
      return 'token-expired';
    case RESTJSONErrorCodes.UnknownMessage:
      return 'message-gone';
    case RESTJSONErrorCodes.UnknownChannel:
      return 'channel-gone';
    default:
      return 'our-bug';
  }
}
