import { describe, expect, it } from 'vitest';
import { isCopy, isRepost } from '../../src/sagas/is-repost.ts';
import { says } from './story.ts';

const titled = (title: string, item = title) => says('bid', 'Chelsea', { item, on: '1 09:00', title });

const LONG = 'Chelsea have sent an opening bid of forty million to Ajax for Jude Winter and expect an answer by Friday';
const SHORT = 'Chelsea send opening bid to Ajax for Winter';

describe('isRepost', () => {
  it('knows a post that quotes an older one, between other words', () => {
    expect(isRepost(titled(`As told here first. ${LONG} and so it goes`), [titled(SHORT), titled(LONG)])).toBe(true);
  });

  it('knows a quotation whose beginning is labelled and whose end is cut off', () => {
    expect(isRepost(titled('EXCL have sent an opening bid of forty million to Ajax for Jude…'), [titled(LONG)])).toBe(
      true,
    );
  });

  it('knows a short headline under a new date', () => {
    expect(isRepost(titled(SHORT, 'another item'), [titled(SHORT)])).toBe(true);
  });

  it('does not take shared words for a quotation', () => {
    expect(
      isRepost(titled('Chelsea send second bid to Ajax for Winter, say reports'), [titled(SHORT), titled(LONG)]),
    ).toBe(false);
    expect(isRepost(titled('Winter to Chelsea', 'another item'), [titled('Winter to Chelsea')])).toBe(false);
  });

  it('does not take an item for a quotation of itself', () => {
    expect(isRepost(titled(LONG), [titled(LONG)])).toBe(false);
  });
});

describe('isCopy', () => {
  it('knows a post that is sent again with a tag and other pictures', () => {
    expect(isCopy(titled(`✅🔵🔒🇳🇱 #CFCEXCL: ${LONG} 🚨`), [titled(`${LONG} 🔵`)])).toBe(true);
  });

  it('does not take a post that adds to its quotation for a copy', () => {
    expect(isCopy(titled(`The answer has come tonight and it is a no from the board. ${LONG}`), [titled(LONG)])).toBe(
      false,
    );
  });
});
