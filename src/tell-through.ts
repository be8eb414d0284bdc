import type { Letter } from './alerts/alert.ts';
import { markPublished } from './alerts/plan-roots.ts';
import type { DeliveryRoom } from './delivery/deliver.ts';
import type { GuildRooms } from './discord/guild-rooms.ts';
import { refusalOf } from './follows/plan-audience.ts';
import type { Log } from './log.ts';
import type { Books } from './services/open-books.ts';
import { openStories } from './services/read-stories.ts';
import { releaseDigests } from './services/release-digests.ts';
import type { Store } from './store.ts';
import { openTell, type Tell } from './tell.ts';

export interface Telling {
  readonly tell: Tell;
  /** Queues the digests that are due. Not while an item is taken in: the two change the same records. */
  release(): Promise<void>;
}

interface TellingDeps {
  readonly books: Books;
  readonly store: Pick<Store, 'deliveries' | 'digestedAlerts' | 'sagas'>;
  readonly delivery: DeliveryRoom;
  readonly now: () => Date;
  readonly log: Log;
  readonly rooms: Pick<GuildRooms, 'kindOf'>;
  /** A mute kept an alert away. */
  readonly muted: () => void;
}

/** Puts what people chose, and the shelf on which alerts wait, between what is new and delivery. */
export function tellThrough({ books, store, delivery, rooms, now, log, muted }: TellingDeps): Telling {
  const { follows, mutes, settings, holding, departures } = books;
  const published = (letters: readonly Letter[]) =>
    letters.map((letter) => markPublished(letter, (guildId) => settings.of(guildId).publish === true));
  const enqueue = (letters: readonly Letter[]) => delivery.enqueue(published(letters));
  const release = releasing({ books, store, now, log, enqueue });
  const tell = openTell({
    follows: {
      ...follows.index,
      match: (development) =>
        follows.index.match(development).filter(({ destination }) => !departures.isAwayFrom(destination)),
    },
    silencing: mutes.silencing,
    languageAt: settings.languageAt,
    settingsOf: settings.of,
    isForum: (channelId) => rooms.kindOf(channelId) === 'forum',
    holding: {
      grow: holding.grow,
      withdraw: holding.withdraw,
      async sort(drafts) {
        // What waited goes before what is new, where its time has come.
        await release();
        return holding.sort(drafts);
      },
    },
    enqueue,
    grow: (letters) => delivery.grow(published(letters)),
    muted,
    log,
  });
  return { tell, release };
}

/** Queues the digests that are due, for those who still want what they tell. */
function releasing({
  books: { follows, mutes, holding, settings },
  store,
  ...rest
}: Omit<TellingDeps, 'delivery' | 'muted' | 'rooms'> & Pick<DeliveryRoom, 'enqueue'>): Telling['release'] {
  const stories = openStories(store.sagas);
  return async () => {
    await releaseDigests({
      ...rest,
      store,
      holding,
      follow: follows.get,
      courseOf: async (sagaId, guildId) => (await stories.story(sagaId, guildId))?.developments,
      refusal: ({ development }, follow) => {
        const { destination } = follow;
        const chosen = destination.kind === 'channel' ? settings.of(destination.guildId) : undefined;
        return refusalOf(development, follow, mutes.silencing(development, destination), chosen);
      },
    });
  };
}
