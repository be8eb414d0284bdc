import type { Language } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import type { Development } from '../sagas/development.ts';
import type { MessageBody } from './alert.ts';
import { wordsOf } from './alert-words.ts';
import { writeButtons } from './write-buttons.ts';
import { writeEmbed } from './write-embed.ts';
import { writeHeadline } from './write-headline.ts';
import { writePings } from './write-pings.ts';

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
}): MessageBody {
  const { alertId, development, course, follows, language, loudness = 'rings' } = parts;
  const words = wordsOf(language);
  const headline = writeHeadline(development, course, words);
  const { line, allowed } = writePings(loudness === 'rings' ? follows : []);
  return {
    content: line === '' ? headline : `${headline}\n${line}`,
    embeds: [writeEmbed(development, course, words)],
    components: [...writeButtons(alertId, development, words)],
    allowed_mentions: allowed,
    ...(loudness === 'silent' ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
  };
}
