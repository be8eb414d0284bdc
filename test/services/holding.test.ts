import { describe, expect, it } from 'vitest';
import type { Alert, Digest, Letter } from '../../src/alerts/alert.ts';
import { alertId } from '../../src/alerts/alert-id.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { defaultSettings, type GuildSettings } from '../../src/follows/guild-settings.ts';
import type { Mute } from '../../src/follows/mute.ts';
import { AS_SERVER } from '../../src/follows/own-filters.ts';
import { refusalOf } from '../../src/follows/plan-audience.ts';
import type { Draft, Fallen } from '../../src/services/draft.ts';
import { openHolding } from '../../src/services/holding.ts';
import { releaseDigests } from '../../src/services/release-digests.ts';
import { openMemoryStore, type Store } from '../../src/store.ts';
import { anAlert } from '../alerts/build.ts';
import { aDevelopment, aFollow, aPerson, ARNOLD, LIVERPOOL } from '../follows/build.ts';

const NIGHT = { quietHours: { from: '23:00', to: '07:00', breakThrough: ['done' as const] } };
const MIDNIGHT = '2026-01-10T00:00:00.000Z';
const SEVEN = '2026-01-10T07:00:00.000Z';
const FOLLOW = aFollow(ARNOLD);

const MUTE: Mute = {
  id: 'm',
  destination: FOLLOW.destination,
  target: { kind: 'saga', id: 'trent-alexander-arnold-1998', name: 'Trent Alexander-Arnold' },
  createdBy: FOLLOW.createdBy,
};

function aDraft(id: string, parts: Parameters<typeof aDevelopment>[0] = {}, follow = FOLLOW): Draft {
  const development = aDevelopment({ id, ...parts });
  return { alert: anAlert(development, [follow]), development, course: [development] };
}

/** An alert by its development, a digest by its words. */
function nameOf(letter: Alert | Digest): string {
  return letter.kind === 'alert' ? letter.developmentId : JSON.stringify(letter.body.embeds);
}

function aQueued(letter: Letter | undefined): Delivery {
  if (letter === undefined) {
    throw new Error('nothing was queued');
  }
  return {
    id: letter.id,
    letter,
    nonce: 'n',
    status: 'pending',
    order: 1,
    editPending: false,
    attempts: 0,
    reason: 'queued',
    queuedAt: MIDNIGHT,
  };
}

/** A server at midnight, and a bot that can be started again over the same store. */
async function aServer(chosen: Partial<GuildSettings>, store: Store = openMemoryStore()) {
  const world = {
    now: new Date(MIDNIGHT),
    chosen,
    follows: new Map([[FOLLOW.id, FOLLOW]]),
    mute: undefined as Mute | undefined,
  };
  const queued: Letter[] = [];
  const now = () => world.now;
  const log = { info: () => undefined };
  const settingsOf = (guildId: string) => ({ ...defaultSettings(guildId), ...world.chosen });
  const follow = async (id: string) => world.follows.get(id);
  const open = () => openHolding({ store, settingsOf, follow, now, log });
  let holding = await open();
  const release = (enqueue = async (letters: readonly Letter[]) => void queued.push(...letters)) =>
    releaseDigests({
      store,
      holding,
      enqueue,
      follow,
      courseOf: async () => undefined,
      refusal: ({ development }, asking) =>
        refusalOf(development, asking, world.mute, settingsOf('100000000000000001')),
      now,
      log,
    });
  return {
    world,
    store,
    queued,
    release,
    tell: async (...drafts: readonly Draft[]) =>
      (await holding.sort(drafts)).now.map(({ developmentId }) => developmentId),
    grow: async (...drafts: readonly Draft[]) => (await holding.grow(drafts)).map(nameOf),
    withdraw: async (...fallen: readonly Fallen[]) => (await holding.withdraw(fallen)).map(nameOf),
    restart: async () => {
      holding = await open();
    },
    at: (time: string) => {
      world.now = new Date(time);
    },
    told: () => queued.map((letter) => (letter.kind === 'digest' ? letter.alertIds.length : 'alone')),
    waiting: () => holding.waitingIn('100000000000000001').map(({ dueAt }) => dueAt.toISOString()),
  };
}

describe('quiet hours', () => {
  it('hold back what comes within them, and tell it in one message at their end', async () => {
    const { tell, release, at, told, waiting, queued } = await aServer(NIGHT);
    expect(await tell(aDraft('a'), aDraft('b'))).toEqual([]);
    expect(await release()).toBe(0);
    expect(waiting()).toEqual([SEVEN, SEVEN]);
    at(SEVEN);
    expect(await release()).toBe(1);
    expect(told()).toEqual([2]);
    expect(queued[0]?.destination).toEqual(FOLLOW.destination);
    expect(await release()).toBe(0);
  });

  it('let the steps through that break them, and hold back nothing from people', async () => {
    const { tell } = await aServer(NIGHT);
    const person = aDraft('direct', {}, aFollow(ARNOLD, { destination: aPerson() }));
    expect(await tell(aDraft('signed', { stage: 'done' }), person)).toEqual(['signed', 'direct']);
  });

  it('release everything when deadline day is declared', async () => {
    const { world, tell, release, told } = await aServer(NIGHT);
    await tell(aDraft('a'));
    world.chosen = { ...NIGHT, deadlineDayUntil: SEVEN };
    await release();
    expect(told()).toEqual([1]);
    expect(await tell(aDraft('b'))).toEqual(['b']);
  });

  it('tell a held alert as it has grown meanwhile', async () => {
    const { tell, grow, release, at, queued } = await aServer(NIGHT);
    await tell(aDraft('a'));
    const grown = aDraft('a', { fee: { amount: 20_000_000, currency: 'GBP', undisclosed: false, text: '£20m' } });
    expect(await grow(grown, aDraft('told-before'))).toEqual(['told-before']);
    at(SEVEN);
    await release();
    expect(JSON.stringify(queued)).toContain('£20m');
  });

  it('rewrite a digest that is queued and not out yet, and one whose words were taken back', async () => {
    const { tell, grow, withdraw, release, at, queued, store } = await aServer(NIGHT);
    await tell(aDraft('a'), aDraft('b', { at: '2026-01-02T09:00:00.000Z' }));
    at(SEVEN);
    await release();
    const [letter] = queued;
    await store.outbox.put(letter?.id ?? '', aQueued(letter));
    const fee = { amount: 20_000_000, currency: 'GBP' as const, undisclosed: false, text: '£20m' };
    expect(await grow(aDraft('a', { fee }))).toEqual(['a', expect.stringContaining('£20m')]);
    const [, struck] = await withdraw({ ...aDraft('a', { fee }), reason: 'taken-back' });
    expect(struck).toMatch(/~~.*£20m.*~~/);
    const [, again] = await grow(aDraft('a', { fee }));
    expect(again).not.toContain('~~');
  });

  it('leave a digest alone whose words were deleted for their age', async () => {
    const { tell, grow, release, at, queued, store } = await aServer(NIGHT);
    await tell(aDraft('a'));
    at(SEVEN);
    await release();
    const record = aQueued(queued[0]);
    const blank = { ...record.letter, body: { ...record.letter.body, content: '', embeds: [], components: [] } };
    await store.deliveries.put(record.id, { ...record, letter: blank, status: 'sent' });
    expect(await grow(aDraft('a'))).toEqual(['a']);
  });

  it('tell nobody what its followers ended or muted meanwhile', async () => {
    const { world, tell, release, at, queued } = await aServer(NIGHT);
    await tell(aDraft('a'));
    world.follows.clear();
    at(SEVEN);
    expect(await release()).toBe(0);
    world.follows.set(FOLLOW.id, FOLLOW);
    at(MIDNIGHT);
    await tell(aDraft('b'));
    world.mute = MUTE;
    at(SEVEN);
    expect(await release()).toBe(0);
    expect(queued).toEqual([]);
  });
});

describe('what waits', () => {
  it('is held against the server’s filters as they are when its digest is due', async () => {
    const { world, tell, release, at, queued } = await aServer(NIGHT);
    world.follows.set(FOLLOW.id, { ...FOLLOW, ...AS_SERVER });
    await tell(aDraft('rumour', { certainty: 'rumour' }), aDraft('announced', { certainty: 'official' }));
    world.chosen = { ...NIGHT, defaultFilters: { officialOnly: true } };
    at(SEVEN);
    await release();
    expect(queued).toMatchObject([{ kind: 'digest', alertIds: [alertId('announced', FOLLOW.destination)] }]);
  });

  it('pings nobody whose follow would not be told of it any more', async () => {
    const { world, tell, release, at, queued } = await aServer(NIGHT);
    const rings = aFollow(LIVERPOOL, { ping: { kind: 'user', id: '300000000000000007' } });
    world.follows.set(rings.id, rings);
    world.follows.set(FOLLOW.id, aFollow(ARNOLD, { filters: {} }));
    const development = aDevelopment({ id: 'a' });
    await tell({ alert: anAlert(development, [FOLLOW, rings]), development, course: [development] });
    world.chosen = { ...NIGHT, defaultFilters: { officialOnly: true } };
    at(SEVEN);
    await release();
    expect(queued).toMatchObject([{ kind: 'digest', body: { allowed_mentions: { parse: [] } } }]);
    expect(JSON.stringify(queued)).not.toContain('300000000000000007');
  });
});

describe('a cap per hour', () => {
  it('of three lets three of ten through, and tells the other seven in one message', async () => {
    const { tell, release, at, told, waiting } = await aServer({ capPerHour: 3 });
    const ten = Array.from({ length: 10 }, (_, n) => aDraft(`development-${n}`));
    expect(await tell(...ten)).toHaveLength(3);
    expect(waiting()).toHaveLength(7);
    at('2026-01-10T00:59:59.000Z');
    expect(await release()).toBe(0);
    at('2026-01-10T01:00:00.000Z');
    await release();
    expect(told()).toEqual([7]);
  });

  it('counts a digest as one message, and is not forgotten by a restart', async () => {
    const { tell, release, at, restart } = await aServer({ capPerHour: 1 });
    await tell(aDraft('a'), aDraft('b'));
    at('2026-01-10T01:00:00.000Z');
    await release();
    await restart();
    expect(await tell(aDraft('c'))).toEqual([]);
    at('2026-01-10T02:00:00.000Z');
    expect(await tell(aDraft('d'))).toEqual(['d']);
  });
});

describe('after a crash', () => {
  it('an alert that waits already, or that a digest told, is not told again', async () => {
    const { tell, release, at, restart } = await aServer(NIGHT);
    await tell(aDraft('a'));
    await restart();
    expect(await tell(aDraft('a'))).toEqual([]);
    at(SEVEN);
    expect(await release()).toBe(1);
    await restart();
    expect(await tell(aDraft('a'))).toEqual([]);
    expect(await release()).toBe(0);
  });

  it('an alert that waits is not told besides when its item comes again after the quiet hours', async () => {
    const { tell, release, at, restart, told } = await aServer(NIGHT);
    await tell(aDraft('a'));
    await restart();
    at(SEVEN);
    expect(await tell(aDraft('a'))).toEqual([]);
    await release();
    expect(told()).toEqual([1]);
  });

  it('an alert that was queued before the quiet hours is not held back besides', async () => {
    const { tell, store, waiting } = await aServer(NIGHT);
    const draft = aDraft('a');
    await store.deliveries.put(draft.alert.id, { ...aQueued(draft.alert), status: 'sent' });
    expect(await tell(draft)).toEqual(['a']);
    expect(waiting()).toEqual([]);
  });

  it.each(['before it was queued', 'after it was queued'])(
    'a digest cut off %s is told once, without what came later',
    async (when) => {
      const { tell, release, at, restart, queued } = await aServer(NIGHT);
      await tell(aDraft('a'), aDraft('b'));
      at(SEVEN);
      const crash = async (letters: readonly Letter[]) => {
        queued.push(...(when === 'after it was queued' ? letters : []));
        throw new Error('the machine went down');
      };
      await expect(release(crash)).rejects.toThrow('the machine went down');
      await restart();
      at(MIDNIGHT);
      await tell(aDraft('c'));
      at(SEVEN);
      await release();
      const [first, again, ...others] = [...queued].sort((a, b) => a.id.localeCompare(b.id));
      const ids = new Set(queued.map(({ id }) => id));
      expect(ids.size).toBe(2);
      expect(queued).toHaveLength(when === 'after it was queued' ? 3 : 2);
      expect([first, again, ...others].every((letter) => letter?.kind === 'digest')).toBe(true);
      const alerts = [...new Map(queued.map((letter) => [letter.id, letter])).values()].flatMap((letter) =>
        letter.kind === 'digest' ? letter.alertIds : [],
      );
      expect(new Set(alerts).size).toBe(3);
      expect(alerts).toHaveLength(3);
    },
  );
});
