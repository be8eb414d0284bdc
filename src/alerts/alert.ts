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

/** What every message to a destination has, whatever it says. Delivery carries it and looks no further. */
const LETTER = {
  /** Made from content and destination: sending it twice is impossible to write down. */
  id: z.string(),
  destination: Destination,
  /** What `body` is written in. */
  language: Language,
  body: MessageBody,
};

/** A development written for one destination. */
export const Alert = z.object({
  kind: z.literal('alert'),
  ...LETTER,
  developmentId: z.string(),
  sagaId: z.string(),
  /** The follows that asked for it, for `/why`. */
  followIds: z.array(z.string()),
  /** The alert of the development before this one at the same destination, to link back to. */
  previousAlertId: z.string().optional(),
});
export type Alert = z.infer<typeof Alert>;

/** Alerts that a destination's quiet hours or cap held back, in one message. */
const Digest = z.object({ kind: z.literal('digest'), ...LETTER, alertIds: z.array(z.string()) });
export type Digest = z.infer<typeof Digest>;

/** A word to those who run a server: a greeting, a feed that broke. */
const Notice = z.object({ kind: z.literal('notice'), ...LETTER });
export type Notice = z.infer<typeof Notice>;

/** What delivery brings to a destination, once. */
export const Letter = z.discriminatedUnion('kind', [Alert, Digest, Notice]);
export type Letter = z.infer<typeof Letter>;
