import { isMainThread } from 'node:worker_threads';
import { returnMemory } from '../src/return-memory.ts';
import { bendTime } from './inside/bend-time.ts';
import { watchWrites } from './inside/watch-writes.ts';
import { Orders, ORDERS_VARIABLE, type Told, Word } from './orders.ts';

/**
 * Loaded into the program under torture before anything of its own (`node --import`). The program itself is the one that
 * people run; what is bent are the clocks and the database driver around it.
 */
function main(): void {
  const orders = Orders.parse(JSON.parse(process.env[ORDERS_VARIABLE] ?? ''));
  const time = bendTime(orders.time);
  const disk = watchWrites(orders, (writes) => tell({ kind: 'wrote', writes }));
  process.on('message', (message) => {
    const word = Word.parse(message);
    switch (word.kind) {
      case 'pass':
        return time.pass(word.milliseconds);
      case 'set-clock':
        return time.setClock(word.milliseconds);
      case 'disk':
        return disk.fill(word.isFull);
      case 'weigh':
        returnMemory();
        return tell({ kind: 'weighed', heap: process.memoryUsage().heapUsed });
    }
  });
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}

function tell(told: Told): void {
  process.send?.(told);
}

if (isMainThread) {
  main();
}
