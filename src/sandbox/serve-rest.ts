import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Target } from './faults.ts';
import { openRateLimits, type Limits, type Verdict } from './rate-limits.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { bodyOf, Refusal } from './refusal.ts';
import { type Answer, findRoute, type Match } from './route.ts';
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

export type RestDeps = {
  readonly world: World;
  readonly limits: Limits;
  readonly takeFault: (target: Target) => Fault | undefined;
  readonly onExchange: (exchange: Exchange) => void;
};

type Reply = Answer & { readonly headers?: Readonly<Record<string, string>> };

/** Serves Discord's REST API, version 10: `path` is what stands after `/api/v10`. */
export function openRest(deps: RestDeps) {
  const take = openRateLimits(deps.world.clock, deps.limits);

  return async function serve(request: IncomingMessage, response: ServerResponse, url: URL, path: string) {
    const method = request.method ?? 'GET';
    const match = findRoute(ROUTES, method, path);
    const target: Target = { method, path, route: match?.route.path };
    const fault = deps.takeFault(target);
    const read = await readBody(request).catch((error: unknown) => error);
    const early = fault === undefined ? undefined : replyBefore(fault);
    const reply = early ?? perform(() => carryOut(deps, take, { request, match, url, read }));
    const end = fault === undefined ? reply : afterFault(fault, reply);
    const delay = fault?.kind === 'delay' ? fault.milliseconds : 0;
    const send = () => finish(deps, response, target, end);
    delay === 0 ? send() : deps.world.clock.after(delay, send);
  };
}

type Incoming = {
  readonly request: IncomingMessage;
  readonly match: Match | undefined;
  readonly url: URL;
  /** The body, or why it could not be read. */
  readonly read: unknown;
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
    return limited(verdict);
  }
  const { headers } = verdict;
  const param = (name: string) => params.get(name) ?? raise(new Error(`${route.path} has no ${name}`));
  const answer = perform(() => {
    const { body, files } = bodyFrom(read);
    return route.handle({ world: deps.world, param, query: url.searchParams, body, files });
  });
  return { ...answer, headers };
}

/** Turns a refusal into Discord's answer; anything else that is thrown is a mistake of the sandbox's own. */
function perform(handle: () => Reply): Reply {
  try {
    return handle();
  } catch (error) {
    if (error instanceof Refusal) {
      return { status: error.status, body: bodyOf(error) };
    }
    throw error;
  }
}

function bodyFrom(read: unknown): ReadBody {
  if (typeof read === 'object' && read !== null && 'body' in read && 'files' in read) {
    return read as ReadBody;
  }
  throw read;
}

function raise(error: Error): never {
  throw error;
}

/** Buckets are counted per channel, server, or webhook with its token. */
function majorIdOf(params: ReadonlyMap<string, string>): string {
  const [channel, guild] = [params.get('channel_id'), params.get('guild_id')];
  return channel ?? guild ?? `${params.get('webhook_id') ?? ''}:${params.get('webhook_token') ?? ''}`;
}

function limited({ scope, retryAfterMs, headers }: Extract<Verdict, { kind: 'limited' }>): Reply {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfterMs / 1000, global: isGlobal },
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(retryAfterMs / 1000)),
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

/** What a fault answers in place of everything: a reply, `silence`, or nothing where the request goes through. */
function replyBefore(fault: Fault): Reply | 'hang' | 'reset' | undefined {
  switch (fault.kind) {
    case 'status':
      return broken(fault.status);
    case 'hang':
    case 'reset':
      return fault.kind;
    case 'rate-limit':
      return fault.scope === 'cloudflare'
        ? {
            status: 429,
            body: 'error code: 1015',
            headers: { 'retry-after': String(Math.ceil(fault.retryAfterMs / 1000)), via: '' },
          }
        : limited({ kind: 'limited', scope: fault.scope, retryAfterMs: fault.retryAfterMs, headers: {} });
    case 'refuse':
      return perform(() => raise(new Refusal(fault.refusal)));
    case 'lose-answer':
    case 'delay':
      return undefined;
  }
}

function afterFault(fault: Fault, reply: Reply | 'hang' | 'reset'): Reply | 'hang' | 'reset' {
  if (fault.kind !== 'lose-answer') {
    return reply;
  }
  return typeof fault.how === 'string' ? fault.how : broken(fault.how.status);
}

function broken(status: number): Reply {
  return { status, body: { message: `${status}: Server Error`, code: 0 } };
}

function finish(deps: RestDeps, response: ServerResponse, target: Target, end: Reply | 'hang' | 'reset'): void {
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
