import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { fold } from '../src/gazetteer/fold.ts';
import type { Follow } from '../src/follows/follow.ts';
import { type Choice, defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/contexts.ts';
import { endFollow } from '../src/discord/end-follow.ts';
import { nameTarget } from '../src/discord/follow-target.ts';
import { type Reply, rewrite, say } from '../src/discord/reply.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import { followKey, followsInSight } from '../src/discord/visible-follows.ts';

/** `/unfollow`: ends a follow of this channel or of one's own. */
export const unfollow = defineCommand({
  data: {
    ...spell('command.unfollow'),
    ...ANYWHERE,
    options: [
      {
        ...spell('option.unfollow-target'),
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  options: z.object({ target: z.string().trim().min(1).max(100) }),
  execute: async ({ target: typed }, context, services) => {
    const follows = await followsInSight(context, services);
    const meant = follows.find((follow) => followKey(follow) === typed) ?? follows.find(named(typed, context));
    return meant === undefined
      ? say(t(context.locale, 'unfollow.none', { typed }))
      : say(await endFollow(meant, context, services));
  },
  autocomplete: { target: suggestFollows },
  presses: { unfollow: unfollowPressed },
});

async function suggestFollows(typed: string, context: Context, services: Services): Promise<readonly Choice[]> {
  const words = fold(typed);
  const follows = await followsInSight(context, services);
  return follows.map((follow) => asChoice(follow, context)).filter(({ name }) => fold(name).includes(words));
}

function asChoice(follow: Follow, { locale, channelId }: Context): Choice {
  const { destination } = follow;
  const place =
    destination.kind === 'direct'
      ? t(locale, 'choice.where.direct')
      : t(locale, destination.channelId === channelId ? 'choice.where.here' : 'choice.where.server');
  return { name: `${nameTarget(follow.target, locale)} · ${place}`, value: followKey(follow) };
}

function named(typed: string, { locale }: Context): (follow: Follow) => boolean {
  return ({ target }) => fold(nameTarget(target, locale)) === fold(typed);
}

/** "unfollow:<key>": the Undo under a new follow. */
async function unfollowPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const follows = await followsInSight(context, services);
  const meant = follows.find((follow) => followKey(follow) === press.argument);
  return rewrite(meant === undefined ? t(context.locale, 'unfollow.gone') : await endFollow(meant, context, services));
}
