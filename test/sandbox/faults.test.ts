import { HTTPError, REST, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NO_LIMITS } from '../../src/sandbox/rate-limits.ts';
import type { Exchange } from '../../src/sandbox/open-rest.ts';
import { aSandbox, asBot, refusalOf } from './bot.ts';

const MESSAGES = '/channels/{channel_id}/messages';
const ALERT = { content: 'Bid accepted', nonce: 'd1', enforce_nonce: true };

/** A sandbox, a REST client of discord.js, and what went over the wire. */
async function aWire(options: { timeout?: number; limits?: Parameters<typeof aSandbox>[0] } = {}) {
  const exchanges: Exchange[] = [];
  const sandbox = await aSandbox({ onExchange: (exchange) => exchanges.push(exchange), ...options.limits });
  const rest = new REST({ api: sandbox.apiUrl, timeout: options.timeout ?? 15_000, globalRequestsPerSecond: 1000 });
  const send = (body: object) =>
    rest.setToken(sandbox.token).post(Routes.channelMessages(sandbox.seed.channels.chat), { body });
  const inChat = () => sandbox.person.messages(sandbox.seed.youId, sandbox.seed.channels.chat);
  return { sandbox, send, inChat, exchanges, statuses: () => exchanges.map(({ status }) => status) };
}

describe('faults', () => {
  it.each([{ status: 500 }, 'hang'] as const)(
    'lose the answer after the message stands there (%j): discord.js sends again, and the nonce keeps it one',
    async (how) => {
      const { sandbox, send, inChat, statuses } = await aWire({ timeout: how === 'hang' ? 1500 : 15_000 });
      sandbox.faults.add({ kind: 'lose-answer', how }, { route: MESSAGES, times: 1 });
      await expect(send(ALERT)).resolves.toMatchObject({ content: 'Bid accepted' });
      expect(inChat()).toHaveLength(1);
      expect(statuses()).toEqual([how === 'hang' ? 0 : 500, 200]);
    },
  );

  it('lose it twice over where the nonce is not enforced', async () => {
    const { sandbox, send, inChat } = await aWire();
    sandbox.faults.add({ kind: 'lose-answer', how: { status: 502 } }, { route: MESSAGES, times: 1 });
    await send({ content: 'Bid accepted' });
    expect(inChat()).toHaveLength(2);
  });

  it('break the connection: discord.js gives up at once, and whether it happened the fault decides', async () => {
    const { sandbox, send, inChat } = await aWire();
    sandbox.faults.add({ kind: 'reset' }, { times: 1 });
    await expect(send(ALERT)).rejects.toThrow();
    expect(inChat()).toHaveLength(0);
    sandbox.faults.add({ kind: 'lose-answer', how: 'reset' }, { times: 1 });
    await expect(send(ALERT)).rejects.toThrow();
    expect(inChat()).toHaveLength(1);
  });

  it('make an outage that ends when it is lifted, and changes nothing meanwhile', async () => {
    const { sandbox, send, inChat, statuses } = await aWire();
    const lift = sandbox.faults.add({ kind: 'status', status: 503 });
    await expect(send(ALERT)).rejects.toBeInstanceOf(HTTPError);
    expect(statuses()).toEqual([503, 503, 503, 503]);
    lift();
    await send(ALERT);
    expect(inChat()).toHaveLength(1);
  });

  it('aim at a method, a route or a path, and refuse as Discord does', async () => {
    const { sandbox } = await aWire();
    const { channels } = sandbox.seed;
    sandbox.faults.add(
      { kind: 'refuse', refusal: 'missingPermissions' },
      { method: 'POST', path: new RegExp(channels.chat) },
    );
    const send = (channelId: string) => asBot(sandbox, 'POST', `/channels/${channelId}/messages`, { content: 'x' });
    expect(await refusalOf(send(channels.chat))).toMatchObject({ status: 403, code: 50013 });
    expect((await send(channels.welcome)).status).toBe(200);
    expect((await asBot(sandbox, 'GET', `/channels/${channels.chat}`)).status).toBe(200);
    sandbox.faults.clear();
    expect((await send(channels.chat)).status).toBe(200);
  });
});

describe('limits', () => {
  it.each([
    ['user', false, '1.1 touchline-sandbox'],
    ['shared', false, '1.1 touchline-sandbox'],
    ['global', true, '1.1 touchline-sandbox'],
    ['cloudflare', undefined, null],
  ] as const)('tell a bot to wait, as %s', async (scope, global, via) => {
    const { sandbox } = await aWire();
    sandbox.faults.add({ kind: 'rate-limit', scope, retryAfterMs: 1300 }, { times: 1 });
    const answer = await asBot(sandbox, 'GET', '/users/@me');
    expect(answer.status).toBe(429);
    expect([answer.headers.get('retry-after'), answer.headers.get('via')]).toEqual(['2', via]);
    if (global !== undefined) {
      expect(await answer.json()).toMatchObject({ message: 'You are being rate limited.', retry_after: 1.3, global });
      expect(answer.headers.get('x-ratelimit-scope')).toBe(scope);
    }
  });

  it('hold five messages in five seconds to each channel, and say so in the headers', async () => {
    const { sandbox } = await aWire();
    const { channels } = sandbox.seed;
    const send = (channelId: string) => asBot(sandbox, 'POST', `/channels/${channelId}/messages`, { content: 'x' });
    const left: (string | null)[] = [];
    for (let n = 0; n < 5; n += 1) {
      left.push((await send(channels.chat)).headers.get('x-ratelimit-remaining'));
    }
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const sixth = await send(channels.chat);
    expect([sixth.status, sixth.headers.get('x-ratelimit-scope'), sixth.headers.get('x-ratelimit-limit')]).toEqual([
      429,
      'user',
      '5',
    ]);
    expect((await send(channels.welcome)).status).toBe(200);
  });

  it('hold fifty requests in a second to the bot, interactions aside', async () => {
    const { sandbox } = await aWire();
    const many = await Promise.all(Array.from({ length: 51 }, () => asBot(sandbox, 'GET', '/gateway/bot')));
    expect(many.filter(({ status }) => status === 429).map(({ headers }) => headers.get('x-ratelimit-global'))).toEqual(
      ['true'],
    );
    expect(await refusalOf(asBot(sandbox, 'POST', '/interactions/1/x/callback', { type: 5 }))).toMatchObject({
      code: 10062,
    });
  });

  it('are kept by discord.js, which waits and then sends', async () => {
    const buckets = { 'message-create': { requests: 2, per: 300 } };
    const { send, inChat, statuses } = await aWire({ limits: { limits: { buckets } } });
    await Promise.all([1, 2, 3, 4, 5].map((n) => send({ content: `${n}` })));
    expect(inChat().map(({ content }) => content)).toEqual(['1', '2', '3', '4', '5']);
    expect(statuses()).not.toContain(429);
  });

  it('can be switched off', async () => {
    const { send, statuses } = await aWire({ limits: { limits: NO_LIMITS } });
    await Promise.all(Array.from({ length: 60 }, (_, n) => send({ content: `${n}` })));
    expect(new Set(statuses())).toEqual(new Set([200]));
  });
});
