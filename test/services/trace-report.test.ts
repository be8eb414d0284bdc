import { describe, expect, it } from 'vitest';
import type { Feed } from '../../src/feeds/feed.ts';
import { identifyItem } from '../../src/items/identify-item.ts';
import { openTracing } from '../../src/services/trace-report.ts';
import { openMemoryStore } from '../../src/store.ts';

const SERVER = '100000000000000001';
const OTHER = '100000000000000002';
const LINK = 'https://courier.example/news/dolan';
const AT = '2026-01-05T12:00:00.000Z';

async function aStore() {
  const store = openMemoryStore();
  const claim = {
    player: { id: 'dolan', name: 'Marek Dolan' },
    to: [{ name: 'Everton' }],
    stage: 'bid' as const,
    advanced: false,
    loan: false,
    certainty: 'reported' as const,
    roundup: false,
    attribution: { outlet: 'Courier', origin: 'courier' },
    ruleId: 'bid/lodged',
    evidence: 'lodge bid',
  };
  const report = { itemId: 'i', feedId: 'f', place: 0, at: AT, title: 'Everton lodge bid for Dolan', claim };
  await store.sagas.put('dolan', {
    id: 'dolan',
    player: claim.player,
    claims: [{ ...report, id: 'c1', scope: SERVER, link: LINK }],
  });
  const foreign: Feed = { id: 'own', url: 'https://own.example/rss', outlet: 'Own', language: 'en', scope: OTHER };
  const trace = openTracing({ ...store, serverFeeds: () => [foreign] }).trace;
  return { store, trace };
}

describe('finding what became of a report', () => {
  it.each([
    ['its address', LINK],
    ['its address as it is shared', 'http://www.courier.example/news/dolan/?utm_source=app#top'],
    ['its headline', 'everton lodge bid for DOLAN'],
  ])('goes by %s', async (_, typed) => {
    const { trace } = await aStore();
    const found = await trace(typed, SERVER);
    expect(found).toMatchObject({ kind: 'taken-in', claims: [{ verdict: { kind: 'opens', reason: 'opened' } }] });
  });

  it('shows another server nothing of what a server’s own feed said', async () => {
    const { trace } = await aStore();
    expect(await trace(LINK, OTHER)).toEqual({ kind: 'unknown' });
    expect(await trace(LINK, 'everyone')).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['f', SERVER, 'read-in-silence'],
    ['own', OTHER, 'read-in-silence'],
    ['own', SERVER, 'unknown'],
  ] as const)('knows an item of feed %s that said nothing, for %s: %s', async (feedId, scope, kind) => {
    const { store, trace } = await aStore();
    const link = 'https://courier.example/news/match';
    const id = identifyItem({ feedId, link, title: 'A draw', linkIsShared: false });
    await store.feedStates.put(feedId, { feedId, warmed: true, failuresInARow: 0 });
    await store.seenItems.put(id, { id, wordsHash: 'x', at: AT, sagaIds: [] });
    expect(await trace(link, scope)).toEqual({ kind });
  });
});
