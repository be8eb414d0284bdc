import { z } from 'zod';
import { feedId } from '../feeds/feed-address.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { Context } from './context.ts';
import { type Fate, type Listed, writeImport } from './import-report.ts';
import { type MessageReply, type Reply, say } from './reply.ts';
import { serverOf } from './server-of.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';

/** Real lists of hundreds of feeds are a tenth of this. Bytes. */
export const LARGEST_LIST = 256 * 1024;

/** More would take longer than Discord lets an answer be written over. */
const MOST_LISTED = 100;
const AT_ONCE = 4;

export const ListFile = z.object({ file: z.object({ url: z.url(), size: z.number() }) });

/** Tries every feed of a list and adds those that can be read, up to the server's limit; says how far it is meanwhile. */
export async function importFeeds(
  { file }: z.infer<typeof ListFile>,
  context: Context,
  services: Services,
): Promise<Reply> {
  const { locale: language } = context;
  if (file.size > LARGEST_LIST) {
    return say(t(language, 'feeds.import-too-large'));
  }
  const listing = await services.feedLists.open(file.url);
  if (listing.kind === 'unusable') {
    return say(t(language, `feeds.import-${listing.reason}`));
  }
  const { feeds } = listing;
  if (feeds.length > MOST_LISTED) {
    return say(t(language, 'feeds.import-too-many', { count: feeds.length, limit: MOST_LISTED }));
  }
  return {
    kind: 'work',
    first: sayProgress(0, feeds.length, language),
    async work(show) {
      const fates = await takeAll(feeds, context, services, (done) => show(sayProgress(done, feeds.length, language)));
      return writeImport(fates, language);
    },
  };
}

function sayProgress(done: number, count: number, language: Language): MessageReply {
  return say(t(language, 'feeds.import-progress', { done, count }));
}

async function takeAll(
  feeds: readonly Listed[],
  context: Context,
  services: Services,
  say: (done: number) => void,
): Promise<readonly Fate[]> {
  const scope = serverOf(context);
  const standings = await services.feeds.listFor(scope);
  const known = new Set(standings.map(({ feed }) => feed.id));
  const room = { left: services.feeds.limit - standings.length };
  const waiting = [...feeds];
  const fates: Fate[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      fates.push(await takeOne(next, { scope, known, room, context, services }));
      say(fates.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return feeds.flatMap((listed) => fates.find((fate) => fate.listed === listed) ?? []);
}

interface Import {
  readonly scope: Snowflake;
  readonly known: Set<string>;
  /** How many feeds the server may still add. */
  readonly room: { left: number };
  readonly context: Context;
  readonly services: Services;
}

async function takeOne(listed: Listed, { scope, known, room, context, services }: Import): Promise<Fate> {
  if (isKnown(listed.address, scope, known)) {
    return { kind: 'known', listed };
  }
  if (room.left <= 0) {
    return { kind: 'refused', listed, reason: 'over-limit' };
  }
  const test = await services.testFeed(listed.address, { scope, language: context.locale });
  if (test.kind === 'unusable') {
    return { kind: 'refused', listed, reason: test.trouble };
  }
  const { address: url, outlet, language } = test;
  const id = feedId(scope, url);
  if (known.has(id)) {
    return { kind: 'known', listed };
  }
  // Asked again: others were taken while this one was fetched.
  if (room.left <= 0) {
    return { kind: 'refused', listed, reason: 'over-limit' };
  }
  room.left -= 1;
  known.add(id);
  const added = { addedBy: context.userId, addedAt: services.now().toISOString() };
  await services.feeds.add({ url, outlet: listed.name ?? outlet, language, scope, ...added });
  return { kind: 'taken', listed };
}

function isKnown(address: string, scope: Snowflake, known: ReadonlySet<string>): boolean {
  return URL.canParse(address) && /^https?:/i.test(address) && known.has(feedId(scope, address));
}
