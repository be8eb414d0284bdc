import { describe, expect, it } from 'vitest';
import { canonicalUrl, feedId, placeOf, redactAddress } from '../../src/feeds/feed-address.ts';

describe('the address of a feed', () => {
  it.each([
    ['HTTPS://News.Example.COM:443/Rss?a=1#top', 'https://news.example.com/Rss?a=1'],
    ['https://news.example.com./rss', 'https://news.example.com/rss'],
    ['  http://news.example.com/rss ', 'http://news.example.com/rss'],
    ['feed://news.example.com/rss', 'http://news.example.com/rss'],
    ['feed:https://news.example.com/rss', 'https://news.example.com/rss'],
  ])('has one spelling: %s', (typed, canonical) => {
    expect(canonicalUrl(typed)).toBe(canonical);
  });

  it.each(['ftp://news.example.com/rss', 'news', 'javascript:alert(1)'])('refuses %s with an error', (typed) => {
    expect(() => canonicalUrl(typed)).toThrow(TypeError);
  });

  it('gives http, https and a final slash the same id', () => {
    const id = feedId('everyone', 'https://news.example.com/rss');
    expect(feedId('everyone', 'http://news.example.com/rss/')).toBe(id);
    expect(feedId('everyone', 'https://news.example.com/rss/?')).toBe(id);
    expect(feedId('everyone', 'https://news.example.com/rss?team=5')).not.toBe(id);
  });

  it('gives two servers that add one address two feeds', () => {
    const address = 'https://news.example.com/rss';
    expect(feedId('100000000000000001', address)).not.toBe(feedId('100000000000000002', address));
  });

  it('is told apart from its outlet’s others by host and path alone', () => {
    expect(placeOf('https://anna:geheim@www.news.example.com/football/rss?key=abc')).toBe(
      'news.example.com/football/rss',
    );
    expect(placeOf('no address')).toBe('an unreadable address');
  });

  it('is shown without its user, its password and its query', () => {
    const shown = redactAddress('https://anna:geheim@news.example.com/rss?key=abc');
    expect(shown).toBe('https://news.example.com/rss?…');
  });
});
