import { ComponentType, TextInputStyle } from 'discord.js';
import { chooseAlert } from '../src/discord/choose-alert.ts';
import { findAlerts } from '../src/discord/find-alerts.ts';
import { defineMessageCommand, type Press } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
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
    const { locale, guildId, message } = context;
    const alerts = await findAlerts(context, services);
    if (alerts.length > 1) {
      return chooseAlert('report-one:', t(locale, 'report.which'), alerts, context, services);
    }
    const text = message?.text.trim() ?? '';
    const [alert] = alerts;
    if (alert === undefined && text === '') {
      return say(t(locale, 'report.nothing'));
    }
    return keep(alert === undefined ? { kind: 'text', text, guildId } : { kind: 'alert', alert }, context, services);
  },
  presses: { report: correct, 'report-one': chosen },
});

/** "report-one:" from the select of what a digest tells. */
async function chosen({ values }: Press, context: Context, services: Services): Promise<Reply> {
  const [alert] = await services.alertsIn(values[0] ?? '');
  return alert === undefined
    ? say(t(context.locale, 'report.forgotten'))
    : keep({ kind: 'alert', alert }, context, services);
}

async function keep(misread: Misread, context: Context, services: Services): Promise<Reply> {
  return askForCorrection(await services.reports.add(misread), context);
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
