import { describe, expect, it } from 'vitest';
import { inventItems } from '../../../bench/invent/invent-items.ts';
import { median } from '../../../bench/stopwatch.ts';
import { loadStarterGazetteer } from '../../../src/gazetteer/starter-gazetteer.ts';

const STARTER = loadStarterGazetteer();

describe('inventItems', () => {
  const items = inventItems(1000, STARTER);

  it('fills every place of its templates', () => {
    expect(items.filter(({ title, summary }) => /[{}]|undefined/.test(title + summary))).toEqual([]);
  });

  it('seldom says the same twice', () => {
    const texts = new Set(items.map(({ title, summary }) => `${title} ${summary}`));
    expect(texts.size).toBeGreaterThan(900);
  });

  it('is about as long as real feeds: headlines mostly, half of them with a summary, and some posts', () => {
    const posts = items.filter(({ title }) => title.length > 120);
    const summaries = items.filter(({ summary }) => summary !== '');
    expect(posts.length).toBeGreaterThan(100);
    expect(posts.length).toBeLessThan(250);
    expect(summaries.length).toBeGreaterThan(300);
    expect(summaries.length).toBeLessThan(500);
    expect(median(items.map(({ title }) => title.length))).toBeGreaterThan(50);
  });

  it('says the same again for the same seed', () => {
    expect(inventItems(1000, STARTER)).toEqual(items);
    expect(inventItems(1000, STARTER, 9)).not.toEqual(items);
  });
});
