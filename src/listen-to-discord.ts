import { ALL_COMMANDS } from '../commands/all-commands.ts';
import type { DeliveryRoom } from './delivery/deliver.ts';
import { sleep } from './delivery/sleep.ts';
import { openBudget } from './discord/budget.ts';
import { indexCommands } from './discord/command-index.ts';
import type { ClientEvents, DiscordClient } from './discord/open-client.ts';
import { keepRegistering } from './discord/keep-registering.ts';
import { registerCommands } from './discord/register-commands.ts';
import { handleInteraction } from './discord/router.ts';
import type { Services } from './discord/services.ts';
import type { Log } from './log.ts';
import { reactToDiscord } from './react.ts';
import type { Notify } from './services/notify.ts';
import type { Books } from './services/open-books.ts';
import type { Store } from './store.ts';

export interface ListeningDeps {
  readonly store: Pick<Store, 'registrations'>;
  readonly log: Log;
  readonly books: Books;
  readonly delivery: DeliveryRoom;
  readonly services: Services;
  readonly notify: Notify;
  readonly client: () => Pick<DiscordClient, 'rest'>;
  /** Who we are, once we know. */
  readonly self: { id: string };
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Aborted when the program is told to stop. */
  readonly stopping: AbortSignal;
  readonly onEnd: (reason: string) => void;
}

/** What the bot does about everything that happens on Discord: answers people, and takes note of servers and channels. */
export function listenToDiscord(deps: ListeningDeps): ClientEvents {
  const { store, log, books, delivery, services, notify, client, self, chance, stopping, onEnd } = deps;
  const commands = indexCommands(ALL_COMMANDS);
  const budget = openBudget(() => performance.now());
  const { registrations } = store;
  const changes = reactToDiscord(books, delivery, notify, log);
  return {
    ...changes,
    ended: onEnd,
    ready(us) {
      const { applicationId, guildIds } = us;
      changes.ready(us);
      self.id = applicationId;
      log.info('ready', { application: applicationId, guilds: guildIds.length });
      const register = () =>
        registerCommands({
          rest: client().rest,
          applicationId,
          commands: ALL_COMMANDS,
          registrations,
          now: new Date(),
        });
      void keepRegistering({ register, sleep, chance, stopping, log });
    },
    interaction(interaction) {
      void handleInteraction(interaction, {
        commands,
        services,
        budget,
        log: (event, details) => log.error(event, details),
      });
    },
  };
}
