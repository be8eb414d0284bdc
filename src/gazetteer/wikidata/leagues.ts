/** A league that may be named on the command line: Wikidata's number for it, and the name the starter set gives it. */
export interface NamedLeague {
  readonly item: string;
  readonly name: string;
}

/** Any other league is given as its number. */
export const LEAGUES: Readonly<Record<string, NamedLeague>> = {
  'premier-league': { item: 'Q9448', name: 'Premier League' },
  'la-liga': { item: 'Q324867', name: 'La Liga' },
  'serie-a': { item: 'Q15804', name: 'Serie A' },
  bundesliga: { item: 'Q82595', name: 'Bundesliga' },
  'ligue-1': { item: 'Q13394', name: 'Ligue 1' },
};

/** The numbers of leagues, or the first word that names none. */
export type ChosenLeagues =
  | { readonly kind: 'chosen'; readonly leagues: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'unknown-league'; readonly league: string };

/** Reads a list such as "premier-league,Q9448" into distinct numbers; without a list, all that have a name here. */
export function chooseLeagues(list: string | undefined): ChosenLeagues {
  const typed = list?.split(/[\s,]+/).filter((league) => league !== '') ?? Object.keys(LEAGUES);
  const leagues = new Set<string>();
  for (const league of typed) {
    const id = /^Q[1-9]\d*$/i.test(league) ? league.toUpperCase() : LEAGUES[league.toLowerCase()]?.item;
    if (id === undefined) {
      return { kind: 'refused', reason: 'unknown-league', league };
    }
    leagues.add(id);
  }
  return { kind: 'chosen', leagues: [...leagues] };
}
