import type { Failure } from '../interaction.ts';

const WORDS: Readonly<Record<Failure, string>> = {
  'no-answer': 'The application did not respond',
  'not-permitted': 'You do not have the rights for that here',
  'unknown-channel': 'That channel is not here',
  'unknown-command': 'There is no such command here',
  'unknown-message': 'That message is not here',
  'unknown-component': 'That message has no such button or menu',
  'unknown-modal': 'That form is no longer open',
  disabled: 'That is switched off',
  'invalid-option': 'That value does not fit',
};

/** A thing that could not be done, in words for the person. */
export type Failed = { readonly kind: 'failed'; readonly reason: Failure; readonly text: string };

export function failed(reason: Failure, text: string = WORDS[reason]): Failed {
  return { kind: 'failed', reason, text };
}
