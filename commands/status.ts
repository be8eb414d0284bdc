import { z } from 'zod';
import { escapeText } from '../src/alerts/escape-text.ts';
import { defineCommand } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { say } from '../src/discord/reply.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';

const LONGEST_VALUE = 1_000;

/** `/status`: how the bot is, for whoever runs it. */
export const status = defineCommand({
  data: { ...spell('command.status'), ...ANYWHERE },
  options: z.object({}),
  cost: 2,
  execute: async (_, { userId, locale }, services) => {
    const lines = await services.statusFor(userId);
    if (lines === 'not-the-operator') {
      return say(t(locale, 'status.not-you'));
    }
    const fields = lines.map(({ label, value }) => ({ name: label, value: escapeText(value, LONGEST_VALUE) }));
    return say('', { embeds: [{ title: 'Touchline', fields }] });
  },
});
