import { z } from 'zod';
import { Language } from '../feeds/feed.ts';
import { Destination } from '../follows/follow.ts';

/** A Discord message body in the API's own words, with every mention it may make named in `allowed_mentions`. */
export const MessageBody = z.object({
  content: z.string().max(2000),
  embeds: z.array(z.record(z.string(), z.unknown())).max(10),
  components: z.array(z.record(z.string(), z.unknown())).max(5),
  allowed_mentions: z.object({
    parse: z.array(z.never()),
    users: z.array(z.string()).optional(),
    roles: z.array(z.string()).optional(),
  }),
  flags: z.number().int().optional(),
});
export type MessageBody = z.infer<typeof MessageBody>;

/** A development written for one destination. */
export const Alert = z.object({
  /** Made from development and destination: telling it twice is impossible to write down. */
  id: z.string(),
  developmentId: z.string(),
  sagaId: z.string(),
  destination: Destination,
  /** The follows that asked for it, for `/why`. */
  followIds: z.array(z.string()),
  /** What `body` is written in. */
  language: Language,
  body: MessageBody,
  /** The alert of the development before this one at the same destination, to link back to. */
  previousAlertId: z.string().optional(),
});
export type Alert = z.infer<typeof Alert>;
