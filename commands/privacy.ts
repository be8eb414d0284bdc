import { z } from 'zod';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { managesServer } from '../src/discord/plan-follow.ts';
import { type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows } from '../src/discord/rows.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';

/** `/privacy`: what is kept, and deleting it at once. */
export const privacy = defineCommand({
  data: { ...spell('command.privacy'), ...ANYWHERE },
  options: z.object({}),
  execute: async (_, context, services) => {
    const { locale, guildId, userId } = context;
    const count = await services.privacy.countOf(userId);
    const mine = count === 0 ? t(locale, 'privacy.nothing') : t(locale, 'privacy.kept', { count });
    const manages = guildId !== undefined && managesServer(context);
    const buttons = [
      ...(count === 0 ? [] : [button('privacy:mine', t(locale, 'privacy.delete-mine'), { style: 'danger' })]),
      ...(manages ? [button('privacy:server', t(locale, 'privacy.delete-server'), { style: 'danger' })] : []),
    ];
    return say(`${mine}\n${t(locale, 'privacy.server')}`, { components: buttonRows(buttons) });
  },
  presses: { privacy: askWhetherSure, 'privacy-yes': forget, 'privacy-no': keep },
});

async function askWhetherSure({ argument }: Press, { locale }: Context): Promise<Reply> {
  const what = argument === 'server' ? 'server' : 'mine';
  const buttons = [
    button(`privacy-yes:${what}`, t(locale, 'privacy.yes'), { style: 'danger' }),
    button('privacy-no', t(locale, 'privacy.no')),
  ];
  return rewrite(t(locale, `privacy.sure-${what}`), { components: buttonRows(buttons) });
}

async function forget({ argument }: Press, context: Context, services: Services): Promise<Reply> {
  const { locale, guildId, userId } = context;
  if (argument === 'mine') {
    await services.privacy.forgetUser(userId);
    return rewrite(t(locale, 'privacy.done'));
  }
  if (guildId === undefined || !managesServer(context)) {
    return rewrite(t(locale, 'router.missing-rights'));
  }
  await services.privacy.forgetGuild(guildId);
  return rewrite(t(locale, 'privacy.done'));
}

async function keep(_: Press, { locale }: Context): Promise<Reply> {
  return rewrite(t(locale, 'privacy.kept-it'));
}
