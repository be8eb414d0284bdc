import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Feed } from '../feeds/feed.ts';
import type { ParsedFeed } from './parse-feed.ts';

export interface ParseJob {
  readonly body: Uint8Array;
  readonly contentType?: string | undefined;
  readonly feed: Feed;
  /** ISO 8601 in UTC. */
  readonly seenAt: string;
}

export interface FeedParser {
  /** Decodes and parses a body away from the main thread. Never rejects. Jobs are done one after another. */
  parse(job: ParseJob): Promise<ParsedFeed>;
  close(): Promise<void>;
}

/** A feed of 5 MB that nobody made to hurt needs a tenth of either. */
const DEADLINE = 2000;
const MEMORY_MB = 160;

/**
 * Opens the parser behind a worker thread, so that a document made to be slow costs no answer to a person its deadline:
 * past `deadline` milliseconds, or out of `memoryMb` megabytes, the thread is ended and the next job gets a new one. This
 * is the one file of the step that touches the world.
 */
export function openFeedParser(deadline = DEADLINE, memoryMb = MEMORY_MB): FeedParser {
  let worker: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function discard(): Promise<void> {
    const ending = worker;
    worker = undefined;
    await ending?.then((thread) => thread.terminate()).catch(() => undefined);
  }

  async function run(job: ParseJob): Promise<ParsedFeed> {
    try {
      worker ??= startWorker(memoryMb);
      const thread = await worker;
      const result = await resultOf(thread, job, deadline);
      if (result !== 'too-slow') {
        return result;
      }
      await discard();
      return { kind: 'not-a-feed', reason: 'too-slow' };
    } catch {
      await discard();
      return { kind: 'not-a-feed', reason: 'broken-parser' };
    }
  }

  return {
    parse(job) {
      const turn = last.then(() => run(job));
      last = turn;
      return turn;
    },
    close: discard,
  };
}

async function startWorker(memoryMb: number): Promise<Worker> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  // A thread that runs out of memory just when its job was given up, while nobody waits for it, must not end the program.
  worker.on('error', () => undefined);
  // Loading the parsers takes longer than most documents do, and must not count against the first one.
  await once(worker, 'message');
  return worker;
}

function resultOf(worker: Worker, job: ParseJob, deadline: number): Promise<ParsedFeed | 'too-slow'> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd).unref();
    };
    const onMessage = (parsed: ParsedFeed): void => {
      settle();
      resolve(parsed);
    };
    const onEnd = (): void => {
      settle();
      reject(new Error('The parser thread ended.'));
    };
    const timer = setTimeout(() => {
      settle();
      resolve('too-slow');
    }, deadline);
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd).ref();
    worker.postMessage(job, []);
  });
}
