import { DiscordAPIError, REST, RESTEvents, Routes } from 'discord.js';
import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';
import type { Sender } from './sender.ts';

const Identified = z.object({ id: Snowflake });

const Button = z.object({ custom_id: z.string().optional() });
const Message = z.object({
  id: Snowflake,
  author: Identified,
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.array(z.object({ components: z.array(Button).default([]) })).default([]),
});

/** Discord gives at most so many messages a page. */
const PAGE = 100;
const TEN_MINUTES_MS = 10 * 60 * 1000;

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
  const { token, api, now } = options;
  const rest = new REST({
    version: '10',
    retries: 0,
    ...(api === undefined ? {} : { api }),
  }).setToken(token);
  const request = guardToken();
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
    readAfter: openReader(rest, request),
    openDirect: async (userId) => {
      const answer = await request(() => rest.post(Routes.userChannels(), { body: { recipient_id: userId } }));
      return Identified.parse(answer).id;
    },
    invalidRequests: countInvalid(rest, now),
  };
}

type Request = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** Reads pages of a channel. Who we are is asked once, at the first of them. */
function openReader(rest: REST, request: Request): Sender['readAfter'] {
  let ownId: string | undefined;
  return async (channelId, messageId) => {
    ownId ??= Identified.parse(await request(() => rest.get(Routes.user()))).id;
    const query = new URLSearchParams({ after: messageId, limit: String(PAGE) });
    const page = await request(() => rest.get(Routes.channelMessages(channelId), { query }));
    return readPage(z.array(Message).parse(page), ownId);
  };
}

function readPage(
  messages: readonly z.infer<typeof Message>[],
  ownId: string,
): Awaited<ReturnType<Sender['readAfter']>> {
  const oldestFirst = messages.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return {
    own: oldestFirst
      .filter(({ author }) => author.id === ownId)
      .map(({ id, nonce, components }) => ({
        id,
        ...(nonce === undefined ? {} : { nonce: String(nonce) }),
        customIds: components.flatMap((row) => row.components.flatMap(({ custom_id }) => custom_id ?? [])),
      })),
    next: messages.length < PAGE ? undefined : oldestFirst.at(-1)?.id,
  };
}

/** Counts what Discord counts against our address. A 429 that other bots share in is not among it. */
function countInvalid(rest: REST, now: () => Date): () => number {
  let times: readonly number[] = [];
  const recent = () => times.filter((time) => time > now().getTime() - TEN_MINUTES_MS);
  rest.on(RESTEvents.Response, (_, { status, headers }) => {
    const isShared = status === 429 && headers.get('x-ratelimit-scope') === 'shared';
    if ([401, 403, 429].includes(status) && !isShared) {
      times = [...recent(), now().getTime()];
    }
  });
  return () => recent().length;
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
