import type { Modal } from './bodies/modal-body.ts';
import type { Message, Origin } from './message.ts';
import type { Snowflake } from './snowflake.ts';

/** Kinds of interaction, under Discord's numbers. */
export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export type InteractionType = (typeof InteractionType)[keyof typeof InteractionType];

/** One suggestion: what is shown, and what it sends. */
export type Choice = { readonly name: string; readonly value: string | number };

/** What a person sees after doing something. */
export type Seen =
  /** A message, ephemeral or not; `thinking` while it is only a promise of one (`untilSettled` waits for the rest). */
  | { readonly kind: 'answered'; readonly message: Message; readonly thinking: boolean }
  /** The message with the button was changed. */
  | { readonly kind: 'updated'; readonly message: Message }
  /** Acknowledged, and nothing to see yet. */
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'modal'; readonly interactionId: Snowflake; readonly modal: Modal }
  | Failed;

/** A thing that could not be done, in words for the person. */
export type Failed = { readonly kind: 'failed'; readonly reason: Failure; readonly text: string };

/** Why nothing came of it. Only `no-answer` reached the bot: three seconds passed without a valid answer. */
export type Failure =
  | 'no-answer'
  | 'not-permitted'
  | 'unknown-channel'
  | 'unknown-command'
  | 'unknown-message'
  | 'unknown-component'
  | 'unknown-modal'
  | 'disabled'
  | 'invalid-option';

/** What a person is offered while typing into an option. */
export type Suggested = { readonly kind: 'suggested'; readonly choices: readonly Choice[] } | Failed;

/** An interaction from its beginning to the end of its token. */
export type Interaction = Origin & {
  readonly token: string;
  readonly type: InteractionType;
  readonly channelId: Snowflake;
  readonly guildId?: Snowflake;
  /** `data` of the payload, as Discord sends it. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly state: 'waiting' | 'acknowledged' | 'failed';
  /** The message that is its original answer. */
  readonly originalId?: Snowflake;
  /** The modal it was answered with. */
  readonly modal?: Modal;
  /** Messages sent after the answer. */
  readonly followUps: number;
};
