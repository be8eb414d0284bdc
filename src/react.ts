import type { DeliveryRoom } from './delivery/deliver.ts';
import type { DeliveryEvent } from './delivery/desk.ts';
import type { ClientEvents } from './discord/open-client.ts';
import type { Language } from './feeds/feed.ts';
import type { Log } from './log.ts';
import { nameRights, NEEDED_RIGHTS } from './discord/missing-rights.ts';
import { type Markup, markup, t } from './discord/texts/translate.ts';
import { greetServer } from './services/greet-server.ts';
import type { Books } from './services/open-books.ts';
import type { Notify } from './services/notify.ts';

type Changes = Pick<
  ClientEvents,
  'guildJoined' | 'guildLeft' | 'channelChanged' | 'channelDeleted' | 'rightsChanged' | 'trouble'
>;

/** What changes on Discord's side means for those who wait to be told there. */
export function reactToDiscord(books: Books, delivery: DeliveryRoom, notify: Notify, log: Log): Changes {
  return {
    guildJoined({ id }) {
      greetServer(id, { ...books, notify }).then(
        (outcome) => log.info('guild-joined', { guild: id, outcome }),
        (error: unknown) => log.error('guild-not-greeted', { guild: id, error }),
      );
    },
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

/**
 * What delivery learned of a destination: follows of a channel that is gone go with it, all others stay. Whoever runs a
 * server reads once that a channel is closed to us, and once that it is open again.
 */
export function reactToDelivery(books: Books, notify: Notify, log: Log): (event: DeliveryEvent) => void {
  return (event) => {
    log.warn(event.kind, { ...event });
    actOn(event, books, notify).catch((error: unknown) => log.error(`${event.kind}-not-acted-on`, { error }));
  };
}

async function actOn(event: DeliveryEvent, books: Books, notify: Notify): Promise<void> {
  switch (event.kind) {
    case 'destination-gone':
      return removeFollows(event, books);
    case 'destination-paused':
      return tellAdmins(event, notify, (language, channel) => {
        const rights = nameRights(language, NEEDED_RIGHTS.messages);
        return t(language, 'notice.paused', { channel, rights });
      });
    case 'destination-back':
      return tellAdmins(event, notify, (language, channel) => t(language, 'notice.back', { channel }));
  }
}

/** Elsewhere than in the channel itself. A person who shut direct messages can be told nowhere. */
async function tellAdmins(
  { kind, destination, deliveryId }: Exclude<DeliveryEvent, { kind: 'destination-gone' }>,
  notify: Notify,
  say: (language: Language, channel: Markup) => string,
): Promise<void> {
  if (destination.kind === 'channel') {
    const { guildId, channelId } = destination;
    const channel = markup(`<#${channelId}>`);
    const write = (language: Language) => ({ content: say(language, channel) });
    await notify({ guildId, key: `${kind}/${deliveryId}`, write, notIn: channelId });
  }
}

async function removeFollows({ destination }: DeliveryEvent, { follows }: Books): Promise<void> {
  for (const { id } of await follows.listFor(destination)) {
    await follows.remove(id);
  }
}
