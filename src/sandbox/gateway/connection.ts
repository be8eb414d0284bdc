import type { WebSocket } from 'ws';
import { z } from 'zod';
import { answerWholeGuild } from '../answers/guild-answer.ts';
import { answerUser } from '../answers/user-answer.ts';
import { gatewayUrl } from '../routes/gateway-routes.ts';
import type { World } from '../world.ts';
import { ALL_INTENTS, Intent, PRIVILEGED } from './intents.ts';
import { Close, isOnShard, missedSince, Op, type Session, startSession } from './session.ts';
import { dispatch, type GatewayState, transmit } from './transmit.ts';

const SENDS_PER_MINUTE = 120;

/** One connection of a bot. */
export type Connection = {
  readonly socket: WebSocket;
  session: Session | undefined;
  /** How much it has sent in the minute that ends then. */
  sends: { readonly count: number; readonly endsAt: number };
  stopTimer: () => void;
};

const Received = z.discriminatedUnion('op', [
  z.object({ op: z.literal(Op.heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(Op.identify),
    d: z.object({
      token: z.string(),
      intents: z.int(),
      shard: z.tuple([z.int().min(0), z.int().min(1)]).default([0, 1]),
    }),
  }),
  z.object({ op: z.literal(Op.resume), d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }) }),
  // Presence, voice and member requests: a bot may send them, and nothing comes of them here.
  z.object({ op: z.literal([Op.presenceUpdate, Op.voiceStateUpdate, Op.requestMembers]), d: z.unknown() }),
]);

/** Greets a new connection and starts waiting for its heartbeats. */
export function hello(state: GatewayState, connection: Connection): void {
  say(state, connection, Op.hello, { heartbeat_interval: state.heartbeatEvery });
  awaitHeartbeat(state, connection);
}

/** Carries out what a bot sends. What is no payload of the gateway's closes the connection with 4002. */
export function receive(state: GatewayState, connection: Connection, text: string): void {
  const received = Received.safeParse(parse(text));
  if (!received.success || sendsTooMuch(state, connection)) {
    connection.socket.close(received.success ? Close.rateLimited : Close.decodeError);
    return;
  }
  const { data } = received;
  switch (data.op) {
    case Op.heartbeat:
      awaitHeartbeat(state, connection);
      return say(state, connection, Op.heartbeatAck, null);
    case Op.identify:
      return identify(state, connection, data.d);
    case Op.resume:
      return resume(state, connection, data.d);
    case Op.presenceUpdate:
    case Op.voiceStateUpdate:
    case Op.requestMembers:
      return;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sendsTooMuch({ world }: GatewayState, connection: Connection): boolean {
  const now = world.clock.now();
  const { count, endsAt } = connection.sends;
  connection.sends = now < endsAt ? { count: count + 1, endsAt } : { count: 1, endsAt: now + 60_000 };
  return connection.sends.count > SENDS_PER_MINUTE;
}

function say(state: GatewayState, { socket }: Connection, op: number, d: unknown): void {
  transmit(state, socket, JSON.stringify({ op, d, s: null, t: null }));
}

/** A bot that misses more than one heartbeat is cut off, and may resume. */
function awaitHeartbeat({ world, heartbeatEvery }: GatewayState, connection: Connection): void {
  connection.stopTimer();
  connection.stopTimer = world.clock.after(heartbeatEvery * 2.5, () => connection.socket.close(Close.timedOut));
}

type Identify = { readonly token: string; readonly intents: number; readonly shard: readonly [number, number] };

function identify(state: GatewayState, connection: Connection, { token, intents, shard }: Identify): void {
  const code = refusalOf(state.world, connection, { token, intents, shard });
  if (code !== undefined) {
    connection.socket.close(code);
    return;
  }
  state.identifies += 1;
  forgetOthersOf(state, shard);
  const session = startSession(intents, shard, connection.socket);
  connection.session = session;
  state.sessions.set(session.id, session);
  welcome(state, session);
}

function refusalOf(world: World, connection: Connection, { token, intents, shard }: Identify): number | undefined {
  if (connection.session?.socket === connection.socket) {
    return Close.alreadyAuthenticated;
  }
  if (token.replace(/^Bot /, '') !== world.application.token) {
    return Close.authenticationFailed;
  }
  if ((intents & ~ALL_INTENTS) !== 0) {
    return Close.invalidIntents;
  }
  if ((intents & PRIVILEGED & ~world.application.privilegedIntents) !== 0) {
    return Close.disallowedIntents;
  }
  return shard[0] >= shard[1] ? Close.invalidShard : undefined;
}

/** Sessions of the same shard that nobody is connected to: a bot that identifies anew will not resume them. */
function forgetOthersOf({ sessions }: GatewayState, [id, count]: readonly [number, number]): void {
  for (const session of sessions.values()) {
    if (session.socket === undefined && session.shard[0] === id && session.shard[1] === count) {
      sessions.delete(session.id);
    }
  }
}

/** READY with the names of the servers, then each of them whole. */
function welcome(state: GatewayState, session: Session): void {
  const { world } = state;
  const bot = world.users.get(world.application.id);
  const guilds = [...world.guilds.values()].filter(
    ({ id, members }) => members.has(world.application.id) && isOnShard(session, id),
  );
  const ready = {
    v: 10,
    user: bot === undefined ? {} : { ...answerUser(bot), verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world.address),
    shard: session.shard,
    application: { id: world.application.id, flags: 0 },
    private_channels: [],
    relationships: [],
  };
  dispatch(state, session, 'READY', ready);
  if ((session.intents & Intent.guilds) === 0) {
    return;
  }
  const channels = Map.groupBy(world.channels.values(), ({ guildId }) => guildId);
  for (const guild of guilds.filter(({ unavailable }) => !unavailable)) {
    dispatch(state, session, 'GUILD_CREATE', answerWholeGuild(world, guild, channels.get(guild.id) ?? []));
  }
}

type Resume = { readonly token: string; readonly session_id: string; readonly seq: number };

/** Sends again what was missed; where that can not be known any more, the session is over. */
function resume(state: GatewayState, connection: Connection, { token, session_id, seq }: Resume): void {
  if (token.replace(/^Bot /, '') !== state.world.application.token) {
    connection.socket.close(Close.authenticationFailed);
    return;
  }
  const session = state.sessions.get(session_id);
  const missed = session === undefined ? undefined : missedSince(session, seq);
  if (session === undefined || missed === undefined) {
    state.sessions.delete(session_id);
    say(state, connection, Op.invalidSession, false);
    return;
  }
  connection.session = session;
  session.socket = connection.socket;
  for (const text of missed) {
    transmit(state, connection.socket, text);
  }
  dispatch(state, session, 'RESUMED', {});
}
