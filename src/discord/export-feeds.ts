import { withoutSecrets } from '../feeds/feed-address.ts';
import type { Context } from './context.ts';
import { type Reply, say } from './reply.ts';
import { serverOf } from './server-of.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';

/** Hands the server's feeds over as a file, without passwords and keys: such a file is passed on. */
export async function exportFeeds(context: Context, { feeds, feedLists }: Services): Promise<Reply> {
  const { locale: language } = context;
  const own = (await feeds.listFor(serverOf(context))).map(({ feed }) => feed);
  if (own.length === 0) {
    return say(t(language, 'feeds.none'));
  }
  const listed = own.map(({ outlet, url }) => ({ name: outlet, address: withoutSecrets(url) }));
  const changed = listed.filter(({ address }, n) => address !== own[n]?.url).length;
  const lines = [
    t(language, 'feeds.exported', { count: own.length }),
    ...(changed === 0 ? [] : [t(language, 'feeds.export-secrets', { count: changed })]),
  ];
  const bytes = feedLists.write('Touchline', listed);
  const file = { name: 'feeds.opml', bytes, description: t(language, 'feeds.export-file') };
  return say(lines.join('\n'), { files: [file] });
}
