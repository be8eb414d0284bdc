import type { MessageBody } from './alert.ts';

/** Where a message stands, for a link to it. A direct message has no server. */
export interface MessagePlace {
  readonly guildId?: string;
  readonly channelId: string;
  readonly messageId: string;
}

/** Adds a link to an earlier message, under a label of ours. It is known only when the alert is sent. */
export function linkBack(body: MessageBody, place: MessagePlace, label: string): MessageBody {
  const [embed, ...others] = body.embeds;
  if (embed === undefined) {
    return body;
  }
  const description = [embed['description'], writeLinkBack(place, label)].filter(Boolean).join('\n');
  return { ...body, embeds: [{ ...embed, description }, ...others] };
}

/** The link itself, for what is written when it is known already. */
export function writeLinkBack({ guildId = '@me', channelId, messageId }: MessagePlace, label: string): string {
  return `[${label}](https://discord.com/channels/${guildId}/${channelId}/${messageId})`;
}
