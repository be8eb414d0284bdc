import { describe, expect, it } from 'vitest';
import type { HeldAlert } from '../../src/alerts/held-alert.ts';
import { planAlerts } from '../../src/alerts/plan-alerts.ts';
import { planRoots } from '../../src/alerts/plan-roots.ts';
import { writeDigest } from '../../src/alerts/write-digest.ts';
import { writeNotice } from '../../src/alerts/write-notice.ts';
import { writeRecovered } from '../../src/discord/feed-notice.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import { aDevelopment, aFollow, ARNOLD, aSource } from '../follows/build.ts';
import { anAlert } from './build.ts';
import { HAS_HOSTILE_TITLES, openHostileTitles, type HostileTitle } from '../hostile-titles.ts';

describe.skipIf(!HAS_HOSTILE_TITLES)('titles and names made to do harm (skipped without ../shared)', async () => {
  const { rows, check } = await openHostileTitles();

  const payloadOf = (words: string) => {
    const name = { name: words || ' ' };
    const sources = [aSource({ title: words, outlet: name.name, journalist: name.name, via: name.name })];
    const { body, id } = anAlert(aDevelopment({ player: name, from: name, to: [name], sources }));
    return { ...body, nonce: id, enforce_nonce: true };
  };

  it('has them all', () => {
    expect(rows).toHaveLength(172);
  });

  it.each(rows)('$id breaks no message, wherever a feed puts it', (row) => {
    expect(check(payloadOf(row.title), row)).toEqual([]);
  });

  /** Digests, a thread's root, and a correction, of a saga that is full of such words. */
  function othersOf(words: string) {
    const name = { name: words || ' ' };
    const sources = [aSource({ title: words, outlet: name.name, journalist: name.name, via: name.name })];
    const development = aDevelopment({ player: name, from: name, to: [name], sources });
    const follow = aFollow(ARNOLD);
    const context = { course: [development], languageAt: () => 'en' as const, hasThreads: () => true };
    const alerts = planAlerts(development, [{ destination: follow.destination, follows: [follow] }], context);
    const [alert = anAlert()] = alerts;
    const headline = alert.body.content;
    const held: HeldAlert = { alert, development, headline, step: 'Bid', reason: 'cap', heldAt: development.at };
    const roots = planRoots(alerts, [development]);
    const feed: Feed = { id: 'f', url: 'https://x.example/', outlet: name.name, language: 'en', scope: 'everyone' };
    const place = { guildId: '100000000000000001', channelId: '200000000000000001', language: 'en' } as const;
    const notice = writeNotice('x', place, writeRecovered(feed, 'en'));
    return [writeDigest('d', [held], [follow]), ...roots, notice].map(({ body }) => body);
  }

  /** Line starts, small print and links of our own are ours to write; a title need not stand in them. */
  const OURS = new Set(['nomdblock', 'nocode', 'nomask', 'notimestamp', 'nocmd', 'len256', 'nonempty']);
  const strict = (row: HostileTitle): HostileTitle => ({
    ...row,
    must: row.must.filter((rule) => !OURS.has(rule) && !rule.startsWith('keep:')),
  });

  it.each(rows)('$id breaks no digest, root of a thread or notice', (row) => {
    const bodies = othersOf(row.title);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) {
      expect(check({ ...body, nonce: 'x', enforce_nonce: true }, strict(row))).toEqual([]);
    }
  });

  it('would notice one that did', () => {
    const [first] = rows;
    expect(first && check({ ...payloadOf(''), content: first.title }, first)).toEqual(['noping']);
  });
});
