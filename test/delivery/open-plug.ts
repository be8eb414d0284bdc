import type { Sender } from '../../src/delivery/sender.ts';
import type { Repository, Store } from '../../src/store.ts';
import { networkError } from './build.ts';

export type Moment = 'before' | 'after';

/** Counts what is asked of store and Discord, and pulls the plug at one of the requests: nothing gets through from then on. */
export function openPlug(at: number, moment: Moment) {
  let count = 0;
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw networkError();
  };
  async function through<Result>(act: () => Promise<Result>): Promise<Result> {
    count += 1;
    if (isDead || (count === at && moment === 'before')) {
      return die();
    }
    const result = await act();
    return count === at && moment === 'after' ? die() : result;
  }
  const repository = <Value>(shelf: Repository<Value>): Repository<Value> => ({
    get: (key) => through(() => shelf.get(key)),
    put: (key, value) => through(() => shelf.put(key, value)),
    putMany: (records) => through(() => shelf.putMany(records)),
    delete: (key) => through(() => shelf.delete(key)),
    list: () => shelf.list(),
  });
  return {
    count: () => count,
    store: ({ outbox, deliveries, sagaThreads }: Pick<Store, 'outbox' | 'deliveries' | 'sagaThreads'>) => ({
      outbox: { ...repository(outbox), outlines: outbox.outlines },
      deliveries: repository(deliveries),
      sagaThreads: repository(sagaThreads),
    }),
    sender: ({ threads, ...sender }: Sender): Sender => ({
      ...sender,
      create: (...asked) => through(() => sender.create(...asked)),
      edit: (...asked) => through(() => sender.edit(...asked)),
      remove: (...asked) => through(() => sender.remove(...asked)),
      publish: (...asked) => through(() => sender.publish(...asked)),
      readAfter: (...asked) => through(() => sender.readAfter(...asked)),
      openDirect: (...asked) => through(() => sender.openDirect(...asked)),
      threads: {
        look: (...asked) => through(() => threads.look(...asked)),
        startAt: (...asked) => through(() => threads.startAt(...asked)),
        post: (...asked) => through(() => threads.post(...asked)),
        change: (...asked) => through(() => threads.change(...asked)),
        addTag: (...asked) => through(() => threads.addTag(...asked)),
        readPostsAfter: (...asked) => through(() => threads.readPostsAfter(...asked)),
      },
    }),
  };
}
