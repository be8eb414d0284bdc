/** One membership without an end, as Wikidata has it; dates as "2025-07-01", the start absent where nobody said it. */
export interface Membership {
  readonly club: string;
  readonly start: string | undefined;
  readonly loan: boolean;
}

/** Where somebody plays, and who lent him there. */
export interface Home {
  readonly club: string;
  readonly onLoanFrom: string | undefined;
}

const FORGOTTEN_YEARS = 8;
const WELL_KNOWN = 20;

/**
 * Decides where somebody plays who has several memberships that nobody ended: on loan where there is a loan, else where he
 * went last. A membership older than eight years that nobody ended was forgotten, unless many look after his page.
 */
export function chooseMembership(
  memberships: readonly Membership[],
  sitelinks: number,
  today: string,
): Home | undefined {
  const oldest = `${Number(today.slice(0, 4)) - FORGOTTEN_YEARS}${today.slice(4)}`;
  const alive = memberships.filter(({ start }) => start === undefined || start >= oldest || sitelinks >= WELL_KNOWN);
  const loan = latest(alive.filter((membership) => membership.loan));
  const own = latest(alive.filter((membership) => !membership.loan && membership.club !== loan?.club));
  const home = loan ?? own;
  return home === undefined ? undefined : { club: home.club, onLoanFrom: loan === undefined ? undefined : own?.club };
}

/** The one that began last; one without a beginning loses to all others. */
function latest(memberships: readonly Membership[]): Membership | undefined {
  return memberships.toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))[0];
}
