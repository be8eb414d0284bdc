import { describe, expect, it } from 'vitest';
import type { Club } from '../../src/gazetteer/club.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { readGazetteerRows } from '../../src/gazetteer/gazetteer-rows.ts';
import { planImport } from '../../src/gazetteer/plan-import.ts';
import type { Player } from '../../src/gazetteer/player.ts';

const aClub = (id: string, club: Partial<Club> = {}): Club => ({ id, name: id, aliases: [], nicknames: [], ...club });
const aPlayer = (id: string, player: Partial<Player> = {}): Player => ({
  id,
  name: id,
  aliases: [],
  nicknames: [],
  popularity: 10,
  ...player,
});

const plan = (known: readonly Club[], clubs: readonly Club[], players: readonly Player[] = [], of: Player[] = []) => {
  const gazetteer = buildGazetteer(of, known);
  return planImport(gazetteer, gazetteer, { clubs, players }, '2026-08-30');
};

describe('planning an import', () => {
  it('makes nicknames of aliases that two clubs bear, but not of one that was reviewed', () => {
    const rovers = aClub('Rovers', { aliases: ['RFC'] });
    const { tables, clubs } = plan(
      [rovers],
      [aClub('Rangers', { aliases: ['RFC', 'Gers'] }), aClub('Rovers', { aliases: ['Rangers', 'Rovers FC'] })],
    );
    expect(readGazetteerRows(tables).clubs).toMatchObject([
      aClub('Rangers', { aliases: ['Gers'], nicknames: ['RFC'] }),
      aClub('Rovers', { aliases: ['RFC', 'Rovers FC'], nicknames: ['Rangers'] }),
    ]);
    expect(clubs).toEqual({ added: 1, changed: 1, unchanged: 0 });
  });

  it('lists who is at another club by it, once, and nobody who is new', () => {
    const clubs = [aClub('Rovers'), aClub('Rangers')];
    const at = (id: string, clubId: string) => aPlayer(id, { clubId, clubAsOf: '2025-09' });
    const brought = aPlayer('Tom Alder', { clubId: 'Rangers' });
    const { moved } = plan(
      clubs,
      [],
      [brought, brought, aPlayer('Jan Beech', { clubId: 'Rangers' }), aPlayer('New Man', { clubId: 'Rangers' })],
      [at('Tom Alder', 'Rovers'), at('Jan Beech', 'Rangers')],
    );
    expect(moved).toEqual([{ player: 'Tom Alder', from: 'Rovers', to: 'Rangers' }]);
  });
});
