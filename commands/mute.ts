import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Services } from '../src/discord/services.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/contexts.ts';
import { namePlace } from '../src/discord/describe-follow.ts';
import { mutesInSight } from '../src/discord/following-page.ts';
import { findMeant, labelOf, suggestTargets } from '../src/discord/follow-target.ts';
import { findTargetOfSaga } from '../src/discord/make-follow.ts';
import { endMute, makeMute, mayMute, muteKey, MuteLength } from '../src/discord/mute-steps.ts';
import { type MessageReply, type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows } from '../src/discord/rows.ts';
import { spell, spellChoice } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import type { Destination } from '../src/follows/follow.ts';
import type { MuteTarget } from '../src/follows/mute.ts';

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
    const target = meant.kind === 'one' && 'id' in meant.target ? asMuteTarget(meant.target) : undefined;
    if (target === undefined) {
      const guesses = meant.kind === 'several' ? meant.targets : meant.kind === 'none' ? meant.didYouMean : [];
      const names = guesses.map(labelOf).join(', ');
      return say(names === '' ? t(locale, 'mute.unknown', { typed }) : t(locale, 'mute.which', { typed, names }));
    }
    const destination = where === 'me' ? direct(context) : placeOf(context);
    const { content, components } = await makeMute(target, destination, length, context, services);
    return say(content, { components });
  },
  autocomplete: { target: suggestTargets() },
  presses: { mute: mutePressed, 'mute-for': lengthPressed, unmute: unmutePressed },
});

function asMuteTarget({ kind, id, name }: { kind: 'player' | 'club'; id: string; name: string }): MuteTarget {
  return { kind: kind === 'player' ? 'saga' : 'club', id, name };
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
