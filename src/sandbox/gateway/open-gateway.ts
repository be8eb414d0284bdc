import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { subscribe, type World, type WorldEvent } from '../world.ts';
import { type Connection, hello, receive } from './connection.ts';
import { dispatchesOf } from './dispatches.ts';
import { isOnShard, Op, type Session } from './session.ts';
import { dispatch, type GatewayState, transmit } from './transmit.ts';

/** The gateway while it is open, with what a test may break about it. */
export type Gateway = {
  /** Takes over a connection that asks to become a web socket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly closeAll: (code: number) => void;
  readonly invalidateAll: (resumable: boolean) => void;
  readonly askToReconnect: () => void;
  readonly silence: (isSilent: boolean) => void;
  readonly delay: (milliseconds: number) => void;
  /** How often a bot has identified: Discord allows 1000 a day. */
  readonly identifies: () => number;
  readonly close: () => void;
};

/** Opens the gateway: it tells every connected bot what happens in the world, and what it missed when it resumes. */
export function openGateway(world: World, heartbeatEvery: number): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const state: GatewayState = { world, heartbeatEvery, sessions: new Map(), silent: false, delay: 0, identifies: 0 };
  const unsubscribe = subscribe(world, (event) => tellSessions(state, event));
  return {
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, (ws) => accept(state, ws)),
    closeAll: (code) => server.clients.forEach((socket) => socket.close(code)),
    invalidateAll: (resumable) => invalidateAll(state, resumable),
    askToReconnect: () =>
      server.clients.forEach((socket) => transmit(state, socket, JSON.stringify({ op: Op.reconnect, d: null }))),
    silence: (isSilent) => {
      state.silent = isSilent;
    },
    delay: (milliseconds) => {
      state.delay = milliseconds;
    },
    identifies: () => state.identifies,
    close() {
      unsubscribe();
      server.clients.forEach((socket) => socket.terminate());
      server.close();
    },
  };
}

function tellSessions(state: GatewayState, event: WorldEvent): void {
  const told = dispatchesOf(state.world, event);
  for (const session of state.sessions.values()) {
    for (const { t, d, intent, guildId } of told) {
      if ((intent === 0 || (session.intents & intent) !== 0) && isOnShard(session, guildId)) {
        dispatch(state, session, t, d);
      }
    }
  }
}

function accept(state: GatewayState, socket: WebSocket): void {
  const connection: Connection = { socket, session: undefined, sends: { count: 0, endsAt: 0 }, stopTimer: () => {} };
  hello(state, connection);
  socket.on('message', (data) => receive(state, connection, Buffer.isBuffer(data) ? data.toString() : ''));
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => part(state, connection, code));
}

/** A bot that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
function part(state: GatewayState, { session, stopTimer, socket }: Connection, code: number): void {
  stopTimer();
  if (session?.socket === socket) {
    session.socket = undefined;
    if (code === 1000 || code === 1001) {
      state.sessions.delete(session.id);
    }
  }
}

function invalidateAll(state: GatewayState, resumable: boolean): void {
  const connected = [...state.sessions.values()].filter((session): session is Session => session.socket !== undefined);
  for (const session of connected) {
    if (!resumable) {
      state.sessions.delete(session.id);
    }
    session.socket?.send(JSON.stringify({ op: Op.invalidSession, d: resumable }));
  }
}
