import type { Firing } from './apply-rules.ts';
import { type Clause, cuesOf } from './clause.ts';
import type { Draft } from './draft-claims.ts';
import { packOf } from './rules/packs.ts';
import type { Stage } from './stage.ts';
import { STANDING } from './standing.ts';

const ADVANCED = 8;

function rankOf(draft: Draft): number {
  const { rule } = draft.firing;
  return STANDING[rule.stage].rank + (rule.advanced === true && rule.stage === 'talks' ? ADVANCED : 0);
}

/** Keeps, of all that fired, one claim for each player and development; the item's own news comes first. */
export function chooseClaims(drafts: readonly Draft[]): readonly Draft[] {
  const chosen = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const told = chosen.get(draft.key) ?? [];
    const at = told.findIndex((earlier) => isSameStory(earlier, draft));
    const earlier = told[at];
    if (earlier === undefined) {
      if (!isAside(draft, told)) {
        told.push(draft);
      }
    } else if (outranks(draft, earlier)) {
      told[at] = { ...draft, roles: joinRoles(draft, earlier) };
    }
    chosen.set(draft.key, told);
  }
  return [...chosen.values()].flat().toSorted((a, b) => a.sentence - b.sentence);
}

const OPENING = 2;

/** Deep in an article stand other stories and old ones: there, only what the top is about is read on. */
function isAside(draft: Draft, told: readonly Draft[]): boolean {
  const { field, paragraph } = draft.firing.clause.sentence;
  return field === 'body' && (paragraph >= OPENING || told.length > 0);
}

/** Two steps of one move by one suitor are one story, told at its furthest step. */
function isSameStory(earlier: Draft, later: Draft): boolean {
  const [one, other] = [STANDING[earlier.firing.rule.stage].family, STANDING[later.firing.rule.stage].family];
  const sameSuitor =
    earlier.roles.to.length === 0 ||
    later.roles.to.length === 0 ||
    later.roles.to.some((club) => earlier.roles.to.some((known) => known.name === club.name));
  const isOneStory =
    isOverContract(earlier, later) || isShoutOverContract(earlier, later) || isFarewell(earlier, later);
  if (one === 'other' || other === 'other' || isOneStory) {
    return true;
  }
  if (one === other) {
    return sameSuitor;
  }
  const moving = [one, other].every((family) => family === 'move' || family === 'refusal');
  return moving && sameSuitor;
}

/** "Dolan close to new deal. Talks are advanced": where no other club is named, the talks are those with his own. */
function isOverContract(earlier: Draft, later: Draft): boolean {
  const [one, other] = [STANDING[earlier.firing.rule.stage].family, STANDING[later.firing.rule.stage].family];
  return one === 'contract' && other === 'move' && isWithOwnClub(later, earlier);
}

/** "Dolan says goodbye to Everton as he signs for Napoli": he leaves by the move that the same sentence tells. */
function isFarewell(earlier: Draft, later: Draft): boolean {
  const stages = [earlier.firing.rule.stage, later.firing.rule.stage];
  return stages[0] === 'released' && stages[1] === 'done' && earlier.sentence === later.sentence;
}

/** "Dolan extension: done deal. He has agreed a new contract with Everton": what is done is that he stays. */
function isShoutOverContract(earlier: Draft, later: Draft): boolean {
  const isContract = later.firing.rule.stage === 'contract_extension';
  return isContract && earlier.firing.rule.shout === true && isWithOwnClub(earlier, later);
}

/** No other club than the contract's is named. */
function isWithOwnClub(move: Draft, contract: Draft): boolean {
  return move.roles.to.every((club) => club.name === contract.roles.from?.name);
}

function outranks(later: Draft, earlier: Draft): boolean {
  const [one, other] = [earlier.firing.rule.stage, later.firing.rule.stage];
  const [from, to] = [STANDING[one].family, STANDING[other].family];
  if (isShoutOverContract(earlier, later)) {
    return true;
  }
  if (from === 'move' && to === 'move') {
    if (earlier.firing.rule.shout === true && other === 'personal_terms_agreed') {
      // It is worth what the item spells out: here, that the player has said yes.
      return true;
    }
    return rankOf(later) > rankOf(earlier) && mayRaise(later, earlier);
  }
  if (from === 'move' && to === 'refusal') {
    // An answer to what has been sent, and not before it ("second bid after first rejected"); to a wish or a question
    // only where the same story gives it.
    const answers =
      one === 'bid' || one === 'approach' ? !looksBack(later.firing.clause) : isTitleStory(later, earlier);
    return (other === 'bid_rejected' && (OFFERS.has(one) || one === 'interest') && answers) || staysPut(later, earlier);
  }
  if (from === 'other') {
    return to !== 'other';
  }
  if (isFarewell(earlier, later)) {
    return true;
  }
  if (from === 'exit' && to === 'exit') {
    return other === 'released';
  }
  return from === to && rankOf(later) > rankOf(earlier) && from !== 'refusal';
}

/** "They had huge bids, but Dolan sees no reason to leave": what the player makes of offers is the news of one sentence. */
function staysPut(later: Draft, earlier: Draft): boolean {
  const { rule } = later.firing;
  return OFFERS.has(earlier.firing.rule.stage) && rule.stage === 'denied' && earlier.sentence === later.sentence;
}

/** What a suitor has sent; talks that go on beside it, or what came before it, are not the news. */
const OFFERS: ReadonlySet<Stage> = new Set<Stage>(['enquiry', 'approach', 'bid']);

/** What one sentence tells, or title and summary together, is one story; further sentences bring background. */
function isTitleStory(later: Draft, earlier: Draft): boolean {
  return (
    earlier.sentence === later.sentence || earlier.firing.clause.sentence.field !== later.firing.clause.sentence.field
  );
}

/** Within a sentence the furthest step counts, and a summary may tell more than its title. */
function mayRaise(later: Draft, earlier: Draft): boolean {
  const [one, other] = [earlier.firing, later.firing];
  if (OFFERS.has(one.rule.stage) && (other.rule.stage === 'talks' || looksBack(other.clause))) {
    return false;
  }
  if (one.rule.stage === 'talks' && isToldBefore(other)) {
    return false;
  }
  return isTitleStory(later, earlier) || raisesFromBehind(later, earlier);
}

/** "… after terms were agreed": what the link opens happened before. */
function looksBack(clause: Clause): boolean {
  return cuesOf(clause).after.has(clause.link);
}

function isToldBefore({ clause, end }: Firing): boolean {
  return packOf(clause.sentence.language).toldBefore?.test(clause.masked.slice(0, end)) === true;
}

/**
 * Further sentences of a post or an article raise a mere wish by talks or more, not by what is recalled ("after terms were
 * agreed"). A reporter's seal raises whatever stands before it, and only confirms where a medical was told.
 */
function raisesFromBehind(later: Draft, earlier: Draft): boolean {
  const [{ rule: one }, { rule: other, clause }] = [earlier.firing, later.firing];
  if (other.seals === true) {
    return one.stage !== 'medical';
  }
  const next = later.sentence === earlier.sentence + 1 && OFFERS.has(other.stage);
  return one.stage === 'interest' && !looksBack(clause) && (rankOf(later) >= STANDING.talks.rank || next);
}

function joinRoles(later: Draft, earlier: Draft): Draft['roles'] {
  const from = later.roles.from ?? earlier.roles.from;
  const to = (later.roles.to.length > 0 ? later.roles.to : earlier.roles.to).filter((club) => club.name !== from?.name);
  return { ...(from === undefined ? {} : { from }), to };
}
