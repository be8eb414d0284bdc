import type { Language } from '../feeds/feed.ts';
import type { Filters, Follow, Ping } from '../follows/follow.ts';
import { destinationKey } from '../follows/follow-id.ts';
import type { Mute } from '../follows/mute.ts';
import type { Context } from './context.ts';
import { pictureWordsOf } from '../pictures/picture-words.ts';
import { writeTable } from '../pictures/write-table.ts';
import { describeFilters } from './describe-filters.ts';
import { describeOwn, inherits } from './describe-origin.ts';
import { describePing, namePlace, timestamp } from './describe-follow.ts';
import { choiceOfFollow } from './follow-choice.ts';
import { nameTarget } from './follow-target.ts';
import { muteKey } from './mute-steps.ts';
import { cutPage, pageButtons } from './paging.ts';
import { type MessageReply, say } from './reply.ts';
import { type SelectOption, selectRows } from './rows.ts';
import { serverFilters } from './server-filters.ts';
import type { Services } from './services.ts';
import { markup, t } from './texts/translate.ts';
import { followsInSight, mayChange, placesInSight } from './visible-follows.ts';

const FOLLOWS_ON_PAGE = 15;

/** What this channel and this person follow and have muted: a table for each place, as wide as a phone. */
export async function renderFollowing(number: number, context: Context, services: Services): Promise<MessageReply> {
  const { locale } = context;
  const follows = await followsInSight(context, services);
  const mutes = await mutesInSight(context, services);
  if (follows.length === 0 && mutes.length === 0) {
    return say(t(locale, 'following.nothing'));
  }
  const page = cutPage(follows, number, FOLLOWS_ON_PAGE);
  const facts = { count: follows.length, page: page.number + 1, pages: page.pages };
  const embed = {
    title: t(locale, 'following.title'),
    description: [...(await listFollows(page.entries, context, services)), ...listMutes(mutes, context)].join('\n'),
    footer: { text: t(locale, 'following.page', facts) },
  };
  const components = [
    ...pageButtons(page, (other) => `following:${other}`, locale),
    ...changeRows(await changeable(page.entries, context, services), context),
    ...endRows(page.entries, page.number, context),
    ...unmuteRows(mutes, page.number, context),
  ];
  return say('', { embeds: [embed], components });
}

/** The mutes that hold in the places whose follows this person may see. */
export async function mutesInSight(context: Context, services: Services): Promise<readonly Mute[]> {
  const places = await placesInSight(context, services);
  const lists = await Promise.all(places.map((place) => services.mutes.listFor(place)));
  return lists.flat();
}

/** A table for those of one place that ping alike. Mentions stand above it: Discord shows none inside a table. */
async function listFollows(follows: readonly Follow[], { locale }: Context, services: Services) {
  const groups = Map.groupBy(follows, ({ destination, ping }) => `${destinationKey(destination)} ${pingKey(ping)}`);
  const tables = [...groups.values()].map(async ([first, ...others]) => {
    if (first === undefined) {
      return [];
    }
    const above = [namePlace(first.destination, locale).markup, describePing(first.ping, locale)].join(' · ');
    const server = await serverFilters(first.destination, services);
    return [`-# ${above}`, ...writeGroup([first, ...others], server, locale)];
  });
  return (await Promise.all(tables)).flat();
}

/** What the server tells stands once above its follows; in the table only what is their own. */
function writeGroup(follows: readonly Follow[], server: Filters | undefined, locale: Language): readonly string[] {
  const { columns } = pictureWordsOf(locale);
  const rows = follows.map((follow) => [[nameTarget(follow.target, locale)], listNews(follow, server, locale)]);
  const details = server !== undefined && follows.some(inherits) ? describeFilters(server, locale).join(' · ') : '';
  return [
    ...(details === '' ? [] : [`-# ${t(locale, 'following.server', { details: markup(details) })}`]),
    writeTable([columns.target, columns.news], rows),
  ];
}

function listNews(follow: Follow, server: Filters | undefined, locale: Language): readonly string[] {
  if (server === undefined) {
    return describeFilters(follow.filters, locale);
  }
  const own = describeOwn(follow, server, locale);
  const rest = own.length === 0 ? 'following.as-above' : 'following.else-as-above';
  return [...own, ...(inherits(follow) ? [t(locale, rest)] : [])];
}

function pingKey(ping: Ping): string {
  return ping.kind === 'nobody' ? ping.kind : `${ping.kind} ${ping.id}`;
}

function listMutes(mutes: readonly Mute[], { locale }: Context): readonly string[] {
  if (mutes.length === 0) {
    return [];
  }
  const lines = mutes.map(({ target, until, destination }) => {
    const end =
      until === undefined ? t(locale, 'mute.for-ever') : t(locale, 'mute.until', { when: timestamp(until, 'R') });
    const place = namePlace(destination, locale).markup;
    return t(locale, 'following.line', { target: target.name, details: markup(`${place}, ${end}`) });
  });
  return [`-# ${t(locale, 'following.muted')}`, ...lines];
}

/** Those of them whose filters this person may change. */
async function changeable(
  follows: readonly Follow[],
  context: Context,
  { settings }: Services,
): Promise<readonly Follow[]> {
  const { guildId } = context;
  const chosen = guildId === undefined ? undefined : await settings.get(guildId);
  return follows.filter((follow) => mayChange(follow, chosen, context));
}

function changeRows(follows: readonly Follow[], context: Context) {
  return selectRows('following-change', t(context.locale, 'following.change-one'), optionsOf(follows, context));
}

function optionsOf(follows: readonly Follow[], context: Context): readonly SelectOption[] {
  return follows.map((follow) => choiceOfFollow(follow, context)).map(({ name: label, value }) => ({ label, value }));
}

function endRows(follows: readonly Follow[], page: number, context: Context) {
  return selectRows(`following-end:${page}`, t(context.locale, 'following.end-one'), optionsOf(follows, context));
}

function unmuteRows(mutes: readonly Mute[], page: number, { locale }: Context) {
  const options = mutes.map((mute) => ({ label: mute.target.name, value: muteKey(mute) }));
  return selectRows(`following-unmute:${page}`, t(locale, 'following.unmute-one'), options);
}
