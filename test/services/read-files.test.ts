import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tierOf } from '../../src/claims/tiers.ts';
import { ConfigError } from '../../src/config.ts';
import { CATALOGUE } from '../../src/feeds/feed-catalogue.ts';
import { listOperatorFeeds } from '../../src/services/operator-feeds.ts';
import { readTiers } from '../../src/services/read-tiers.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchline-files-'));

afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the operator’s own feeds', () => {
  it('come besides the catalogue, and before it', () => {
    const file = aFile(
      'feeds.json',
      '[{ "url": "https://courier.example/rss", "outlet": "The Kop Courier", "tier": 2 }]',
    );
    const feeds = listOperatorFeeds({ catalogue: true, file });
    expect(feeds[0]).toMatchObject({ outlet: 'The Kop Courier', language: 'en', tier: 2, scope: 'everyone' });
    expect(feeds).toHaveLength(CATALOGUE.length + 1);
    expect(listOperatorFeeds({ catalogue: false, file })).toHaveLength(1);
    expect(listOperatorFeeds({ catalogue: false, file: undefined })).toEqual([]);
  });

  it('may say otherwise of a feed that the catalogue has', () => {
    const [known] = CATALOGUE;
    const file = aFile('known.json', JSON.stringify([{ url: known?.url, outlet: 'My own name for it' }]));
    const feeds = listOperatorFeeds({ catalogue: true, file });
    expect(feeds).toHaveLength(CATALOGUE.length);
    expect(feeds.find(({ id }) => id === known?.id)?.outlet).toBe('My own name for it');
  });

  it('are refused with every bad row and what is wrong with it', () => {
    const file = aFile(
      'bad.json',
      '[{ "url": "gopher://x", "outlet": "" }, { "url": "https://x.example/rss", "outlet": "X", "tier": 9 }]',
    );
    const read = () => listOperatorFeeds({ catalogue: false, file });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/row 1 url: must be an address/);
    expect(read).toThrow(/row 1 outlet: must name who publishes/);
    expect(read).toThrow(/row 2 tier: must be a tier from 0 to 4/);
    expect(read).toThrow(/row 2 tier/);
  });

  it('are refused where the file is no JSON or is not there', () => {
    expect(() => listOperatorFeeds({ catalogue: false, file: aFile('no.json', 'feeds: none') })).toThrow(
      /can not be read as JSON/,
    );
    expect(() => listOperatorFeeds({ catalogue: false, file: join(folder, 'nothing') })).toThrow(/no such file/);
  });
});

describe('the operator’s own tiers', () => {
  it('lie over the shipped ones', () => {
    const tiers = readTiers(aFile('tiers.csv', 'name,tier,club\nThe Kop Courier,1,\nBBC Sport,4,Liverpool\n'));
    expect(tierOf('The Kop Courier', [], tiers)).toBe(1);
    expect(tierOf('BBC Sport', [], tiers)).toBe(1);
    expect(tierOf('BBC Sport', ['Liverpool'], tiers)).toBe(4);
  });

  it('are refused with every bad row', () => {
    const read = () => readTiers(aFile('bad.csv', 'name,tier\n,1\nSomebody,best\n'));
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/line 2 .*\n.*line 3/);
    expect(() => readTiers(join(folder, 'nothing.csv'))).toThrow(/can not be read/);
  });
});
