import { describe, expect, it, onTestFinished } from 'vitest';
import type { Filters, Follow, Target } from '../../src/follows/follow.ts';
import { FILTER_PRESETS } from '../../src/follows/filter-presets.ts';
import { defaultSettings } from '../../src/follows/guild-settings.ts';
import { filtersOf } from '../../src/follows/own-filters.ts';
import { openStore, type Store } from '../../src/store.ts';
import { aChannel, aFollow, aPerson, ARNOLD, LIVERPOOL } from '../follows/build.ts';
import { aPath, tamper } from './a-file.ts';

const SERVER = '100000000000000001';
/** Of the schema in which follows were copies of their server's filters. */
const VERSION = 1;

const opened = (path: string): Store => {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
};

/** These follows as an older program left them, in a server that tells this, after the file was brought up to date. */
async function afterUpgrade(server: Filters | undefined, ...follows: readonly Follow[]): Promise<readonly Follow[]> {
  const path = aPath();
  const before = openStore(path);
  if (server !== undefined) {
    await before.guildSettings.put(SERVER, { ...defaultSettings(SERVER), defaultFilters: server });
  }
  await before.follows.putMany(new Map(follows.map((follow) => [follow.id, follow])));
  await before.close();
  tamper(path, (database) => {
    // Older still than settings are.
    if (server === undefined) {
      database.exec('DROP TABLE guild_settings');
    }
    database.pragma(`user_version = ${VERSION}`);
  });
  const list = await opened(path).follows.list();
  return follows.map(({ id }) => {
    const migrated = list.find((follow) => follow.id === id);
    return migrated ?? expect.fail(`${id} is gone`);
  });
}

async function oneAfterUpgrade(server: Filters | undefined, target: Target, filters: Filters): Promise<Follow> {
  const [follow] = await afterUpgrade(server, aFollow(target, { filters }));
  return follow ?? expect.fail();
}

describe('follows that were copies of their server’s filters', () => {
  it('take from their server what equals it, and keep what does not', async () => {
    const server: Filters = { ...FILTER_PRESETS['big-steps'], tierAtMost: 2, outletsNot: ['The Daily Shout'] };
    expect(await oneAfterUpgrade(server, ARNOLD, server)).toMatchObject({ filters: {}, own: [] });
    expect(await oneAfterUpgrade(server, ARNOLD, { ...server, tierAtMost: 1, feeAtLeast: 5 })).toMatchObject({
      filters: { tierAtMost: 1, feeAtLeast: 5 },
      own: ['sources', 'fee'],
    });
  });

  it('keep that they have no limit where their server has one now', async () => {
    const follow = await oneAfterUpgrade({ officialOnly: true, tierAtMost: 0 }, LIVERPOOL, { stagesNot: ['interest'] });
    expect(follow).toMatchObject({ filters: { stagesNot: ['interest'] }, own: ['news', 'without', 'sources'] });
  });

  it.each<[string, Filters | undefined, Filters]>([
    ['a copy', { tierAtMost: 2, contracts: false }, { tierAtMost: 2, contracts: false }],
    ['a choice', { officialOnly: true, direction: 'in' }, { stages: ['bid', 'done'], direction: 'out' }],
    ['nothing at all', { stages: ['done'], feeAtLeast: 5 }, {}],
    ['a choice in a server that was never set up', undefined, { outletsNot: ['Bild'], direction: 'in' }],
  ])('tell what they told before, being %s', async (_, server, filters) => {
    expect(filtersOf(await oneAfterUpgrade(server, LIVERPOOL, filters), server)).toEqual(filters);
  });

  it('of players have no direction to call their own', async () => {
    expect(await oneAfterUpgrade({ direction: 'in' }, ARNOLD, {})).toMatchObject({ filters: {}, own: [] });
    expect(await oneAfterUpgrade({ direction: 'in' }, LIVERPOOL, {})).toMatchObject({ own: ['direction'] });
  });

  it('stay as they were in direct messages, and where they say already what is their own', async () => {
    const direct = aFollow(ARNOLD, { destination: aPerson(), filters: { officialOnly: true } });
    const newer = aFollow(ARNOLD, { destination: aChannel(2), filters: { tierAtMost: 3 }, own: ['sources'] });
    expect(await afterUpgrade({ tierAtMost: 3 }, direct, newer)).toEqual([direct, newer]);
  });

  it('are read as all their own where no server’s filters were ever compared', async () => {
    const store = opened(aPath());
    const old = aFollow(ARNOLD, { filters: { tierAtMost: 2 } });
    await store.follows.put(old.id, old);
    expect(filtersOf((await store.follows.get(old.id)) ?? expect.fail(), { officialOnly: true })).toEqual(old.filters);
  });
});
