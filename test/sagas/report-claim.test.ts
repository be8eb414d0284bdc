import { describe, expect, it } from 'vitest';
import type { Feed } from '../../src/feeds/feed.ts';
import type { Item } from '../../src/items/item.ts';
import { reportClaim } from '../../src/sagas/report-claim.ts';
import { says } from './story.ts';

const FEED: Feed = {
  id: 'gazette',
  url: 'https://gazette.example/feed',
  outlet: 'The Gazette',
  language: 'en',
  scope: 'everyone',
};
const { claim } = says('bid', 'Chelsea, Arsenal', { on: '1 09:00' });

function anItem(publishedAt?: string): Item {
  return {
    id: 'item-1',
    feedId: FEED.id,
    outlet: FEED.outlet,
    title: 'Chelsea bid for Winter',
    summary: '',
    body: [],
    ...(publishedAt === undefined ? {} : { publishedAt }),
    seenAt: '2026-06-01T12:00:00.000Z',
    wordsHash: 'words',
  };
}

describe('reportClaim', () => {
  it('says where and when the claim was made', () => {
    expect(reportClaim(anItem('2026-06-01T09:00:00.000Z'), FEED, claim, 2)).toMatchObject({
      itemId: 'item-1',
      feedId: 'gazette',
      scope: 'everyone',
      place: 2,
      at: '2026-06-01T09:00:00.000Z',
      title: 'Chelsea bid for Winter',
    });
  });

  it.each([
    ['absent', undefined],
    ['in the future', '2026-06-02T09:00:00.000Z'],
    ['of 1970', '1970-01-01T00:00:00.000Z'],
  ])('takes the moment the item was seen where its date is %s', (_, date) => {
    expect(reportClaim(anItem(date), FEED, claim, 0).at).toBe('2026-06-01T12:00:00.000Z');
  });

  it('marks what was read hours after it was published', () => {
    const seenAt = '2026-06-02T12:00:00.000Z';
    const late = (publishedAt: string) => reportClaim({ ...anItem(), publishedAt, seenAt }, FEED, claim, 0);
    expect(late('2026-06-01T14:00:00.000Z')).toMatchObject({ heardLate: true, at: '2026-06-01T14:00:00.000Z' });
    expect(late('2026-06-02T07:00:00.000Z')).not.toHaveProperty('heardLate');
  });

  it('carries the link of the item, where it has one', () => {
    const link = 'https://gazette.example/winter';
    expect(reportClaim({ ...anItem(), link }, FEED, claim, 0).link).toBe(link);
    expect(reportClaim(anItem(), FEED, claim, 0)).not.toHaveProperty('link');
  });

  it('tells apart what one item says of two players', () => {
    const other = { ...claim, player: { name: 'Somebody Else' } };
    expect(reportClaim(anItem(), FEED, other, 1).id).not.toBe(reportClaim(anItem(), FEED, claim, 0).id);
  });

  it('gives the same words of the same item the same id, whatever the order of the clubs', () => {
    const turned = { ...claim, to: claim.to.toReversed() };
    expect(reportClaim(anItem(), FEED, turned, 0).id).toBe(reportClaim(anItem(), FEED, claim, 1).id);
  });

  it('gives another step, item or feed another id', () => {
    const ids = [
      reportClaim(anItem(), FEED, claim, 0).id,
      reportClaim(anItem(), FEED, { ...claim, stage: 'bid_rejected' }, 0).id,
      reportClaim({ ...anItem(), id: 'item-2' }, FEED, claim, 0).id,
      reportClaim(anItem(), { ...FEED, id: 'copy' }, claim, 0).id,
    ];
    expect(new Set(ids).size).toBe(4);
  });
});
