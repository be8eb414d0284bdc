import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { clip } from '../src/alerts/clip.ts';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { findMeant, labelOf, MAX_TYPED_NAME, suggestTargets } from '../src/discord/follow-target.ts';
import { sagaIdOfTarget } from '../src/discord/make-follow.ts';
import { followAs } from '../src/discord/follow-rows.ts';
import { type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows, selectRows } from '../src/discord/rows.ts';
import { renderStory } from '../src/discord/story-page.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import type { Target } from '../src/follows/follow.ts';
import type { KnownTarget } from '../src/gazetteer/known-target.ts';

const Type = ApplicationCommandOptionType;

/** `/saga`: a player's story so far, newest page first. Works for names that only the news know, too. */
export const saga = defineCommand({
  data: {
    ...spell('command.saga'),
    ...ANYWHERE,
    options: [
      { ...spell('option.saga-player'), type: Type.String, required: true, autocomplete: true, max_length: 100 },
      { ...spell('option.share'), type: Type.Boolean },
    ],
  },
  options: z.object({ player: z.string().trim().min(1).max(100), share: z.boolean().default(false) }),
  execute: async ({ player: typed, share }, context, services) => {
    const { locale } = context;
    const meant = findMeant(typed, services.names, ['player']);
    if (meant.kind === 'several') {
      const options = meant.targets.map(({ id, name, hint = '' }) => ({ label: `${name} ${hint}`.trim(), value: id }));
      return say(t(locale, 'follow.several', { typed }), {
        components: selectRows('story-page:', t(locale, 'follow.choose'), options),
      });
    }
    const target: Target = meant.kind === 'one' ? meant.target : { kind: 'name', name: typed };
    const story = await renderStory(sagaIdOfTarget(target) ?? '', undefined, context, services);
    if (story !== undefined) {
      return { ...story, ephemeral: !share };
    }
    return meant.kind === 'none' ? offerGuesses(typed, meant.didYouMean, context) : offerFollow(target, typed, context);
  },
  autocomplete: { player: suggestTargets(['player']) },
  cost: 3,
  presses: { story: openStory, timeline: openStory, 'story-page': turnPage },
});

/** Who may be meant by a misspelt name, and the name as it was typed. */
function offerGuesses(typed: string, didYouMean: readonly KnownTarget[], { locale }: Context): Reply {
  const guesses = didYouMean.slice(0, 4).map((known) => button(`story-page::${known.id}`, labelOf(known)));
  const byName: Target = { kind: 'name', name: clip(typed, MAX_TYPED_NAME) };
  const asTyped = button(followAs({}, byName), t(locale, 'follow.by-name', { typed: byName.name }));
  const asked = guesses.length === 0 ? [] : [t(locale, 'follow.did-you-mean')];
  const content = [t(locale, 'saga.unknown', { typed }), ...asked].join(' ');
  return say(content, { components: buttonRows([...guesses, asTyped]) });
}

function offerFollow(target: Target, typed: string, { locale }: Context): Reply {
  const player = 'name' in target ? target.name : typed;
  const components = buttonRows([button(followAs({}, target), t(locale, 'saga.follow'))]);
  return say(t(locale, 'saga.nothing', { player }), { components });
}

/** "story:<saga>", "timeline:<saga>" under an alert, or "story" with the saga chosen in a select: a message of its own. */
async function openStory(press: Press, context: Context, services: Services): Promise<Reply> {
  const sagaId = press.values[0] ?? press.argument;
  const story = await renderStory(sagaId, undefined, context, services);
  return story ?? say(nothingOf(sagaId, context, services));
}

/** "story-page:<number>:<saga>", or the saga chosen in a select: in place of the page before. */
async function turnPage(press: Press, context: Context, services: Services): Promise<Reply> {
  const [number = '', ...rest] = press.argument.split(':');
  const sagaId = press.values[0] ?? rest.join(':');
  const story = await renderStory(sagaId, number === '' ? undefined : Number(number), context, services);
  return story === undefined ? rewrite(nothingOf(sagaId, context, services)) : rewrite(story.content, story);
}

function nothingOf(sagaId: string, context: Context, services: Services): string {
  const player = services.names.find('player', sagaId)?.name ?? sagaId.replace(/^name:/, '');
  return t(context.locale, 'saga.nothing', { player });
}
