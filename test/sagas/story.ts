import type { Claim, Fee } from '../../src/claims/claim.ts';
import type { Stage } from '../../src/claims/stage.ts';
import type { Scope } from '../../src/feeds/feed.ts';
import { addClaims } from '../../src/sagas/add-claims.ts';
import { claimsFor } from '../../src/sagas/audiences.ts';
import { findNews } from '../../src/sagas/find-news.ts';
import { foldSaga, traceSaga } from '../../src/sagas/fold-saga.ts';
import type { ReportedClaim, Saga } from '../../src/sagas/saga.ts';

export const PLAYER = { id: 'jude-winter-2001', name: 'Jude Winter' };
const OWN_CLUB = { id: 'ajax', name: 'Ajax' };

export interface Details {
  /** Day of the story and time of day: "1 09:00" is nine o'clock on its first day. */
  readonly on: string;
  readonly by?: string;
  readonly tier?: 0 | 1 | 2 | 3 | 4;
  readonly item?: string;
  readonly place?: number;
  readonly title?: string;
  readonly scope?: Scope;
  readonly fee?: string;
  readonly advanced?: boolean;
  readonly loan?: boolean;
  readonly roundup?: boolean;
  readonly certainty?: Claim['certainty'];
  readonly rule?: string;
}

/** What an outlet says on a day of the story. Clubs are given by name, "" stands for no club at all. */
export function says(stage: Stage, clubs: string, details: Details): ReportedClaim {
  const { by = 'The Gazette', on, place = 0 } = details;
  const item = details.item ?? `${by} ${on} ${stage} ${clubs}`;
  return {
    id: `${item} ${stage} ${clubs}`,
    itemId: item,
    feedId: by,
    scope: details.scope ?? 'everyone',
    place,
    at: moment(on),
    title: details.title ?? `${stage} ${clubs}`,
    claim: {
      player: PLAYER,
      from: OWN_CLUB,
      to: clubs === '' ? [] : clubs.split(', ').map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name })),
      stage,
      advanced: details.advanced ?? false,
      loan: details.loan ?? false,
      ...(details.fee === undefined ? {} : { fee: feeOf(details.fee) }),
      certainty: details.certainty ?? 'reported',
      roundup: details.roundup ?? false,
      attribution: {
        outlet: by,
        origin: by.toLowerCase(),
        ...(details.tier === undefined ? {} : { tier: details.tier }),
      },
      ruleId: details.rule ?? stage,
      evidence: details.title ?? stage,
    },
  };
}

/** "1 09:00" as a moment: day 1 is the first of June. */
export function moment(on: string): string {
  const [day = '1', time = '00:00'] = on.split(' ');
  return new Date(Date.parse(`2026-06-01T${time}:00.000Z`) + (Number(day) - 1) * 24 * 60 * 60 * 1000).toISOString();
}

function feeOf(text: string): Fee {
  const currency = text.startsWith('€') ? 'EUR' : 'GBP';
  return { amount: Number(/\d+/.exec(text)?.[0]) * 1_000_000, currency, undisclosed: false, text };
}

/**
 * Plays reports in the order they come in and says what each did: "tells bid: opened", or why it told nothing, in the
 * words of the fold ("adds: implied", "nothing: overtaken") or of the news ("late: implied").
 */
export function play(...reports: readonly ReportedClaim[]): readonly string[] {
  return playFor('everyone', ...reports);
}

/** The same for what one server sees. */
export function playFor(audience: Scope, ...reports: readonly ReportedClaim[]): readonly string[] {
  let saga: Saga | undefined;
  let clock = '';
  return reports.map((report) => {
    clock = report.at > clock ? report.at : clock;
    const before = foldSaga(claimsFor(saga, audience));
    saga = addClaims(saga, PLAYER.id, PLAYER, [report], clock);
    const { developments, judged } = traceSaga(claimsFor(saga, audience));
    const news = findNews({ before, after: developments, claims: claimsFor(saga, audience), now: clock });
    const [told] = news.tell;
    if (told !== undefined) {
      return `tells ${told.stage}: ${told.reason}`;
    }
    const [late] = news.silent;
    if (late !== undefined) {
      return `late: ${late.reason}`;
    }
    const verdict = judged.find(({ claim }) => claim.id === report.id)?.verdict;
    return `${verdict?.kind === 'joins' ? 'adds' : 'nothing'}: ${verdict?.reason ?? 'not for this audience'}`;
  });
}

/** The saga after all of the reports, as everybody sees it. */
export function sagaOf(...reports: readonly ReportedClaim[]) {
  return foldSaga(reports);
}
