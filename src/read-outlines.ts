import { z } from 'zod';
import type { Query } from './database/query.ts';
import { Outline } from './delivery/delivery.ts';

const Rows = z.array(z.object({ record: z.string() }));

/** What the outbox's table holds, without what the letters say: the database leaves that out much faster than we can. */
export async function readOutlines(query: Query): Promise<readonly Outline[]> {
  const sql = `SELECT json_remove(value, '$.value.letter.body') ->> 'value' AS record FROM outbox`;
  return Rows.parse(await query(sql)).map(({ record }) => Outline.parse(JSON.parse(record)));
}
