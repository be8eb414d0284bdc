import type { Follow } from '../follows/follow.ts';
import type { Choice } from './command.ts';
import type { Context } from './context.ts';
import { nameTarget } from './follow-target.ts';
import { t } from './texts/translate.ts';
import { followKey } from './visible-follows.ts';

/** A follow among those to choose from, told apart from the same one elsewhere: "Liverpool · This channel". */
export function choiceOfFollow(follow: Follow, { locale, channelId }: Context): Choice {
  const { destination } = follow;
  const place =
    destination.kind === 'direct'
      ? t(locale, 'choice.where.direct')
      : t(locale, destination.channelId === channelId ? 'choice.where.here' : 'choice.where.server');
  return { name: `${nameTarget(follow.target, locale)} · ${place}`, value: followKey(follow) };
}
