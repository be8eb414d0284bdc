import type { Failed, Failure } from './interaction.ts';

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

/** Says that a thing could not be done, in Discord's usual words where there are no better ones. */
export function failed(reason: Failure, text: string = WORDS[reason]): Failed {
  return { kind: 'failed', reason, text };
}
