import type { WebSocket } from 'ws';
import type { World } from '../world.ts';
import { Op, type Session } from './session.ts';

const KEPT = 5000;

/** What all connections of a gateway share. */
export type GatewayState = {
  readonly world: World;
  /** Milliseconds between two heartbeats of a bot. */
  readonly heartbeatEvery: number;
  readonly sessions: Map<string, Session>;
  /** Nothing is sent, as of a zombie. */
  silent: boolean;
  /** Everything is sent so many milliseconds later. */
  delay: number;
  identifies: number;
};

/** Sends something down a connection, unless a fault keeps it. */
export function transmit({ world, silent, delay }: GatewayState, socket: WebSocket, text: string): void {
  if (silent) {
    return;
  }
  if (delay > 0) {
    world.clock.after(delay, () => socket.send(text));
  } else {
    socket.send(text);
  }
}

/** Numbers an event, keeps it for a resume, and sends it where the session is connected. */
export function dispatch(state: GatewayState, session: Session, t: string, d: unknown): void {
  session.seq += 1;
  const text = JSON.stringify({ op: Op.dispatch, t, s: session.seq, d });
  session.sent.push({ seq: session.seq, text });
  if (session.sent.length > KEPT) {
    session.sent.shift();
  }
  if (session.socket !== undefined) {
    transmit(state, session.socket, text);
  }
}
