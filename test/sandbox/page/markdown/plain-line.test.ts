import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../../src/sandbox/page/client/markdown/plain-line.js';

const NOW = Date.UTC(2026, 0, 5, 12);
const NAMES = {
  now: () => NOW,
  findPerson: (id: string) => (id === '300000000000000001' ? { id, name: 'Ada', bot: false } : undefined),
  findRole: () => undefined,
  findChannel: () => undefined,
};

describe('plainLine', () => {
  it.each([
    ['**Done**: ~~old~~ news of [a link](https://example.org)', 'Done: old news of a link'],
    [`Last news, <t:${NOW / 1_000 - 3_600}:R>: a bid`, 'Last news, 1 hour ago: a bid'],
    ['for <@300000000000000001> in <#200000000000000001>', 'for @Ada in #unknown'],
    ['-# small\n## Head\nrest', 'small Head rest'],
    ['it was ||him||', 'it was █████'],
    ['</follow:500000000000000001> or `/follow`', '/follow or /follow'],
  ])('writes “%s” as its reader sees it', (text, shown) => {
    expect(plainLine(text, NAMES)).toBe(shown);
  });
});
