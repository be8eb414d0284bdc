import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { decodeBody } from '../../src/feeds/decode-body.ts';
import { parseFeed } from '../../src/items/parse-feed.ts';
import { FEED, SEEN_AT } from './a-feed.ts';
import { countScore, type Score } from './score.ts';
import { sharedFile, sharedLines } from '../shared.ts';

const Damage = z.object({
  file: z.string(),
  min_items: z.number(),
  first_title_contains: z.string().nullable(),
  must_error: z.boolean(),
});

/** Reads the usual damages of feeds: each must give what is left of it, or be called no feed. */
export function scoreDamages(): Score {
  const rows = sharedLines('reliability/feeds/malformed/index.jsonl').map((row) => Damage.parse(row));
  const misses = rows.flatMap((row) => {
    const miss = missOf(row);
    return miss === undefined ? [] : [`${row.file}: ${miss}`];
  });
  const of = rows.length;
  return countScore({ group: 'Damaged documents', what: 'usual damages', met: of - misses.length, of, misses });
}

function missOf({ file, min_items, first_title_contains, must_error }: z.infer<typeof Damage>): string | undefined {
  const { text } = decodeBody(readFileSync(sharedFile(`reliability/feeds/${file}`)));
  const result = parseFeed(text, FEED, SEEN_AT);
  if (result.kind === 'not-a-feed') {
    return must_error ? undefined : `no feed, ${result.reason}`;
  }
  if (must_error) {
    return 'taken for a feed';
  }
  const [first] = result.items;
  const isRight = (first?.title ?? '').includes(first_title_contains ?? '');
  return result.items.length >= min_items && isRight
    ? undefined
    : `${result.items.length} items, “${first?.title}” first`;
}
