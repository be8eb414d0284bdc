import { z } from 'zod';
import { parseJson } from './parse-json.ts';

/** One row of an answer: values by variable; a variable without a value is absent. */
export const SparqlRow = z.record(z.string(), z.string());
export type SparqlRow = z.infer<typeof SparqlRow>;

const Answer = z.object({
  results: z.object({ bindings: z.array(z.record(z.string(), z.object({ value: z.string() }))) }),
});

/** Reads `application/sparql-results+json`; undefined where the text is something else, or broke off. */
export function parseSparqlRows(text: string): readonly SparqlRow[] | undefined {
  const answer = Answer.safeParse(parseJson(text));
  return answer.success
    ? answer.data.results.bindings.map((binding) =>
        Object.fromEntries(Object.entries(binding).map(([variable, { value }]) => [variable, value])),
      )
    : undefined;
}

/** "http://www.wikidata.org/entity/Q9617" → "Q9617"; undefined for all that is no item. */
export function itemId(uri: string | undefined): string | undefined {
  return /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/.exec(uri ?? '')?.[1];
}

/** Gathers the rows that are about one item, in the order in which each appears first; rows about none are left out. */
export function groupByItem(
  rows: readonly SparqlRow[],
  uriOf: (row: SparqlRow) => string | undefined,
): readonly (readonly [item: string, rows: readonly SparqlRow[]])[] {
  const groups = Map.groupBy(rows, (row) => itemId(uriOf(row)));
  return [...groups].flatMap(([item, own]) => (item === undefined ? [] : [[item, own] as const]));
}
