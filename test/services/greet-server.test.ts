import { describe, expect, it } from 'vitest';
import { greetServer } from '../../src/services/greet-server.ts';
import type { Notify } from '../../src/services/notify.ts';
import { openSettingsBook } from '../../src/services/settings-book.ts';
import { openMemoryStore } from '../../src/store.ts';
import { GUILD } from '../a-newsroom.ts';

/** A server that speaks French, over a store that outlives restarts. */
function aServer(outcome: Awaited<ReturnType<Notify>>) {
  const { guildSettings } = openMemoryStore();
  const said: string[] = [];
  const notify: Notify = async ({ write }) => {
    said.push(write('fr').content);
    return outcome;
  };
  const join = async () => greetServer(GUILD, { settings: await openSettingsBook(guildSettings, () => 'fr'), notify });
  return { join, said, guildSettings };
}

describe('greeting a server', () => {
  it('happens once, restarts and all, and keeps its language', async () => {
    const { join, said, guildSettings } = aServer({ kind: 'queued', channelId: '300000000000000001' });
    expect([await join(), await join()]).toEqual(['greeted', 'greeted-before']);
    expect(said).toHaveLength(1);
    expect(await guildSettings.get(GUILD)).toMatchObject({ language: 'fr' });
  });

  it('happens again once all that was kept of the server is deleted: nothing says then that it was greeted', async () => {
    const { join, said, guildSettings } = aServer({ kind: 'queued', channelId: '300000000000000001' });
    await join();
    await guildSettings.delete(GUILD);
    expect(await join()).toBe('greeted');
    expect(said).toHaveLength(2);
  });

  it('is not made up for where it could not speak', async () => {
    const { join } = aServer({ kind: 'nowhere', reason: 'no-channel-may-be-written' });
    expect([await join(), await join()]).toEqual(['no-channel-may-be-written', 'greeted-before']);
  });
});
