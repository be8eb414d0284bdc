import { describe, expect, it } from 'vitest';
import { findFeeds } from '../../src/feeds/find-feeds.ts';

const address = 'https://fans.example.com/news/page.html';

function linked(page: string): string[] {
  return findFeeds(page, address).flatMap(({ url, reason }) => (reason === 'linked' ? [url] : []));
}

describe('finding the feeds of a site', () => {
  it('takes the feeds that the page links to, with their titles, before the usual places', () => {
    const page = '<link rel="alternate" type="application/rss+xml" title="Town &amp; City" href="/feed?a=1&amp;b=2">';
    const found = findFeeds(page, address);
    expect(found[0]).toEqual({ url: 'https://fans.example.com/feed?a=1&b=2', title: 'Town & City', reason: 'linked' });
    expect(found[1]).toEqual({ url: 'https://fans.example.com/feed/', reason: 'usual-place' });
  });

  it('reads unquoted and single-quoted attributes in any order, and the base address', () => {
    const page =
      "<BASE href='https://cdn.example.net/x/'><LINK HREF=atom.xml TYPE='application/atom+xml' REL=alternate>";
    expect(linked(page)).toEqual(['https://cdn.example.net/x/atom.xml']);
  });

  it('puts comment feeds last and names no feed twice', () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const page = link('/comments/feed/') + link('/feed/') + link('/feed/');
    expect(linked(page)).toEqual(['https://fans.example.com/feed/', 'https://fans.example.com/comments/feed/']);
  });

  it('leaves out style sheets, other languages and other schemes', () => {
    const page =
      '<link rel="stylesheet" type="text/css" href="/a.css"><link rel="alternate" hreflang="de" href="/de">' +
      '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">';
    expect(linked(page)).toEqual([]);
  });
});
