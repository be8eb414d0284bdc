import type { DeliveryRoom } from './delivery/deliver.ts';
import type { DeliveryEvent } from './delivery/desk.ts';
import type { ClientEvents } from './discord/open-client.ts';
import type { Language, Snowflake } from './feeds/feed.ts';
import type { Log } from './log.ts';
import { nameRights, NEEDED_RIGHTS } from './discord/missing-rights.ts';
import { type Markup, markup, t } from './discord/texts/translate.ts';
import { forgetChannel } from './services/forget-channel.ts';
import { greetServer } from './services/greet-server.ts';
import type { Books } from './services/open-books.ts';
import type { Notify } from './services/notify.ts';

type Changes = Pick<
  ClientEvents,
  'ready' | 'guildJoined' | 'guildLeft' | 'channelChanged' | 'channelDeleted' | 'rightsChanged' | 'trouble'
>;

/** What changes on Discord's side means for those who wait to be told there. */
export function reactToDiscord(books: Books, delivery: DeliveryRoom, notify: Notify, log: Log): Changes {
  const { departures } = books;
  const noting = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => log.error('departure-not-noted', { error }));
  const release = (guildId: Snowflake) => {
    for (const channelId of channelsOf(guildId, books)) {
      delivery.channelChanged(channelId);
    }
  };
  const back = async (guildId: Snowflake) => {
    if (await departures.end(guildId)) {
      log.info('guild-back', { guild: guildId });
      release(guildId);
    }
  };
  return {
    ready({ guildIds }) {
      const present = new Set(guildIds);
      guildIds.forEach((guildId) => noting(back(guildId)));
      // Whoever is missing removed us while we were not there.
      const missing = guildsOf(books).filter((guildId) => !present.has(guildId));
      missing.forEach((guildId) => noting(departures.left(guildId)));
    },
    guildJoined({ id }) {
      greetServer(id, { ...books, notify }).then(
        (outcome) => log.info('guild-joined', { guild: id, outcome }),
        (error: unknown) => log.error('guild-not-greeted', { guild: id, error }),
      );
      noting(back(id));
    },
    guildLeft: (guildId) => noting(departures.left(guildId)),
    channelChanged: (channelId) => delivery.channelChanged(channelId),
    channelDeleted: (channel) =>
      void forgetChannel(channel, books, notify).then(
        () => log.info('channel-deleted', { channel }),
        (error: unknown) => log.error('channel-not-forgotten', { channel, error }),
      ),
    rightsChanged: release,
    trouble: (event, details) => log.warn(event, details),
  };
}

/** Every server that has left something with us. */
function guildsOf({ follows, mutes, feeds, settings }: Books): readonly Snowflake[] {
  const destinations = [...follows.list(), ...mutes.list()].map(({ destination }) => destination);
  const guilds = new Set([
    ...settings.guilds(),
    ...feeds.list().flatMap(({ scope }) => (scope === 'everyone' ? [] : [scope])),
    ...destinations.flatMap((destination) => (destination.kind === 'channel' ? [destination.guildId] : [])),
  ]);
  return [...guilds];
}

function channelsOf(guildId: Snowflake, { follows }: Books): ReadonlySet<Snowflake> {
  const destinations = follows.listForGuild(guildId).map(({ destination }) => destination);
  return new Set(destinations.flatMap((to) => (to.kind === 'channel' ? [to.channelId] : [])));
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
      return forgetDestination(event, books, notify);
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

async function forgetDestination({ destination }: DeliveryEvent, books: Books, notify: Notify): Promise<void> {
  if (destination.kind === 'channel') {
    return forgetChannel(destination.channelId, books, notify);
  }
  for (const { id } of await books.follows.listFor(destination)) {
    await books.follows.remove(id);
  }
}
