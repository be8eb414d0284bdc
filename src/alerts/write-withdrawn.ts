import type { WithdrawalReason } from '../sagas/find-withdrawn.ts';
import type { AlertWords } from './alert-words.ts';
import { fillIn } from './fill-in.ts';
import type { AlertEmbed } from './write-embed.ts';

/** The stripe of what does not stand any more. */
const GREY = 0x4f_54_5c;

/** The words over what does not stand any more: the headline struck through, and why. */
export function writeWithdrawn(
  headline: string,
  reason: WithdrawalReason,
  isCorrection: boolean,
  words: AlertWords,
): readonly string[] {
  const struck = `~~${headline}~~`;
  const first = isCorrection ? fillIn(words.withdrawn.headline, { headline: struck }) : undefined;
  return [first ?? struck, words.withdrawn.reasons[reason]];
}

/** The details below them: as they were, in grey, under the step and a mark; how sure it was matters no more. */
export function greyOut(embed: AlertEmbed, step: string, words: AlertWords): AlertEmbed {
  return { ...embed, color: GREY, title: `${step} · ${words.withdrawn.mark}` };
}
