import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';

/** That a channel was told something, for its cap: by what, and when. */
export const Telling = z.object({ id: z.string(), channelId: Snowflake, at: z.iso.datetime() });
export type Telling = z.infer<typeof Telling>;
