import { PermissionFlagsBits } from 'discord.js';
import type { Language } from '../feeds/feed.ts';
import { t } from './texts/translate.ts';

/** Everything an alert may need of a channel, as Discord names it to people. In a forum, sending is creating posts. */
const BITS = {
  'right.view-channel': PermissionFlagsBits.ViewChannel,
  'right.send-messages': PermissionFlagsBits.SendMessages,
  'right.create-posts': PermissionFlagsBits.SendMessages,
  'right.embed-links': PermissionFlagsBits.EmbedLinks,
  'right.create-threads': PermissionFlagsBits.CreatePublicThreads,
  'right.send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
} as const;

export type Right = keyof typeof BITS;

/** How a channel is told: messages of its own, a thread a saga, or a post a saga in a forum. */
export type TellingMode = 'messages' | 'threads' | 'forum';

/** All that telling alerts takes; publishing messages of one's own takes nothing more. */
export const NEEDED_RIGHTS: Readonly<Record<TellingMode, readonly Right[]>> = {
  messages: ['right.view-channel', 'right.send-messages', 'right.embed-links'],
  threads: [
    'right.view-channel',
    'right.send-messages',
    'right.embed-links',
    'right.create-threads',
    'right.send-in-threads',
  ],
  forum: ['right.view-channel', 'right.create-posts', 'right.embed-links', 'right.send-in-threads'],
};

/** The rights the bot lacks to tell alerts in a channel where it has `permissions`; none when all is well. */
export function findMissingRights(permissions: bigint, mode: TellingMode = 'messages'): readonly Right[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) {
    return [];
  }
  return NEEDED_RIGHTS[mode].filter((right) => (permissions & BITS[right]) === 0n);
}

/** "View Channel, Embed Links", in the person's language. */
export function nameRights(language: Language, rights: readonly Right[]): string {
  return rights.map((right) => t(language, right)).join(', ');
}
