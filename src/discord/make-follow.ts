import { isDeepStrictEqual } from 'node:util';
import { wordsOf } from '../alerts/alert-words.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { Follow, Target } from '../follows/follow.ts';
import { followId } from '../follows/follow-id.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Context } from './context.ts';
import { describeFollow, namePlace, timestamp } from './describe-follow.ts';
import { offerRows } from './follow-rows.ts';
import { nameTarget } from './follow-target.ts';
import { nameRights } from './missing-rights.ts';
import { type FollowPlan, planFollow, planPlace } from './plan-follow.ts';
import type { Row } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import { type Full, findFull } from './room-for.ts';
import { serverFilters } from './server-filters.ts';
import type { Greeting, Services } from './services.ts';
import { markup, t } from './texts/translate.ts';
import { followKey } from './visible-follows.ts';
import type { Wish } from './wish.ts';

/** What is said to whom no direct message of ours reaches. */
const CLOSED = { closed: 'follow.direct-closed', 'no-shared-server': 'follow.no-shared-server' } as const;

/** What is said of a try to follow: the caller decides whether as a new message or in place of the old one. */
export interface Said {
  readonly content: string;
  readonly components: readonly Row[];
}

/** Follows, where that is allowed, and says how it went and what can be done next. */
export async function makeFollow(target: Target, wish: Wish, context: Context, services: Services): Promise<Said> {
  const settings = context.guildId === undefined ? undefined : await services.settings.get(context.guildId);
  const request = { target, wish, context, settings, now: services.now() };
  const place = planPlace(request);
  if (place.kind === 'refused') {
    return explainRefusal(place, target, wish, context);
  }
  const before = await services.follows.get(followId(place.destination, target));
  const plan = planFollow(request, place, before);
  if (plan.kind === 'refused') {
    return explainRefusal(plan, target, wish, context);
  }
  const full = await findFull(plan.follow, services);
  return full === undefined
    ? addFollow(plan.follow, before, wish, context, services)
    : explainFull(full, target, wish, context);
}

async function addFollow(
  wanted: Omit<Follow, 'id'>,
  before: Follow | undefined,
  wish: Wish,
  context: Context,
  services: Services,
): Promise<Said> {
  const { locale } = context;
  const greeting = await greetNewcomer(wanted, context, services);
  const { kind, follow } = await services.follows.add(wanted);
  const { target } = follow;
  if (kind === 'channel-gone') {
    return { content: t(locale, 'refused.channel-gone'), components: offerDirect(target, wish, locale) };
  }
  const facts = {
    target: nameTarget(target, locale),
    place: namePlace(follow.destination, locale),
    details: markup(describeFollow(follow, await serverFilters(follow.destination, services), locale)),
  };
  const told = t(locale, `follow.${whatChanged(before, follow)}`, facts);
  const next = greeting === 'arrived' ? await lastNews(target, context, services) : t(locale, CLOSED[greeting]);
  return { content: [told, next].join('\n'), components: nextButtons(follow, before, locale) };
}

function whatChanged(before: Follow | undefined, { filters, own, ping }: Follow): 'added' | 'changed' | 'same' {
  if (before === undefined) {
    return 'added';
  }
  return isDeepStrictEqual([before.filters, before.own, before.ping], [filters, own, ping]) ? 'same' : 'changed';
}

function explainRefusal(
  plan: Extract<FollowPlan, { kind: 'refused' }>,
  target: Target,
  wish: Wish,
  { locale }: Context,
): Said {
  const content =
    plan.reason === 'bot-lacks-rights'
      ? t(locale, 'refused.bot-lacks-rights', { rights: nameRights(locale, plan.rights) })
      : t(locale, `refused.${plan.reason}`);
  return { content, components: plan.reason === 'no-step-left' ? [] : offerDirect(target, wish, locale) };
}

function explainFull({ reason, limit }: Full, target: Target, wish: Wish, { locale }: Context): Said {
  const components = reason === 'too-many-direct' ? [] : offerDirect(target, wish, locale);
  return { content: t(locale, `refused.${reason}`, { limit }), components };
}

function offerDirect(target: Target, wish: Wish, locale: Context['locale']): readonly Row[] {
  const { ping: _, role: __, ...filters } = wish;
  const label = t(locale, 'follow.by-direct-message');
  return offerRows({ ...filters, where: 'direct' }, [{ target, label, look: { style: 'primary' } }], label);
}

/** Whoever follows by direct message for the first time is written to at once: better to know now that it fails. */
async function greetNewcomer(follow: Omit<Follow, 'id'>, { locale }: Context, services: Services): Promise<Greeting> {
  const { destination } = follow;
  if (destination.kind === 'channel' || (await services.follows.listFor(destination)).length > 0) {
    return 'arrived';
  }
  return services.greet(destination.userId, t(locale, 'follow.greeting'));
}

async function lastNews(
  target: Target,
  { guildId = 'everyone', locale }: Context,
  services: Services,
): Promise<string> {
  const sagaId = sagaIdOfTarget(target);
  const story = sagaId === undefined ? undefined : await services.story(sagaId, guildId);
  const last = story?.developments.at(-1);
  if (story === undefined || last === undefined) {
    return t(locale, 'follow.nothing-yet');
  }
  const headline = markup(writeHeadline(last, story.developments, wordsOf(locale)));
  return t(locale, 'follow.so-far', { when: timestamp(last.at, 'R'), headline });
}

/** The saga that a target is about, if it is one: clubs and "everything" are about many. */
export function sagaIdOfTarget(target: Target): string | undefined {
  switch (target.kind) {
    case 'player':
      return target.id;
    case 'name':
      return `name:${fold(target.name)}`;
    case 'club':
    case 'everything':
      return undefined;
  }
}

/** Whom a saga is about, as a target to follow; undefined for a saga that is forgotten. */
export async function findTargetOfSaga(
  sagaId: string,
  { guildId = 'everyone' }: Context,
  services: Services,
): Promise<Target | undefined> {
  const player = (await services.story(sagaId, guildId))?.developments.at(-1)?.player;
  if (player === undefined) {
    return undefined;
  }
  const { id, name } = player;
  return id === undefined ? { kind: 'name', name } : { kind: 'player', id, name };
}

/** A follow that was there before can not be undone as if it were new: it can be ended. */
function nextButtons(follow: Follow, before: Follow | undefined, locale: Context['locale']): readonly Row[] {
  const sagaId = sagaIdOfTarget(follow.target);
  const end = before === undefined ? 'follow.undo' : 'follow.end';
  return buttonRows([
    button(`unfollow:${followKey(follow)}`, t(locale, end)),
    button(`following-change:${followKey(follow)}`, t(locale, 'follow.change')),
    ...(sagaId === undefined ? [] : [button(`story:${sagaId}`, t(locale, 'follow.story'))]),
  ]);
}
