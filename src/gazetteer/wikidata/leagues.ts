/** Leagues that may be named on the command line, by Wikidata's numbers for them; any other is given as its number. */
export const LEAGUES: Readonly<Record<string, string>> = {
  'premier-league': 'Q9448',
  'la-liga': 'Q324867',
  'serie-a': 'Q15804',
  bundesliga: 'Q82595',
  'ligue-1': 'Q13394',
};

export type ChosenLeagues =
  | { readonly kind: 'chosen'; readonly leagues: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'unknown-league'; readonly league: string };

/** Reads a list such as "premier-league,Q9448" into distinct numbers; without a list, all that have a name here. */
export function chooseLeagues(list: string | undefined): ChosenLeagues {
  const typed = list?.split(/[\s,]+/).filter((league) => league !== '') ?? Object.keys(LEAGUES);
  const leagues = new Set<string>();
  for (const league of typed) {
    const id = /^Q[1-9]\d*$/i.test(league) ? league.toUpperCase() : LEAGUES[league.toLowerCase()];
    if (id === undefined) {
      return { kind: 'refused', reason: 'unknown-league', league };
    }
    leagues.add(id);
  }
  return { kind: 'chosen', leagues: [...leagues] };
}
