import { z } from 'zod';

const Moment = z.iso.datetime();
const Count = z.number().int().nonnegative();

/** A feed whose last poll failed. */
const FailingFeed = z.object({
  outlet: z.string(),
  /** Which of the outlet's feeds: host and path. Absent for a server's own, whose path may be a secret of its admins. */
  place: z.string().optional(),
  /** The server that added it; absent for a feed of the operator's. */
  guildId: z.string().optional(),
  /** In a word, "unknown-name", with HTTP's status where there was one; never the address, which may hold credentials. */
  reason: z.string(),
  /** The same as a sentence for people, with what can be done. */
  text: z.string().optional(),
  failuresInARow: Count,
  lastGoodAt: Moment.optional(),
  nextAt: Moment.optional(),
});

/** Why the bot is not well, in a word for machines and in a sentence for people. */
export const Complaint = z.object({
  kind: z.enum(['no-poll-worked', 'queue-stuck', 'gateway-down']),
  text: z.string(),
});
export type Complaint = z.infer<typeof Complaint>;

/** How the bot is at one moment: nothing of it is a secret, and nobody is named. Times are ISO 8601 in UTC. */
export const Status = z.object({
  at: Moment,
  startedAt: Moment,
  version: z.string(),
  node: z.string(),
  /** Resident, in bytes. */
  memory: Count,
  gateway: z.object({
    isUp: z.boolean(),
    /** Present while it is down. */
    downSince: Moment.optional(),
    /** Milliseconds of the last heartbeat's round trip; -1 before the first. */
    pingMs: z.number(),
    guilds: Count,
  }),
  feeds: z.object({
    all: Count,
    /** Never polled yet. */
    fresh: Count,
    failing: z.array(FailingFeed),
    lastGoodAt: Moment.optional(),
    /** The shortest time between two polls of a feed, in minutes. */
    everyMinutes: z.number().positive().optional(),
  }),
  /** Since the start. */
  cycles: z.object({ polled: Count, failed: Count, read: Count, alerts: Count, lastAt: Moment.optional() }),
  queue: z.object({
    waiting: Count,
    underWay: Count,
    /** Alerts that wait for a digest. */
    held: Count,
    sent: Count,
    edited: Count,
    failed: Count,
    isOutage: z.boolean(),
    /** The next delivery's time; in the past where it is late. */
    nextDueAt: Moment.optional(),
    lastSentAt: Moment.optional(),
  }),
  /** Newest first. */
  weeks: z.array(z.object({ week: z.string(), told: Count, muted: Count, reported: Count })),
});
export type Status = z.infer<typeof Status>;
