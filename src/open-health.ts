import packageJson from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { DeliveryStats } from './delivery/deliver.ts';
import { writeTrouble } from './discord/feed-lines.ts';
import type { DiscordClient } from './discord/open-client.ts';
import { readSelf } from './discord/open-rest.ts';
import type { Services } from './discord/services.ts';
import type { Feed, Snowflake } from './feeds/feed.ts';
import type { Trouble } from './feeds/trouble.ts';
import type { Log } from './log.ts';
import { openOperator } from './services/find-operator.ts';
import { beatOf, openOperatorLetters } from './services/tell-operator.ts';
import { openWatch, type Watch } from './status/open-watch.ts';
import { allPages } from './status/pages/all-pages.ts';
import type { Answering } from './status/serve-status.ts';
import { openHealthWatch } from './status/watch-health.ts';
import type { Store } from './store.ts';

/** How the bot is, and whom it tells. */
export interface Health {
  readonly watch: Watch;
  readonly operatorId: () => Promise<Snowflake | undefined>;
  /** What the operator can look at in a browser, by path. */
  pagesFor(services: Services): ReadonlyMap<string, Answering>;
  /** To be called every minute: keeps the week's numbers, and tells the operator when the bot is not well. */
  checkFor(services: Services): () => Promise<void>;
}

interface Rooms {
  readonly now: () => Date;
  readonly feeds: () => Promise<readonly Feed[]>;
  readonly client: () => DiscordClient;
  readonly delivery: () => DeliveryStats;
}

/** Puts a watch over the rooms; they may still be opening. */
export function openHealth(
  { config, store, log }: { readonly config: Config; readonly store: Store; readonly log: Log },
  { now, feeds, client, delivery }: Rooms,
): Health {
  const { version } = packageJson;
  const describe = (trouble: Trouble) => writeTrouble(trouble, 'en').markup.replaceAll('`', '');
  const watch = openWatch({ version, store, feeds, describe, gateway: () => client().health(), delivery, now });
  const operatorId = openOperator(config.OPERATOR_ID, () => readSelf(client().rest), log);
  const { look } = watch;
  return {
    watch,
    operatorId,
    pagesFor: (services) => allPages({ look, ...services, store }),
    checkFor(services) {
      const tellOperator = openOperatorLetters(operatorId, services, log);
      const check = openHealthWatch({ look, tellOperator, ...beatOf(config.HEARTBEAT_URL, log), log });
      return async () => {
        await watch.keep();
        await check();
      };
    },
  };
}
