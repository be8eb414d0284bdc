import type { Refutation } from './development.ts';
import { type Draft, isOfficial } from './draft.ts';
import { DAY } from './line.ts';
import { stageOf } from './order-claims.ts';
import { keyOf } from './saga-id.ts';

/** An official signing elsewhere answers what was reported as done so many days before; after that he moved twice. */
const ANSWERED_WITHIN = 14 * DAY;

/**
 * Why a development turned out wrong: the club's own word denies it, or the move that was reported as done was done with
 * another club. What is borne out by an official word stands, whatever was denied before.
 */
export function findRefutation(draft: Draft, drafts: readonly Draft[]): Refutation | undefined {
  if (isOfficial(draft) || drafts.some((other) => bearsOut(other, draft))) {
    return undefined;
  }
  if (drafts.some((other) => other.disputes.includes(draft) && isClubsWord(other))) {
    return 'denied';
  }
  return drafts.some((other) => isSignedElsewhere(other, draft)) ? 'signed-elsewhere' : undefined;
}

/** An outlet that relays a denial may have misheard it; a club's or league's own account speaks for itself. */
function isClubsWord({ claims, stage }: Draft): boolean {
  return claims.some((said) => said.claim.attribution.tier === 0 && stageOf(said) === stage);
}

function bearsOut(later: Draft, draft: Draft): boolean {
  return later.stage === 'done' && isOfficial(later) && later.firstAt >= draft.firstAt && later.to.some(isOneOf(draft));
}

function isSignedElsewhere(later: Draft, draft: Draft): boolean {
  const since = later.firstAt - draft.firstAt;
  const areSignings = draft.stage === 'done' && later.stage === 'done' && isOfficial(later);
  return areSignings && since >= 0 && since <= ANSWERED_WITHIN && isAnother(later, draft);
}

/** A player who was bought may be lent on in the same week: that takes nothing back. */
function isAnother({ to, claims }: Draft, draft: Draft): boolean {
  const goesOn = claims.some(({ claim: { loan, from } }) => loan || (from !== undefined && isOneOf(draft)(from)));
  return to.length > 0 && draft.to.length > 0 && !to.some(isOneOf(draft)) && !goesOn;
}

function isOneOf({ to }: Draft): (club: Draft['to'][number]) => boolean {
  const keys = new Set(to.map(keyOf));
  return (club) => keys.has(keyOf(club));
}
