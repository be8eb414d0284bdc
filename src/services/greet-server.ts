import { t } from '../discord/texts/translate.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Notify } from './notify.ts';
import type { SettingsBook } from './settings-book.ts';

/**
 * Greets a server that we were added to, once: where it may speak, in the server's language, with what to type first.
 * That settings of it are kept says that it was greeted; they are written last, and the notice is one however often. A
 * server of which everything was deleted is a stranger, and is greeted as one.
 */
export async function greetServer(
  guildId: Snowflake,
  { settings, notify }: { readonly settings: SettingsBook; readonly notify: Notify },
): Promise<'greeted' | 'greeted-before' | 'no-channel-may-be-written'> {
  if (settings.knows(guildId)) {
    return 'greeted-before';
  }
  const write = (language: Parameters<typeof t>[0]) => ({ content: t(language, 'notice.greeting') });
  const outcome = await notify({ guildId, key: 'greeting', write });
  await settings.settings.put(settings.of(guildId));
  return outcome.kind === 'queued' ? 'greeted' : outcome.reason;
}
