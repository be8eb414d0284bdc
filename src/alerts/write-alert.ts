import type { Language } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import type { WithdrawalReason } from '../sagas/find-withdrawn.ts';
import type { Development } from '../sagas/development.ts';
import type { MessageBody } from './alert.ts';
import { wordsOf } from './alert-words.ts';
import { stepOf } from './step.ts';
import { writeButtons } from './write-buttons.ts';
import { writeEmbed } from './write-embed.ts';
import { writeHeadline } from './write-headline.ts';
import { writePings } from './write-pings.ts';
import { greyOut, writeWithdrawn } from './write-withdrawn.ts';

/** Discord's flag for a message that arrives without a sound. */
const SUPPRESS_NOTIFICATIONS = 1 << 12;

/**
 * Writes a development as a Discord message: the headline in `content`, because that is what a phone shows, the details
 * in an embed, buttons below. It pings whom its follows name and nobody else, and keeps all of Discord's limits.
 */
export function writeAlert(parts: {
  readonly alertId: string;
  readonly development: Development;
  /** The saga as this audience sees it, in order of time. */
  readonly course: readonly Development[];
  readonly follows: readonly Follow[];
  readonly language: Language;
  /** A silent alert pings nobody, and makes no sound where it arrives. */
  readonly loudness?: 'rings' | 'silent';
  /** Why it does not stand any more, where it does not: the message stays, and says so. */
  readonly withdrawn?: WithdrawalReason | undefined;
  /** True for the message that says so to those who had read it as certain. */
  readonly isCorrection?: boolean;
}): MessageBody {
  const { alertId, development, course, follows, language, loudness = 'rings', isCorrection = false } = parts;
  const words = wordsOf(language);
  const withdrawn = parts.withdrawn ?? development.refuted;
  const headline = writeHeadline(development, course, words);
  const lines = withdrawn === undefined ? [headline] : writeWithdrawn(headline, withdrawn, isCorrection, words);
  const embed = writeEmbed(development, course, words);
  const { line, allowed } = writePings(loudness === 'rings' ? follows : []);
  return {
    content: [...lines, line].filter(Boolean).join('\n'),
    embeds: [withdrawn === undefined ? embed : greyOut(embed, words.steps[stepOf(development, course)], words)],
    components: [...writeButtons(alertId, development, words)],
    allowed_mentions: allowed,
    ...(loudness === 'silent' ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
  };
}
