import { z } from 'zod';
import { NoThread } from '../alerts/no-thread.ts';
import { Snowflake } from '../feeds/feed.ts';
import { Destination } from '../follows/follow.ts';

/** A saga's thread at one destination, under the id of its root: where it is, or why there is none. */
export const SagaThread = z.object({
  id: z.string(),
  sagaId: z.string(),
  destination: Destination,
  state: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('open'),
      /** The root message has the same id: Discord gives a thread that of the message it starts at. */
      threadId: Snowflake,
      /** Where the root message stands: the channel, or in a forum the post itself. */
      rootChannelId: Snowflake,
      /** How the thread was left last; absent where that is to be done again. */
      kept: z.object({ rest: z.enum(['open', 'settling', 'closed']), tag: z.string() }).optional(),
    }),
    z.object({
      kind: z.literal('none'),
      reason: NoThread,
      /** The first message of a thread that somebody deleted: it stands in the channel until there is another. */
      leftover: Snowflake.optional(),
    }),
  ]),
});
export type SagaThread = z.infer<typeof SagaThread>;
