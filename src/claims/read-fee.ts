import { fold } from '../gazetteer/fold.ts';
import type { Span } from '../mentions/span.ts';
import type { Fee, Named } from './claim.ts';
import { type Clause, cuesOf, originalWords } from './clause.ts';
import type { Draft } from './draft-claims.ts';
import type { Piece } from './mask-sentence.ts';
import type { Money } from './read-money.ts';
import { NO_CUES } from './rules/language-pack.ts';
import type { Stage } from './stage.ts';
import { clubsIn, sameClub } from './weigh-clubs.ts';

/** The sentences of an item, each in its clauses. */
export type Sentences = readonly (readonly Clause[])[];

/** Nobody pays a club for these, whatever figure stands beside them. */
const FEELESS: ReadonlySet<Stage> = new Set<Stage>([
  'contract_offer',
  'contract_extension',
  'contract_stalled',
  'wants_out',
  'available',
  'released',
  'denied',
  'other',
]);

/** How many sentences away a figure may stand and still be this move's. */
const REACH = 4;

interface Candidate {
  readonly money: Money;
  readonly clause: Clause;
  /** 0 in the claim's own clause, 1 in its sentence, more beyond. */
  readonly distance: number;
}

/** Finds the fee of this very move among all the sums of an item: nobody's wage, worth, clause, earlier bid or other player. */
export function readFee(draft: Draft, sentences: Sentences, loan: boolean): Fee | undefined {
  const { stage } = draft.firing.rule;
  if (FEELESS.has(stage)) {
    return undefined;
  }
  const [best] = candidatesOf(draft, sentences)
    .flatMap((candidate) => {
      const rank = rankOf(candidate, stage, loan);
      return rank === undefined ? [] : [{ ...candidate, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.distance - b.distance);
  return best === undefined ? readWords(draft) : toFee(best.money);
}

function candidatesOf(draft: Draft, sentences: Sentences): readonly Candidate[] {
  const reach = draft.firing.rule.stage === 'interest' ? 0 : REACH;
  return sentences.flatMap((clauses, at) => {
    const away = Math.abs(at - draft.sentence);
    return away > reach
      ? []
      : clauses.flatMap((clause) =>
          clause.pieces.flatMap((piece) => {
            const { money } = piece;
            const distance = clause === draft.firing.clause ? 0 : away + 1;
            const mine =
              money !== undefined &&
              isOf(draft, sentences, at, piece) &&
              (distance === 0 || !isAnothers(draft, clause));
            return mine ? [{ money, clause, distance }] : [];
          }),
        );
  });
}

/** How well a sum's role fits the claim: 0 best; undefined where it is none of its fee. */
function rankOf({ money, clause, distance }: Candidate, stage: Stage, loan: boolean): number | undefined {
  switch (money.role) {
    case 'fee':
      return distance > 0 && stage !== 'bid_rejected' && cuesOf(clause).refuses.test(clause.masked) ? undefined : 0;
    case 'earlier-bid':
      return stage === 'bid_rejected' ? 1 : undefined;
    case 'clause':
      return stage === 'release_clause' || cuesOf(clause).triggers.test(clause.masked) ? 1 : undefined;
    case 'loan-fee':
      return loan ? 0 : undefined;
    case 'wage':
    case 'option':
    case 'obligation':
    case 'add-ons':
    case 'value':
    case 'past':
    case 'total':
    case 'conversion':
    case 'other':
      return undefined;
  }
}

/** A clause about clubs that have no part in this move tells of a rival's. */
function isAnothers({ roles }: Draft, clause: Clause): boolean {
  const has = (clubs: readonly Named[], club: Named): boolean => clubs.some((known) => sameClub(known, club));
  const clubs = clause.pieces.filter((piece) => piece.kind === 'C').flatMap(clubsIn);
  const own = roles.from === undefined ? [] : [roles.from];
  const others = clubs.filter((club) => !has(roles.to, club) && !has(own, club));
  return roles.to.length > 0 && others.length > 0 && !clubs.some((club) => has(roles.to, club));
}

/** True where the sum is this player's: said of him, or of nobody else. A sum for two is neither one's fee. */
function isOf(draft: Draft, sentences: Sentences, at: number, sum: Piece): boolean {
  const subject = subjectOf(sentences[at] ?? [], sum) ?? spokenOfBefore(sentences, at);
  return subject === undefined || (subject.spans.length === 1 && isSame(subject.spans[0], draft));
}

function isSame(span: Span | undefined, { key, player }: Draft): boolean {
  return span !== undefined && (span.id === key || fold(span.name) === fold(player?.name ?? ''));
}

const FORWARD = 9;

/** Whom a sum is said of: "£40m for X", "£40m X deal", else the player named before it, else any other of the sentence. */
function subjectOf(clauses: readonly Clause[], sum: Piece): Piece | undefined {
  const [{ sumFor, sumEnds } = NO_CUES] = clauses.map(cuesOf);
  const pieces = clauses.flatMap(({ pieces, link }) => [markOf(link), ...pieces]);
  const at = pieces.indexOf(sum);
  const ahead = pieces.slice(at + 1, at + 1 + FORWARD);
  const end = ahead.findIndex((piece) => piece.kind === 'M' || /^[-;]$/.test(piece.text) || sumEnds.has(piece.text));
  const reach = end === -1 ? ahead : ahead.slice(0, end);
  const next = reach.findIndex(isPlayer);
  if (next !== -1 && (next <= 1 || reach.slice(0, next).some((piece) => sumFor.has(piece.text)))) {
    return reach[next];
  }
  return pieces.slice(0, at).findLast(isPlayer) ?? pieces.slice(at + 1).find(isPlayer);
}

function markOf(text: string): Piece {
  return { kind: 'mark', text, first: 0, last: -1, spans: [] };
}

function isPlayer(piece: Piece): boolean {
  return piece.kind === 'P';
}

function spokenOfBefore(sentences: Sentences, at: number): Piece | undefined {
  return sentences
    .slice(0, at)
    .flatMap((clauses) => clauses.flatMap((clause) => clause.pieces))
    .findLast(isPlayer);
}

function toFee({ amount, currency, addOns, text }: Money): Fee {
  return {
    amount,
    ...(currency === undefined ? {} : { currency }),
    ...(addOns === undefined ? {} : { addOns }),
    undisclosed: false,
    text,
  };
}

const FREE =
  /\b(?:on a (?:free|bosman)(?: transfer)?|free[- ]transfer|as a free agent|for free\b|for nothing|bosman (?:deal|move|transfer)|a coste cero|a parametro zero|ablösefrei|a custo zero|libre de tout contrat)/i;
/** "… rather than lose him for free" is what the club will not have. */
const FEARED = /\b(?:los(?:e|ing)|rather than|avoid|instead of|risk|could|may|might|would|wants?|not|no longer)\b/i;
const UNDISCLOSED =
  /\b(?:an? )?undisclosed (?:fee|sum|amount|price|transfer fee)|fee (?:has|was|is|remains) (?:not (?:been )?(?:disclosed|revealed)|undisclosed)|importe no revelado|cifra non resa nota/i;
const FREE_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  'talks',
  'bid_accepted',
  'personal_terms_agreed',
  'pre_contract',
  'medical',
  'done',
]);

/** No figure: "on a free transfer" is a fee of nothing, "for an undisclosed fee" is one that nobody says. */
function readWords({ firing: { rule, clause } }: Draft): Fee | undefined {
  const words = originalWords(clause, 0, clause.masked.length);
  const free = FREE_STAGES.has(rule.stage) && !FEARED.test(words) ? FREE.exec(words)?.[0] : undefined;
  if (free !== undefined) {
    return { amount: 0, undisclosed: false, text: free };
  }
  const undisclosed = UNDISCLOSED.exec(clause.sentence.text)?.[0];
  return undisclosed === undefined ? undefined : { undisclosed: true, text: undisclosed };
}
