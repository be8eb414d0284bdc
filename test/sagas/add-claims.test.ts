import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClaims } from '../../src/sagas/add-claims.ts';
import { audiencesOf, claimsFor } from '../../src/sagas/audiences.ts';
import { foldSaga } from '../../src/sagas/fold-saga.ts';
import type { ReportedClaim, Saga } from '../../src/sagas/saga.ts';
import { anyReports, GUILD, OTHER_GUILD } from './any-reports.ts';
import { moment, PLAYER, playFor, says } from './story.ts';

/** Takes reports in one after the other. */
function taken(reports: readonly ReportedClaim[], now = '20 00:00'): Saga {
  return reports.reduce<Saga>((saga, report) => addClaims(saga, PLAYER.id, PLAYER, [report], moment(now)), {
    id: PLAYER.id,
    player: PLAYER,
    claims: [],
  });
}

describe('a saga is its claims', () => {
  it('ends the same in whatever order the reports come in', () => {
    fc.assert(
      fc.property(
        anyReports.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
        ),
        ([reports, shuffled]) => {
          expect(foldSaga(taken(shuffled, '41 00:00').claims)).toEqual(foldSaga(taken(reports, '41 00:00').claims));
        },
      ),
    );
  });

  it('is changed by no report that it has', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const saga = taken(reports, '41 00:00');
        const again = reports.reduce((known, report) => {
          const own = saga.claims.filter(({ itemId }) => itemId === report.itemId);
          return addClaims(known, PLAYER.id, PLAYER, own, moment('42 00:00'));
        }, saga);
        expect(foldSaga(again.claims)).toEqual(foldSaga(saga.claims));
      }),
    );
  });

  it('gives every development an id of its own, and every claim at most one', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const developments = foldSaga(taken(reports, '41 00:00').claims);
        const sources = developments.flatMap((development) => development.sources.map(({ claimId }) => claimId));
        expect(new Set(developments.map(({ id }) => id)).size).toBe(developments.length);
        expect(new Set(sources).size).toBe(sources.length);
      }),
    );
  });

  it('shows everybody the same, whatever the feeds of a server say', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const open = reports.filter(({ scope }) => scope === 'everyone');
        const [mixed, clean] = [taken(reports, '41 00:00'), taken(open, '41 00:00')];
        expect(foldSaga(claimsFor(mixed, 'everyone'))).toEqual(foldSaga(claimsFor(clean, 'everyone')));
        expect(foldSaga(claimsFor(mixed, OTHER_GUILD))).toEqual(
          foldSaga(
            claimsFor(
              taken(
                reports.filter(({ scope }) => scope !== GUILD),
                '41 00:00',
              ),
              OTHER_GUILD,
            ),
          ),
        );
      }),
    );
  });
});

describe('addClaims', () => {
  it('takes back what an item said before its words were changed', () => {
    const before = says('bid', 'Chelsea', { item: 'live page', on: '1 09:00' });
    const after = says('bid_rejected', 'Chelsea', { item: 'live page', on: '1 09:00' });
    const saga = addClaims(taken([before]), PLAYER.id, PLAYER, [after], moment('1 15:00'));
    expect(saga.claims.map(({ claim, at }) => [claim.stage, at])).toEqual([['bid_rejected', moment('1 15:00')]]);
  });

  it('keeps the time of what an item still says', () => {
    const before = says('bid', 'Chelsea', { item: 'live page', on: '1 09:00' });
    const saga = addClaims(
      taken([before]),
      PLAYER.id,
      PLAYER,
      [{ ...before, at: moment('1 15:00') }],
      moment('1 15:00'),
    );
    expect(saga.claims.map(({ at }) => at)).toEqual([moment('1 09:00')]);
  });

  it('drops sources after 200 days and keeps what the developments hang on', () => {
    const reports = [
      says('interest', 'Chelsea', { by: 'A', on: '1 09:00' }),
      says('interest', 'Chelsea', { by: 'B', on: '2 09:00' }),
      says('bid', 'Chelsea', { by: 'A', on: '100 09:00' }),
      says('interest', 'Arsenal', { by: 'A', on: '230 09:00' }),
    ];
    const pruned = addClaims(undefined, PLAYER.id, PLAYER, reports, moment('230 10:00'));
    expect(pruned.claims.map(({ itemId }) => itemId)).toEqual(
      reports.filter((_, i) => i !== 1).map(({ itemId }) => itemId),
    );
    expect(foldSaga(pruned.claims).map(({ id }) => id)).toEqual(foldSaga(reports).map(({ id }) => id));
  });

  it('keeps the newest of more than 300 claims', () => {
    const reports = Array.from({ length: 400 }, (_, i) =>
      says('interest', 'Chelsea', {
        by: `Outlet ${i}`,
        on: `${1 + Math.floor(i / 24)} ${String(i % 24).padStart(2, '0')}:00`,
      }),
    );
    const { claims } = addClaims(undefined, PLAYER.id, PLAYER, reports, moment('18 00:00'));
    expect(claims).toHaveLength(300);
    expect([claims[0]?.feedId, claims[1]?.feedId]).toEqual(['Outlet 0', 'Outlet 101']);
  });

  it('keeps what everybody sees when a server floods the saga', () => {
    const open = [
      says('interest', 'Chelsea', { by: 'A', on: '1 09:00' }),
      says('interest', 'Chelsea', { by: 'B', on: '1 10:00' }),
    ];
    const flood = Array.from({ length: 400 }, (_, i) =>
      says('talks', 'Chelsea', { item: `spam ${i}`, on: '2 09:00', scope: GUILD }),
    );
    const saga = addClaims(taken(open), PLAYER.id, PLAYER, flood, moment('3 00:00'));
    expect(saga.claims).toHaveLength(62);
    expect(foldSaga(claimsFor(saga, 'everyone'))).toEqual(foldSaga(open));
  });

  it("does not let the copy in a server's own feed take the place of what everybody sees", () => {
    const open = says('bid', 'Chelsea', { item: 'one article', on: '1 09:00' });
    const copy = { ...open, id: 'the copy', feedId: 'own feed', scope: GUILD };
    expect(taken([open, copy]).claims.map(({ scope }) => scope)).toEqual(['everyone', GUILD]);
  });

  it('keeps the player under the name the gazetteer has', () => {
    const saga = addClaims(taken([]), PLAYER.id, { name: 'J. Winter' }, [], moment('1 00:00'));
    expect(saga.player).toEqual(PLAYER);
  });
});

describe('news that was heard late', () => {
  const told = says('bid', 'Chelsea', { on: '1 09:00', item: 'one' });
  const late: ReportedClaim = { ...told, heardLate: true };
  const marksAfter = (first: ReportedClaim, ...again: readonly ReportedClaim[]) =>
    addClaims(taken([first]), PLAYER.id, PLAYER, again, moment('2 09:00')).claims.map(({ heardLate }) => heardLate);

  it('stays so when its item is read again, and what was heard in time stays that', () => {
    expect(marksAfter(late, told)).toEqual([true]);
    expect(marksAfter(told, late)).toEqual([undefined]);
  });

  it('is not what an item says for the first time when it is reworded', () => {
    const reworded = says('medical', 'Chelsea', { on: '1 09:00', item: 'one' });
    expect(marksAfter(told, { ...reworded, heardLate: true })).toEqual([undefined]);
  });
});

describe('audiences', () => {
  const open = says('interest', 'Chelsea', { on: '1 09:00' });
  const own = says('bid', 'Chelsea', { on: '2 09:00', scope: GUILD });

  it('tells a server what its own feed says, and nobody else', () => {
    expect(playFor(GUILD, open, own)).toEqual(['tells interest: opened', 'tells bid: advanced']);
    expect(playFor(OTHER_GUILD, open, own)).toEqual(['tells interest: opened', 'nothing: not for this audience']);
    expect(playFor('everyone', open, own)).toEqual(['tells interest: opened', 'nothing: not for this audience']);
  });

  it('are everybody and the servers with evidence of their own', () => {
    expect(audiencesOf(taken([open, own]))).toEqual(['everyone', GUILD]);
  });

  it('see nothing of a saga that there is not', () => {
    expect(claimsFor(undefined, GUILD)).toEqual([]);
  });
});
