import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Clock, systemClock } from './clock.ts';
import { type Commit, keepCommitLog } from './commit-log.ts';
import { type FaultList, type Faults, openFaultList } from './faults.ts';
import { type Gateway, openGateway } from './gateway/open-gateway.ts';
import { listen } from './listen.ts';
import { openPerson } from './person/open-person.ts';
import type { Person } from './person.ts';
import { DISCORD_LIMITS, type Limits } from './rate-limits.ts';
import type { Snowflake } from './snowflake.ts';
import { seedWorld } from './seed-world.ts';
import { type Exchange, openRest } from './open-rest.ts';
import type { World } from './world.ts';

const HEARTBEAT_EVERY = 41_250;

/** What a sandbox is opened with; all of it may be absent. */
export type SandboxOptions = {
  /** 0, or absent: any that is free. */
  readonly port?: number;
  /** Absent: the server Terrace End of `seedWorld`. */
  readonly world?: World;
  /** For a world of the sandbox's own making. */
  readonly clock?: Clock;
  readonly limits?: Limits;
  /** Milliseconds between a bot's heartbeats. */
  readonly heartbeatEvery?: number;
  readonly onCommit?: (commit: Commit) => void;
  readonly onExchange?: (exchange: Exchange) => void;
  /** Serves the page on the same port: whether it took the request. */
  readonly handlePage?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** A Discord of our own while it is open. */
export type Sandbox = {
  /** The page: `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** For discord.js: `new Client({ rest: { api } })`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: Snowflake;
  readonly world: World;
  readonly person: Person;
  readonly faults: Faults;
  readonly commitLog: readonly Commit[];
  /** How often bots have identified with the gateway. */
  readonly identifies: () => number;
  readonly close: () => Promise<void>;
};

/**
 * Opens a Discord on 127.0.0.1 that the unchanged discord.js logs in to: REST API version 10, gateway, and the people who
 * use the bot. Nothing leaves the machine, and nothing is kept when it closes.
 */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = options.world ?? seedWorld(options.clock ?? systemClock).world;
  const faultList = openFaultList(world.clock);
  const gateway = openGateway(world, options.heartbeatEvery ?? HEARTBEAT_EVERY);
  const commitLog = keepCommitLog(world, options.onCommit);
  const rest = openRest({
    world,
    limits: options.limits ?? DISCORD_LIMITS,
    takeFault: faultList.take,
    onExchange: options.onExchange ?? (() => {}),
  });
  const server = createServer((request, response) => route(world, rest, options.handlePage, request, response));
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', world.address).pathname.replace(/\/$/, '') === '/gateway') {
      gateway.upgrade(request, socket, head);
    } else {
      socket.destroy();
    }
  });
  world.address = await listen(server, options.port ?? 0);
  return {
    url: world.address,
    apiUrl: `${world.address}/api`,
    token: world.application.token,
    applicationId: world.application.id,
    world,
    person: openPerson(world),
    faults: faultsOf(faultList, gateway),
    commitLog,
    identifies: gateway.identifies,
    close: () => close(server, gateway),
  };
}

function route(
  world: World,
  rest: ReturnType<typeof openRest>,
  handlePage: SandboxOptions['handlePage'],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '/', world.address);
  const [, version, path] = /^\/api(?:\/v(\d+))?(\/.*)$/.exec(url.pathname) ?? [];
  if (path !== undefined && (version ?? '10') === '10') {
    void rest(request, response, url, path);
    return;
  }
  const file = world.files.get(/^\/attachments\/\d+\/(\d+)\//.exec(url.pathname)?.[1] ?? '');
  if (file !== undefined) {
    // A file is shown, never run: it comes from the same address as the page.
    response.writeHead(200, {
      'content-type': file.contentType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    response.end(file.bytes);
    return;
  }
  if (handlePage?.(request, response) !== true) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.');
  }
}

function faultsOf(list: FaultList, gateway: Gateway): Faults {
  return {
    add: list.add,
    clear: list.clear,
    closeGateway: gateway.closeAll,
    invalidateSessions: gateway.invalidateAll,
    askToReconnect: gateway.askToReconnect,
    silenceGateway: gateway.silence,
    delayGateway: gateway.delay,
  };
}

function close(server: Server, gateway: Gateway): Promise<void> {
  gateway.close();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
