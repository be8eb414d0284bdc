import { createHash } from 'node:crypto';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { MessageBody, Notice } from './alert.ts';

/** What a notice says besides its words: buttons, say. */
export type NoticeBody = Pick<MessageBody, 'content'> & Partial<Pick<MessageBody, 'embeds' | 'components'>>;

/**
 * A word to those who run a server. The same `key` in the same server is the same notice, wherever it is sent: however
 * often it is asked for, it arrives once. It pings nobody.
 */
export function writeNotice(
  key: string,
  to: { readonly guildId: Snowflake; readonly channelId: Snowflake; readonly language: Language },
  { content, embeds = [], components = [] }: NoticeBody,
): Notice {
  const { guildId, channelId, language } = to;
  return {
    kind: 'notice',
    id: createHash('sha256')
      .update(JSON.stringify(['notice', guildId, key]))
      .digest('hex')
      .slice(0, 24),
    destination: { kind: 'channel', guildId, channelId },
    language,
    body: { content, embeds, components, allowed_mentions: { parse: [] } },
  };
}
