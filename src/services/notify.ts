import type { Letter } from '../alerts/alert.ts';
import { type NoticeBody, writeNotice } from '../alerts/write-notice.ts';
import type { GuildRooms } from '../discord/guild-rooms.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';

/** A word to those who run a server. */
export interface NoticeWish {
  readonly guildId: Snowflake;
  /** What it is about and which time of it: "feed-broken/<feed>/<since>". The same key is told once. */
  readonly key: string;
  readonly write: (language: Language) => NoticeBody;
  /** The channel that it is about, where it would not be read. */
  readonly notIn?: Snowflake;
}

/** Queues a notice, durably once it resolves, and says where it goes. */
export type Notify = (
  wish: NoticeWish,
) => Promise<
  | { readonly kind: 'queued'; readonly channelId: Snowflake }
  | { readonly kind: 'nowhere'; readonly reason: 'no-channel-may-be-written' }
>;

export interface NotifyDeps {
  readonly settings: { get(guildId: Snowflake): Promise<GuildSettings> };
  readonly rooms: Pick<GuildRooms, 'mayWriteIn' | 'openRooms'>;
  readonly enqueue: (letters: readonly Letter[]) => Promise<void>;
}

/**
 * Tells those who run a server, in the server's language: where `/setup` was last used, else where alerts go, else in
 * whatever channel the bot may write.
 */
export function openNotify({ settings, rooms, enqueue }: NotifyDeps): Notify {
  return async ({ guildId, key, write, notIn }) => {
    const { noticeChannelId, alertChannelId, language } = await settings.get(guildId);
    const channelId = [noticeChannelId, alertChannelId, ...rooms.openRooms(guildId)]
      .filter((candidate) => candidate !== undefined)
      .find((candidate) => candidate !== notIn && rooms.mayWriteIn(candidate));
    if (channelId === undefined) {
      return { kind: 'nowhere', reason: 'no-channel-may-be-written' };
    }
    await enqueue([writeNotice(key, { guildId, channelId, language }, write(language))]);
    return { kind: 'queued', channelId };
  };
}
