import { wordsOf } from '../alerts/alert-words.ts';
import type { Alert } from '../alerts/alert.ts';
import { plainText } from '../alerts/escape-text.ts';
import { stepOf } from '../alerts/step.ts';
import type { Context } from './context.ts';
import { type MessageReply, say } from './reply.ts';
import { selectRows, type SelectOption } from './rows.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';

/** Asks which of several alerts is meant, the newest first: "Trent Alexander-Arnold · Talks". */
export async function chooseAlert(
  customId: string,
  question: string,
  alerts: readonly Alert[],
  context: Context,
  services: Services,
): Promise<MessageReply> {
  const options = await Promise.all(alerts.map((alert) => optionOf(alert, context, services)));
  const rows = selectRows(customId, t(context.locale, 'follow.choose'), options.toReversed());
  return say(question, { components: rows });
}

/** An alert whose saga is forgotten goes by its own first line. */
async function optionOf(alert: Alert, { locale }: Context, services: Services): Promise<SelectOption> {
  const { id: value, sagaId, destination, developmentId, body } = alert;
  const story = await services.story(sagaId, destination.kind === 'channel' ? destination.guildId : 'everyone');
  const development = story?.developments.find(({ id }) => id === developmentId);
  const [line = ''] = body.content.split('\n');
  const label =
    story && development
      ? `${plainText(development.player.name)} · ${wordsOf(locale).steps[stepOf(development, story.developments)]}`
      : line;
  return { label: label || '…', value };
}
