import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';

/** That we were removed from a server, and since when we know. */
export const Departure = z.object({ guildId: Snowflake, leftAt: z.iso.datetime() });
export type Departure = z.infer<typeof Departure>;
