import { ApplicationCommandOptionType } from 'discord.js';
import { z } from 'zod';
import { fold } from '../src/gazetteer/fold.ts';
import { type Choice, defineAction, defineCommandGroup } from '../src/discord/command.ts';
import type { Context } from '../src/discord/context.ts';
import { MANAGERS_ONLY } from '../src/discord/command-places.ts';
import { addPressed, cancelPressed, tryFeed } from '../src/discord/add-feed.ts';
import { exportFeeds } from '../src/discord/export-feeds.ts';
import { renderFeedList } from '../src/discord/feed-list.ts';
import {
  openPressed,
  pagePressed,
  pausePressed,
  removePressed,
  resumePressed,
  tryPressed,
} from '../src/discord/feed-steps.ts';
import { importFeeds, ListFile } from '../src/discord/import-feeds.ts';
import { type Reply, say } from '../src/discord/reply.ts';
import { serverOf } from '../src/discord/server-of.ts';
import type { Services } from '../src/discord/services.ts';
import { spell } from '../src/discord/texts/spell.ts';
import { t } from '../src/discord/texts/translate.ts';

const { Attachment, String: Text, Subcommand } = ApplicationCommandOptionType;
const address = { ...spell('option.feed-address'), type: Text, required: true, max_length: 2000 } as const;
const feed = { ...spell('option.feed'), type: Text, required: true, autocomplete: true, max_length: 100 } as const;
const file = { ...spell('option.feeds-file'), type: Attachment, required: true } as const;
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
      { ...spell('command.feeds-import'), type: Subcommand, options: [file] },
      { ...spell('command.feeds-export'), type: Subcommand },
    ],
  },
  subcommands: {
    add: defineAction({
      options: Address,
      execute: async ({ address }, context, services) => tryFeed(address, true, context, services),
    }),
    remove: defineAction({
      options: z.object({ feed: z.string() }),
      execute: removeFeed,
      autocomplete: { feed: suggestFeeds },
    }),
    list: defineAction({
      options: z.object({}),
      execute: async (_, context, services) => renderFeedList(0, serverOf(context), context.locale, services),
    }),
    import: defineAction({ options: ListFile, execute: importFeeds }),
    export: defineAction({
      options: z.object({}),
      execute: async (_, context, services) => exportFeeds(context, services),
    }),
    test: defineAction({
      options: Address,
      execute: async ({ address }, context, services) => tryFeed(address, false, context, services),
    }),
  },
  cost: 3,
  presses: {
    'feeds-add': addPressed,
    'feeds-cancel': cancelPressed,
    'feeds-page': pagePressed,
    'feeds-open': openPressed,
    'feeds-pause': pausePressed,
    'feeds-resume': resumePressed,
    'feeds-try': tryPressed,
    'feeds-remove': removePressed,
  },
});

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
