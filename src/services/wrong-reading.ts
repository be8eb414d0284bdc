import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';

/** One thing that was said in a reported alert, as far as the bot remembers it. */
const Said = z.object({
  outlet: z.string(),
  title: z.string(),
  link: z.url().optional(),
  stage: z.string(),
  ruleId: z.string(),
  evidence: z.string(),
});

/** Somebody says that something was read wrongly: what was read, how, and what it says instead. No person is kept. */
export const WrongReading = z.object({
  /** Made from what it is about: the same wrong reading reported twice is one report with two voices. */
  id: z.string(),
  at: z.iso.datetime(),
  voices: z.number().int().positive(),
  /** Present for an alert; a report about any other message has its text alone. */
  alertId: z.string().optional(),
  guildId: Snowflake.optional(),
  /** The alert's headline, or the text that was pointed at. */
  text: z.string().max(2_000),
  said: z.array(Said),
  /** How the text is read now, step by step. */
  trace: z.array(z.string()),
  /** What it says really, in the words of whoever reported it. */
  correction: z.string().max(500).optional(),
});
export type WrongReading = z.infer<typeof WrongReading>;
