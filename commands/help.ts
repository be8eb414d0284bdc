import { z } from 'zod';
import { defineCommand } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { managesServer } from '../src/discord/plan-follow.ts';
import { say } from '../src/discord/reply.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';

/** `/help`: what there is to type, and what to type first. */
export const help = defineCommand({
  data: { ...spell('command.help'), ...ANYWHERE },
  options: z.object({}),
  execute: async (_, context) => {
    const { locale, guildId } = context;
    const forManagers = guildId !== undefined && managesServer(context) ? t(locale, 'help.managers') : '';
    return say(`${t(locale, 'help.text')}${forManagers}\n\n${t(locale, 'help.next')}`);
  },
});
