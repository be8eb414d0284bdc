import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/claims/stage.ts';
import type { Item } from '../../src/items/item.ts';
import { isAbout } from '../../src/sagas/is-about.ts';
import { replaySaga } from '../../src/sagas/replay-saga.ts';
import { moment, PLAYER, says } from './story.ts';

/** An item whose title is the stage it claims. */
function anItem(stage: Stage, on: string) {
  const item: Item = {
    id: `${stage} ${on}`,
    feedId: 'gazette',
    outlet: 'The Gazette',
    title: stage,
    summary: '',
    body: [],
    publishedAt: moment(on),
    seenAt: moment(on),
    wordsHash: stage,
  };
  return {
    item,
    feed: { id: 'gazette', url: 'https://gazette.example', outlet: 'The Gazette', language: 'en', scope: 'everyone' },
  } as const;
}

describe('replaySaga', () => {
  it('gives the alerts of an archive with the items that set them off', () => {
    const archive = [anItem('bid', '1 09:00'), anItem('bid', '1 10:00'), anItem('bid_rejected', '2 09:00')];
    const alerts = replaySaga(PLAYER, archive, ({ title }) =>
      title === 'bid' || title === 'bid_rejected'
        ? [{ claim: says(title, 'Chelsea', { on: '1 00:00' }).claim, place: 0 }]
        : [],
    );
    expect(alerts.map(({ itemId, development }) => [itemId, development.stage])).toEqual([
      ['bid 1 09:00', 'bid'],
      ['bid_rejected 2 09:00', 'bid_rejected'],
    ]);
  });
});

describe('isAbout', () => {
  it.each([
    ['Højlund', 'Rasmus Hojlund'],
    ['Rasmus Højlund', 'Hojlund'],
    ['Savinho', 'Savinho'],
  ])('takes %s for %s', (said, player) => {
    expect(isAbout({ name: said }, { name: player })).toBe(true);
  });

  it.each([
    ['Dean Henderson', 'Jordan Henderson'],
    ['Jordan', 'Jordan Henderson'],
  ])('keeps %s and %s apart', (said, player) => {
    expect(isAbout({ name: said }, { name: player })).toBe(false);
  });

  it('believes ids before names', () => {
    expect(isAbout({ id: 'a', name: 'Emerson' }, { id: 'b', name: 'Emerson' })).toBe(false);
    expect(isAbout({ id: 'a', name: 'Emerson' }, { name: 'Emerson' })).toBe(true);
    expect(isAbout({ id: 'a', name: 'Trent' }, { id: 'a', name: 'Alexander-Arnold' })).toBe(true);
  });
});
