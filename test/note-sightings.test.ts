import { describe, expect, it } from 'vitest';
import { openReader } from '../src/claims/open-reader.ts';
import { loadStarterGazetteer } from '../src/gazetteer/starter-gazetteer.ts';
import { runCycle } from '../src/cycle.ts';
import { noteSightings } from '../src/note-sightings.ts';
import { aFeed, anItem, GUILD, openNewsroom } from './a-newsroom.ts';

const reader = openReader(loadStarterGazetteer());
const sighted = (title: string) => {
  const item = anItem(title, { publishedAt: '2026-08-18T09:00:00Z' });
  return [...noteSightings(item, reader.read(item)).values()];
};

describe('names that nobody knows', () => {
  const title = 'Everton agree £9m fee with Fulham for Wendelin Okonjobi';

  it('are noted with their outlet and club where an item has transfer news', () => {
    expect(sighted(title)).toEqual([
      {
        name: 'Wendelin Okonjobi',
        itemId: title,
        outlet: 'The Kop Courier',
        club: 'Fulham',
        at: '2026-08-18T09:00:00Z',
      },
    ]);
  });

  it('are not noted where it has none, nor are those who are known', () => {
    expect(sighted('Wendelin Okonjobi scores twice as Fulham beat Everton')).toEqual([]);
    expect(sighted('Everton agree £9m fee with Liverpool for Mohamed Salah')).toEqual([]);
  });

  it('are kept by the cycle once an item, and only from feeds that are read for everybody', async () => {
    const own = aFeed({ id: 'own', scope: GUILD });
    const room = openNewsroom([aFeed(), own], []);
    room.publish(anItem(title), anItem(`${title} today`, { feedId: 'own' }));
    const deps = { ...room.deps, reader };
    await runCycle(deps);
    room.pass(1);
    await runCycle(deps);
    expect((await room.store.sightings.list()).map(({ itemId }) => itemId)).toEqual([title]);
  });
});
