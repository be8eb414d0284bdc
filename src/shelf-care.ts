import type { Shelf } from './repository.ts';

/** Says whether an id stands in a text as a whole number, not as a part of a longer one. */
function names(id: string, text: string): boolean {
  return new RegExp(`(?<![0-9])${id}(?![0-9])`).test(text);
}

/** The rows of a table in which a Discord id stands, in the key or anywhere in the record; those that have expired too. */
const NAMING = `WHERE (' ' || key || ' ' || value || ' ') GLOB '*[^0-9]' || ? || '[^0-9]*'`;

/** How many records of a shelf a Discord id stands in. */
export async function countNaming(shelf: Shelf, id: string): Promise<number> {
  if (shelf.query === undefined) {
    return (await keysNaming(shelf, id)).length;
  }
  return (await shelf.query(`SELECT key FROM ${shelf.name} ${NAMING}`, id)).length;
}

/** Deletes every record of a shelf in which a Discord id stands. */
export async function deleteNaming(shelf: Shelf, id: string): Promise<void> {
  if (shelf.query === undefined) {
    for (const key of await keysNaming(shelf, id)) {
      await shelf.keyv.delete(key);
    }
    return;
  }
  await shelf.query(`DELETE FROM ${shelf.name} ${NAMING}`, id);
}

/** Deletes what has expired: reading only passes it over. */
export async function deleteExpired({ name, query }: Shelf, now: Date): Promise<void> {
  await query?.(`DELETE FROM ${name} WHERE expires IS NOT NULL AND expires < ?`, now.getTime());
}

/** What a table's records call their letter, the moment from which it is old, and what else of theirs is an outlet's words. */
const LETTERS: Readonly<Record<string, { readonly letter: string; readonly at: string; readonly words?: string }>> = {
  deliveries: { letter: 'letter', at: 'queuedAt' },
  digested_alerts: { letter: 'alert', at: 'heldAt', words: 'development.sources' },
};

/** Takes the words out of letters from before a moment. A store in memory is not kept for as long as that. */
export async function blankLetters({ name, query }: Shelf, before: string): Promise<void> {
  const shape = LETTERS[name];
  if (shape === undefined || query === undefined) {
    return;
  }
  const body = `$.value.${shape.letter}.body`;
  const words = shape.words === undefined ? '' : `, '$.value.${shape.words}', json('[]')`;
  await query(
    `UPDATE ${name} SET value = json_set(value, '${body}.content', '',
      '${body}.embeds', json('[]'), '${body}.components', json('[]')${words})
    WHERE value ->> '$.value.${shape.at}' < ? AND (value ->> '${body}.content' <> '' OR value ->> '${body}.embeds' <> '[]')`,
    before,
  );
}

async function keysNaming({ keyv }: Shelf, id: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const [key, record] of keyv.iterator()) {
    if (names(id, `${key} ${JSON.stringify(record)}`)) {
      keys.push(key);
    }
  }
  return keys;
}
