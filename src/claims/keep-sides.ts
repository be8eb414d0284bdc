import type { Named } from './claim.ts';
import type { Draft } from './draft-claims.ts';
import type { Roles } from './roles.ts';
import { OWN_CLUB_STAGES } from './stage.ts';
import { sameClub } from './weigh-clubs.ts';

/**
 * Within an item nobody changes sides: who sells a player does not want him further down ("Talks ongoing with Everton"), and
 * who wants him does not have him yet. `drafts` stand in the item's order, and the first to name the sides counts.
 */
export function keepSides(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.filter(({ key }) => key === draft.key);
    kept.push({ ...draft, roles: sidesOf(draft, before) });
  }
  return kept;
}

function sidesOf({ roles, firing }: Draft, before: readonly Draft[]): Roles {
  const { from, to } = roles;
  const owner = OWN_CLUB_STAGES.has(firing.rule.stage) ? from : undefined;
  const wish = owner && before.find((earlier) => wants(earlier, owner));
  if (wish !== undefined) {
    return { ...(wish.roles.from && { from: wish.roles.from }), to };
  }
  const [suitor, second] = to;
  const sale = suitor && second === undefined ? before.find((earlier) => sells(earlier, suitor)) : undefined;
  return sale?.roles.from === undefined ? roles : { from: sale.roles.from, to: [] };
}

/** Not where he has signed: then that club is his own. */
function wants({ roles, firing: { rule } }: Draft, club: Named): boolean {
  return rule.stage !== 'done' && rule.stage !== 'denied' && roles.to.some((suitor) => sameClub(suitor, club));
}

/** The sentence itself must name the seller: one from the table may be ahead of the news. */
function sells({ roles: { from, to }, firing: { rule, clause } }: Draft, club: Named): boolean {
  const isNamed = clause.sentence.spans.some(({ kind, id }) => kind === 'club' && id === club.id);
  return isNamed && rule.stage !== 'denied' && from !== undefined && to.length > 0 && sameClub(from, club);
}
