import type { Channel } from '../channel.ts';
import type { Command } from '../command.ts';
import type { Role } from '../guild.ts';
import type { Seen, Suggested } from '../interaction.ts';
import type { Message } from '../message.ts';
import type { FieldValues, OptionValues, Said } from '../person.ts';

/** Somebody who can be shown, mentioned or looked through. */
export type PagePerson = {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
};

/** A server as a person sees it. */
export type PageGuild = {
  readonly id: string;
  readonly name: string;
  /** Those this person may see, in their order; threads after their parents. */
  readonly channels: readonly Channel[];
  readonly roles: readonly Role[];
  readonly memberIds: readonly string[];
};

/** Everything but messages and commands that one person sees: `GET /page/state?as=USER`. */
export type PageState = {
  readonly me: PagePerson;
  /** Everybody there is, bots too. */
  readonly people: readonly PagePerson[];
  readonly guilds: readonly PageGuild[];
  readonly conversations: readonly Channel[];
  /** What a newcomer should do first. */
  readonly hint: string;
  /** Where the page opens; the first channel where absent. */
  readonly startChannelId: string | undefined;
};

/** One channel opened: `GET /page/channel?as=USER&channel=CHANNEL&last=COUNT`. */
export type PageChannel = {
  /** The last ones, oldest first. */
  readonly messages: readonly Message[];
  /** Whether there are earlier ones. */
  readonly hasEarlier: boolean;
  /** Of a thread: the message it was started at, in the channel around it; absent where that is gone or not theirs to see. */
  readonly starter?: Message;
  /** The commands this person is offered here, of every kind. */
  readonly commands: readonly Command[];
};

/** What happens while the page is open: each event of `GET /page/events?as=USER` is one of these. */
export type PageEvent =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'message-gone'; readonly channelId: string; readonly messageId: string }
  /** Channels, people, roles or commands are no longer as they were: the state is to be read again. */
  | { readonly kind: 'state-changed' };

/** What a person does: the body of `POST /page/act`, with `as` naming the person. */
export type PageAct =
  | { readonly kind: 'say'; readonly channelId: string; readonly content: string }
  | {
      readonly kind: 'suggest';
      readonly channelId: string;
      readonly path: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | { readonly kind: 'run-command'; readonly channelId: string; readonly path: string; readonly options: OptionValues }
  | { readonly kind: 'click'; readonly messageId: string; readonly customId: string }
  | {
      readonly kind: 'choose';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | { readonly kind: 'submit-modal'; readonly interactionId: string; readonly values: FieldValues }
  | { readonly kind: 'message-command'; readonly messageId: string; readonly name: string }
  | { readonly kind: 'react'; readonly messageId: string; readonly emoji: string }
  | { readonly kind: 'dismiss'; readonly messageId: string }
  /** `content` in base64. The answer's id goes into the option that takes the file. */
  | { readonly kind: 'upload'; readonly filename: string; readonly contentType: string; readonly content: string }
  | { readonly kind: 'open-direct' };

/** What comes of it: the answer to `POST /page/act`. */
export type PageOutcome =
  | Said
  | Suggested
  | Seen
  | { readonly kind: 'done' }
  | { readonly kind: 'opened'; readonly channelId: string }
  | { readonly kind: 'uploaded'; readonly fileId: string };

/** Why the page got nothing: every answer above 399 has this body, in words a person can act on. */
export type PageRefusal = { readonly error: string };
