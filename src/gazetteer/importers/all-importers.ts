import { csvImporter } from './csv-importer.ts';
import { fplImporter } from './fpl-importer.ts';
import type { Importer } from './importer.ts';
import { reepImporter } from './reep-importer.ts';
import { wikidataImporter } from './wikidata-importer.ts';

/** Every source that `gazetteer:import` knows, in the order of its help. A new one is a file and a line here. */
export const ALL_IMPORTERS: readonly Importer[] = [wikidataImporter, csvImporter, fplImporter, reepImporter];
