import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Span } from '../mentions/span.ts';
import { applyRules, type Firing } from './apply-rules.ts';
import { assignRoles } from './assign-roles.ts';
import { type Clause, cuesOf } from './clause.ts';
import { isFoil } from './is-foil.ts';
import { keepSides } from './keep-sides.ts';
import type { Piece } from './mask-sentence.ts';
import type { Roles } from './roles.ts';
import type { Stage } from './stage.ts';
import { readRoleHints } from './weigh-clubs.ts';

/** A claim in the making: one player, one firing. */
export interface Draft {
  readonly player?: Span;
  /** What the same player is recognised by within the item: id, or the name. */
  readonly key: string;
  readonly firing: Firing;
  readonly roles: Roles;
  /** Where the sentence stands in the item, the title's first being 0. */
  readonly sentence: number;
}

/** Runs the rules over every clause and says for each firing who is meant and which clubs play which part. */
export function draftClaims(
  sentences: readonly (readonly Clause[])[],
  gazetteer: Gazetteer,
  publishedAt?: string,
): readonly Draft[] {
  const all = sentences.flat();
  const topic = findTopic(sentences);
  const drafts: Draft[] = [];
  const about = tellAbout(all);
  const hints = new Map(all.map((clause) => [clause, readRoleHints(clause)]));
  sentences.forEach((clauses, sentence) => {
    for (const clause of clauses) {
      for (const firing of applyRules(clause)) {
        const around = {
          sameSentence: clauses.filter((other) => other !== clause),
          elsewhere: all.filter((other) => !clauses.includes(other)),
          hints: (of: Clause) => hints.get(of) ?? [],
          about: (of: Clause) => about.get(of) ?? [],
          ...(publishedAt === undefined ? {} : { publishedAt }),
        };
        for (const player of playersOf(firing, clauses, topic)) {
          const roles = assignRoles(firing, player, around, gazetteer);
          if (isNobodySure(firing, player, roles)) {
            continue;
          }
          drafts.push({ ...(player === undefined ? {} : { player }), key: keyOf(player), firing, roles, sentence });
        }
      }
    }
  });
  return keepSides(drafts);
}

/** A name that no table knows, called no footballer and given no club, may be anybody's. */
function isNobodySure(firing: Firing, player: Span | undefined, roles: Roles): boolean {
  const called = firing.player?.kind === 'P' && firing.player.spans[0] === player;
  const clubNamed = firing.clause.sentence.spans.some((span) => span.kind === 'club');
  return player?.kind !== 'player' && !called && !clubNamed && roles.from === undefined && roles.to.length === 0;
}

function tellAbout(clauses: readonly Clause[]): ReadonlyMap<Clause, readonly string[]> {
  let last: readonly string[] = [];
  return new Map(
    clauses.map((clause) => {
      const named = clause.pieces
        .filter((piece) => piece.kind === 'P' && !isFoil(piece, clause))
        .flatMap((piece) => piece.spans.map((span) => span.name));
      last = named.length > 0 ? named : last;
      return [clause, last];
    }),
  );
}

function keyOf(player: Span | undefined): string {
  return player === undefined ? '' : (player.id ?? player.name.toLowerCase());
}

/** Whom "he", "the striker" and sentences without a name are about: the first player of the title, else of the item. */
function findTopic(sentences: readonly (readonly Clause[])[]): Span | undefined {
  const pieces = sentences.flat().flatMap((clause) => clause.pieces);
  const known = pieces.find((piece) => piece.kind === 'P') ?? pieces.find((piece) => piece.kind === 'N');
  return known?.spans[0];
}

function playersOf(
  firing: Firing,
  sentence: readonly Clause[],
  topic: Span | undefined,
): readonly (Span | undefined)[] {
  const { player } = firing;
  if (player !== undefined && isPlayer(player)) {
    const opens = firing.clause.starts[firing.clause.pieces.indexOf(player)] === firing.start;
    const isNobody = (opens && isWhere(player, firing.clause)) || isFoil(player, firing.clause);
    return isNobody ? [] : player.spans;
  }
  if (player?.kind === 'A') {
    const again = namedBefore(player, firing.clause, sentence);
    if (again !== undefined) {
      return [again];
    }
    return topic !== undefined &&
      (player.owner !== undefined || !sentence.some((clause) => clause.pieces.some(isPlayer)))
      ? [topic]
      : [undefined];
  }
  const spokenOf = player?.kind === 'T' ? (playersBefore(player, sentence).at(-1) ?? topic) : undefined;
  if (spokenOf !== undefined) {
    return [spokenOf];
  }
  const here = firing.clause.pieces
    .filter(isPlayer)
    .filter((piece) => piece !== firing.buyer && piece !== firing.seller)
    .filter((piece) => !isWhere(piece, firing.clause) && !isFoil(piece, firing.clause))
    .toSorted((a, b) => sureness(b) - sureness(a));
  if (here.length === 0 && COACHES_STEPS.has(firing.rule.stage) && isOfCoach(firing.clause)) {
    return [];
  }
  const [only] = here.length > 0 ? here : moversBeside(firing.clause, sentence);
  return only === undefined ? [topic] : only.spans;
}

/** Steps that a coach takes as a player does; of the rest he only speaks. */
const COACHES_STEPS: ReadonlySet<Stage> = new Set<Stage>([
  'talks',
  'personal_terms_agreed',
  'done',
  'contract_offer',
  'contract_extension',
]);

/** "Thomas Tuchel to Napoli, here we go": the one person named is no player, and the step is his. */
function isOfCoach({ pieces }: Clause): boolean {
  const first = pieces.find(({ kind }) => /^[PNATJC]$/.test(kind));
  return first?.kind === 'J' && !pieces.some(({ kind }) => kind === 'A' || kind === 'T');
}

/** Whom the rest of the sentence names. "He" and "the striker" look back: who is named after them is somebody else. */
function moversBeside({ pieces }: Clause, sentence: readonly Clause[]): readonly Piece[] {
  const him = pieces.find((piece) => piece.kind === 'T');
  return sentence.flatMap((clause) =>
    clause.pieces
      .filter((piece) => piece.kind === 'P' && !isFoil(piece, clause))
      .filter((piece) => him === undefined || piece.last < him.first),
  );
}

/** "Dolan to Napoli: Everton agree to sell defender": without an article, the noun stands for the one player named before. */
function namedBefore(noun: Piece, clause: Clause, sentence: readonly Clause[]): Span | undefined {
  const before = playersBefore(noun, sentence);
  const article = clause.sentence.tokens[noun.first]?.folded ?? '';
  const alone = before.every((span) => span.name === before[0]?.name);
  return alone && !cuesOf(clause).indefinite.has(article) ? before[0] : undefined;
}

function playersBefore(piece: Piece, sentence: readonly Clause[]): readonly Span[] {
  return sentence
    .flatMap(({ pieces }) => pieces)
    .filter((other) => other.kind === 'P' && other.last < piece.first)
    .flatMap(({ spans }) => spans);
}

/** "Medical tests in Milano", "deal agreed with Sheffield": an unknown name behind "in" or "with" is a place or a club. */
function isWhere(piece: Piece, clause: Clause): boolean {
  const at = clause.pieces.indexOf(piece);
  const [what = '', before = ''] = [clause.pieces[at - 2]?.text, clause.pieces[at - 1]?.text];
  const cues = cuesOf(clause);
  return piece.kind === 'N' && (cues.at.has(before) || (cues.with.has(before) && !cues.terms.has(what)));
}

function sureness(piece: Piece): number {
  return piece.kind === 'P' ? 1 : 0;
}

function isPlayer(piece: Piece): boolean {
  return piece.kind === 'P' || piece.kind === 'N';
}
