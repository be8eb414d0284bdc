import type { CycleDeps } from '../cycle.ts';
import { writeBroken, writeRecovered } from '../discord/feed-notice.ts';
import type { Log } from '../log.ts';
import type { Notify } from './notify.ts';

/**
 * Tells those who run a server, once, that a feed of theirs broke, and once that it is back. What happens to the operator's
 * feeds stands in the log.
 */
export function openFeedNotices(notify: Notify, log: Log): CycleDeps['noteHealth'] {
  return async (feed, { kind, since }, state) => {
    const { id, outlet, scope } = feed;
    log.warn(`feed-${kind}`, { feed: id, outlet, scope, since, trouble: state.trouble });
    if (scope !== 'everyone') {
      await notify({
        guildId: scope,
        key: `feed-${kind}/${id}/${since}`,
        write: (language) =>
          kind === 'broke' ? writeBroken(feed, state, since, language) : writeRecovered(feed, language),
      });
    }
  };
}
