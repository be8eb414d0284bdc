import { describe, expect, it } from 'vitest';
import { findMute, holds, type Mute, muteId } from '../../src/follows/mute.ts';
import { aChannel, aDevelopment } from './build.ts';

const NOW = new Date('2026-01-05T12:00:00.000Z');

function aMute(target: Mute['target'], until?: string): Mute {
  const destination = aChannel();
  const createdBy = '300000000000000001';
  return {
    id: muteId({ destination, target }),
    destination,
    target,
    createdBy,
    ...(until === undefined ? {} : { until }),
  };
}

const saga = (id: string) => ({ kind: 'saga', id, name: 'x' }) as const;
const club = (id: string) => ({ kind: 'club', id, name: 'x' }) as const;

describe('a mute', () => {
  it.each([
    ['the player', saga('trent-alexander-arnold-1998')],
    ['the club he leaves', club('liverpool')],
    ['a suitor', club('real-madrid')],
  ])('silences news of %s', (_, target) => {
    const mute = aMute(target);
    expect(findMute(aDevelopment(), [aMute(saga('somebody')), mute], NOW)).toBe(mute);
  });

  it('leaves everybody else’s news alone', () => {
    expect(findMute(aDevelopment(), [aMute(saga('liverpool')), aMute(club('everton'))], NOW)).toBeUndefined();
  });

  it('is over at its end, to the moment', () => {
    const target = club('liverpool');
    expect(holds(aMute(target, '2026-01-05T12:00:00.001Z'), NOW)).toBe(true);
    expect(holds(aMute(target, '2026-01-05T12:00:00.000Z'), NOW)).toBe(false);
    expect(findMute(aDevelopment(), [aMute(target, NOW.toISOString())], NOW)).toBeUndefined();
  });

  it('is one mute however often it is made, and another elsewhere', () => {
    const target = club('liverpool');
    expect(muteId({ destination: aChannel(1), target })).toBe(muteId({ destination: aChannel(1), target }));
    expect(muteId({ destination: aChannel(1), target })).not.toBe(muteId({ destination: aChannel(2), target }));
  });
});
