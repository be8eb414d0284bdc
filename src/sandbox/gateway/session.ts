import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Snowflake } from '../snowflake.ts';

/** Opcodes of the gateway, under Discord's numbers. */
export const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presenceUpdate: 3,
  voiceStateUpdate: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Close codes of the gateway. After those from 4010 on and after 4004 a bot must not connect again. */
export const Close = {
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  timedOut: 4009,
  invalidShard: 4010,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** A bot's session: it outlives its connection, so that what was missed can be sent again. */
export type Session = {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  seq: number;
  /** What was sent, by sequence number, in the order of sending. */
  readonly sent: { readonly seq: number; readonly text: string }[];
  socket: WebSocket | undefined;
};

/** A new session on a connection. */
export function startSession(intents: number, shard: readonly [number, number], socket: WebSocket): Session {
  return { id: randomBytes(16).toString('hex'), intents, shard, seq: 0, sent: [], socket };
}

/** Whether a server's events go to that session's shard. */
export function isOnShard({ shard: [id, count] }: Session, guildId: Snowflake | undefined): boolean {
  return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}

/** What a session missed after that number; nothing where it can no longer be known, and the session is over. */
export function missedSince(session: Session, seq: number): readonly string[] | undefined {
  const first = session.sent[0]?.seq ?? session.seq + 1;
  if (seq > session.seq || seq < first - 1) {
    return undefined;
  }
  return session.sent.filter((event) => event.seq > seq).map(({ text }) => text);
}
