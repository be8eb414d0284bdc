import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { clip } from '../src/alerts/clip.ts';
import type { Language } from '../src/feeds/feed.ts';
import { type Choice, defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import {
  asTarget,
  findMeant,
  labelOf,
  MAX_TYPED_NAME,
  readTarget,
  suggestTargets,
  targetValue,
} from '../src/discord/follow-target.ts';
import {
  FollowOptions,
  listOutlets,
  readWish,
  suggestOutlets,
  suggestSteps,
  suggestWithout,
} from '../src/discord/follow-options.ts';
import { followAs, offerRows } from '../src/discord/follow-rows.ts';
import { findTargetOfSaga, makeFollow } from '../src/discord/make-follow.ts';
import { mayFollowInChannels } from '../src/discord/plan-follow.ts';
import { type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows, selectRows } from '../src/discord/rows.ts';
import type { KnownTarget } from '../src/gazetteer/known-target.ts';
import { spell, spellChoice } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import { unpackWish } from '../src/discord/pack-wish.ts';
import { Direction, News, PingWish, Where, type Wish } from '../src/discord/wish.ts';

const Options = FollowOptions.extend({ target: z.string().trim().min(1).max(100) });
/** Names of steps and outlets with commas between them. */
const MAX_LIST = 200;
const Type = ApplicationCommandOptionType;

/** `/follow`: everybody, everywhere. Free text is as good as a suggestion. */
export const follow = defineCommand({
  data: {
    ...spell('command.follow'),
    ...ANYWHERE,
    options: [
      { ...spell('option.follow-target'), type: Type.String, required: true, autocomplete: true, max_length: 100 },
      {
        ...spell('option.where'),
        type: Type.String,
        choices: Where.options.map((w) => spellChoice(`choice.where.${w}`, w)),
      },
      {
        ...spell('option.ping'),
        type: Type.String,
        choices: PingWish.options.map((p) => spellChoice(`choice.ping.${p}`, p)),
      },
      { ...spell('option.role'), type: Type.Role },
      {
        ...spell('option.news'),
        type: Type.String,
        choices: News.options.map((n) => spellChoice(`choice.news.${n}`, n)),
      },
      { ...spell('option.steps'), type: Type.String, autocomplete: true, max_length: MAX_LIST },
      { ...spell('option.without'), type: Type.String, autocomplete: true, max_length: MAX_LIST },
      { ...spell('option.not-from'), type: Type.String, autocomplete: true, max_length: MAX_LIST },
      {
        ...spell('option.direction'),
        type: Type.String,
        choices: Direction.options.map((d) => spellChoice(`choice.direction.${d}`, d)),
      },
    ],
  },
  options: Options,
  execute: async ({ target: typed, ...options }, context, services) => {
    const read = await readWish(options, context, services);
    if (read.kind === 'unclear') {
      return say(read.problem);
    }
    const { wish } = read;
    const meant = findMeant(typed, services.names);
    if (meant.kind === 'one') {
      const { content, components } = await makeFollow(meant.target, wish, context, services);
      return say(content, { components });
    }
    return meant.kind === 'several'
      ? askWhom(typed, meant.targets, wish, context.locale)
      : offerAlternatives(typed, meant.didYouMean, wish, context.locale);
  },
  autocomplete: {
    target: suggestFollowTargets,
    steps: suggestSteps,
    without: suggestWithout,
    'not-from': suggestOutlets,
  },
  presses: { 'follow-as': followAsPressed, follow: followPressed },
});

async function suggestFollowTargets(typed: string, context: Context, services: Services): Promise<readonly Choice[]> {
  const known = await suggestTargets()(typed, context, services);
  const everything = t(context.locale, 'choice.everything');
  const asked = everything.toLowerCase().startsWith(typed.trim().toLowerCase());
  return asked ? [...known.slice(0, 24), { name: everything, value: targetValue({ kind: 'everything' }) }] : known;
}

function askWhom(typed: string, targets: readonly KnownTarget[], wish: Wish, locale: Language): Reply {
  const options = targets.map(({ name, hint, ...known }) => ({
    label: name,
    value: targetValue(asTarget({ name, ...known })),
    ...(hint === undefined ? {} : { description: hint }),
  }));
  const components = selectRows(followAs(wish), t(locale, 'follow.choose'), options);
  return say(t(locale, 'follow.several', { typed }), { components });
}

function offerAlternatives(typed: string, didYouMean: readonly KnownTarget[], wish: Wish, locale: Language): Reply {
  const byName = clip(typed, MAX_TYPED_NAME);
  const offers = [
    ...didYouMean.slice(0, 4).map((known) => ({ target: asTarget(known), label: labelOf(known) })),
    { target: { kind: 'name', name: byName } as const, label: t(locale, 'follow.by-name', { typed: byName }) },
  ];
  const lines = [
    t(locale, 'follow.unknown', { typed }),
    ...(didYouMean.length === 0 ? [] : [t(locale, 'follow.did-you-mean')]),
    t(locale, 'follow.by-name-hint'),
  ];
  return say(lines.join(' '), { components: offerRows(wish, offers, t(locale, 'follow.choose')) });
}

/** "follow-as:<wish>:<target>" on a button, or "follow-as:<wish>" with the target chosen in a select. */
async function followAsPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const [packed = '', ...rest] = press.argument.split(':');
  const target = readTarget(press.values[0] ?? rest.join(':'), services.names);
  if (target === undefined) {
    return rewrite(t(context.locale, 'router.unknown'));
  }
  const outlets = (await listOutlets(context, services)).map(({ value }) => value);
  const { content, components } = await makeFollow(target, unpackWish(packed, outlets), context, services);
  return rewrite(content, { components });
}

/** "follow:<saga>" under an alert: one tap follows by direct message, which is anybody's right. */
async function followPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const { guildId, locale } = context;
  const target = await findTargetOfSaga(press.argument, context, services);
  if (target === undefined) {
    return say(t(locale, 'saga.forgotten'));
  }
  const { content, components } = await makeFollow(target, { where: 'direct' }, context, services);
  const settings = guildId === undefined ? undefined : await services.settings.get(guildId);
  const here = button(followAs({ where: 'here' }, target), t(locale, 'follow.in-channel'));
  const offered = settings !== undefined && mayFollowInChannels(settings, context) ? buttonRows([here]) : [];
  return say(content, { components: [...components, ...offered] });
}
