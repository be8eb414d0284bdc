import { PermissionFlagsBits } from 'discord.js';
import type { Language } from '../feeds/feed.ts';
import { t } from './texts/translate.ts';

/** What an alert needs of a channel, as Discord names it to people. */
const NEEDED = {
  'right.view-channel': PermissionFlagsBits.ViewChannel,
  'right.send-messages': PermissionFlagsBits.SendMessages,
  'right.embed-links': PermissionFlagsBits.EmbedLinks,
} as const;

export type Right = keyof typeof NEEDED;

/** The rights the bot lacks to tell alerts in a channel where it has `permissions`; none when all is well. */
export function findMissingRights(permissions: bigint): readonly Right[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) {
    return [];
  }
  return NEEDED_RIGHTS.filter((right) => (permissions & NEEDED[right]) === 0n);
}

/** All that telling alerts in a channel takes. */
export const NEEDED_RIGHTS: readonly Right[] = ['right.view-channel', 'right.send-messages', 'right.embed-links'];

/** "View Channel, Embed Links", in the person's language. */
export function nameRights(language: Language, rights: readonly Right[]): string {
  return rights.map((right) => t(language, right)).join(', ');
}
