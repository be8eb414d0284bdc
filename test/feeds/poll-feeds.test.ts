import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../../src/feeds/fetch-outcome.ts';
import { pollFeeds, type PollJob } from '../../src/feeds/poll-feeds.ts';
import { aFeed } from './feed-builder.ts';

const unchanged: FetchOutcome = { kind: 'not-modified', reason: 'status-304' };
const slow: FetchOutcome = { kind: 'failed', reason: 'timeout', detail: 'slow', trouble: { code: 'timeout' } };

function jobs(...addresses: string[]): PollJob[] {
  return addresses.map((url) => ({ feed: aFeed({ id: url, url }), state: undefined }));
}

/** A network whose answers arrive when the test says so. */
function network() {
  const asked: string[] = [];
  const answers = new Map<string, (outcome: FetchOutcome) => void>();
  return {
    asked,
    answer: (url: string, outcome: FetchOutcome = unchanged) => answers.get(url)?.(outcome),
    fetchFeed: (url: string) => {
      asked.push(url);
      return new Promise<FetchOutcome>((resolve) => answers.set(url, resolve));
    },
  };
}

describe('polling feeds', () => {
  it('asks one feed of a host at a time and several hosts at once', async () => {
    const { asked, answer, fetchFeed } = network();
    const polls = pollFeeds(jobs('https://a.test/1', 'https://a.test/2', 'https://b.test/1'), { fetchFeed });
    const first = polls.next();
    expect(asked).toEqual(['https://a.test/1', 'https://b.test/1']);
    answer('https://a.test/1');
    expect((await first).value?.feed.url).toBe('https://a.test/1');
    const second = polls.next();
    expect(asked).toContain('https://a.test/2');
    answer('https://a.test/2');
    expect((await second).value?.feed.url).toBe('https://a.test/2');
  });

  it('never asks more hosts at once than it may', async () => {
    const { asked, answer, fetchFeed } = network();
    const polls = pollFeeds(jobs('https://a.test/', 'https://b.test/', 'https://c.test/'), {
      fetchFeed,
      hostsAtOnce: 2,
    });
    const first = polls.next();
    expect(asked).toHaveLength(2);
    answer('https://b.test/');
    await first;
    void polls.next();
    expect(asked).toHaveLength(3);
  });

  it('does not hold other hosts up for a slow one', async () => {
    const { answer, fetchFeed } = network();
    const polls = pollFeeds(jobs('https://slow.test/', 'https://quick.test/'), { fetchFeed });
    const first = polls.next();
    answer('https://quick.test/');
    expect((await first).value?.feed.url).toBe('https://quick.test/');
  });

  it('does not ask a host again in the round in which it let us wait in vain', async () => {
    const asked: string[] = [];
    const fetchFeed = async (url: string) => {
      asked.push(url);
      return slow;
    };
    const reasons: string[] = [];
    for await (const { outcome } of pollFeeds(jobs('https://a.test/1', 'https://a.test/2', 'https://a.test/3'), {
      fetchFeed,
    })) {
      reasons.push(outcome.kind === 'failed' ? outcome.reason : outcome.kind);
    }
    expect(asked).toEqual(['https://a.test/1']);
    expect(reasons).toEqual(['timeout', 'timeout', 'timeout']);
  });

  it('ends at once when nothing is due', async () => {
    expect((await pollFeeds([], network()).next()).done).toBe(true);
  });
});
