import { describe, expect, it } from 'vitest';
import { runCycle } from '../src/cycle.ts';
import type { GuildSettings } from '../src/follows/guild-settings.ts';
import { AS_SERVER } from '../src/follows/own-filters.ts';
import type { Item } from '../src/items/item.ts';
import { aFeed, aFollow, anItem, type Newsroom, openNewsroom } from './a-newsroom.ts';

const APPROACH = anItem('Salah: approach, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:00:00Z' });
const REWORDED = { ...APPROACH, wordsHash: 'other', title: 'A goalless draw' };
const ELSEWHERE = { ...APPROACH, id: 'elsewhere', outlet: 'Castle Gazette' };
const REFUSAL = anItem('Salah: bid_rejected, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:30:00Z' });
const SIGNED = anItem('Salah: done, Liverpool -> Hilal (official)', { publishedAt: '2026-01-10T11:40:00Z' });

/** A server whose admin changes what is told by changing `chosen`; its channel follows everything, as the server. */
function aServer() {
  const chosen: Partial<GuildSettings> = {};
  const room = openNewsroom([aFeed()], [aFollow(AS_SERVER)], chosen);
  return { room, chosen, read: async (...days: readonly (readonly Item[])[]) => readAll(room, days) };
}

async function readAll(room: Newsroom, days: readonly (readonly Item[])[]): Promise<void> {
  for (const items of days) {
    room.publish(...items);
    room.pass(1);
    await runCycle(room.deps);
  }
}

function headlines({ queued }: Newsroom): readonly string[] {
  return queued.map(({ body }) => body.content);
}

describe('a server that changes what is told', () => {
  it('is obeyed by what is followed already, from the next development on', async () => {
    const { room, chosen, read } = aServer();
    await read([], [APPROACH]);
    chosen.defaultFilters = { officialOnly: true };
    await read([REFUSAL], [SIGNED]);
    expect(headlines(room)).toEqual(['Hilal make approach for Salah', expect.stringContaining('Hilal sign Salah')]);
    expect(room.logged).toContain('follow-refused');
  });

  it('is told nothing old when it asks for more', async () => {
    const { room, chosen, read } = aServer();
    chosen.defaultFilters = { officialOnly: true };
    await read([], [APPROACH]);
    chosen.defaultFilters = {};
    await read([APPROACH, ELSEWHERE]);
    expect(headlines(room)).toEqual([]);
    await read([REFUSAL]);
    expect(headlines(room)).toEqual(['Liverpool reject Hilal approach for Salah']);
  });

  it('sees struck through what it would not be told any more, and stand again', async () => {
    const { room, chosen, read } = aServer();
    await read([], [APPROACH]);
    chosen.defaultFilters = { officialOnly: true };
    await read([REWORDED]);
    expect(room.grown.at(-1)?.body.content).toMatch(/^~~Hilal make approach/);
    await read([ELSEWHERE]);
    expect(room.grown.at(-1)?.body.content).toBe('Hilal make approach for Salah');
    expect(headlines(room)).toHaveLength(1);
  });
});
