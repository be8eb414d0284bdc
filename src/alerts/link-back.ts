import type { Language } from '../feeds/feed.ts';
import type { MessageBody } from './alert.ts';
import { type AlertWords, wordsOf } from './alert-words.ts';

/** Where a message stands, for a link to it. A direct message has no server. */
export interface MessagePlace {
  readonly guildId?: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** Adds a link to the message that told the step before. It is known only when the alert is sent. */
export function linkBack(body: MessageBody, place: MessagePlace, language: Language): MessageBody {
  const [embed, ...others] = body.embeds;
  if (embed === undefined) {
    return body;
  }
  const link = writeLinkBack(place, wordsOf(language));
  const description = typeof embed['description'] === 'string' ? `${embed['description']}\n${link}` : link;
  return { ...body, embeds: [{ ...embed, description }, ...others] };
}

/** The link itself, for what is written when it is known already. */
export function writeLinkBack({ guildId = '@me', channelId, messageId }: MessagePlace, words: AlertWords): string {
  return `[${words.previousStep}](https://discord.com/channels/${guildId}/${channelId}/${messageId})`;
}
