import { describe, expect, it } from 'vitest';
import { removeChannel, setRoles } from '../src/sandbox/change-world.ts';
import { openHandClock } from '../src/sandbox/clock.ts';
import type { Seen } from '../src/sandbox/interaction.ts';
import { deleteMessage } from '../src/sandbox/messages.ts';
import { findMessage } from '../src/sandbox/world.ts';
import { openMemoryStore, type Store } from '../src/store.ts';
import { aTownInUse } from './a-town.ts';

const TRENT = 'player:trent-alexander-arnold-1998';
const MINUTE = 60_000;

/** A town whose Discord keeps its own time, and whose store can be held up at the next follow or setting. */
async function aTown() {
  const gate = aGate();
  const clock = openHandClock(Date.now());
  const town = await aTownInUse({ clock, store: heldUpBy(gate, openMemoryStore()) });
  const { sandbox, seed } = town;
  const news = seed.channels['transfer-news'];
  const { person, world } = sandbox;
  return {
    ...town,
    gate,
    clock,
    world,
    news,
    follow: async (options: Readonly<Record<string, string>> = {}) =>
      person.runCommand(seed.youId, news, 'follow', { target: TRENT, ...options }),
    click: async (messageId: string, customId: string, who = seed.youId) => person.click(who, messageId, customId),
    /** What somebody reads of an answer once it is there. */
    words: async (seen: Seen) => {
      if (seen.kind !== 'answered' && seen.kind !== 'updated') {
        return JSON.stringify(seen);
      }
      const { content, embeds } = await person.untilSettled(seen.message.id);
      return JSON.stringify([content, embeds]);
    },
    /** The id of the button on a message that begins like this. */
    idOn: (messageId: string, prefix: string) => {
      const components = JSON.stringify(findMessage(world, messageId)?.components);
      return new RegExp(`"(${prefix}[^"]*)"`).exec(components)?.[1] ?? 'none';
    },
  };
}

interface Gate {
  close(): void;
  open(): void;
  /** Resolves where the gate is open; `waiting` says that somebody stands before it. */
  readonly passed: () => Promise<void>;
  readonly isWaiting: () => boolean;
}

function aGate(): Gate {
  let held: Promise<void> | undefined;
  let release = (): void => undefined;
  let waiting = 0;
  return {
    close() {
      held = new Promise((resolve) => {
        release = resolve;
      });
    },
    open() {
      held = undefined;
      release();
    },
    async passed() {
      waiting += 1;
      await held;
      waiting -= 1;
    },
    isWaiting: () => waiting > 0,
  };
}

function heldUpBy(gate: Gate, store: Store): Store {
  const slow = <Shelf extends { put(key: string, value: never): Promise<void> }>(shelf: Shelf): Shelf => ({
    ...shelf,
    put: async (key: string, value: never) => {
      await gate.passed();
      await shelf.put(key, value);
    },
  });
  return { ...store, follows: slow(store.follows), guildSettings: slow(store.guildSettings) };
}

function messageOf(seen: Seen): string {
  return seen.kind === 'answered' || seen.kind === 'updated' ? seen.message.id : '';
}

describe('an answer that comes too late', { timeout: 30_000 }, () => {
  it('is dropped after three seconds, and what was asked for is done once', async () => {
    const { follow, gate, clock, errors, store, words } = await aTown();
    gate.close();
    const seen = follow();
    await expect.poll(gate.isWaiting).toBe(true);
    clock.turn(3_000);
    expect(await seen).toMatchObject({ kind: 'failed', text: 'The application did not respond' });
    gate.open();
    await expect.poll(() => errors).toEqual(['interaction-failed: too-late']);
    expect(await words(await follow())).toContain('You have that already');
    expect(await store.follows.list()).toHaveLength(1);
  });

  it('is dropped after a quarter of an hour, when the word “thinking” has no end any more', async () => {
    const { follow, gate, clock, errors, store, words } = await aTown();
    gate.close();
    const seen = await follow();
    expect(seen).toMatchObject({ kind: 'answered', thinking: true });
    clock.turn(15 * MINUTE + 1);
    gate.open();
    await expect.poll(() => errors).toEqual(['interaction-failed: token-expired']);
    expect(await words(await follow())).toContain('You have that already');
    expect(await store.follows.list()).toHaveLength(1);
  });
});

describe('a channel that is deleted while somebody waits for the answer', { timeout: 30_000 }, () => {
  it('keeps no follow', async () => {
    const { follow, gate, world, news, errors, store } = await aTown();
    gate.close();
    const seen = follow({ where: 'here' });
    await expect.poll(gate.isWaiting).toBe(true);
    removeChannel(world, news);
    gate.open();
    await expect.poll(() => errors).toEqual(['interaction-failed: channel-gone']);
    await expect.poll(() => store.follows.list()).toEqual([]);
    void seen;
  });

  it('is said to be gone to whoever follows there from another channel', async () => {
    const { sandbox, seed, world, news, click, follow, store, gate, words } = await aTown();
    const { person } = sandbox;
    const { chat } = seed.channels;
    await words(await follow({ target: 'Liverpool', where: 'here' }));
    const panel = messageOf(await person.runCommand(seed.youId, chat, 'setup'));
    await click(panel, 'setup:place');
    await words(await person.choose(seed.youId, panel, 'setup-channel', [news]));
    gate.close();
    const seen = person.runCommand(seed.youId, chat, 'follow', { target: TRENT });
    await expect.poll(gate.isWaiting).toBe(true);
    removeChannel(world, news);
    // Once the older follow has ended, the bot knows.
    await expect.poll(() => store.follows.list()).toEqual([]);
    gate.open();
    expect(await words(await seen)).toContain('That channel has been deleted.');
    expect(await store.follows.list()).toEqual([]);
  });

  it('ends what was followed there before, at once', async () => {
    const { follow, world, news, store, words } = await aTown();
    await words(await follow({ where: 'here' }));
    expect(await store.follows.list()).toHaveLength(1);
    removeChannel(world, news);
    await expect.poll(() => store.follows.list()).toEqual([]);
  });

  it('can still be taken off the settings', async () => {
    const { sandbox, seed, world, news, click, store, words } = await aTown();
    const { person } = sandbox;
    const panel = messageOf(await person.runCommand(seed.youId, seed.channels.chat, 'setup'));
    await click(panel, 'setup:place');
    removeChannel(world, news);
    expect(await person.choose(seed.youId, panel, 'setup-channel', [news])).toMatchObject({ reason: 'invalid-option' });
    expect(await words(await person.choose(seed.youId, panel, 'setup-channel', []))).toContain('Saved.');
    expect((await store.guildSettings.list())[0]).not.toHaveProperty('alertChannelId');
  });
});

describe('a double click', { timeout: 30_000 }, () => {
  it('on an offer to follow makes one follow, and both are answered', async () => {
    const { follow, click, store, words, idOn } = await aTown();
    const offer = messageOf(await follow({ target: 'alexnder arnold' }));
    const button = idOn(offer, 'follow-as:[^"]*player');
    const seen = await Promise.all([click(offer, button), click(offer, button)]);
    expect(await store.follows.list()).toHaveLength(1);
    for (const one of seen) {
      expect(await words(one)).toContain('**Trent Alexander-Arnold**');
    }
  });

  it('on Undo ends the follow once, and says so', async () => {
    const { follow, click, store, words, idOn } = await aTown();
    const done = messageOf(await follow());
    const undo = idOn(done, 'unfollow:');
    const seen = await Promise.all([click(done, undo), click(done, undo)]);
    expect(await store.follows.list()).toEqual([]);
    expect((await Promise.all(seen.map(words))).join()).toContain('Ended: **Trent Alexander-Arnold**');
  });

  it('on a mute makes one, and on its Undo takes it back', async () => {
    const { sandbox, seed, news, click, store, idOn } = await aTown();
    const muted = messageOf(await sandbox.person.runCommand(seed.youId, news, 'mute', { target: TRENT }));
    expect(await store.mutes.list()).toHaveLength(1);
    const undo = idOn(muted, 'unmute:');
    await Promise.all([click(muted, undo), click(muted, undo)]);
    expect(await store.mutes.list()).toEqual([]);
  });

  it('on a switch of the settings switches it once', async () => {
    const { sandbox, seed, news, click, store, idOn } = await aTown();
    const panel = messageOf(await sandbox.person.runCommand(seed.youId, news, 'setup'));
    await click(panel, 'setup:place');
    const on = idOn(panel, 'setup-publish');
    await Promise.all([click(panel, on), click(panel, on)]);
    expect((await store.guildSettings.list())[0]?.publish).toBe(true);
  });

  it('on Add adds one feed', async () => {
    const { sandbox, seed, news, click, store, publishElsewhere, words } = await aTown();
    const address = publishElsewhere('The Harbour Post');
    const shown = await sandbox.person.runCommand(seed.youId, news, 'feeds add', { address });
    await words(shown);
    const seen = await Promise.all([click(messageOf(shown), 'feeds-add'), click(messageOf(shown), 'feeds-add')]);
    const said = (await Promise.all(seen.map(words))).join();
    expect(said).toMatch(/Added: \*\*News\*\*|reads \*\*News\*\* already/);
    expect(await store.feeds.list()).toHaveLength(1);
  });

  it('on a deletion deletes, and does not fail', async () => {
    const { follow, sandbox, seed, news, click, store, errors, words } = await aTown();
    await follow({ where: 'direct' });
    const asked = messageOf(await sandbox.person.runCommand(seed.youId, news, 'privacy'));
    await click(asked, 'privacy:mine');
    const seen = await Promise.all([click(asked, 'privacy-yes:mine'), click(asked, 'privacy-yes:mine')]);
    expect((await Promise.all(seen.map(words))).join()).toContain('Deleted.');
    expect(await store.follows.list()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('a button of before a restart', { timeout: 30_000 }, () => {
  it('does what it did', async () => {
    const { follow, restart, click, store, words, idOn } = await aTown();
    const done = messageOf(await follow());
    const offer = messageOf(await follow({ target: 'alexnder arnold', steps: 'bid', 'not-from': 'marca' }));
    await restart();
    expect(await words(await click(done, idOn(done, 'unfollow:')))).toContain('Ended: **Trent Alexander-Arnold**');
    const again = await click(offer, idOn(offer, 'follow-as:[^"]*player'));
    expect(await words(again)).toContain('only Bid · nothing that only Marca report');
    expect((await store.follows.list())[0]?.filters).toEqual({ stages: ['bid'], outletsNot: ['Marca'] });
  });
});

describe('a message that is deleted while its button is worked on', { timeout: 30_000 }, () => {
  it('is answered all the same', async () => {
    const { sandbox, seed, news, click, gate, world, store, words, idOn } = await aTown();
    const panel = messageOf(await sandbox.person.runCommand(seed.youId, news, 'setup'));
    await click(panel, 'setup:place');
    gate.close();
    const seen = click(panel, idOn(panel, 'setup-publish'));
    await expect.poll(gate.isWaiting).toBe(true);
    const message = findMessage(world, panel);
    if (message !== undefined) {
      deleteMessage(world, message);
    }
    gate.open();
    expect(await words(await seen)).toContain('Saved.');
    expect((await store.guildSettings.list())[0]?.publish).toBe(true);
    expect(await click(panel, 'setup:place')).toMatchObject({ kind: 'failed', reason: 'unknown-message' });
  });
});

describe('an admin’s button', { timeout: 30_000 }, () => {
  it('refuses whoever lost the right to manage the server meanwhile', async () => {
    const { sandbox, seed, news, click, world, store, words, idOn } = await aTown();
    const adminId = seed.youId;
    const panel = messageOf(await sandbox.person.runCommand(adminId, news, 'setup'));
    await click(panel, 'setup:place');
    const publish = idOn(panel, 'setup-publish');
    setRoles(world, seed.guildId, adminId, []);
    expect(await words(await click(panel, publish))).toContain('For this you need the right *Manage Server* here.');
    expect((await store.guildSettings.list())[0]).not.toHaveProperty('publish');
  });
});
