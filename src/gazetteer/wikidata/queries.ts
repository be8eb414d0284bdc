/** How many clubs or people one request may ask about: more of them run into the server's minute. */
export const BATCH = { clubNames: 50, squads: 20, playerNames: 200 } as const;

/** Nobody older than that is in transfer news; vandals like to give retired stars a new club. */
export const BORN_SINCE = 1984;

const PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wikibase: <http://wikiba.se/ontology#>
`;

/**
 * Asks for the clubs that play in these leagues now: `club`, `league`, and its `country` where it has one. National teams
 * and dissolved clubs are none. Statements are read through `p:`: the short form `wdt:` hides all but the preferred ones.
 */
export function clubsQuery(leagues: readonly string[]): string {
  return `${PREFIXES}SELECT DISTINCT ?club ?league ?country WHERE {
  ${values('league', leagues)}
  ?club p:P118 ?plays .
  ?plays ps:P118 ?league ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  FILTER NOT EXISTS { ?plays pq:P582 ?left }
  FILTER NOT EXISTS { ?club wdt:P576 ?dissolved }
  FILTER NOT EXISTS { ?club wdt:P31/wdt:P279* wd:Q6979593 }
  OPTIONAL { ?club wdt:P17 ?country }
} ORDER BY ?league ?club`;
}

/** Asks how clubs, leagues and countries are called: `item`, `kind` (label, alias, short, nick, official), `value`, `lang`. */
export function clubNamesQuery(items: readonly string[]): string {
  return `${PREFIXES}SELECT ?item ?kind ?value (LANG(?value) AS ?lang) WHERE {
  ${values('item', items)}
  { ?item rdfs:label ?value . BIND("label" AS ?kind) FILTER(LANG(?value) IN ("en", "mul")) }
  UNION { ?item skos:altLabel ?value . BIND("alias" AS ?kind) }
  UNION { ?item wdt:P1813 ?value . BIND("short" AS ?kind) }
  UNION { ?item wdt:P1449 ?value . BIND("nick" AS ?kind) }
  UNION { ?item wdt:P1448 ?value . BIND("official" AS ?kind) }
  FILTER(LANG(?value) IN ("en", "mul", "es", "it", "de", "fr", "pt", "ca"))
} ORDER BY ?item ?kind ?value`;
}

/** Asks who is at these clubs by a membership without an end: `p`, `club`, `start`, `loan`, `dob`, `sitelinks`. */
export function squadsQuery(clubs: readonly string[]): string {
  return `${PREFIXES}SELECT DISTINCT ?p ?club ?start ?loan ?dob ?sitelinks WHERE {
  ${values('club', clubs)}
  ?p p:P54 ?membership .
  ?membership ps:P54 ?club ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  FILTER NOT EXISTS { ?membership pq:P582 ?end }
  OPTIONAL { ?membership pq:P580 ?start }
  BIND(EXISTS { ?membership pq:P1642 wd:Q2914547 } AS ?loan)
  ?p wdt:P106 wd:Q937857 ; wdt:P569 ?dob ; wikibase:sitelinks ?sitelinks .
  FILTER(YEAR(?dob) >= ${BORN_SINCE})
  FILTER NOT EXISTS { ?p wdt:P570 ?died }
} ORDER BY ?club ?p`;
}

/** Asks how people are called, where they play and for whom: `item`, `kind`, `value`, `lang`, one fact a row. */
export function playerNamesQuery(people: readonly string[]): string {
  return `${PREFIXES}SELECT ?item ?kind ?value (LANG(?value) AS ?lang) WHERE {
  ${values('item', people)}
  { ?item rdfs:label ?value . BIND("label" AS ?kind) FILTER(LANG(?value) IN ("en", "mul")) }
  UNION { ?item skos:altLabel ?value . BIND("alias" AS ?kind) FILTER(LANG(?value) IN ("en", "mul")) }
  UNION { ?item wdt:P1477 ?value . BIND("birthname" AS ?kind) }
  UNION { ?item wdt:P1559 ?value . BIND("native" AS ?kind) }
  UNION { ?item wdt:P1449 ?value . BIND("nick" AS ?kind) }
  UNION { ?item wdt:P742 ?value . BIND("pseudonym" AS ?kind) }
  UNION { ?item wdt:P413/rdfs:label ?value . BIND("position" AS ?kind) FILTER(LANG(?value) = "en") }
  UNION { ?item wdt:P1532/rdfs:label ?value . BIND("sportcountry" AS ?kind) FILTER(LANG(?value) = "en") }
  UNION { ?item wdt:P27/rdfs:label ?value . BIND("citizenship" AS ?kind) FILTER(LANG(?value) = "en") }
} ORDER BY ?item ?kind ?value`;
}

function values(variable: string, ids: readonly string[]): string {
  return `VALUES ?${variable} { ${ids.map((id) => `wd:${id}`).join(' ')} }`;
}
