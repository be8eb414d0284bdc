import { describe, expect, it } from 'vitest';
import { MessageBody } from '../../src/alerts/alert.ts';
import { linkBack } from '../../src/alerts/link-back.ts';
import type { Ping } from '../../src/follows/follow.ts';
import { aDevelopment, aFollow, ARNOLD, aSource, LIVERPOOL } from '../follows/build.ts';
import { anAlert } from './build.ts';

const bodyOf = (...parts: Parameters<typeof anAlert>) => anAlert(...parts).body;
const embedOf = (body: MessageBody): Record<string, unknown> => body.embeds[0] ?? {};
const fieldsOf = (body: MessageBody) =>
  Object.fromEntries(
    (embedOf(body)['fields'] as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
  );
const buttonsOf = (body: MessageBody) => (body.components[0]?.['components'] ?? []) as Record<string, unknown>[];

describe('writeAlert', () => {
  it('puts the headline where a phone shows it, and pings nobody', () => {
    const body = bodyOf();
    expect(body.content).toBe('Liverpool reject Real Madrid approach for Trent Alexander-Arnold');
    expect(body.allowed_mentions).toEqual({ parse: [] });
    expect(MessageBody.safeParse(body).success).toBe(true);
  });

  it('tells the step in words, its course, the clubs, the source and the time', () => {
    const interest = aDevelopment({ id: 'a', stage: 'interest' });
    const approach = aDevelopment({ id: 'b', stage: 'approach' });
    const rejected = aDevelopment();
    const body = bodyOf(rejected, undefined, [interest, approach, rejected]);
    expect(embedOf(body)).toMatchObject({
      title: 'Approach rejected · reported',
      description: 'Interest → Approach → **Approach rejected**\n“Reds turn down Madrid over Alexander-Arnold”',
      footer: { text: 'First reported' },
      timestamp: '2026-01-02T10:00:00.000Z',
    });
    expect(fieldsOf(body)).toEqual({
      From: 'Liverpool',
      Suitor: 'Real Madrid',
      'Reported by': 'Mersey Courier (tier 2) · 1 independent source',
    });
  });

  it('shows fee, loan and dispute where there are any', () => {
    const fee = { amount: 2_000_000, currency: 'EUR' as const, addOns: 500_000, undisclosed: false, text: '' };
    const body = bodyOf(aDevelopment({ stage: 'done', loan: true, disputed: true, fee }));
    expect(embedOf(body)).toMatchObject({ title: 'Done · reported · disputed' });
    expect(fieldsOf(body)).toMatchObject({ To: 'Real Madrid', Fee: '€2m plus €500k in add-ons', Deal: 'loan' });
    const undisclosed = bodyOf(aDevelopment({ fee: { undisclosed: true, text: 'an undisclosed fee' } }));
    expect(fieldsOf(undisclosed)).toMatchObject({ Fee: 'undisclosed' });
    const free = bodyOf(aDevelopment({ fee: { amount: 0, undisclosed: false, text: 'on a free' } }));
    expect(fieldsOf(free)).toMatchObject({ Fee: 'free transfer' });
  });

  it('does not repeat the title where there is no course yet', () => {
    const first = aDevelopment();
    expect(embedOf(bodyOf(first, undefined, [first]))).toMatchObject({
      title: 'Approach rejected · reported',
      description: '“Reds turn down Madrid over Alexander-Arnold”',
    });
  });

  it('begins the course anew with a chapter, and shortens a long one', () => {
    const old = aDevelopment({ id: 'old', stage: 'deal_off' });
    const steps = Array.from({ length: 8 }, (_, n) => aDevelopment({ id: `s${n}`, stage: 'interest', chapter: 2 }));
    const now = aDevelopment({ stage: 'medical', chapter: 2 });
    const { description } = embedOf(bodyOf(now, undefined, [old, ...steps, now]));
    expect(String(description).split('\n')[0]).toBe(
      '… → Interest → Interest → Interest → Interest → Interest → **Medical**',
    );
  });

  it('lists each outlet once, and counts those who know it for themselves', () => {
    const sources = [
      aSource({ journalist: 'Ann Vale', tier: 1, origin: 'ann vale' }),
      aSource({ outlet: 'Daily Terrace', via: 'Mersey Courier', tier: 4, origin: 'ann vale' }),
      aSource({ outlet: 'Liverpool FC', tier: 0, origin: 'liverpool fc' }),
      aSource({ outlet: 'Daily Terrace', via: 'Mersey Courier', tier: 4, origin: 'ann vale' }),
    ];
    expect(fieldsOf(bodyOf(aDevelopment({ sources })))['Reported by']).toBe(
      'Ann Vale, Mersey Courier (tier 1), Daily Terrace via Mersey Courier (tier 4), Liverpool FC (official) · 2 independent sources',
    );
  });

  it('counts the outlets and suitors it has no room for', () => {
    const sources = ['A', 'B', 'C', 'D', 'E', 'F'].map((outlet) => aSource({ outlet, origin: outlet }));
    const to = ['Bari', 'Bayern', 'Betis', 'Brest'].map((name) => ({ name }));
    const body = bodyOf(aDevelopment({ sources, to, stage: 'interest' }));
    expect(fieldsOf(body)['Reported by']).toContain('E (tier 2), 1 other · 6 independent sources');
    expect(body.content).toContain('Bari, Bayern and 2 others interested');
  });

  it('pings exactly whom the follows name, each once', () => {
    const person: Ping = { kind: 'user', id: '300000000000000007' };
    const role: Ping = { kind: 'role', id: '400000000000000001' };
    const follows = [
      aFollow(ARNOLD, { ping: person }),
      aFollow(LIVERPOOL, { ping: role }),
      aFollow(ARNOLD, { ping: person }),
    ];
    const body = bodyOf(undefined, follows);
    expect(body.content.split('\n')[1]).toBe('<@&400000000000000001> <@300000000000000007>');
    expect(body.allowed_mentions).toEqual({ parse: [], users: ['300000000000000007'], roles: ['400000000000000001'] });
  });

  it('keeps the message short enough however many want to be pinged', () => {
    const follows = Array.from({ length: 120 }, (_, n) =>
      aFollow(ARNOLD, { ping: { kind: 'user', id: `30000000000000${String(n).padStart(4, '0')}` } }),
    );
    const body = bodyOf(aDevelopment({ player: { name: '*'.repeat(500) } }), follows);
    expect(body.content.length).toBeLessThanOrEqual(2000);
    expect(body.allowed_mentions.users).toHaveLength(50);
  });

  it('offers the source and what a reader may do next, by ids that outlive a restart', () => {
    const alert = anAlert();
    expect(buttonsOf(alert.body)).toEqual([
      { type: 2, style: 5, label: 'Read at Mersey Courier', url: 'https://courier.example/arnold' },
      { type: 2, style: 2, label: 'Follow', custom_id: 'follow:trent-alexander-arnold-1998' },
      { type: 2, style: 2, label: 'Mute', custom_id: 'mute:trent-alexander-arnold-1998' },
      { type: 2, style: 2, label: 'Timeline', custom_id: 'timeline:trent-alexander-arnold-1998' },
      { type: 2, style: 2, label: 'Why?', custom_id: `why:${alert.id}` },
    ]);
  });

  it.each([
    'http://courier.example/plain',
    'javascript:alert(1)',
    'https://bbc.example@bad.example/',
    `https://courier.example/${'x'.repeat(600)}`,
  ])('links to no such address as %s', (link) => {
    const body = bodyOf(aDevelopment({ sources: [aSource({ link })] }));
    expect(buttonsOf(body).map(({ label }) => label)).toEqual(['Follow', 'Mute', 'Timeline', 'Why?']);
  });

  it('links back to the message of the step before', () => {
    const body = bodyOf();
    const place = { guildId: '100000000000000001', channelId: '200000000000000001', messageId: '500000000000000001' };
    expect(
      String(embedOf(linkBack(body, place, 'Previous step'))['description'])
        .split('\n')
        .at(-1),
    ).toBe('[Previous step](https://discord.com/channels/100000000000000001/200000000000000001/500000000000000001)');
    const { guildId: _, ...direct } = place;
    expect(embedOf(linkBack(body, direct, 'Previous step'))['description']).toContain(
      '/channels/@me/200000000000000001/',
    );
  });

  it('stays within what one embed may hold, whatever the feeds say', () => {
    const long = '_'.repeat(4_000);
    const sources = Array.from({ length: 40 }, (_, n) =>
      aSource({ outlet: `${n}${long}`, journalist: long, via: long, title: long, origin: `${n}` }),
    );
    const clubs = Array.from({ length: 30 }, () => ({ name: long }));
    const body = bodyOf(aDevelopment({ player: { name: long }, from: { name: long }, to: clubs, sources }));
    const { title, description, fields, footer } = embedOf(body) as {
      title: string;
      description: string;
      fields: { name: string; value: string }[];
      footer: { text: string };
    };
    for (const { value } of fields) {
      expect(value.length).toBeLessThanOrEqual(1024);
    }
    const total = [title, description, footer.text, ...fields.flatMap(({ name, value }) => [name, value])].join('');
    expect(total.length).toBeLessThanOrEqual(6000);
    expect(body.content.length).toBeLessThanOrEqual(2000);
  });
});
