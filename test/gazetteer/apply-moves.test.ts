import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyMoves, type Move } from '../../src/gazetteer/apply-moves.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { openGazetteer } from '../../src/gazetteer/open-gazetteer.ts';
import type { Player } from '../../src/gazetteer/player.ts';

const CLUBS = ['rovers', 'rangers', 'albion'].map((id) => ({ id, name: id, aliases: [], nicknames: [] }));
const alder = (at: Partial<Player>): Player => ({
  id: 'alder',
  name: 'Tom Alder',
  aliases: ['T. Alder'],
  nicknames: ['The Tree'],
  popularity: 30,
  ...at,
});
const toRangers = (asOf: string): Move => ({ playerId: 'alder', clubId: 'rangers', asOf });

const after = (player: Player, ...moves: readonly Move[]) =>
  applyMoves(buildGazetteer([player], CLUBS), moves).player('alder');

describe('a move that news has confirmed', () => {
  it('takes the player to his new club, and leaves his names alone', () => {
    expect(after(alder({ clubId: 'rovers', clubAsOf: '2025-09' }), toRangers('2026-08-18'))).toEqual(
      alder({ clubId: 'rangers', clubAsOf: '2026-08-18' }),
    );
  });

  it('ends a loan', () => {
    const lent = alder({ clubId: 'rovers', clubAsOf: '2025-09', onLoanFrom: 'albion' });
    expect(after(lent, toRangers('2026-08-18'))?.onLoanFrom).toBeUndefined();
  });

  it('is stronger than an import of the weeks after it, which has not heard of it yet', () => {
    const imported = alder({ clubId: 'rovers', clubAsOf: '2026-09-20' });
    expect(after(imported, toRangers('2026-08-18'))).toMatchObject({ clubId: 'rangers' });
  });

  it('is weaker than an import of months later', () => {
    const imported = alder({ clubId: 'albion', clubAsOf: '2027-01-20' });
    expect(after(imported, toRangers('2026-08-18'))).toEqual(imported);
  });

  it('does not make a later import of the same club older', () => {
    const imported = alder({ clubId: 'rangers', clubAsOf: '2026-09', onLoanFrom: 'rovers' });
    expect(after(imported, toRangers('2026-08-18'))).toEqual(imported);
  });

  it('counts when it is his newest, in whatever order they come', () => {
    const back: Move = { playerId: 'alder', clubId: 'rovers', asOf: '2026-07-01' };
    expect(after(alder({}), toRangers('2026-08-18'), back)).toMatchObject({ clubId: 'rangers' });
    expect(after(alder({}), back, toRangers('2026-08-18'))).toMatchObject({ clubId: 'rangers' });
  });

  it('of somebody or to somewhere unknown changes nothing', () => {
    const player = alder({ clubId: 'rovers', clubAsOf: '2025-09' });
    const gazetteer = buildGazetteer([player], CLUBS);
    expect(applyMoves(gazetteer, [{ ...toRangers('2026-08-18'), clubId: 'elsewhere' }])).toBe(gazetteer);
    expect(applyMoves(gazetteer, [{ ...toRangers('2026-08-18'), playerId: 'nobody' }]).players).toEqual([player]);
  });

  it('stands over the tables and under the operator’s own edits', () => {
    const dir = mkdtempSync(join(tmpdir(), 'touchline-moves-'));
    const table = (id: string, name: string, club: string) =>
      `id,name,club_id,club_asof\n${id},${name},${club},2026-06\n`;
    mkdirSync(dir, { recursive: true });
    writeFileSync(
      join(dir, 'players.csv'),
      `${table('alder', 'Tom Alder', 'arsenal')}beech,Jan Beech,arsenal,2026-06\n`,
    );
    writeFileSync(join(dir, 'players.edits.csv'), table('beech', 'Jan Beech', 'everton'));
    const moves = ['alder', 'beech'].map((playerId) => ({ playerId, clubId: 'chelsea', asOf: '2026-08-18' }));
    const gazetteer = openGazetteer(dir, undefined, moves);
    rmSync(dir, { recursive: true });
    expect(gazetteer.player('alder')?.clubId).toBe('chelsea');
    expect(gazetteer.player('beech')?.clubId).toBe('everton');
  });
});
