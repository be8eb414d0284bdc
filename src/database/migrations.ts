/** The part of a database that a migration needs. */
export interface Migratable {
  exec(sql: string): void;
  readonly tables: ReadonlySet<string>;
}

/** One step from a schema to the next. It runs within a transaction and must not mind missing tables. */
export interface Migration {
  /** What it changes, for the log. */
  readonly what: string;
  run(database: Migratable): void;
}

/**
 * All steps, oldest first; the schema's version is their number. What has been released is never changed or taken out:
 * a record that reads differently gets a new step at the end.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    what: 'deliveries carry letters, of which alerts are one kind',
    run: ({ exec, tables }) => {
      for (const table of ['outbox', 'deliveries'].filter((name) => tables.has(name))) {
        exec(`UPDATE ${table}
          SET value = json_set(json_remove(value, '$.value.alert'), '$.value.letter',
            json_set(json_extract(value, '$.value.alert'), '$.kind', 'alert'))
          WHERE json_type(value, '$.value.alert') IS NOT NULL`);
      }
    },
  },
];
