import type { Language } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import type { WithdrawalReason } from '../sagas/find-withdrawn.ts';
import type { Development } from '../sagas/development.ts';
import type { MessageBody } from './alert.ts';
import { type AlertWords, wordsOf } from './alert-words.ts';
import { stepOf } from './step.ts';
import { writeButtons } from './write-buttons.ts';
import { type AlertEmbed, writeEmbed } from './write-embed.ts';
import { writeHeadline } from './write-headline.ts';
import { writePings } from './write-pings.ts';
import { greyOut, writeWithdrawn } from './write-withdrawn.ts';

/** Discord's flag for a message that arrives without a sound. */
const SUPPRESS_NOTIFICATIONS = 1 << 12;

/** What is told, whoever reads it. */
export interface Telling {
  readonly development: Development;
  /** The saga as this audience sees it, in order of time. */
  readonly course: readonly Development[];
  /** Why it does not stand any more, where it does not: the message stays, and says so. */
  readonly withdrawn?: WithdrawalReason | undefined;
  /** True for the message that says so to those who had read it as certain. */
  readonly isCorrection?: boolean;
}

/** Whom it is told, and how. */
export interface Recipient {
  readonly alertId: string;
  readonly follows: readonly Follow[];
  readonly language: Language;
  /** A silent alert pings nobody, and makes no sound where it arrives. */
  readonly loudness?: 'rings' | 'silent';
}

/**
 * Writes a development as a Discord message: the headline in `content`, because that is what a phone shows, the details
 * in an embed, buttons below. It pings whom its follows name and nobody else, and keeps all of Discord's limits.
 */
export function writeAlert(parts: Telling & Recipient): MessageBody {
  return openAlertWriter(parts)(parts);
}

/** The same for many readers: what those of one language read alike is written once. */
export function openAlertWriter(telling: Telling): (to: Recipient) => MessageBody {
  const written = new Map<Language, Text>();
  return ({ alertId, follows, language, loudness = 'rings' }) => {
    const words = wordsOf(language);
    const text = written.get(language) ?? writeText(telling, words);
    written.set(language, text);
    const { line, allowed } = writePings(loudness === 'rings' ? follows : []);
    return {
      content: [...text.lines, line].filter(Boolean).join('\n'),
      embeds: [text.embed],
      components: [...writeButtons(alertId, telling.development, words)],
      allowed_mentions: allowed,
      ...(loudness === 'silent' ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
    };
  };
}

interface Text {
  readonly lines: readonly string[];
  readonly embed: AlertEmbed;
}

function writeText({ development, course, isCorrection = false, ...telling }: Telling, words: AlertWords): Text {
  const withdrawn = telling.withdrawn ?? development.refuted;
  const headline = writeHeadline(development, course, words);
  const embed = writeEmbed(development, course, words);
  return withdrawn === undefined
    ? { lines: [headline], embed }
    : {
        lines: writeWithdrawn(headline, withdrawn, isCorrection, words),
        embed: greyOut(embed, words.steps[stepOf(development, course)], words),
      };
}
