import type { DeliveryRoom } from './delivery/deliver.ts';
import type { Log } from './log.ts';
import type { Books } from './services/open-books.ts';
import { releaseDigests } from './services/release-digests.ts';
import { openTell, type Tell } from './tell.ts';

export interface Telling {
  readonly tell: Tell;
  /** Queues the digests that are due. Not while an item is taken in: the two change the same records. */
  release(): Promise<void>;
}

/** Puts what people chose, and the shelf on which alerts wait, between what is new and delivery. */
export function tellThrough(books: Books, delivery: DeliveryRoom, now: () => Date, log: Log): Telling {
  const { follows, mutes, settings, holding } = books;
  const release = async () => {
    await releaseDigests({
      holding,
      enqueue: delivery.enqueue,
      follow: follows.get,
      isMuted: ({ development, alert }) => mutes.silencing(development, alert.destination) !== undefined,
      now,
      log,
    });
  };
  const tell = openTell({
    follows: follows.index,
    silencing: mutes.silencing,
    languageAt: settings.languageAt,
    settingsOf: settings.of,
    holding: {
      grow: holding.grow,
      async sort(drafts) {
        // What waited goes before what is new, where its time has come.
        await release();
        return holding.sort(drafts);
      },
    },
    enqueue: (alerts) => delivery.enqueue(alerts),
    grow: (alerts) => delivery.grow(alerts),
    log,
  });
  return { tell, release };
}
