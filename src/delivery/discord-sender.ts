import { DefaultRestOptions, DiscordAPIError, REST, type RESTOptions, Routes } from 'discord.js';
import { z } from 'zod';
import { type Arrivals, openArrivals } from './arrivals.ts';
import { openDiscordThreads } from './discord-threads.ts';
import { Identified, Message, recentOf } from './discord-message.ts';
import type { Sender } from './sender.ts';
import { watchRefusals } from './watch-refusals.ts';

/** Discord gives at most so many messages a page. */
const PAGE = 100;

/**
 * Discord as delivery sees it, through a REST client of its own: an answer to a person never waits behind a fan-out.
 * It never repeats a request by itself: delivery knows better when, and how many a second.
 */
export function openDiscordSender(options: {
  readonly token: string;
  /** Discord's API, or another server that speaks it; without the version. */
  readonly api?: string;
  readonly now: () => Date;
}): Sender {
  const now = () => options.now().getTime();
  const arrivals = openArrivals();
  const rest = openRest(options, timed(arrivals, now));
  const request = guardToken();
  const ownId = askOnce(rest, request);
  return {
    create: async (channelId, body, nonce) => {
      const answer = await request(() =>
        rest.post(Routes.channelMessages(channelId), { body: { ...body, nonce, enforce_nonce: true } }),
      );
      return Identified.parse(answer).id;
    },
    edit: async (channelId, messageId, body) => {
      await request(() => rest.patch(Routes.channelMessage(channelId, messageId), { body }));
    },
    remove: async (channelId, messageId) => {
      await request(() => rest.delete(Routes.channelMessage(channelId, messageId)));
    },
    publish: async (channelId, messageId) => {
      await request(() => rest.post(Routes.channelMessageCrosspost(channelId, messageId)));
    },
    readAfter: openReader(rest, request, ownId),
    threads: openDiscordThreads(rest, request, ownId),
    openDirect: async (userId) => {
      const answer = await request(() => rest.post(Routes.userChannels(), { body: { recipient_id: userId } }));
      return Identified.parse(answer).id;
    },
    ...watchRefusals(rest, now, arrivals),
  };
}

function openRest({ token, api }: { token: string; api?: string }, makeRequest: RESTOptions['makeRequest']): REST {
  return new REST({
    version: '10',
    retries: 0,
    makeRequest,
    rejectOnRateLimit: ({ route }) => route.endsWith('/crosspost'),
    ...(api === undefined ? {} : { api }),
  }).setToken(token);
}

/** Sends as discord.js does, and says when: what waits there for its channel's limit has not left yet. */
function timed(arrivals: Arrivals, now: () => number): RESTOptions['makeRequest'] {
  return async (url, init) => {
    const answered = arrivals.sent(now());
    try {
      return await DefaultRestOptions.makeRequest(url, init);
    } finally {
      answered(now());
    }
  };
}

/** Carries a request out, unless the token is known to be refused. */
export type Request = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** Who we are is asked once, when it matters first. */
function askOnce(rest: REST, request: Request): () => Promise<string> {
  let ownId: string | undefined;
  return async () => {
    ownId ??= Identified.parse(await request(() => rest.get(Routes.user()))).id;
    return ownId;
  };
}

/** Reads pages of a channel. */
function openReader(rest: REST, request: Request, ownId: () => Promise<string>): Sender['readAfter'] {
  return async (channelId, messageId) => {
    const self = await ownId();
    const query = new URLSearchParams({ after: messageId, limit: String(PAGE) });
    const page = await request(() => rest.get(Routes.channelMessages(channelId), { query }));
    return readPage(z.array(Message).parse(page), self);
  };
}

function readPage(
  messages: readonly z.infer<typeof Message>[],
  ownId: string,
): Awaited<ReturnType<Sender['readAfter']>> {
  const oldestFirst = messages.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return {
    own: oldestFirst.filter(({ author }) => author.id === ownId).map(recentOf),
    next: messages.length < PAGE ? undefined : oldestFirst.at(-1)?.id,
  };
}

/** discord.js drops the token after a 401; what asks after that gets the same answer, without asking. */
function guardToken(): Request {
  let refusal: DiscordAPIError | undefined;
  return async (ask) => {
    if (refusal !== undefined) {
      throw refusal;
    }
    try {
      return await ask();
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401) {
        refusal = error;
      }
      throw error;
    }
  };
}
