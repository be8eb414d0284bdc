import { ComponentType, TextInputStyle } from 'discord.js';
import { findAlert } from '../src/discord/find-alert.ts';
import { defineMessageCommand, type Press } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/contexts.ts';
import { type Reply, say } from '../src/discord/reply.ts';
import type { Misread, Services } from '../src/discord/services.ts';
import { spellMenu } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';

const LONGEST_CORRECTION = 500;

/**
 * *Report wrong reading* in the menu of a message: an alert of ours that is wrong, or a post that should have been told.
 * The report is kept at once; the form only adds what it says really, and may be closed.
 */
export const reportWrongReading = defineMessageCommand({
  data: { ...spellMenu('menu.report'), ...ANYWHERE },
  cost: 3,
  execute: async (context, services) => {
    const misread = await readMisread(context, services);
    return misread === undefined
      ? say(t(context.locale, 'report.nothing'))
      : askForCorrection(await services.reports.add(misread), context);
  },
  presses: { report: correct },
});

async function readMisread(context: Context, services: Services): Promise<Misread | undefined> {
  const alert = await findAlert(context, services);
  if (alert !== undefined) {
    return { kind: 'alert', alert };
  }
  const text = context.message?.text.trim() ?? '';
  return text === '' ? undefined : { kind: 'text', text, guildId: context.guildId };
}

function askForCorrection(reportId: string, { locale }: Context): Reply {
  return {
    kind: 'modal',
    modal: {
      custom_id: `report:${reportId}`,
      title: t(locale, 'report.title'),
      components: [
        {
          type: ComponentType.Label,
          label: t(locale, 'report.question'),
          description: t(locale, 'report.hint'),
          component: {
            type: ComponentType.TextInput,
            custom_id: 'correction',
            style: TextInputStyle.Paragraph,
            max_length: LONGEST_CORRECTION,
            required: false,
          },
        },
      ],
    },
  };
}

/** "report:<report>" from the form. */
async function correct({ argument, fields }: Press, { locale }: Context, services: Services): Promise<Reply> {
  const correction = (fields.get('correction')?.[0] ?? '').trim().slice(0, LONGEST_CORRECTION);
  const outcome = correction === '' ? 'kept' : await services.reports.correct(argument, correction);
  return say(t(locale, outcome === 'kept' ? 'report.thanks' : 'report.forgotten'));
}
