import type { RefusalName } from './refusal.ts';
import type { Clock } from './clock.ts';

/** What goes wrong with a request. */
export type Fault =
  /** Answered with that status before anything happens: an outage is 502 or 503. */
  | { readonly kind: 'status'; readonly status: number }
  /** Never answered, and nothing happens. */
  | { readonly kind: 'hang' }
  /** The connection breaks before anything happens. */
  | { readonly kind: 'reset' }
  /** It happens, and the answer does not arrive: the connection hangs, breaks, or an error comes in its place. */
  | { readonly kind: 'lose-answer'; readonly how: 'hang' | 'reset' | { readonly status: number } }
  /** Told to wait. `cloudflare` is the ban of an address: without the header that says Discord has answered. */
  | {
      readonly kind: 'rate-limit';
      readonly scope: 'user' | 'global' | 'shared' | 'cloudflare';
      readonly retryAfterMs: number;
    }
  /** Refused as Discord would. */
  | { readonly kind: 'refuse'; readonly refusal: RefusalName }
  /** Carried out, and answered so much later. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** Which requests a fault is for; what is absent does not matter. */
export type Aim = {
  readonly method?: string;
  /** The route as Discord's description writes it ("/channels/{channel_id}/messages"), or a pattern for the path. */
  readonly route?: string;
  readonly path?: RegExp;
  /** So many requests, and then no more; without it until it is lifted. */
  readonly times?: number;
  /** So long from now, in milliseconds. */
  readonly during?: number;
};

/** What a test may break of a Discord while it is open. */
export type Faults = {
  /** Breaks requests from now on; the answer lifts the fault. An earlier fault wins. */
  readonly add: (fault: Fault, aim?: Aim) => () => void;
  readonly clear: () => void;
  /** Drops every gateway connection with that close code; bots with 1000 to 3999, 4000 and the like resume. */
  readonly closeGateway: (code: number) => void;
  /** Op 9: the session is over, or may be resumed. */
  readonly invalidateSessions: (resumable: boolean) => void;
  /** Op 7: please connect again. */
  readonly askToReconnect: () => void;
  /** The gateway neither sends nor acknowledges anything until it is switched off again: a zombie. */
  readonly silenceGateway: (isSilent: boolean) => void;
  /** Every event arrives so much later. */
  readonly delayGateway: (milliseconds: number) => void;
};

/** A request as faults see it. */
export type Target = { readonly method: string; readonly path: string; readonly route: string | undefined };

type Standing = { readonly fault: Fault; readonly aim: Aim; readonly until: number; left: number };

/** The faults in force: `take` gives the one for a request, and counts it. */
export type FaultList = Pick<Faults, 'add' | 'clear'> & { readonly take: (target: Target) => Fault | undefined };

/** Opens an empty list of faults; what holds for a time goes by that clock. */
export function openFaultList(clock: Clock): FaultList {
  let standing: readonly Standing[] = [];
  return {
    add: (fault, aim = {}) => {
      const until = aim.during === undefined ? Number.POSITIVE_INFINITY : clock.now() + aim.during;
      const entry: Standing = { fault, aim, until, left: aim.times ?? Number.POSITIVE_INFINITY };
      standing = [...standing, entry];
      return () => {
        standing = standing.filter((other) => other !== entry);
      };
    },
    clear: () => {
      standing = [];
    },
    take: (target) => {
      standing = standing.filter(({ left, until }) => left > 0 && until > clock.now());
      const hit = standing.find(({ aim }) => isAimedAt(aim, target));
      if (hit !== undefined) {
        hit.left -= 1;
      }
      return hit?.fault;
    },
  };
}

function isAimedAt({ method, route, path }: Aim, target: Target): boolean {
  return (
    (method === undefined || method === target.method) &&
    (route === undefined || route === target.route) &&
    (path === undefined || path.test(target.path))
  );
}
