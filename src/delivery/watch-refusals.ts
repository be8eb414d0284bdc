import { type REST, RESTEvents } from 'discord.js';
import type { Sender } from './sender.ts';

const TEN_MINUTES_MS = 10 * 60 * 1000;

/**
 * Watches what Discord counts against our address (a 429 that other bots share in is not among it), and until when it
 * takes no request of ours at all. discord.js waits by itself, but what is started meanwhile would leave in one burst.
 */
export function watchRefusals(rest: REST, now: () => Date): Pick<Sender, 'invalidRequests' | 'closedUntil'> {
  let times: readonly number[] = [];
  let closedUntil = 0;
  const recent = () => times.filter((time) => time > now().getTime() - TEN_MINUTES_MS);
  rest.on(RESTEvents.Response, (_, { status, headers }) => {
    const scope = headers.get('x-ratelimit-scope');
    if ([401, 403, 429].includes(status) && !(status === 429 && scope === 'shared')) {
      times = [...recent(), now().getTime()];
    }
    // An answer without a scope is Cloudflare's: it has shut the address out.
    if (status === 429 && (scope === 'global' || scope === null)) {
      closedUntil = Math.max(closedUntil, now().getTime() + secondsIn(headers.get('retry-after')) * 1000);
    }
  });
  return { invalidRequests: () => recent().length, closedUntil: () => closedUntil };
}

function secondsIn(header: string | null): number {
  const seconds = Number(header ?? 1);
  return Number.isFinite(seconds) ? seconds : 1;
}
