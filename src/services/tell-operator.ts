import type { Services } from '../discord/services.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Log } from '../log.ts';

/** Writes to whoever runs the bot, by direct message. Where that fails the log has said the same already. */
export function openOperatorLetters(
  operatorId: () => Promise<Snowflake | undefined>,
  { greet }: Pick<Services, 'greet'>,
  log: Log,
): (text: string) => Promise<void> {
  return async (text) => {
    try {
      const id = await operatorId();
      const outcome = id === undefined ? 'unknown' : await greet(id, text);
      if (outcome !== 'arrived') {
        log.warn('operator-not-told', { why: outcome === 'closed' ? 'takes no direct messages' : 'is not known' });
      }
    } catch (error) {
      log.warn('operator-not-told', { error });
    }
  };
}

const BEAT_WITHIN_MS = 10_000;

/** Asks the watchman's address, where there is one: it notices when that stops. The address may hold a secret. */
export function beatOf(url: string | undefined, log: Log): { readonly beat?: () => Promise<void> } {
  if (url === undefined) {
    return {};
  }
  return {
    async beat() {
      try {
        const { status } = await fetch(url, { signal: AbortSignal.timeout(BEAT_WITHIN_MS) });
        if (status >= 400) {
          log.warn('heartbeat-refused', { status });
        }
      } catch (error) {
        log.warn('heartbeat-failed', { reason: error instanceof Error ? error.name : 'unknown' });
      }
    },
  };
}
