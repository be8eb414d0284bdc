import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { namePlace } from '../src/discord/describe-follow.ts';
import { mutesInSight } from '../src/discord/following-page.ts';
import { asTarget, findMeant, labelOf, readTarget, suggestTargets, targetValue } from '../src/discord/follow-target.ts';
import { findTargetOfSaga, sagaIdOfTarget } from '../src/discord/make-follow.ts';
import { endMute, makeMute, mayMute, muteKey, MuteLength } from '../src/discord/mute-steps.ts';
import { type MessageReply, type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows, selectRows } from '../src/discord/rows.ts';
import { spell, spellChoice } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import type { Destination, Target } from '../src/follows/follow.ts';
import type { MuteTarget } from '../src/follows/mute.ts';
import type { KnownTarget } from '../src/gazetteer/known-target.ts';

const Type = ApplicationCommandOptionType;
const Places = z.enum(['me', 'channel']);

/** `/mute`: silences a player or a club for a time, for oneself or, by a manager, for a channel. */
export const mute = defineCommand({
  data: {
    ...spell('command.mute'),
    ...ANYWHERE,
    options: [
      { ...spell('option.mute-target'), type: Type.String, required: true, autocomplete: true, max_length: 100 },
      {
        ...spell('option.mute-for'),
        type: Type.String,
        choices: MuteLength.options.map((length) => spellChoice(`choice.mute-for.${length}`, length)),
      },
      {
        ...spell('option.mute-where'),
        type: Type.String,
        choices: Places.options.map((place) => spellChoice(`choice.mute-where.${place}`, place)),
      },
    ],
  },
  options: z.object({
    target: z.string().trim().min(1).max(100),
    for: MuteLength.default('week'),
    where: Places.default('me'),
  }),
  execute: async ({ target: typed, for: length, where }, context, services) => {
    const { locale } = context;
    const meant = findMeant(typed, services.names);
    if (meant.kind === 'several') {
      const options = meant.targets.map((known) => ({ label: labelOf(known), value: targetValue(asTarget(known)) }));
      const components = selectRows(`mute-as:${where}:${length}`, t(locale, 'follow.choose'), options);
      return say(t(locale, 'follow.several', { typed }), { components });
    }
    const target = meant.kind === 'one' ? asMuteTarget(meant.target) : await findToldName(typed, context, services);
    if (target === undefined) {
      const didYouMean = meant.kind === 'none' ? meant.didYouMean : [];
      return offerGuesses(typed, didYouMean, (known) => `mute-as:${where}:${length}:${known}`, locale);
    }
    const { content, components } = await makeMute(target, destinationOf(where, context), length, context, services);
    return say(content, { components });
  },
  autocomplete: { target: suggestTargets() },
  presses: { mute: mutePressed, 'mute-as': mutePicked, 'mute-for': lengthPressed, unmute: unmutePressed },
});

/** Undefined for "everything": what is silenced is one player or one club. */
function asMuteTarget(target: Target): MuteTarget | undefined {
  const id = target.kind === 'club' ? target.id : sagaIdOfTarget(target);
  return id === undefined || target.kind === 'everything'
    ? undefined
    : { kind: target.kind === 'club' ? 'club' : 'saga', id, name: target.name };
}

/** A name that no table has, where it was in the news. */
async function findToldName(name: string, context: Context, services: Services): Promise<MuteTarget | undefined> {
  const target = await findTargetOfSaga(sagaIdOfTarget({ kind: 'name', name }) ?? '', context, services);
  return target && asMuteTarget(target);
}

function offerGuesses(
  typed: string,
  didYouMean: readonly KnownTarget[],
  idOf: (target: string) => string,
  locale: Context['locale'],
): MessageReply {
  const guesses = didYouMean.slice(0, 4).map((known) => button(idOf(targetValue(asTarget(known))), labelOf(known)));
  const lines = [t(locale, 'follow.unknown', { typed }), t(locale, 'follow.did-you-mean')];
  return say(guesses.length === 0 ? t(locale, 'mute.unknown', { typed }) : lines.join(' '), {
    components: buttonRows(guesses),
  });
}

/** "mute-as:<where>:<length>:<target>" on a button, or with the target chosen in a select. */
async function mutePicked(press: Press, context: Context, services: Services): Promise<Reply> {
  const [where, length, ...rest] = press.argument.split(':');
  const picked = readTarget(press.values[0] ?? rest.join(':'), services.names);
  const target = picked && asMuteTarget(picked);
  if (target === undefined) {
    return rewrite(t(context.locale, 'router.unknown'));
  }
  const destination = destinationOf(Places.parse(where), context);
  const { content, components } = await makeMute(target, destination, MuteLength.parse(length), context, services);
  return rewrite(content, { components });
}

function destinationOf(where: z.infer<typeof Places>, context: Context): Destination {
  return where === 'me' ? direct(context) : placeOf(context);
}

function direct({ userId }: Context): Destination {
  return { kind: 'direct', userId };
}

/** Where somebody stands: the channel, or one's own direct messages. */
function placeOf(context: Context): Destination {
  const { guildId, channelId } = context;
  return guildId === undefined ? direct(context) : { kind: 'channel', guildId, channelId };
}

/** "mute:<saga>" under an alert: for the place in which the alert stands. */
async function mutePressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const { locale } = context;
  const place = placeOf(context);
  const target = await findTargetOfSaga(press.argument, context, services);
  if (target === undefined || target.kind === 'everything') {
    return say(t(locale, 'saga.forgotten'));
  }
  if (!mayMute(place, context)) {
    return say(t(locale, 'mute.managers-only'));
  }
  return askHowLong(press.argument, target.name, place, context);
}

function askHowLong(sagaId: string, target: string, place: Destination, { locale }: Context): MessageReply {
  const buttons = MuteLength.options.map((length) =>
    button(`mute-for:${length}:${sagaId}`, t(locale, `choice.mute-for.${length}`)),
  );
  const content = t(locale, 'mute.how-long', { target, place: namePlace(place, locale) });
  return say(content, { components: buttonRows(buttons) });
}

/** "mute-for:<length>:<saga>". */
async function lengthPressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const [length = '', ...rest] = press.argument.split(':');
  const id = rest.join(':');
  const target = await findTargetOfSaga(id, context, services);
  if (target === undefined || target.kind === 'everything') {
    return rewrite(t(context.locale, 'saga.forgotten'));
  }
  const muted: MuteTarget = { kind: 'saga', id, name: target.name };
  const { content, components } = await makeMute(muted, placeOf(context), MuteLength.parse(length), context, services);
  return rewrite(content, { components });
}

async function unmutePressed(press: Press, context: Context, services: Services): Promise<Reply> {
  const mutes = await mutesInSight(context, services);
  const meant = mutes.find((one) => muteKey(one) === press.argument);
  return rewrite(meant === undefined ? t(context.locale, 'mute.gone') : await endMute(meant, context, services));
}
