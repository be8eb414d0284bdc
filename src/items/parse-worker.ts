import { parentPort } from 'node:worker_threads';
import { decodeBody } from '../feeds/decode-body.ts';
import { parseFeed } from './parse-feed.ts';
import type { ParseJob } from './parse-in-worker.ts';

/** The far side of `openFeedParser`: says when it is ready, then one job in, one result out. */
parentPort?.on('message', ({ body, contentType, feed, seenAt }: ParseJob) => {
  parentPort?.postMessage(parseFeed(decodeBody(body, contentType).text, feed, seenAt), []);
});
parentPort?.postMessage('ready', []);
