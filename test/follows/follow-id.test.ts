import { describe, expect, it } from 'vitest';
import { followId } from '../../src/follows/follow-id.ts';
import { aChannel, aPerson, ARNOLD, LIVERPOOL } from './build.ts';

describe('followId', () => {
  it('gives the same wish at the same place the same id, however the name was typed', () => {
    const typed = followId(aChannel(), { kind: 'name', name: 'Ødegaard' });
    expect(followId(aChannel(), { kind: 'name', name: 'odegaard' })).toBe(typed);
  });

  it('tells places and targets apart', () => {
    const ids = [
      followId(aChannel(1), ARNOLD),
      followId(aChannel(2), ARNOLD),
      followId(aPerson(1), ARNOLD),
      followId(aChannel(1), LIVERPOOL),
      followId(aChannel(1), { kind: 'name', name: ARNOLD.kind === 'player' ? ARNOLD.id : '' }),
      followId(aChannel(1), { kind: 'everything' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
