import type { Certainty, Fee, Named } from '../claims/claim.ts';
import type { Development, Source } from './development.ts';
import type { Draft } from './draft.ts';
import { sagaIdOf } from './saga-id.ts';
import { findRefutation } from './find-refutation.ts';
import type { ReportedClaim } from './saga.ts';

const SUREST: readonly Certainty[] = ['official', 'reported', 'rumour', 'denied'];

/** Writes the developments of a saga in order of time, each with all its sources and the best facts among them. */
export function writeDevelopments(player: Named, drafts: readonly Draft[]): readonly Development[] {
  const developments: Development[] = [];
  for (const draft of drafts) {
    const previousId = developments.at(-1)?.id;
    const refuted = findRefutation(draft, drafts);
    developments.push({
      ...writeOne(player, draft),
      ...(refuted === undefined ? {} : { refuted }),
      ...(previousId === undefined ? {} : { previousId }),
    });
  }
  return developments;
}

function writeOne(player: Named, draft: Draft): Development {
  const said = draft.claims.filter(({ claim }) => claim.stage === draft.stage);
  const claims = (said.length > 0 ? said : draft.claims).map(({ claim }) => claim);
  const from = best(claims.map((claim) => claim.from));
  const fee = bestFee(said);
  return {
    id: draft.id,
    sagaId: sagaIdOf(player),
    player,
    chapter: draft.chapter,
    stage: draft.stage,
    advanced: draft.advanced,
    ...(from === undefined ? {} : { from }),
    to: draft.to,
    loan: claims.some(({ loan }) => loan),
    ...(fee === undefined ? {} : { fee }),
    certainty: SUREST.find((certainty) => claims.some((claim) => claim.certainty === certainty)) ?? 'reported',
    disputed: draft.disputed,
    roundup: draft.claims.every(({ claim }) => claim.roundup),
    reason: draft.reason,
    at: new Date(draft.firstAt).toISOString(),
    sources: draft.claims.map(sourceOf),
  };
}

/** A name with the gazetteer's id before one without. */
function best(names: readonly (Named | undefined)[]): Named | undefined {
  return names.find((name) => name?.id !== undefined) ?? names.find((name) => name !== undefined);
}

/** The best trusted source's figure; of equals the first. A figure goes before "undisclosed". */
function bestFee(claims: readonly ReportedClaim[]): Fee | undefined {
  const told = claims
    .map(({ claim }) => claim)
    .filter(({ fee }) => fee !== undefined)
    .sort((a, b) => worth(a.fee) - worth(b.fee) || (a.attribution.tier ?? 3) - (b.attribution.tier ?? 3));
  return told[0]?.fee;
}

function worth(fee: Fee | undefined): number {
  return fee?.amount === undefined ? 1 : 0;
}

function sourceOf({ id, at, title, heardLate, textGone, heard, link, claim }: ReportedClaim): Source {
  const { outlet, journalist, via, origin, tier } = claim.attribution;
  return {
    claimId: id,
    outlet,
    ...(journalist === undefined ? {} : { journalist }),
    ...(via === undefined ? {} : { via }),
    origin,
    ...(tier === undefined ? {} : { tier }),
    at,
    ...(heardLate === true ? { heardLate } : {}),
    title: textGone === true ? '' : title,
    ...(heard?.bid === true ? { ofBid: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
}
