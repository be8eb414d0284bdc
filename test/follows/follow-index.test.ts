import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/follows/follow.ts';
import { openFollowIndex } from '../../src/follows/follow-index.ts';
import { aChannel, aDevelopment, aFollow, ARNOLD, LIVERPOOL, MADRID } from './build.ts';

const named = (name: string): Target => ({ kind: 'name', name });

function targetsMatched(targets: readonly Target[], told = aDevelopment()): readonly Target[] {
  return openFollowIndex(targets.map((target) => aFollow(target)))
    .match(told)
    .map(({ target }) => target);
}

describe('openFollowIndex', () => {
  it('finds those who follow the player, either club, or everything', () => {
    const wanted: readonly Target[] = [{ kind: 'everything' }, ARNOLD, LIVERPOOL, MADRID];
    const others: readonly Target[] = [
      { kind: 'player', id: 'virgil-van-dijk-1991', name: 'Virgil van Dijk' },
      { kind: 'club', id: 'everton', name: 'Everton' },
    ];
    expect(targetsMatched([...wanted, ...others])).toEqual(wanted);
  });

  it('finds a followed name at whole words, whatever its accents, and not inside another name', () => {
    const told = aDevelopment({ player: { name: 'Martin Ødegaard-Berg' } });
    const wanted = [named('odegaard'), named('Martin Odegaard Berg'), named('Ødegaard Berg')];
    const others = [named('Mart'), named('Berg Martin'), named('degaard')];
    expect(targetsMatched([...wanted, ...others], told)).toHaveLength(wanted.length);
    expect(targetsMatched(others, told)).toEqual([]);
  });

  it('finds a followed name among the clubs too', () => {
    expect(targetsMatched([named('Madrid')])).toEqual([named('Madrid')]);
  });

  it('finds a follow once where its club is named twice', () => {
    const told = aDevelopment({ to: [{ id: 'liverpool', name: 'Liverpool' }] });
    expect(targetsMatched([LIVERPOOL], told)).toEqual([LIVERPOOL]);
  });

  it('forgets what is removed and knows what is added', () => {
    const index = openFollowIndex([aFollow(ARNOLD)]);
    index.add(aFollow(LIVERPOOL));
    index.remove(aFollow(ARNOLD).id);
    index.remove('never there');
    expect(index.match(aDevelopment()).map(({ target }) => target)).toEqual([LIVERPOOL]);
    expect(index.size).toBe(1);
  });

  it('replaces a follow whose filters changed', () => {
    const index = openFollowIndex([aFollow(ARNOLD)]);
    const changed = aFollow(ARNOLD, { filters: { contracts: false } });
    index.add(changed);
    expect(index.match(aDevelopment())).toEqual([changed]);
  });

  it('is not slowed by a name of absurd length', () => {
    const told = aDevelopment({ player: { name: 'word '.repeat(5_000) } });
    const started = performance.now();
    expect(targetsMatched([named('word')], told)).toEqual([named('word')]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('finds those whom a development concerns among thousands', () => {
    const follows = Array.from({ length: 10_000 }, (_, n) =>
      aFollow({ kind: 'player', id: `player-${n % 2_000}`, name: `Player ${n % 2_000}` }, { destination: aChannel(n) }),
    );
    const index = openFollowIndex([...follows, aFollow(ARNOLD), aFollow(LIVERPOOL)]);
    expect(index.match(aDevelopment()).map(({ target }) => target)).toEqual([ARNOLD, LIVERPOOL]);
  });
});
