import type { Application } from '../discord/open-rest.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Log } from '../log.ts';

/**
 * Who runs the bot: whom the settings name, else the owner of the application. Discord is asked once; while it does not
 * answer nobody is the operator, and it is asked again the next time.
 */
export function openOperator(
  named: Snowflake | undefined,
  readApplication: () => Promise<Application>,
  log: Log,
): () => Promise<Snowflake | undefined> {
  let known = named;
  return async () => {
    try {
      known ??= (await readApplication()).ownerId;
    } catch (error) {
      log.warn('operator-unknown', { error });
    }
    return known;
  };
}
