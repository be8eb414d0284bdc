import { describe, expect, it } from 'vitest';
import type { Follow } from '../../src/follows/follow.ts';
import { openSettingsBook } from '../../src/services/settings-book.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aFollow, GUILD, OTHER_GUILD } from '../a-newsroom.ts';

const PERSON = { kind: 'direct', userId: '400000000000000009' } as const;

async function aBook() {
  return openSettingsBook(openMemoryStore().guildSettings);
}

describe('the language of alerts', () => {
  it('is the one that the server chose, in its own channels only', async () => {
    const { settings, languageAt } = await aBook();
    await settings.put({ ...(await settings.get(GUILD)), language: 'it' });
    const inChannelOf = (guildId: string) =>
      languageAt({ destination: { kind: 'channel', guildId, channelId: '300000000000000001' }, follows: [aFollow()] });
    expect(inChannelOf(GUILD)).toBe('it');
    expect(inChannelOf(OTHER_GUILD)).toBe('en');
  });

  it('is the server’s own on Discord until somebody chooses', async () => {
    const { of, settings } = await openSettingsBook(openMemoryStore().guildSettings, (id) =>
      id === GUILD ? 'pt' : 'en',
    );
    expect([of(GUILD).language, of(OTHER_GUILD).language]).toEqual(['pt', 'en']);
    await settings.put({ ...of(GUILD), language: 'fr' });
    expect(of(GUILD).language).toBe('fr');
  });

  it('is that of a person’s Discord in direct messages, as it was when they followed last', async () => {
    const { languageAt } = await aBook();
    const old: Partial<Follow> = { language: 'de', createdAt: '2026-01-01T00:00:00.000Z' };
    const recent: Partial<Follow> = { language: 'fr', createdAt: '2026-02-01T00:00:00.000Z' };
    expect(languageAt({ destination: PERSON, follows: [aFollow(old), aFollow(recent), aFollow()] })).toBe('fr');
  });

  it('is English for whoever followed before we asked', async () => {
    const { languageAt } = await aBook();
    expect(languageAt({ destination: PERSON, follows: [aFollow()] })).toBe('en');
  });
});
