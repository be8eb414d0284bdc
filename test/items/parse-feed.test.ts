import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/items/parse-feed.ts';
import { FEED, parsed, rss, rssItem, SEEN_AT, titlesOf } from './document-builder.ts';

describe('parsing a feed', () => {
  it('reads RSS into items of our shape', () => {
    const inside =
      '<link>https://news.example.com/a?utm_source=rss</link><guid>x1</guid><pubDate>Sat, 01 Aug 2026 11:30:00 +0200</pubDate>' +
      '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ana Writer</dc:creator>' +
      '<description>&lt;p&gt;Town &amp;amp; City are far apart.&lt;/p&gt;</description>';
    const { items, title, salvaged } = parsed(rss(rssItem('Town <![CDATA[&]]> City in talks', inside)));
    expect({ title, salvaged }).toEqual({ title: 'Example', salvaged: false });
    expect(items).toEqual([
      {
        id: items[0]?.id,
        wordsHash: items[0]?.wordsHash,
        feedId: 'feed-1',
        outlet: 'The Example',
        author: 'Ana Writer',
        title: 'Town & City in talks',
        summary: 'Town & City are far apart.',
        body: [],
        link: 'https://news.example.com/a?utm_source=rss',
        publishedAt: '2026-08-01T09:30:00Z',
        seenAt: SEEN_AT,
      },
    ]);
  });

  it.each([
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>F</title><item><title>Keeper joins</title><link>https://a.test/1</link></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><title type="html">Keeper &lt;b&gt;joins&lt;/b&gt;</title><link href="https://a.test/1"/><id>1</id></entry></feed>',
    ],
    [
      'prefixed Atom',
      '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>Keeper joins</x:title><x:link href="https://a.test/1"/></x:entry></x:feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="https://a.test/1"><title>Keeper joins</title><link>https://a.test/1</link></item></rdf:RDF>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","title":"Keeper joins","url":"https://a.test/1"}]}',
    ],
  ])('reads %s', (_format, document) => {
    expect(parsed(document).items).toMatchObject([{ title: 'Keeper joins', link: 'https://a.test/1' }]);
  });

  it('keeps the full text in paragraphs where it says more than the summary', () => {
    const inside =
      '<description>Talks go on.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">' +
      '<![CDATA[<p>Talks go on.</p><p>A fee is near.</p><ul><li><a href="/x">Rival eyes winger</a></li></ul>]]></content:encoded>';
    expect(parsed(rss(rssItem('Talks', inside))).items[0]).toMatchObject({
      summary: 'Talks go on.',
      body: ['Talks go on.', 'A fee is near.', 'Rival eyes winger'],
    });
  });

  it('takes a description of several paragraphs for the article itself', () => {
    const inside = '<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>';
    expect(parsed(rss(rssItem('Talks', inside))).items[0]).toMatchObject({ summary: 'One.', body: ['One.', 'Two.'] });
  });

  it('resolves links against xml:base, the site or the feed, and keeps only web addresses', () => {
    const atom = (link: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.test/news/"><entry><title>T</title><link href="${link}"/></entry></feed>`;
    expect(parsed(atom('today')).items[0]?.link).toBe('https://a.test/news/today');
    expect(parsed(rss(rssItem('T', '<link>/today</link>'))).items[0]?.link).toBe('https://news.example.com/today');
    expect(parsed(rss(rssItem('T', '<link>javascript:alert(1)</link>'))).items[0]).not.toHaveProperty('link');
  });

  it('takes the link from a permanent guid, and not from any other', () => {
    const linkOf = (guid: string) => parsed(rss(rssItem('T', guid))).items[0]?.link;
    expect(linkOf('<guid>https://a.test/1</guid>')).toBe('https://a.test/1');
    expect(linkOf('<guid isPermaLink="false">https://a.test/1</guid>')).toBeUndefined();
  });

  it('names the outlet an aggregator took an entry from', () => {
    const inside = '<source url="https://other.test/rss">Other Paper</source>';
    expect(parsed(rss(rssItem('T', inside))).items[0]?.outlet).toBe('Other Paper');
  });

  it('says how often the document wants to be asked', () => {
    expect(parsed(rss('<ttl>30</ttl>')).askedMinutes).toBe(30);
    const syndication =
      '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod>' +
      '<sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">4</sy:updateFrequency>';
    expect(parsed(rss(syndication)).askedMinutes).toBe(15);
    expect(parsed(rss())).not.toHaveProperty('askedMinutes');
  });

  it('knows an empty feed from what is no feed', () => {
    expect(parsed(rss()).items).toEqual([]);
    const reasonOf = (document: string) => {
      const result = parseFeed(document, FEED, SEEN_AT);
      return result.kind === 'not-a-feed' ? result.reason : result.kind;
    };
    expect(reasonOf('  ')).toBe('empty');
    expect(reasonOf('<!DOCTYPE html><html><body>Hello</body></html>')).toBe('html-page');
    expect(reasonOf('<?xml version="1.0"?><svg><path/></svg>')).toBe('unknown-format');
    expect(reasonOf('[1, 2]')).toBe('unknown-format');
    expect(reasonOf('{"a": 1}')).toBe('unknown-format');
    expect(reasonOf('x'.repeat(5_000_001))).toBe('too-large');
  });

  it('keeps five hundred entries and no more', () => {
    const many = Array.from({ length: 700 }, (_, index) => rssItem(`Story ${index}`));
    const { items } = parsed(rss(...many));
    expect(items).toHaveLength(500);
    expect(items[0]?.title).toBe('Story 0');
  });

  it('writes declared entities out once, fetches nothing and explodes for nobody', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "Town"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(titlesOf(bomb + rss(rssItem('&a; win')))).toEqual(['Town win']);
    expect(titlesOf(bomb + rss(rssItem('&b;')))).toEqual(['&a;&a;']);
    expect(titlesOf(bomb + rss(rssItem('&c; win')))).toEqual(['&c; win']);
  });
});

describe('parsing a damaged feed', () => {
  const [first, second, third] = [1, 2, 3].map((n) =>
    rssItem(`Story ${n}`, `<link>https://a.test/${n}</link><guid>${n}</guid>`),
  );
  const whole = rss(first ?? '', second ?? '', third ?? '');

  it('keeps every whole entry of a cut document, and says that it was salvaged', () => {
    const cut = parsed(whole.slice(0, whole.indexOf('Story 3') + 3));
    expect(cut.items.map(({ title }) => title).slice(0, 2)).toEqual(['Story 1', 'Story 2']);
    expect(cut.salvaged).toBe(true);
  });

  it.each([
    ['a bare bracket in a title', (text: string) => text.replace('Story 2', 'Story < 2')],
    ['a bracket that looks like a tag', (text: string) => text.replace('Story 2', 'Story <b 2')],
    ['a bare ampersand', (text: string) => text.replace('Story 2', 'Story & 2')],
    ['a missing end of title', (text: string) => text.replace('Story 2</title>', 'Story 2')],
    ['a missing end of item', (text: string) => text.replace('</item><item>', '<item>')],
    ['tags in the wrong order', (text: string) => text.replace('2</link><guid>', '2<guid></link>')],
    ['a section that never ends', (text: string) => text.replace('Story 2', '<![CDATA[Story 2')],
    ['a comment that never ends', (text: string) => text.replace('Story 2', 'Story 2<!-- oops')],
    ['upper-case tags', (text: string) => text.toUpperCase().replaceAll('STORY', 'Story')],
    ['a warning printed before it', (text: string) => `<br /><b>Warning</b>: no such file${text}`],
    ['junk after it', (text: string) => `${text}</body></html>`],
    ['a byte order mark and blank lines', (text: string) => `\ufeff\n\n${text}`],
    ['control characters', (text: string) => text.replace('Story 2', 'Sto\u0008ry\u0000 2')],
  ])('reads on past %s', (_damage, damage) => {
    expect(parsed(damage(whole)).items).toMatchObject([
      { title: 'Story 1' },
      { title: expect.stringMatching(/^Story .*2/) },
      { title: 'Story 3' },
    ]);
  });

  it('does not lose a title to a date or a link to a picture', () => {
    const inside = '<image><title>Logo</title><link>https://a.test/logo</link></image><link>https://a.test/1</link>';
    const broken = rss(rssItem('Story', inside)).replace('</rss>', '');
    expect(parsed(broken).items).toMatchObject([{ title: 'Story', link: 'https://a.test/1' }]);
  });

  it('keeps an item the same when its document is damaged: its link may be its guid alone', () => {
    const sound = rss(
      rssItem('Story', '<guid>https://a.test/1</guid>'),
      rssItem('Other', '<guid>https://a.test/2</guid>'),
    );
    const damaged = parsed(sound.replace('</item><item>', '<item>'));
    expect(damaged.salvaged).toBe(true);
    expect(damaged.items).toEqual(parsed(sound).items);
  });

  it('gives up on nesting beyond reason without losing what came before', () => {
    const deep = rss(first ?? '', rssItem('Deep', '<a>'.repeat(100_000)));
    expect(titlesOf(deep)).toContain('Story 1');
  });
});
