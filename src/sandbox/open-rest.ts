import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Target } from './faults.ts';
import { openRateLimits, type Limits } from './rate-limits.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { type End, endAfter, endBefore, limitedReply, refusedReply, type Reply } from './replies.ts';
import { findRoute, type Match } from './route.ts';
import { ROUTES } from './routes/all-routes.ts';
import type { World } from './world.ts';

/** One request and its answer, for whoever counts or checks them. `status` 0: no answer was given. */
export type Exchange = {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** As Discord's description writes it; absent where there is no such operation. */
  readonly route: string | undefined;
  readonly status: number;
  readonly answer: unknown;
};

/** How the answer to a request begins that the sandbox itself failed at. */
export const SANDBOX_BROKE = 'The sandbox broke';

/** What the REST API needs of the sandbox around it. */
export type RestDeps = {
  readonly world: World;
  readonly limits: Limits;
  readonly takeFault: (target: Target) => Fault | undefined;
  readonly onExchange: (exchange: Exchange) => void;
};

/** Serves Discord's REST API, version 10: `path` is what stands after `/api/v10`. */
export function openRest(deps: RestDeps) {
  const take = openRateLimits(deps.world.clock, deps.limits);

  return async function serve(request: IncomingMessage, response: ServerResponse, url: URL, path: string) {
    const match = findRoute(ROUTES, request.method ?? 'GET', path);
    const target: Target = { method: request.method ?? 'GET', path, route: match?.route.path };
    const fault = deps.takeFault(target);
    const read = await readBody(request).then(
      (body) => () => body,
      (error: unknown) => () => {
        throw error;
      },
    );
    const early = fault === undefined ? undefined : endBefore(fault);
    const end = early ?? endOf(fault, () => carryOut(deps, take, { request, match, url, read }));
    if (fault?.kind === 'delay') {
      deps.world.clock.after(fault.milliseconds, () => finish(deps, response, target, end));
    } else {
      finish(deps, response, target, end);
    }
  };
}

function endOf(fault: Fault | undefined, handle: () => Reply): End {
  const reply = perform(handle);
  return fault === undefined ? reply : endAfter(fault, reply);
}

type Incoming = {
  readonly request: IncomingMessage;
  readonly match: Match | undefined;
  readonly url: URL;
  /** Gives the body, or throws why it could not be read. */
  readonly read: () => ReadBody;
};

function carryOut(deps: RestDeps, take: ReturnType<typeof openRateLimits>, incoming: Incoming): Reply {
  const { request, match, url, read } = incoming;
  if (match === undefined) {
    throw new Refusal('notFound');
  }
  const { route, params } = match;
  if (route.auth === 'bot' && request.headers.authorization !== `Bot ${deps.world.application.token}`) {
    throw new Refusal('unauthorized');
  }
  const verdict = take(route.bucket, majorIdOf(params));
  if (verdict.kind === 'limited') {
    return limitedReply(verdict);
  }
  const { headers } = verdict;
  const param = (name: string) => params.get(name) ?? raise(new Error(`${route.path} has no ${name}`));
  const answer = perform(() => {
    const { body, files } = read();
    return route.handle({ world: deps.world, param, query: url.searchParams, body, files });
  });
  return { ...answer, headers };
}

/** Turns a refusal into Discord's answer; anything else that is thrown is a mistake of the sandbox's own, and said so. */
function perform(handle: () => Reply): Reply {
  try {
    return handle();
  } catch (error) {
    if (error instanceof Refusal) {
      return refusedReply(error);
    }
    return { status: 500, body: { message: `${SANDBOX_BROKE}: ${String(error)}`, code: 0 } };
  }
}

function raise(error: Error): never {
  throw error;
}

/** Buckets are counted per channel, server, or webhook with its token. */
function majorIdOf(params: ReadonlyMap<string, string>): string {
  const [channel, guild] = [params.get('channel_id'), params.get('guild_id')];
  return channel ?? guild ?? `${params.get('webhook_id') ?? ''}:${params.get('webhook_token') ?? ''}`;
}

function finish(deps: RestDeps, response: ServerResponse, target: Target, end: End): void {
  const { world, onExchange } = deps;
  const exchange = { at: world.clock.now(), ...target };
  if (end === 'hang' || end === 'reset') {
    onExchange({ ...exchange, status: 0, answer: undefined });
    if (end === 'reset') {
      response.destroy();
    }
    return;
  }
  const { via = '1.1 touchline-sandbox', ...headers } = end.headers ?? {};
  const text = end.body === undefined ? '' : JSON.stringify(end.body);
  response.writeHead(end.status, {
    ...(via === '' ? {} : { via }),
    ...(end.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(text);
  onExchange({ ...exchange, status: end.status, answer: end.body });
}
