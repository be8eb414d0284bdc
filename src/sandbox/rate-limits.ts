import type { Clock } from './clock.ts';

/** At most so many requests in so many milliseconds. */
export type Limit = { readonly requests: number; readonly per: number };

/** Which requests share a bucket; each bucket is counted per channel, server, or webhook. */
export type BucketName =
  | 'ordinary'
  | 'message-create'
  | 'message-edit'
  | 'message-delete'
  | 'reaction'
  | 'crosspost'
  | 'webhook'
  | 'interaction'
  | 'commands';

/** The limits in force. One that is absent does not hold. */
export type Limits = {
  /** All requests of the bot together, those of interactions and webhooks aside. */
  readonly global?: Limit;
  readonly buckets: Readonly<Partial<Record<BucketName, Limit>>>;
};

/**
 * Discord's limits as far as people have seen them: only the global one is documented, so a bot must read the headers.
 */
export const DISCORD_LIMITS: Limits = {
  global: { requests: 50, per: 1000 },
  buckets: {
    ordinary: { requests: 50, per: 1000 },
    'message-create': { requests: 5, per: 5000 },
    'message-edit': { requests: 5, per: 5000 },
    'message-delete': { requests: 5, per: 1000 },
    reaction: { requests: 4, per: 1000 },
    crosspost: { requests: 10, per: 3_600_000 },
    webhook: { requests: 5, per: 2000 },
    commands: { requests: 200, per: 60_000 },
  },
};

/** Interactions, their tokens and webhooks are not held to the bot's global limit. */
const BEYOND_GLOBAL: readonly BucketName[] = ['interaction', 'webhook'];

/** For measuring what a bot can do by itself. */
export const NO_LIMITS: Limits = { buckets: {} };

/** The verdict on one request, and the headers that go with its answer. */
export type Verdict =
  | { readonly kind: 'passed'; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly kind: 'limited';
      readonly scope: 'user' | 'global' | 'shared';
      readonly retryAfterMs: number;
      readonly headers: Readonly<Record<string, string>>;
    };

type Window = { readonly endsAt: number; readonly used: number };

/** Counts requests in windows that open with their first request, as Discord does. */
export function openRateLimits(clock: Clock, limits: Limits) {
  const windows = new Map<string, Window>();

  function count(key: string, limit: Limit): { readonly left: number; readonly resetInMs: number } {
    const now = clock.now();
    const current = windows.get(key);
    const open = current === undefined || current.endsAt <= now ? { endsAt: now + limit.per, used: 0 } : current;
    windows.set(key, { ...open, used: open.used + 1 });
    return { left: limit.requests - open.used - 1, resetInMs: open.endsAt - now };
  }

  /** Counts a request to a bucket under its major id (channel, server, webhook with its token). */
  return function take(bucket: BucketName, majorId: string): Verdict {
    if (limits.global !== undefined && !BEYOND_GLOBAL.includes(bucket)) {
      const { left, resetInMs } = count('global', limits.global);
      if (left < 0) {
        return { kind: 'limited', scope: 'global', retryAfterMs: resetInMs, headers: {} };
      }
    }
    const limit = limits.buckets[bucket];
    if (limit === undefined) {
      return { kind: 'passed', headers: {} };
    }
    const { left, resetInMs } = count(`${bucket}:${majorId}`, limit);
    const headers = {
      'x-ratelimit-limit': String(limit.requests),
      'x-ratelimit-remaining': String(Math.max(0, left)),
      'x-ratelimit-reset': ((clock.now() + resetInMs) / 1000).toFixed(3),
      'x-ratelimit-reset-after': (resetInMs / 1000).toFixed(3),
      'x-ratelimit-bucket': hashOf(bucket),
    };
    return left < 0
      ? { kind: 'limited', scope: 'user', retryAfterMs: resetInMs, headers }
      : { kind: 'passed', headers };
  };
}

/** A bucket's name as Discord shows it: 32 hexadecimal digits that mean nothing. */
function hashOf(bucket: BucketName): string {
  return Buffer.from(bucket).toString('hex').padEnd(32, '0').slice(0, 32);
}
