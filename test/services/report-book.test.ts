import { describe, expect, it } from 'vitest';
import { openReportBook } from '../../src/services/report-book.ts';
import { openMemoryStore } from '../../src/store.ts';
import { anAlert } from '../alerts/build.ts';
import { aDevelopment, aSource } from '../follows/build.ts';

const HEADLINE = 'Everton weigh up Marek Dolan swoop';
const TEXT = { kind: 'text', text: HEADLINE, guildId: '100000000000000001' } as const;

function aBook() {
  const store = openMemoryStore();
  const alert = anAlert();
  const development = aDevelopment({ id: alert.developmentId, sources: [aSource({ claimId: 'c1' })] });
  const claim = { stage: 'bid', ruleId: 'bid/lodged', evidence: 'lodge bid' };
  const book = openReportBook({
    reports: store.wrongReadings,
    // Only what a report takes of a claim is there.
    story: async () => ({
      developments: [development],
      claims: [Object.assign({ id: 'c1', title: HEADLINE, link: 'https://example.org/1' }, { claim })] as never,
    }),
    explain: (text) => [`read: ${text}`],
    now: () => new Date('2026-01-05T12:00:00Z'),
  });
  return { book, store, alert };
}

describe('reports of wrong readings', () => {
  it('keep the words, how they are read, and no person', async () => {
    const { book, store } = aBook();
    const id = await book.add(TEXT);
    expect(await store.wrongReadings.get(id)).toEqual({
      id,
      at: '2026-01-05T12:00:00.000Z',
      voices: 1,
      guildId: TEXT.guildId,
      text: HEADLINE,
      said: [],
      trace: [`> ${HEADLINE}`, `read: ${HEADLINE}`],
    });
  });

  it('count a second voice, and keep what the first one wrote', async () => {
    const { book, store } = aBook();
    const id = await book.add(TEXT);
    expect(await book.correct(id, 'Everton want nobody.')).toBe('kept');
    expect(await book.add(TEXT)).toBe(id);
    expect(await store.wrongReadings.list()).toMatchObject([{ voices: 2, correction: 'Everton want nobody.' }]);
  });

  it('keep of an alert who said what, and which rule read it', async () => {
    const { book, store, alert } = aBook();
    const id = await book.add({ kind: 'alert', alert });
    const said = {
      title: HEADLINE,
      link: 'https://example.org/1',
      stage: 'bid',
      ruleId: 'bid/lodged',
      evidence: 'lodge bid',
    };
    expect(await store.wrongReadings.get(id)).toMatchObject({
      alertId: alert.id,
      text: alert.body.content,
      said: [said],
      trace: [`> ${HEADLINE}`, `read: ${HEADLINE}`],
    });
  });

  it('say so where a report is gone when its correction comes', async () => {
    expect(await aBook().book.correct('none', 'no')).toBe('forgotten');
  });
});
