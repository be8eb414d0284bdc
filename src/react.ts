import type { DeliveryRoom } from './delivery/deliver.ts';
import type { DeliveryEvent } from './delivery/desk.ts';
import type { ClientEvents } from './discord/open-client.ts';
import type { Log } from './log.ts';
import type { Books } from './services/open-books.ts';

type Changes = Pick<
  ClientEvents,
  'guildJoined' | 'guildLeft' | 'channelChanged' | 'channelDeleted' | 'rightsChanged' | 'trouble'
>;

/** What changes on Discord's side means for those who wait to be told there. */
export function reactToDiscord(books: Books, delivery: DeliveryRoom, log: Log): Changes {
  return {
    guildJoined: ({ id }) => log.info('guild-joined', { guild: id }),
    guildLeft: (guild) => log.info('guild-left', { guild }),
    channelChanged: (channelId) => delivery.channelChanged(channelId),
    channelDeleted: (channel) => log.info('channel-deleted', { channel }),
    rightsChanged(guildId) {
      const channels = books.follows
        .listForGuild(guildId)
        .flatMap(({ destination }) => (destination.kind === 'channel' ? [destination.channelId] : []));
      for (const channelId of new Set(channels)) {
        delivery.channelChanged(channelId);
      }
    },
    trouble: (event, details) => log.warn(event, details),
  };
}

/** What delivery learned of a destination: follows of a channel that is gone go with it, all others stay. */
export function reactToDelivery(books: Books, log: Log): (event: DeliveryEvent) => void {
  return (event) => {
    log.warn(event.kind, { ...event });
    if (event.kind === 'destination-gone') {
      removeFollows(event, books).catch((error: unknown) => log.error('follows-not-removed', { error }));
    }
  };
}

async function removeFollows({ destination }: DeliveryEvent, { follows }: Books): Promise<void> {
  for (const { id } of await follows.listFor(destination)) {
    await follows.remove(id);
  }
}
