import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../src/items/opml.ts';

const LIST = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
  <outline text="Football"><outline text="Quay" title="The Quay" type="rss" xmlUrl="https://quay.example/rss?a=1&amp;b=2"/>
    <outline text="Deep"><outline text="Pier" xmlUrl="https://pier.example/feed"/></outline></outline>
  <outline text="Quay again" xmlUrl="https://quay.example/rss?a=1&amp;b=2"/>
  <outline text="No feed" htmlUrl="https://nothing.example"/>
  <outline xmlUrl=" https://nameless.example/rss "/>
</body></opml>`;

describe('a list of feeds as an OPML document', () => {
  it('gives every feed once, those in folders too', () => {
    expect(readOpml(LIST)).toEqual([
      { address: 'https://quay.example/rss?a=1&b=2', name: 'The Quay' },
      { address: 'https://pier.example/feed', name: 'Pier' },
      { address: 'https://nameless.example/rss' },
    ]);
  });

  it.each(['', 'hello', '<rss><channel/></rss>', '{"version":"https://jsonfeed.org/version/1.1"}'])(
    'is not what "%s" is',
    (text) => {
      expect(readOpml(text) ?? []).toEqual([]);
    },
  );

  it('is read in good time, whatever somebody put into it', () => {
    const deep = `<opml><body>${'<outline text="x">'.repeat(10_000)}</body></opml>`;
    const start = performance.now();
    readOpml(deep);
    readOpml(`<opml><body>${'<outline xmlUrl="a"/>'.repeat(12_000)}</body></opml>`);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('reads back what it writes', () => {
    const feeds = [{ address: 'https://quay.example/rss?a=1&b=2', name: 'Quay & "Pier" <b>' }];
    expect(readOpml(writeOpml('Mine', feeds))).toEqual(feeds);
  });
});
