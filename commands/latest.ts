import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import type { KnownTarget } from '../src/gazetteer/known-target.ts';
import { clip } from '../src/alerts/clip.ts';
import type { Language } from '../src/feeds/feed.ts';
import { defineCommand, type Press } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { ANYWHERE } from '../src/discord/command-places.ts';
import { findMeant, labelOf, suggestTargets } from '../src/discord/follow-target.ts';
import { writeLatest } from '../src/discord/latest-table.ts';
import { type MessageReply, type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows, selectRows } from '../src/discord/rows.ts';
import type { Services, ToldDevelopment } from '../src/discord/services.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';
import { writeWaiting } from '../src/discord/waiting-lines.ts';

const SHOWN = 8;
const LONGEST_DESCRIPTION = 4_000;
const LONGEST_FIELD = 1_024;
const Type = ApplicationCommandOptionType;

/** `/latest`: the newest developments, of all or of one club. */
export const latest = defineCommand({
  data: {
    ...spell('command.latest'),
    ...ANYWHERE,
    options: [
      { ...spell('option.latest-club'), type: Type.String, autocomplete: true, max_length: 100 },
      { ...spell('option.share'), type: Type.Boolean },
    ],
  },
  options: z.object({ club: z.string().trim().min(1).max(100).optional(), share: z.boolean().default(false) }),
  execute: async ({ club: typed, share }, context, services) => {
    const { locale, guildId: scope = 'everyone' } = context;
    if (typed === undefined) {
      const told = await services.latest({ scope, limit: SHOWN });
      const texts = { title: t(locale, 'latest.title'), nothing: t(locale, 'latest.nothing') };
      return writeList(told, texts, context, services, share);
    }
    const meant = findMeant(typed, services.names, ['club']);
    if (meant.kind === 'one' && meant.target.kind === 'club') {
      return tellClub(meant.target, context, services, share);
    }
    return meant.kind === 'several'
      ? askWhich(typed, meant.targets, locale)
      : offerGuesses(typed, meant.kind === 'none' ? meant.didYouMean : [], locale);
  },
  autocomplete: { club: suggestTargets(['club']) },
  cost: 2,
  presses: { 'latest-of': clubChosen },
});

function askWhich(typed: string, clubs: readonly KnownTarget[], locale: Language): MessageReply {
  const options = clubs.map((club) => ({ label: labelOf(club), value: club.id }));
  return say(t(locale, 'follow.several', { typed }), {
    components: selectRows('latest-of', t(locale, 'follow.choose'), options),
  });
}

function offerGuesses(typed: string, didYouMean: readonly KnownTarget[], locale: Language): MessageReply {
  const guesses = didYouMean.slice(0, 4).map((club) => button(`latest-of:${club.id}`, labelOf(club)));
  const asked = guesses.length === 0 ? [] : [t(locale, 'follow.did-you-mean')];
  const content = [t(locale, 'latest.unknown-club', { typed }), ...asked].join(' ');
  return say(content, { components: buttonRows(guesses) });
}

/** "latest-of:<club>" on a button, or the club chosen in a select. */
async function clubChosen(press: Press, context: Context, services: Services): Promise<Reply> {
  const id = press.values[0] ?? press.argument;
  const { name } = services.names.find('club', id) ?? { name: id };
  const { content, ...parts } = await tellClub({ id, name }, context, services, false);
  return rewrite(content, parts);
}

async function tellClub(
  { id: clubId, name: club }: { readonly id: string; readonly name: string },
  context: Context,
  services: Services,
  share: boolean,
): Promise<MessageReply> {
  const { locale, guildId: scope = 'everyone' } = context;
  const told = await services.latest({ scope, clubId, limit: SHOWN });
  const texts = {
    title: t(locale, 'latest.club-title', { club }),
    nothing: t(locale, 'latest.nothing-club', { club }),
  };
  return writeList(told, texts, context, services, share);
}

function writeList(
  told: readonly ToldDevelopment[],
  { title, nothing }: { readonly title: string; readonly nothing: string },
  { locale, guildId }: Context,
  services: Services,
  share: boolean,
): MessageReply {
  if (told.length === 0) {
    return say(nothing);
  }
  const [newest] = told;
  const timestamp = newest === undefined ? {} : { timestamp: newest.development.at };
  const shown = new Set(told.map(({ development }) => development.id));
  const waiting = guildId === undefined ? [] : services.waiting(guildId);
  const lines = writeWaiting(
    waiting.filter(({ held }) => shown.has(held.alert.developmentId)),
    locale,
  );
  const fields = lines.length === 0 ? [] : [{ name: t(locale, 'waiting.title'), value: fitLines(lines) }];
  const embed = { title, description: fitTable(told, locale), fields, ...timestamp };
  const stories = new Map(told.map(({ development }) => [development.sagaId, development.player.name]));
  const options = [...stories].map(([value, label]) => ({ value, label }));
  return say('', {
    embeds: [embed],
    components: selectRows('story', t(locale, 'latest.open-story'), options),
    ephemeral: !share,
  });
}

/** The oldest go where Discord's limit for a field is reached. */
function fitLines(lines: readonly string[]): string {
  const text = lines.join('\n');
  return text.length <= LONGEST_FIELD || lines.length === 1 ? clip(text, LONGEST_FIELD) : fitLines(lines.slice(0, -1));
}

/** Leaves out the oldest rather than break Discord's limit. */
function fitTable(told: readonly ToldDevelopment[], locale: Language): string {
  const text = writeLatest(told, locale);
  return text.length <= LONGEST_DESCRIPTION ? text : fitTable(told.slice(0, -1), locale);
}
