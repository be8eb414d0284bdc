import { feedId } from '../feeds/feed-address.ts';
import type { Press } from './command.ts';
import type { Context } from './context.ts';
import { holdsSecret, type ReadableFeed, writePreview, writeTrouble } from './feed-lines.ts';
import { type Reply, rewrite, say } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import { serverOf } from './server-of.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';

/** Tries an address and shows what would have been told of it; with `offer`, asks whether to add it. */
export async function tryFeed(typed: string, offer: boolean, context: Context, services: Services): Promise<Reply> {
  const { locale: language } = context;
  const scope = serverOf(context);
  if (offer && (await isFull(context, services))) {
    return say(t(language, 'feeds.full', { limit: services.feeds.limit }));
  }
  const test = await services.testFeed(typed, { scope, language });
  if (test.kind === 'unusable') {
    return say(writeTrouble(test.trouble, language).markup);
  }
  const embeds = [writePreview(test, language)];
  return offer
    ? say(t(language, 'feeds.first-sight'), { embeds, components: offerButtons(test, context, services) })
    : say('', { embeds });
}

/** The address stands in the message that the button sits on, and outlives a restart; one with a key in it does neither. */
function offerButtons({ address }: ReadableFeed, { locale }: Context, { feeds }: Services) {
  const id = holdsSecret(address) ? `feeds-add:${feeds.keepSecret(address)}` : 'feeds-add';
  return buttonRows([
    button(id, t(locale, 'feeds.add-button'), { style: 'success' }),
    button('feeds-cancel', t(locale, 'feeds.cancel-button')),
  ]);
}

async function isFull(context: Context, { feeds }: Services): Promise<boolean> {
  return (await feeds.listFor(serverOf(context))).length >= feeds.limit;
}

/** Adds the feed that was shown, after one more look at it: the button may be days old. */
export async function addPressed({ argument }: Press, context: Context, services: Services): Promise<Reply> {
  const { locale: language, message, userId } = context;
  const scope = serverOf(context);
  const found = argument === '' ? message?.links[0] : services.feeds.secret(argument);
  if (found === undefined) {
    return rewrite(t(language, 'feeds.lost-draft'));
  }
  const known = (await services.feeds.listFor(scope)).find(({ feed }) => feed.id === feedId(scope, found));
  if (known !== undefined) {
    return rewrite(t(language, 'feeds.known', { outlet: known.feed.outlet }));
  }
  const test = await services.testFeed(found, { scope, language });
  if (test.kind === 'unusable') {
    return rewrite(writeTrouble(test.trouble, language).markup);
  }
  // Asked last: while the feed was fetched, somebody else may have added others.
  if (await isFull(context, services)) {
    return rewrite(t(language, 'feeds.full', { limit: services.feeds.limit }));
  }
  const { address: url, outlet, language: written } = test;
  const addedAt = services.now().toISOString();
  await services.feeds.add({ url, outlet, language: written, scope, addedBy: userId, addedAt });
  return rewrite(t(language, 'feeds.added', { outlet }));
}

export async function cancelPressed(_: Press, { locale }: Context): Promise<Reply> {
  return rewrite(t(locale, 'feeds.cancelled'));
}
