import { wordsOf } from '../alerts/alert-words.ts';
import type { Alert } from '../alerts/alert.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import { stepOf } from '../alerts/step.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import type { WithdrawalReason } from '../sagas/find-withdrawn.ts';

/** An alert as it was planned, with what it tells. */
export interface Draft {
  readonly alert: Alert;
  readonly development: Development;
  /** The saga as the audience sees it, in order of time. */
  readonly course: readonly Development[];
}

/** An alert whose development stands no more, written so, and why. */
export interface Fallen extends Draft {
  readonly reason: WithdrawalReason;
}

/** What a digest says of it. */
export function describeDraft({
  alert,
  development,
  course,
}: Draft): Pick<HeldAlert, 'alert' | 'development' | 'headline' | 'step'> {
  const words = wordsOf(alert.language);
  const headline = writeHeadline(development, course, words);
  return { alert, development, headline, step: words.steps[stepOf(development, course)] };
}

/** A person's direct messages have no settings: nothing is held back there. */
export function placeOf({
  destination,
}: Alert): { readonly guildId: Snowflake; readonly channelId: Snowflake } | undefined {
  return destination.kind === 'channel' ? destination : undefined;
}
