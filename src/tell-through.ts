import type { Letter } from './alerts/alert.ts';
import { markPublished } from './alerts/plan-roots.ts';
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

interface TellingDeps {
  readonly books: Books;
  readonly delivery: DeliveryRoom;
  readonly now: () => Date;
  readonly log: Log;
  /** A mute kept an alert away. */
  readonly muted: () => void;
}

/** Puts what people chose, and the shelf on which alerts wait, between what is new and delivery. */
export function tellThrough({ books, delivery, now, log, muted }: TellingDeps): Telling {
  const { follows, mutes, settings, holding, departures } = books;
  const published = (letters: readonly Letter[]) =>
    letters.map((letter) => markPublished(letter, (guildId) => settings.of(guildId).publish === true));
  const enqueue = (letters: readonly Letter[]) => delivery.enqueue(published(letters));
  const release = async () => {
    await releaseDigests({
      holding,
      enqueue,
      follow: follows.get,
      isMuted: ({ development, alert }) => mutes.silencing(development, alert.destination) !== undefined,
      now,
      log,
    });
  };
  const tell = openTell({
    follows: {
      ...follows.index,
      match: (development) =>
        follows.index.match(development).filter(({ destination }) => !departures.isAwayFrom(destination)),
    },
    silencing: mutes.silencing,
    languageAt: settings.languageAt,
    settingsOf: settings.of,
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
