import type { Fault } from './faults.ts';
import type { Verdict } from './rate-limits.ts';
import { bodyOf, Refusal } from './refusal.ts';
import type { Answer } from './route.ts';

/** An answer with its headers. An empty `via` leaves that header out, as Cloudflare does where it answers by itself. */
export type Reply = Answer & { readonly headers?: Readonly<Record<string, string>> };

/** How a request ends: with a reply, never, or with its connection. */
export type End = Reply | 'hang' | 'reset';

/** Discord's answer to one request too many. The header has whole seconds, rounded up; the body has them exactly. */
export function limitedReply({
  scope,
  retryAfterMs,
  headers,
}: Omit<Extract<Verdict, { kind: 'limited' }>, 'kind'>): Reply {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfterMs / 1000, global: isGlobal, code: 0 },
    headers: {
      ...headers,
      'retry-after': inSeconds(retryAfterMs),
      'x-ratelimit-scope': scope,
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

/** What a refusal says. */
export function refusedReply(refusal: Refusal): Reply {
  return { status: refusal.status, body: bodyOf(refusal) };
}

/** How a fault ends a request before anything has happened; nothing where the request goes through first. */
export function endBefore(fault: Fault): End | undefined {
  switch (fault.kind) {
    case 'status':
      return brokenReply(fault.status);
    case 'hang':
    case 'reset':
      return fault.kind;
    case 'rate-limit':
      return fault.scope === 'cloudflare'
        ? { status: 429, body: 'error code: 1015', headers: { 'retry-after': inSeconds(fault.retryAfterMs), via: '' } }
        : limitedReply({ scope: fault.scope, retryAfterMs: fault.retryAfterMs, headers: {} });
    case 'refuse':
      return refusedReply(new Refusal(fault.refusal));
    case 'lose-answer':
    case 'delay':
      return undefined;
  }
}

/** How a request ends that was carried out under a fault. */
export function endAfter(fault: Fault, reply: Reply): End {
  if (fault.kind !== 'lose-answer') {
    return reply;
  }
  return typeof fault.how === 'string' ? fault.how : brokenReply(fault.how.status);
}

function brokenReply(status: number): Reply {
  return { status, body: { message: `${status}: Server Error`, code: 0 } };
}

function inSeconds(milliseconds: number): string {
  return String(Math.ceil(milliseconds / 1000));
}
