import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { clip } from '../src/alerts/clip.ts';
import type { Alert } from '../src/alerts/alert.ts';
import { chooseAlert } from '../src/discord/choose-alert.ts';
import { findAlerts } from '../src/discord/find-alerts.ts';
import { defineCommand, defineMessageCommand, type Press } from '../src/discord/command.ts';
import type { Services, WaitingAlert } from '../src/discord/services.ts';
import { writeWaiting } from '../src/discord/waiting-lines.ts';
import type { Snowflake } from '../src/feeds/feed.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { writeReading, writeStop } from '../src/discord/reading-lines.ts';
import { type MessageReply, type Reply, say } from '../src/discord/reply.ts';
import { spell, spellMenu } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import { writeTrace } from '../src/discord/trace-lines.ts';
import { renderWhy } from '../src/discord/why-page.ts';

const LONGEST_DESCRIPTION = 4_000;

/** `/why`: how a headline is read, step by step; for an alert of ours it says where to press. */
export const why = defineCommand({
  data: {
    ...spell('command.why'),
    ...ANYWHERE,
    options: [{ ...spell('option.why-headline'), type: ApplicationCommandOptionType.String, max_length: 500 }],
  },
  options: z.object({ headline: z.string().trim().min(1).optional() }),
  execute: async ({ headline }, context, services) => {
    const { locale, guildId } = context;
    if (headline === undefined) {
      return say(t(locale, 'why.how-to'));
    }
    const title = clip(t(locale, 'why.reading', { headline: clip(headline, 120) }), 256);
    const waiting = guildId === undefined ? [] : writeWaiting(waitingFor(headline, guildId, services), locale);
    const lines = [...waiting, ...(await explain(headline, context, services))];
    return say('', { embeds: [{ title, description: fitLines(lines) }] });
  },
  cost: 3,
  presses: { why: whyPressed },
});

/** How a headline is read and what became of it; of an address, what the report that stands there became. */
async function explain(typed: string, context: Context, services: Services): Promise<readonly string[]> {
  const { locale, guildId: scope = 'everyone' } = context;
  const trace = await services.trace(typed, scope);
  if (trace.kind === 'taken-in') {
    const titles = new Set(trace.claims.flatMap(({ claim }) => (claim.textGone === true ? [] : [claim.title])));
    const read = [...titles].flatMap((title) => writeReading(services.read(title), locale));
    return [...(await writeTrace(trace.claims, context, services)), ...read];
  }
  if (isAddress(typed)) {
    return [t(locale, `why.address-${trace.kind}`)];
  }
  const reading = services.read(typed);
  return [writeStop(reading, locale) ?? t(locale, 'why.not-met'), ...writeReading(reading, locale)];
}

function isAddress(typed: string): boolean {
  return /^https?:\/\/\S+$/i.test(typed);
}

/** The last lines go where Discord's limit is reached. */
function fitLines(lines: readonly string[]): string {
  const text = lines.join('\n');
  return text.length <= LONGEST_DESCRIPTION || lines.length === 1
    ? clip(text, LONGEST_DESCRIPTION)
    : fitLines(lines.slice(0, -1));
}

/** What waits for a digest here about a player whom the headline names. */
function waitingFor(headline: string, guildId: Snowflake, services: Services): readonly WaitingAlert[] {
  const named = new Set(services.findNamed(headline).map(({ id }) => id));
  return services.waiting(guildId).filter(({ held }) => named.has(held.alert.sagaId));
}

/** *Why this alert?* in the menu of a message. */
export const whyThisAlert = defineMessageCommand({
  data: { ...spellMenu('menu.why'), ...ANYWHERE },
  execute: async (context, services) => {
    return explainAlerts(await findAlerts(context, services), context, services);
  },
});

/** "why:<alert>" under an alert or a thread's first message; under a digest the alert is chosen from a select. */
async function whyPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  return explainAlerts(await services.alertsIn(press.values[0] ?? press.argument), context, services);
}

/** What a message tells is explained; of several things one is chosen first. */
async function explainAlerts(alerts: readonly Alert[], context: Context, services: Services): Promise<MessageReply> {
  const [only, another] = alerts;
  if (only === undefined) {
    return say(t(context.locale, 'why.not-mine'));
  }
  return another === undefined
    ? renderWhy(only, context, services)
    : chooseAlert('why:one', t(context.locale, 'why.which'), alerts, context, services);
}
