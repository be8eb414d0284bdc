import { groupByItem, type SparqlRow } from './sparql-rows.ts';

/** What Wikidata says of one item in words. */
export interface ItemNames {
  readonly label: string | undefined;
  /** The values of one kind, such as "alias" or "position", in their order, without repeats. */
  of(...kinds: readonly string[]): readonly string[];
}

const NOTHING: ItemNames = { label: undefined, of: () => [] };

/** Gathers rows of `item`, `kind`, `value` and `lang` by item. An English label comes before one for all languages. */
export function gatherNames(rows: readonly SparqlRow[]): (item: string) => ItemNames {
  const names = new Map(groupByItem(rows, ({ item }) => item).map(([id, facts]) => [id, namesIn(facts)]));
  return (item) => names.get(item) ?? NOTHING;
}

function namesIn(rows: readonly SparqlRow[]): ItemNames {
  const labels = rows.filter((row) => row.kind === 'label');
  const label = labels.find((row) => row.lang === 'en') ?? labels[0];
  return {
    label: label?.value,
    of: (...kinds) => [
      ...new Set(kinds.flatMap((kind) => rows.flatMap((row) => (row.kind === kind ? (row.value ?? []) : [])))),
    ],
  };
}
