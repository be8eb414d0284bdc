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

/** The parts of a follow's filters with their fields, as they were when follows began to take them from their server. */
const PARTS_OF_FILTERS: Readonly<Record<string, readonly string[]>> = {
  news: ['stages', 'contracts', 'officialOnly'],
  without: ['stagesNot'],
  sources: ['tierAtMost'],
  direction: ['direction'],
  fee: ['feeAtLeast'],
  outlets: ['outletsNot'],
};

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
  {
    what: 'follows of channels keep what was chosen for them, and take the rest from their server',
    run: ({ exec, tables }) => {
      if (tables.has('follows')) {
        exec(tellOwnParts(tables.has('guild_settings')));
        for (const [part, fields] of Object.entries(PARTS_OF_FILTERS)) {
          exec(dropCopies(part, fields));
        }
      }
    },
  },
];

/**
 * Follows were made as copies of their server's filters. A part that still equals them was either never chosen, or makes
 * no difference today: it becomes the server's. Every other is the follow's own, so that none tells anything else than
 * before. Direction bound followed clubs only.
 */
function tellOwnParts(hasSettings: boolean): string {
  const server = hasSettings
    ? `(SELECT json_extract(guild_settings.value, '$.value.defaultFilters') FROM guild_settings
        WHERE guild_settings.key = json_extract(follows.value, '$.value.destination.guildId'))`
    : `'{}'`;
  const parts = Object.entries(PARTS_OF_FILTERS).map(([part, fields]) => {
    const differs = fields.map(
      (field) => `json_extract(follows.value, '$.value.filters.${field}') IS NOT json_extract(${server}, '$.${field}')`,
    );
    const binds = part === 'direction' ? `json_extract(follows.value, '$.value.target.kind') = 'club' AND ` : '';
    return `SELECT '${part}' AS part WHERE ${binds}(${differs.join(' OR ')})`;
  });
  return `UPDATE follows
    SET value = json_set(value, '$.value.own', json((SELECT json_group_array(part) FROM (${parts.join(' UNION ALL ')}))))
    WHERE json_extract(value, '$.value.destination.kind') = 'channel' AND json_type(value, '$.value.own') IS NULL`;
}

function dropCopies(part: string, fields: readonly string[]): string {
  const paths = fields.map((field) => `'$.value.filters.${field}'`);
  return `UPDATE follows SET value = json_remove(value, ${paths.join(', ')})
    WHERE json_type(value, '$.value.own') = 'array'
      AND NOT EXISTS (SELECT 1 FROM json_each(follows.value, '$.value.own') AS own WHERE own.value = '${part}')`;
}
