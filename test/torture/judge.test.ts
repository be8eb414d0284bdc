import { describe, expect, it } from 'vitest';
import { type Due, judge, type Told } from '../../torture/judge.ts';

const due = (text: string, parts: Partial<Due> = {}): Due => ({
  channelId: 'news',
  text,
  key: 'a saga',
  outlets: ['Courier'],
  ...parts,
});
const told = (text: string, parts: Partial<Told> = {}): Told => ({
  channelId: 'news',
  text,
  words: 'Reported by Courier',
  ...parts,
});
const kinds = (...judged: Parameters<typeof judge>) => judge(...judged).map(({ kind, text }) => `${kind}: ${text}`);

describe('the judge of what was told', () => {
  it('has nothing to say where everything was told once, in order', () => {
    expect(judge([due('bid'), due('medical')], [told('bid'), told('medical')])).toEqual([]);
  });

  it('misses what was not told in one of the channels', () => {
    expect(kinds([due('bid'), due('bid', { channelId: 'chat' })], [told('bid')])).toEqual(['lost: bid']);
  });

  it('sees what was told twice', () => {
    expect(kinds([due('bid')], [told('bid'), told('bid')])).toEqual(['duplicate: bid']);
  });

  it('sees what nobody there had to be told', () => {
    expect(kinds([due('bid')], [told('bid'), told('bid', { channelId: 'staff' }), told('old news')])).toEqual([
      'alien: bid',
      'alien: old news',
    ]);
  });

  it('sees a step that came after the next one, and lets other sagas overtake', () => {
    const [bid, medical, other] = [due('bid'), due('medical'), due('loan', { key: 'another saga' })];
    expect(kinds([bid, medical], [told('medical'), told('bid')])).toEqual(['out of order: medical']);
    expect(kinds([bid, medical, other], [told('loan'), told('bid'), told('medical')])).toEqual([]);
  });

  it('lets the earlier step of another outlet be told first or not at all, and never after the next one', () => {
    const relayed = [due('bid', { mayBeOvertaken: true }), due('medical')];
    expect(kinds(relayed, [told('bid'), told('medical')])).toEqual([]);
    expect(kinds(relayed, [told('medical')])).toEqual([]);
    expect(kinds(relayed, [told('medical'), told('bid')])).toEqual(['out of order: medical']);
    expect(kinds(relayed, [told('bid')])).toEqual(['lost: medical']);
  });

  it('misses an outlet that the message does not name in the end', () => {
    const both = due('bid', { outlets: ['Courier', 'Gazette'] });
    expect(kinds([both], [told('bid')])).toEqual(['source missing: bid']);
    expect(kinds([both], [told('bid', { words: 'Reported by Courier, Gazette' })])).toEqual([]);
  });
});
