import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { clip } from '../src/alerts/clip.ts';
import { escapeText } from '../src/alerts/escape-text.ts';
import { findAlert } from '../src/discord/find-alert.ts';
import { defineCommand, defineMessageCommand, type Press } from '../src/discord/command.ts';
import type { Services, WaitingAlert } from '../src/discord/services.ts';
import { writeWaiting } from '../src/discord/waiting-lines.ts';
import type { Snowflake } from '../src/feeds/feed.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/contexts.ts';
import { type Reply, say } from '../src/discord/reply.ts';
import { spell, spellMenu } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
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
  execute: async ({ headline }, { locale, guildId }, services) => {
    if (headline === undefined) {
      return say(t(locale, 'why.how-to'));
    }
    const lines = services.explain(headline).map((line) => escapeText(line, 500));
    const title = clip(t(locale, 'why.reading', { headline: clip(headline, 120) }), 256);
    const waiting = guildId === undefined ? [] : writeWaiting(waitingFor(headline, guildId, services), locale);
    const description = clip([...waiting, ...lines].join('\n'), LONGEST_DESCRIPTION);
    return say('', { embeds: [{ title, description }] });
  },
  cost: 2,
  presses: { why: whyPressed },
});

/** What waits for a digest here about a player whom the headline names. */
function waitingFor(headline: string, guildId: Snowflake, services: Services): readonly WaitingAlert[] {
  const named = new Set(services.findNamed(headline).map(({ id }) => id));
  return services.waiting(guildId).filter(({ held }) => named.has(held.alert.sagaId));
}

/** *Why this alert?* in the menu of a message. */
export const whyThisAlert = defineMessageCommand({
  data: { ...spellMenu('menu.why'), ...ANYWHERE },
  execute: async (context, services) => {
    const alert = await findAlert(context, services);
    return alert === undefined ? say(t(context.locale, 'why.not-mine')) : renderWhy(alert, context, services);
  },
});

/** "why:<alert>" under an alert; under a digest the alert is chosen from a select. */
async function whyPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const alert = await services.alert(press.values[0] ?? press.argument);
  return alert === undefined ? say(t(context.locale, 'why.not-mine')) : renderWhy(alert, context, services);
}
