import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/alerts/alert.ts';
import { defaultSettings, type GuildSettings } from '../../src/follows/guild-settings.ts';
import { openNotify } from '../../src/services/notify.ts';
import { GUILD } from '../a-newsroom.ts';

const STAFF = '300000000000000001';
const NEWS = '300000000000000002';
const WELCOME = '300000000000000003';
const HELLO = { guildId: GUILD, key: 'hello', write: (language: string) => ({ content: `hello in ${language}` }) };

function aServer(settings: Partial<GuildSettings>, mayWriteIn: readonly string[] = [STAFF, NEWS, WELCOME]) {
  const queued: Letter[] = [];
  const notify = openNotify({
    settings: { get: async (guildId) => ({ ...defaultSettings(guildId), ...settings }) },
    rooms: {
      mayWriteIn: (id) => mayWriteIn.includes(id),
      openRooms: () => mayWriteIn.filter((id) => id === WELCOME),
    },
    enqueue: async (letters) => void queued.push(...letters),
  });
  return { notify, queued };
}

describe('a notice to those who run a server', () => {
  it('goes to where /setup was used, in the server’s language, and pings nobody', async () => {
    const { notify, queued } = aServer({ noticeChannelId: STAFF, alertChannelId: NEWS, language: 'it' });
    expect(await notify(HELLO)).toEqual({ kind: 'queued', channelId: STAFF });
    expect(queued).toMatchObject([
      {
        kind: 'notice',
        destination: { kind: 'channel', guildId: GUILD, channelId: STAFF },
        language: 'it',
        body: { content: 'hello in it', allowed_mentions: { parse: [] } },
      },
    ]);
  });

  it.each([
    ['to where alerts go while nobody has used /setup', { alertChannelId: NEWS }, undefined, NEWS],
    ['to where it may speak in a server that nobody has set up', {}, undefined, WELCOME],
    ['past a channel in which the bot may not write', { noticeChannelId: STAFF, alertChannelId: NEWS }, [NEWS], NEWS],
  ])('goes %s', async (_, settings, mayWriteIn, channelId) => {
    const { notify } = aServer(settings, mayWriteIn);
    expect(await notify(HELLO)).toEqual({ kind: 'queued', channelId });
  });

  it('does not go to the channel that it is about', async () => {
    const { notify } = aServer({ noticeChannelId: STAFF, alertChannelId: NEWS });
    expect(await notify({ ...HELLO, notIn: STAFF })).toEqual({ kind: 'queued', channelId: NEWS });
  });

  it('is not queued where no channel may be written', async () => {
    const { notify, queued } = aServer({ noticeChannelId: STAFF }, []);
    expect(await notify(HELLO)).toEqual({ kind: 'nowhere', reason: 'no-channel-may-be-written' });
    expect(queued).toEqual([]);
  });

  it('is the same letter for the same key, wherever it goes, and another for another key', async () => {
    const { notify, queued } = aServer({ noticeChannelId: STAFF, alertChannelId: NEWS });
    await notify(HELLO);
    await notify({ ...HELLO, notIn: STAFF });
    await notify({ ...HELLO, key: 'goodbye' });
    const [first, again, other] = queued.map(({ id }) => id);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});
