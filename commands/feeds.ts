import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { fold } from '../src/gazetteer/fold.ts';
import { feedId } from '../src/feeds/feed-address.ts';
import { type Choice, defineAction, defineCommandGroup, type Press } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { MANAGERS_ONLY } from '../src/discord/contexts.ts';
import { FEEDS_PER_SERVER, writePreview, writeProblem, writeStanding } from '../src/discord/feed-lines.ts';
import { type Reply, rewrite, say } from '../src/discord/reply.ts';
import { button, buttonRows } from '../src/discord/rows.ts';
import type { Services } from '../src/discord/services.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';

const { String: Text, Subcommand } = ApplicationCommandOptionType;
const address = { ...spell('option.feed-address'), type: Text, required: true, max_length: 2000 } as const;
const feed = { ...spell('option.feed'), type: Text, required: true, autocomplete: true, max_length: 100 } as const;
const Address = z.object({ address: z.string().trim().min(1) });

/** `/feeds`: a server's own feeds. What they say counts in that server only. */
export const feeds = defineCommandGroup({
  data: {
    ...spell('command.feeds'),
    ...MANAGERS_ONLY,
    options: [
      { ...spell('command.feeds-add'), type: Subcommand, options: [address] },
      { ...spell('command.feeds-remove'), type: Subcommand, options: [feed] },
      { ...spell('command.feeds-list'), type: Subcommand },
      { ...spell('command.feeds-test'), type: Subcommand, options: [address] },
    ],
  },
  subcommands: {
    add: defineAction({
      options: Address,
      execute: async ({ address }, context, services) =>
        (await refuseMore(context, services)) ?? tryFeed(address, true, context, services),
    }),
    remove: defineAction({
      options: z.object({ feed: z.string() }),
      execute: removeFeed,
      autocomplete: { feed: suggestFeeds },
    }),
    list: defineAction({
      options: z.object({}),
      execute: async (_, context, services) => listFeeds(context, services),
    }),
    test: defineAction({
      options: Address,
      execute: async ({ address }, context, services) => tryFeed(address, false, context, services),
    }),
  },
  cost: 3,
  presses: { 'feeds-add': addPressed, 'feeds-cancel': cancelPressed },
});

/** The router lets nobody in without a server; this only tells the type checker. */
function serverOf({ guildId }: Context): string {
  if (guildId === undefined) {
    throw new Error('/feeds was run outside a server.');
  }
  return guildId;
}

async function refuseMore(context: Context, services: Services): Promise<Reply | undefined> {
  const standings = await services.feeds.listFor(serverOf(context));
  return standings.length < FEEDS_PER_SERVER
    ? undefined
    : say(t(context.locale, 'feeds.full', { limit: FEEDS_PER_SERVER }));
}

async function tryFeed(typed: string, offer: boolean, context: Context, services: Services): Promise<Reply> {
  const { locale } = context;
  const test = await services.testFeed(typed, serverOf(context));
  if (test.kind === 'unusable') {
    return say(writeProblem(test, locale));
  }
  const embeds = [writePreview(test, locale)];
  const buttons = [
    button('feeds-add', t(locale, 'feeds.add-button'), { style: 'success' }),
    button('feeds-cancel', t(locale, 'feeds.cancel-button')),
  ];
  return offer ? say(t(locale, 'feeds.first-sight'), { embeds, components: buttonRows(buttons) }) : say('', { embeds });
}

/** The address stands in the message that the button sits on, so nothing has to be remembered over a restart. */
async function addPressed(_: Press, context: Context, services: Services): Promise<Reply> {
  const { locale, message, userId } = context;
  const guildId = serverOf(context);
  const [found] = message?.links ?? [];
  if (found === undefined) {
    return rewrite(t(locale, 'feeds.lost-draft'));
  }
  const standings = await services.feeds.listFor(guildId);
  const known = standings.find((standing) => standing.feed.id === feedId(guildId, found));
  if (known !== undefined) {
    return rewrite(t(locale, 'feeds.known', { outlet: known.feed.outlet }));
  }
  if (standings.length >= FEEDS_PER_SERVER) {
    return rewrite(t(locale, 'feeds.full', { limit: FEEDS_PER_SERVER }));
  }
  const test = await services.testFeed(found, guildId);
  if (test.kind === 'unusable') {
    return rewrite(writeProblem(test, locale));
  }
  const { address: url, outlet, language } = test;
  const addedAt = services.now().toISOString();
  await services.feeds.add({ url, outlet, language, scope: guildId, addedBy: userId, addedAt });
  return rewrite(t(locale, 'feeds.added', { outlet }));
}

async function cancelPressed(_: Press, { locale }: Context): Promise<Reply> {
  return rewrite(t(locale, 'feeds.cancelled'));
}

async function removeFeed(
  { feed: typed }: { readonly feed: string },
  context: Context,
  services: Services,
): Promise<Reply> {
  const standings = await services.feeds.listFor(serverOf(context));
  const meant = standings.find(
    ({ feed }) => feed.id === typed || fold(feed.outlet) === fold(typed) || feed.url === typed,
  );
  if (meant === undefined) {
    return say(t(context.locale, 'feeds.not-found', { typed }));
  }
  await services.feeds.remove(meant.feed.id);
  return say(t(context.locale, 'feeds.removed', { outlet: meant.feed.outlet }));
}

async function suggestFeeds(typed: string, context: Context, services: Services): Promise<readonly Choice[]> {
  const standings = context.guildId === undefined ? [] : await services.feeds.listFor(context.guildId);
  return standings
    .map(({ feed }) => ({ name: `${feed.outlet} · ${new URL(feed.url).host}`, value: feed.id }))
    .filter(({ name }) => fold(name).includes(fold(typed)));
}

async function listFeeds(context: Context, services: Services): Promise<Reply> {
  const { locale } = context;
  const standings = await services.feeds.listFor(serverOf(context));
  if (standings.length === 0) {
    return say(t(locale, 'feeds.none'));
  }
  const title = t(locale, 'feeds.list-title', { count: standings.length, limit: FEEDS_PER_SERVER });
  const description = standings.map((standing) => writeStanding(standing, locale)).join('\n');
  return say('', { embeds: [{ title, description }] });
}
