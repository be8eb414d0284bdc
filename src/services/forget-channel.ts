import { t } from '../discord/texts/translate.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { Notify } from './notify.ts';
import type { Books } from './open-books.ts';

/**
 * Ends all that was chosen for a channel that was deleted: follows, mutes, and that alerts or notices go there. Where it
 * was the alerts' channel, those who run the server are told, since what comes next would surprise them.
 */
export async function forgetChannel(
  channelId: Snowflake,
  { follows, mutes, settings }: Pick<Books, 'follows' | 'mutes' | 'settings'>,
  notify: Notify,
): Promise<void> {
  await Promise.all([follows.endIn(channelId), mutes.endIn(channelId)]);
  const write = (language: Language) => ({ content: t(language, 'notice.alert-channel-gone') });
  for (const guildId of settings.alertingIn(channelId)) {
    await notify({ guildId, key: `alert-channel-gone/${channelId}`, write, notIn: channelId });
  }
  await settings.forgetChannel(channelId);
}
