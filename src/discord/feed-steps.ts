import type { Press } from './command.ts';
import type { Context } from './context.ts';
import { renderFeedCard } from './feed-card.ts';
import { writeTrouble } from './feed-lines.ts';
import { renderFeedList } from './feed-list.ts';
import { type Reply, rewrite, say } from './reply.ts';
import { serverOf } from './server-of.ts';
import type { FeedStanding, Services } from './services.ts';
import { t } from './texts/translate.ts';

type Step = (standing: FeedStanding, context: Context, services: Services) => Promise<Reply>;

/** Turns to another page of the list, or back to it. */
export async function pagePressed({ argument }: Press, context: Context, services: Services): Promise<Reply> {
  const { content, ...parts } = await renderFeedList(Number(argument), serverOf(context), context.locale, services);
  return rewrite(content, parts);
}

/** Shows the feed that was chosen from the list. */
export const openPressed = onFeed(async (standing, { locale }) => renderFeedCard(standing, locale));

/** Stops reading a feed until somebody resumes it; what is known of it stays. */
export const pausePressed = onFeed(async ({ feed }, context, services) => {
  await services.feeds.pause(feed.id);
  return showAgain(feed.id, context, services);
});

/** Reads a paused feed again, from the next cycle on. */
export const resumePressed = onFeed(async ({ feed }, context, services) => {
  await services.feeds.resume(feed.id);
  return showAgain(feed.id, context, services);
});

/** Fetches a feed at once, says how that went, and has one that works again read in the next cycle. */
export const tryPressed = onFeed(async ({ feed }, { locale: language }, services) => {
  const { outlet, id, url, scope, pausedAt } = feed;
  const test = await services.testFeed(url, { scope, language });
  if (test.kind === 'unusable') {
    return say(t(language, 'feeds.try-bad', { outlet, trouble: writeTrouble(test.trouble, language) }));
  }
  if (pausedAt === undefined) {
    await services.feeds.hurry(id);
  }
  return say(t(language, 'feeds.try-good', { outlet, count: test.itemCount }));
});

/** Removes a feed from a press under its card or under the word that it broke. */
export const removePressed = onFeed(async ({ feed }, { locale }, services) => {
  await services.feeds.remove(feed.id);
  return rewrite(t(locale, 'feeds.removed', { outlet: feed.outlet }));
});

/** The feed's id stands in the button or is what was chosen, so that it works after a restart; it may be gone by then. */
function onFeed(step: Step) {
  return async ({ argument, values }: Press, context: Context, services: Services): Promise<Reply> => {
    const id = argument === '' ? values[0] : argument;
    const standing = (await services.feeds.listFor(serverOf(context))).find(({ feed }) => feed.id === id);
    return standing === undefined ? say(t(context.locale, 'feeds.gone')) : step(standing, context, services);
  };
}

async function showAgain(id: string, context: Context, { feeds }: Services): Promise<Reply> {
  const standing = (await feeds.listFor(serverOf(context))).find(({ feed }) => feed.id === id);
  return standing === undefined ? rewrite(t(context.locale, 'feeds.gone')) : renderFeedCard(standing, context.locale);
}
