import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { fold } from '../src/gazetteer/fold.ts';
import type { Follow } from '../src/follows/follow.ts';
import { type Choice, defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { endFollow } from '../src/discord/end-follow.ts';
import { findFollowed } from '../src/discord/find-followed.ts';
import { choiceOfFollow } from '../src/discord/follow-choice.ts';
import { type Reply, rewrite, say } from '../src/discord/reply.ts';
import { selectRows } from '../src/discord/rows.ts';
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
    const meant = findFollowed(typed, follows, context, services.names);
    switch (meant.kind) {
      case 'one':
        return say(await endFollow(meant.follow, context, services));
      case 'several':
        return offer(t(context.locale, 'follow.several', { typed }), meant.follows, context);
      case 'none':
        return offer(t(context.locale, 'unfollow.none', { typed }), meant.near, context);
    }
  },
  autocomplete: { target: suggestFollows },
  presses: { unfollow: unfollowPressed },
});

async function suggestFollows(typed: string, context: Context, services: Services): Promise<readonly Choice[]> {
  const words = fold(typed);
  const follows = await followsInSight(context, services);
  return follows.map((follow) => choiceOfFollow(follow, context)).filter(({ name }) => fold(name).includes(words));
}

function offer(content: string, follows: readonly Follow[], context: Context): Reply {
  const options = follows
    .map((follow) => choiceOfFollow(follow, context))
    .map(({ name: label, value }) => ({ label, value }));
  return say(content, { components: selectRows('unfollow', t(context.locale, 'following.end-one'), options) });
}

/** "unfollow:<key>": the Undo under a new follow; or the follow chosen in a select. */
async function unfollowPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const follows = await followsInSight(context, services);
  const meant = follows.find((follow) => followKey(follow) === (press.values[0] ?? press.argument));
  return rewrite(meant === undefined ? t(context.locale, 'unfollow.gone') : await endFollow(meant, context, services));
}
