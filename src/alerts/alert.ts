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
  /** True: once it stands in an announcement channel it is published to the channels that follow that one. */
  publish: z.boolean().optional(),
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
  /** The root of its saga's thread, where it is told in one. */
  rootId: z.string().optional(),
  /** The alert that it takes back: it is told only where that one was. */
  corrects: z.string().optional(),
});
export type Alert = z.infer<typeof Alert>;

/** Alerts that a destination's quiet hours or cap held back, in one message. */
export const Digest = z.object({
  kind: z.literal('digest'),
  ...LETTER,
  alertIds: z.array(z.string()),
  /** The root of the thread that it belongs into, where each saga has one: it tells of that saga alone. */
  rootId: z.string().optional(),
});
export type Digest = z.infer<typeof Digest>;

/** A word to those who run a server: a greeting, a feed that broke. */
const Notice = z.object({ kind: z.literal('notice'), ...LETTER });
export type Notice = z.infer<typeof Notice>;

/** How a saga's thread is to be kept. In a forum the thread is a post. */
export const ThreadWish = z.object({
  name: z.string().min(1).max(100),
  /** An open thread rests after a week without news, one that is `settling` after a day, and a closed one at once. */
  rest: z.enum(['open', 'settling', 'closed']),
  /** Names of a forum's tag for where the saga stands, the best one first; it is the one to be created. */
  tags: z.array(z.string().min(1).max(20)).min(1),
  /** Names of the tags of all other places where a saga may stand: they are taken off. */
  otherTags: z.array(z.string()),
});
export type ThreadWish = z.infer<typeof ThreadWish>;

/** A saga as it stands now, at one destination: the message at which its thread starts, or the first one of its post. */
export const Root = z.object({ kind: z.literal('root'), ...LETTER, sagaId: z.string(), thread: ThreadWish });
export type Root = z.infer<typeof Root>;

/** What delivery brings to a destination, once. */
export const Letter = z.discriminatedUnion('kind', [Alert, Digest, Notice, Root]);
export type Letter = z.infer<typeof Letter>;
