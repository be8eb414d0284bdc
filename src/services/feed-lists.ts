import type { FeedLists } from '../discord/services.ts';
import { readOpml, writeOpml } from '../items/opml.ts';

const DEADLINE_MS = 10_000;

/** Lists of feeds as files. The address of one comes from Discord itself, with the command that it was sent by. */
export function openFeedLists(mostBytes: number): FeedLists {
  return {
    async open(address) {
      let bytes: Uint8Array | undefined;
      try {
        bytes = await fetchFile(address, mostBytes);
      } catch {
        return { kind: 'unusable', reason: 'unreachable' };
      }
      if (bytes === undefined) {
        return { kind: 'unusable', reason: 'too-large' };
      }
      const feeds = readOpml(new TextDecoder().decode(bytes));
      return feeds === undefined || feeds.length === 0
        ? { kind: 'unusable', reason: 'no-list' }
        : { kind: 'list', feeds };
    },
    write: (title, feeds) => new TextEncoder().encode(writeOpml(title, feeds)),
  };
}

/** The file, or nothing where it is larger. Throws where it can not be had. */
async function fetchFile(address: string, mostBytes: number): Promise<Uint8Array | undefined> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
  if (!answer.ok || answer.body === null) {
    throw new Error(`status ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.length;
    if (size > mostBytes) {
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
