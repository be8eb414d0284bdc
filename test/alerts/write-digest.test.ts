import { describe, expect, it } from 'vitest';
import type { HeldAlert } from '../../src/alerts/held-alert.ts';
import { wordsOf } from '../../src/alerts/alert-words.ts';
import { stepOf } from '../../src/alerts/step.ts';
import { arrangeDigests } from '../../src/alerts/arrange-digests.ts';
import { writeDigest } from '../../src/alerts/write-digest.ts';
import { writeHeadline } from '../../src/alerts/write-headline.ts';
import { Language } from '../../src/feeds/feed.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aFollow, aSource, ARNOLD } from '../follows/build.ts';
import { anAlert } from './build.ts';

const FAN = '300000000000000009';

function held(parts: Partial<Development>, language: Language = 'en', flags?: number): HeldAlert {
  const development = aDevelopment(parts);
  const alert = anAlert(development, [aFollow(ARNOLD)], [development], language);
  const words = wordsOf(language);
  return {
    alert: flags === undefined ? alert : { ...alert, body: { ...alert.body, flags } },
    development,
    headline: writeHeadline(development, [development], words),
    step: words.steps[stepOf(development, [development])],
    reason: 'quiet-hours',
    heldAt: development.at,
  };
}

const INTEREST = held({ id: 'interest', stage: 'interest', at: '2026-01-02T01:00:00.000Z' });
const TALKS = held({ id: 'talks', stage: 'talks', at: '2026-01-02T03:00:00.000Z' });
const ISAK = held({
  id: 'isak',
  sagaId: 'isak',
  player: { id: 'isak', name: 'Alexander Isak' },
  stage: 'bid',
  at: '2026-01-02T02:00:00.000Z',
});

const textOf = (digest: ReturnType<typeof writeDigest>) => String(digest.body.embeds[0]?.['description']);

describe('a digest', () => {
  it('tells each saga by its newest step, with the steps before it, and who reports it', () => {
    const digest = writeDigest('d', [TALKS, ISAK, INTEREST], []);
    expect(digest.body.content).toBe('3 developments that had to wait · Trent Alexander-Arnold and Alexander Isak');
    expect(textOf(digest).split('\n')).toEqual([
      '**Real Madrid make bid for Alexander Isak**',
      '-# <t:1767319200:R> · [Mersey Courier](<https://courier.example/arnold>)',
      '',
      '**Real Madrid in talks to sign Trent Alexander-Arnold from Liverpool**',
      '-# before: Interest',
      '-# <t:1767322800:R> · [Mersey Courier](<https://courier.example/arnold>)',
    ]);
    expect(digest.alertIds).toHaveLength(3);
  });

  it('strikes through what does not stand any more, and says why', () => {
    const fallen = { ...TALKS, withdrawn: 'taken-back' as const };
    const refuted = held({ id: 'bid', stage: 'bid', at: '2026-01-02T02:00:00.000Z', refuted: 'denied' });
    expect(textOf(writeDigest('d', [fallen, refuted], [])).split('\n')).toEqual([
      '**~~Real Madrid in talks to sign Trent Alexander-Arnold from Liverpool~~**',
      'Whoever reported this has taken it back.',
      '-# before: ~~Bid~~',
      '-# <t:1767322800:R> · [Mersey Courier](<https://courier.example/arnold>)',
    ]);
  });

  it('links to where the step before a saga’s first one was told', () => {
    const earlier = new Map([[TALKS.alert.sagaId, { guildId: '1', channelId: '2', messageId: '3' }]]);
    const link = '[Previous step](https://discord.com/channels/1/2/3)';
    expect(textOf(writeDigest('d', [TALKS, INTEREST], [], earlier))).toContain(`-# before: Interest · ${link}`);
    expect(textOf(writeDigest('d', [TALKS], [], earlier))).toContain(`-# ${link}`);
  });

  it('keeps the headlines where it has grown beyond Discord’s limit, and the newest saga whole', () => {
    const link = `https://example.org/${'x'.repeat(200)}`;
    const many = Array.from({ length: 12 }, (_, n) =>
      held({
        id: `d${n}`,
        sagaId: `s${n}`,
        player: { name: `Player ${n}` },
        at: `2026-01-02T10:${10 + n}:00.000Z`,
        sources: Array.from({ length: 3 }, (__, place) => aSource({ origin: `${place}`, link })),
      }),
    );
    const [first, ...others] = many;
    const text = first === undefined ? '' : textOf(writeDigest('d', [first, ...others], []));
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text.split('\n').filter((line) => line.startsWith('**'))).toHaveLength(12);
    expect(text.split('\n').at(-1)).toContain(link);
  });

  it('tells each saga by itself where sagas have threads', () => {
    const inThread = (one: HeldAlert, rootId: string) => ({ ...one, alert: { ...one.alert, rootId } });
    const pages = arrangeDigests([inThread(TALKS, 'a'), inThread(ISAK, 'b'), inThread(INTEREST, 'a')]);
    expect(pages.map((page) => page.length)).toEqual([1, 2]);
    expect(pages.map((page) => writeDigest('d', page, []).rootId)).toEqual(['b', 'a']);
  });

  it('offers the reasons behind each alert, the newest first', () => {
    const [row] = writeDigest('d', [TALKS, ISAK, INTEREST], []).body.components;
    expect(row).toMatchObject({
      components: [
        {
          custom_id: 'why:d',
          options: [
            { label: 'Trent Alexander-Arnold · Talks', value: TALKS.alert.id },
            { label: 'Trent Alexander-Arnold · Interest', value: INTEREST.alert.id },
            { label: 'Alexander Isak · Bid', value: ISAK.alert.id },
          ],
        },
      ],
    });
  });

  it('pings whom the follows name, unless all of it was to arrive silently', () => {
    const follows = [aFollow(ARNOLD, { ping: { kind: 'user', id: FAN } })];
    const loud = writeDigest('d', [TALKS, held({ id: 'quiet' }, 'en', 4096)], follows).body;
    expect(loud.content).toContain(`<@${FAN}>`);
    expect([loud.allowed_mentions.users, loud.flags]).toEqual([[FAN], undefined]);
    const silent = writeDigest('d', [held({ id: 'quiet' }, 'en', 4096)], follows).body;
    expect(silent.allowed_mentions).toEqual({ parse: [] });
    expect(silent.flags).toBe(4096);
  });

  it('is as many messages as Discord’s limits ask for, and loses nothing between them', () => {
    const long = 'Aleksandar-Maximilian von Hohenzollern'.repeat(2);
    const many = Array.from({ length: 90 }, (_, n) =>
      held({
        id: `d${n}`,
        sagaId: `s${n}`,
        player: { name: `${long} ${n}` },
        at: `2026-01-02T0${n % 10}:00:00.000Z`,
        sources: Array.from({ length: 4 }, (_, place) =>
          aSource({ origin: `${place}`, outlet: long, link: `https://example.org/${'x'.repeat(200)}` }),
        ),
      }),
    );
    const pages = arrangeDigests(many);
    expect(pages.flat()).toHaveLength(90);
    expect(new Set(pages.flat().map(({ alert }) => alert.id)).size).toBe(90);
    for (const [first, ...others] of pages) {
      const digest = first && writeDigest('d', [first, ...others], []);
      expect(digest && textOf(digest).length).toBeLessThanOrEqual(4096);
      expect(digest?.body.content.length).toBeLessThanOrEqual(2000);
      expect(others.length).toBeLessThan(25);
    }
  });

  it('keeps one saga together, however often it moved', () => {
    const steps = Array.from({ length: 30 }, (_, n) => held({ id: `d${n}`, at: `2026-01-02T10:${10 + n}:00.000Z` }));
    expect(arrangeDigests([ISAK, ...steps]).map((page) => page.length)).toEqual([1, 30]);
  });

  it.each(Language.options)('is written in %s', (language) => {
    const before = held({ id: 'a', stage: 'interest', at: '2026-01-02T01:00:00.000Z' }, language);
    const digest = writeDigest('d', [before, held({ id: 'b' }, language)], []);
    expect(digest.body.content).toMatch(/^2 .+ · Trent Alexander-Arnold$/);
    expect(textOf(digest)).toContain(before.step);
  });
});
