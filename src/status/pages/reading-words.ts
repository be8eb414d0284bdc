import { wordsOf } from '../../alerts/alert-words.ts';
import type { Step } from '../../alerts/step.ts';
import type { Claim } from '../../claims/claim.ts';
import type { OpeningReason } from '../../sagas/verdict.ts';

const OPENINGS: Readonly<Record<OpeningReason, string> & Partial<Record<string, string>>> = {
  opened: 'a story begins, or a club comes into it',
  advanced: 'a step further',
  'talks-advanced': 'talks went further',
  'another-bid': 'one more bid',
  'happened-again': 'the same happened again',
  reopened: 'it goes on after a long silence',
  revived: 'it goes on after it had ended',
  hijacked: 'another club comes in',
  contradicted: 'as good a source says otherwise',
};

/** Why a development is one of its own; a reason of another version's stands as it is. */
export function writeOpening(reason: string): string {
  return OPENINGS[reason] ?? reason;
}

/** What was read: the step and how sure it is, in the words of an alert. */
export function writeReading(step: Step, certainty: Claim['certainty']): string {
  const { steps, certainties } = wordsOf('en');
  return `${steps[step]}, ${certainties[certainty]}`;
}
