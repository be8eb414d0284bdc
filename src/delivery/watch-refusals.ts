import { type REST, RESTEvents } from 'discord.js';
import type { Arrivals } from './arrivals.ts';
import type { Sender } from './sender.ts';

const TEN_MINUTES_MS = 10 * 60 * 1000;

/**
 * Watches what Discord counts against our address (a 429 that other bots share in is not among it), and until when it
 * takes no request of ours at all. discord.js waits by itself, but what is started meanwhile would leave in one burst.
 * `now`: milliseconds since 1970.
 */
export function watchRefusals(
  rest: REST,
  now: () => number,
  arrivals: Pick<Arrivals, 'mayStartAt'>,
): Pick<Sender, 'invalidRequests' | 'closedUntil'> {
  let times: readonly number[] = [];
  let closedUntil = 0;
  const recent = () => times.filter((time) => time > now() - TEN_MINUTES_MS);
  rest.on(RESTEvents.Response, (_, { status, headers }) => {
    const scope = headers.get('x-ratelimit-scope');
    if ([401, 403, 429].includes(status) && !(status === 429 && scope === 'shared')) {
      times = [...recent(), now()];
    }
    // An answer without a scope is Cloudflare's: it has shut the address out.
    if (status === 429 && (scope === 'global' || scope === null)) {
      closedUntil = Math.max(closedUntil, now() + secondsIn(headers.get('retry-after')) * 1000);
    }
  });
  return {
    invalidRequests: () => recent().length,
    closedUntil: () => Math.max(closedUntil, arrivals.mayStartAt(now())),
  };
}

function secondsIn(header: string | null): number {
  const seconds = Number(header ?? 1);
  return Number.isFinite(seconds) ? seconds : 1;
}
