import type { Follow } from '../follows/follow.ts';
import type { Context } from './context.ts';
import { namePlace } from './describe-follow.ts';
import { nameTarget } from './follow-target.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';
import { mayEnd } from './visible-follows.ts';

/** Ends a follow, where this person may, and says how it went. */
export async function endFollow(follow: Follow, context: Context, services: Services): Promise<string> {
  const { guildId, locale } = context;
  const settings = guildId === undefined ? undefined : await services.settings.get(guildId);
  if (!mayEnd(follow, settings, context)) {
    return t(locale, 'unfollow.not-yours');
  }
  await services.follows.remove(follow.id);
  const place = namePlace(follow.destination, locale);
  return t(locale, 'unfollow.done', { target: nameTarget(follow.target, locale), place });
}
