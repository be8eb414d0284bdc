import { describe, expect, it } from 'vitest';
import { canonicalLink, identifyItem, wordsHash, type Identity } from '../../src/items/identify-item.ts';
import { parsed, rss, rssItem } from './document-builder.ts';

function idOf(fields: Partial<Identity>): string {
  return identifyItem({ feedId: 'feed-1', title: 'Winger joins Town', linkIsShared: false, ...fields });
}

describe('the identity of an item', () => {
  const link = 'https://www.example.com/football/winger-joins-town';

  it.each([
    'http://example.com/football/winger-joins-town/',
    'https://www.example.com/football/winger-joins-town?at_medium=RSS&at_campaign=KARANGA',
    'https://www.example.com/football/winger-joins-town?utm_source=rss&fbclid=1#comments',
    'https://amp.example.com/football/winger-joins-town/amp',
    'https://m.example.com/amp/football/winger-joins-town',
  ])('is that of its link, also written as %s', (other) => {
    expect(idOf({ link: other })).toBe(idOf({ link }));
  });

  it('survives a new guid and new words, and differs by page, parameter and feed', () => {
    const id = idOf({ link, guid: '1' });
    expect(idOf({ link, guid: '2', title: 'UPDATE: winger joins' })).toBe(id);
    expect(idOf({ link: `${link}?id=7` })).not.toBe(idOf({ link: `${link}?id=8` }));
    expect(idOf({ link, feedId: 'feed-2' })).not.toBe(id);
  });

  it('is that of its guid where the link is missing or leads to a front page', () => {
    expect(idOf({ guid: '1', title: 'A' })).toBe(idOf({ guid: '1', title: 'B' }));
    expect(idOf({ guid: '1', link: 'https://example.com/' })).toBe(idOf({ guid: '1' }));
    expect(idOf({ guid: '1' })).not.toBe(idOf({ guid: '2' }));
  });

  it('is that of its title where there is nothing else', () => {
    expect(idOf({ title: 'A  b' })).toBe(idOf({ title: 'A b' }));
    expect(idOf({ title: 'A' })).not.toBe(idOf({ title: 'B' }));
  });

  it('keeps a parameter that is not known to track', () => {
    expect(canonicalLink('https://www.example.com/story.php?b=2&a=1&utm_medium=x')).toBe(
      'example.com/story.php?a=1&b=2',
    );
  });
});

describe('items of one document', () => {
  const story = (n: number, link: string, guid: string) =>
    rssItem(`Story ${n}`, `<link>${link}</link><guid isPermaLink="false">${guid}</guid>`);

  it('are told apart by link where all have one guid', () => {
    const { items } = parsed(rss(story(1, 'https://a.test/1', 'same'), story(2, 'https://a.test/2', 'same')));
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  it('are told apart by title where all have one link', () => {
    const { items } = parsed(rss(story(1, 'https://a.test/live', '1'), story(2, 'https://a.test/live', '2')));
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  it('count once when they stand in it twice', () => {
    expect(
      parsed(rss(story(1, 'https://a.test/1', '1'), story(1, 'https://a.test/1?utm_term=2', '2'))).items,
    ).toHaveLength(1);
  });
});

describe('the hash of words', () => {
  const words = { title: 'Winger joins', summary: 'He signs.', body: ['He signs.', 'More.'] };

  it('changes with the words and not with the spaces between them', () => {
    expect(wordsHash({ ...words, title: 'Winger  joins' })).toBe(wordsHash(words));
    expect(wordsHash({ ...words, summary: 'He signed.' })).not.toBe(wordsHash(words));
    expect(wordsHash({ ...words, body: ['He signs.'] })).not.toBe(wordsHash(words));
  });
});
