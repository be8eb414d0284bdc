import type { Language } from '../feeds/feed.ts';
import type { MessageBody } from './alert.ts';
import { wordsOf } from './alert-words.ts';

/** Where a message stands, for a link to it. A direct message has no server. */
export interface MessagePlace {
  readonly guildId?: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** Adds a link to the message that told the step before. It is known only when the alert is sent. */
export function linkBack(
  body: MessageBody,
  { guildId = '@me', channelId, messageId }: MessagePlace,
  language: Language,
): MessageBody {
  const [embed, ...others] = body.embeds;
  if (embed === undefined) {
    return body;
  }
  const link = `[${wordsOf(language).previousStep}](https://discord.com/channels/${guildId}/${channelId}/${messageId})`;
  const description = typeof embed['description'] === 'string' ? `${embed['description']}\n${link}` : link;
  return { ...body, embeds: [{ ...embed, description }, ...others] };
}
