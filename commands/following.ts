import { z } from 'zod';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { FOLLOW_PRESSES } from '../src/discord/change-follow.ts';
import { endFollow } from '../src/discord/end-follow.ts';
import { mutesInSight, renderFollowing } from '../src/discord/following-page.ts';
import { endMute, muteKey } from '../src/discord/mute-steps.ts';
import { type Reply, rewrite } from '../src/discord/reply.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import { followKey, followsInSight } from '../src/discord/visible-follows.ts';

/** `/following`: what this channel and I follow and have muted, with selects to change or end one. */
export const following = defineCommand({
  data: { ...spell('command.following'), ...ANYWHERE },
  options: z.object({}),
  execute: async (_, context, services) => renderFollowing(0, context, services),
  presses: { following: turnPage, 'following-end': endPressed, 'following-unmute': unmutePressed, ...FOLLOW_PRESSES },
});

async function turnPage(press: Press, context: Context, services: Services): Promise<Reply> {
  const { content, ...parts } = await renderFollowing(Number(press.argument), context, services);
  return rewrite(content, parts);
}

async function endPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const follows = await followsInSight(context, services);
  const meant = follows.find((follow) => press.values.includes(followKey(follow)));
  const told = meant === undefined ? t(context.locale, 'unfollow.gone') : await endFollow(meant, context, services);
  const { content, ...parts } = await renderFollowing(Number(press.argument), context, services);
  return rewrite([told, content].filter(Boolean).join('\n'), parts);
}

async function unmutePressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const mutes = await mutesInSight(context, services);
  const meant = mutes.find((mute) => press.values.includes(muteKey(mute)));
  const told = meant === undefined ? t(context.locale, 'mute.gone') : await endMute(meant, context, services);
  const { content, ...parts } = await renderFollowing(Number(press.argument), context, services);
  return rewrite([told, content].filter(Boolean).join('\n'), parts);
}
