import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';
import type { RecentMessage } from './sender.ts';

/** Whatever Discord gives an id. */
export const Identified = z.object({ id: Snowflake });

const Button = z.object({ custom_id: z.string().optional() });

/** A message in Discord's words, as far as it says whose it is and which alert it tells. */
export const Message = z.object({
  id: Snowflake,
  author: Identified,
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.array(z.object({ components: z.array(Button).default([]) })).default([]),
});
type Message = z.infer<typeof Message>;

/** The same in ours. */
export function recentOf({ id, nonce, components }: Message): RecentMessage {
  return {
    id,
    ...(nonce === undefined ? {} : { nonce: String(nonce) }),
    customIds: components.flatMap((row) => row.components.flatMap(({ custom_id }) => custom_id ?? [])),
  };
}
