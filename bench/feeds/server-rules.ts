import type { Poll } from './poll-scenario.ts';

/** What polling one misbehaving server must come to. */
export interface ServerRule {
  /** How often it is polled; each poll waits until the feed is due. Default: once. */
  readonly polls?: number;
  /** The items are years old by the bot's clock; else they are of today. */
  readonly isOld?: boolean;
  /** What is wrong with how the polls ended, or nothing. */
  readonly objection: (polls: readonly Poll[]) => string | undefined;
}

type Objection = ServerRule['objection'];

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

const all =
  (...objections: readonly Objection[]): Objection =>
  (polls) =>
    objections.map((objection) => objection(polls)).find((found) => found !== undefined);

const ends =
  (at: number, ...endings: readonly string[]): Objection =>
  (polls) => {
    const ending = polls[at]?.ending ?? 'no poll';
    return endings.includes(ending) ? undefined : `poll ${at + 1} ended as ${ending}, not ${endings.join(' or ')}`;
  };

const brings =
  (count: number, at = 0): Objection =>
  (polls) => {
    const { ending, items } = polls[at] ?? { ending: 'no poll', items: 0 };
    return ending === 'fetched' && items === count ? undefined : `poll ${at + 1}: ${ending}, ${items} items`;
  };

/** Posts of each poll behind the first, which is silent. */
const posts =
  (...wanted: readonly number[]): Objection =>
  (polls) => {
    const told = polls.map((poll) => poll.posts);
    return told.join() === [0, ...wanted].join() ? undefined : `posts by poll: ${told.join(', ')}`;
  };

const waits =
  (least: number, most: number): Objection =>
  (polls) => {
    const seconds = Math.round(polls.at(-1)?.nextInSeconds ?? 0);
    return seconds >= least && seconds <= most ? undefined : `polled again after ${seconds} s`;
  };

const either =
  (...objections: readonly Objection[]): Objection =>
  (polls) => {
    const found = objections.map((objection) => objection(polls));
    return found.includes(undefined) ? undefined : found.join('; ');
  };

const FAILURES = ['broken-answer', 'unreachable', 'timeout', 'too-large', 'bad-redirect', 'bad-status', 'gone'];
const fails = ends(0, ...FAILURES, 'not-a-feed');
const backsOff = waits(3 * MINUTE, 8 * MINUTE);

const READ: ServerRule = { objection: brings(3) };
const READ_OR_REFUSED: ServerRule = { objection: either(brings(3), fails) };
const FAILS: ServerRule = { objection: all(fails, posts(), backsOff) };
/** The server lets us wait until our own deadline. */
export const TIMES_OUT: ServerRule = { objection: all(ends(0, 'timeout'), posts()) };
const TOO_LARGE: ServerRule = { objection: ends(0, 'too-large') };
const REFUSED: ServerRule = { objection: ends(0, 'address-refused') };
const LOST: ServerRule = { objection: ends(0, 'bad-redirect') };
/** The same items come again in another guise: nothing of it is news. */
const SAME_NEWS: ServerRule = { polls: 6, objection: posts(0, 0, 0, 0, 0) };
const UNCHANGED: ServerRule = { polls: 2, objection: all(brings(3), ends(1, 'not-modified'), posts(0)) };

const STATUSES = [201, 206, 300, 400, 401, 402, 403, 404, 405, 406, 410, 418, 451, 500, 502, 503, 504, 520, 525];

/** Every way in which the server misbehaves, by its path. */
export const SERVER_RULES: ReadonlyMap<string, ServerRule> = new Map([
  ['/ok', READ],
  ['/never', TIMES_OUT],
  ['/slow-headers', TIMES_OUT],
  ['/slow-body', TIMES_OUT],
  ['/stall-mid-body', TIMES_OUT],
  ['/infinite', TOO_LARGE],
  ['/reset', FAILS],
  ['/reset-first-then-ok', { polls: 2, objection: all(fails, brings(3, 1)) }],
  ['/cl-too-long', FAILS],
  ['/cl-too-short', READ_OR_REFUSED],
  ['/bad-chunk', FAILS],
  ['/te-and-cl', READ_OR_REFUSED],
  ['/http09', FAILS],
  ['/huge-header', FAILS],
  ['/many-headers', READ_OR_REFUSED],
  ['/header-inject', { polls: 2, objection: either(all(brings(3), ends(1, 'not-modified')), fails) }],
  ['/redirect-loop', LOST],
  ['/redirect-chain', LOST],
  ['/redirect-private', REFUSED],
  ['/redirect-file', REFUSED],
  ['/redirect-gopher', REFUSED],
  ['/redirect-scheme-relative', REFUSED],
  ['/redirect-empty', LOST],
  ['/redirect-permanent', { polls: 3, objection: all(brings(3), posts(0, 0)) }],
  ['/meta-refresh', { objection: ends(0, 'not-a-feed') }],
  ['/ctype-html', READ],
  ['/ctype-octet', READ],
  ['/ctype-none', READ],
  ['/charset-lie', READ_OR_REFUSED],
  ['/charset-bogus', READ],
  ['/gzip', READ],
  ['/gzip-unasked', READ],
  ['/gzip-nolabel', READ_OR_REFUSED],
  ['/gzip-twice', READ_OR_REFUSED],
  ['/gzip-truncated', FAILS],
  ['/gzip-bomb', TOO_LARGE],
  ['/br-bomb', TOO_LARGE],
  ['/unknown-encoding', FAILS],
  ...STATUSES.map((status) => [`/status/${status}`, FAILS] as const),
  ['/status/204', { polls: 3, objection: all(ends(2, 'not-modified'), posts(0, 0), waits(5 * MINUTE, 5 * MINUTE)) }],
  ['/429-seconds', { objection: all(fails, waits(2 * MINUTE, DAY)) }],
  ['/429-date', { objection: all(fails, waits(9.5 * MINUTE, DAY)) }],
  ['/429-huge', { objection: all(fails, waits(DAY, DAY)) }],
  ['/429-negative', { objection: all(fails, backsOff) }],
  ['/503-retry', { objection: all(fails, waits(MINUTE, DAY)) }],
  ['/etag', UNCHANGED],
  ['/etag-weak', UNCHANGED],
  ['/etag-constant-body-changes', { polls: 4, objection: posts(1, 1, 1) }],
  ['/etag-changes-body-same', { polls: 4, objection: posts(0, 0, 0) }],
  ['/304-always', { polls: 2, objection: all(ends(0, 'not-modified'), ends(1, 'not-modified')) }],
  ['/lm-future', { polls: 2, objection: all(brings(3), posts(0)) }],
  ['/maxage-year', { objection: all(brings(3), waits(5 * MINUTE, DAY)) }],
  ['/set-cookie', READ],
  ['/keepalive-garbage', { polls: 2, objection: all(brings(3), ends(1, 'not-modified', 'fetched'), posts(0)) }],
  ['/grow', { polls: 5, objection: posts(1, 1, 1, 1) }],
  ['/shuffle', SAME_NEWS],
  ['/guid-churn', SAME_NEWS],
  ['/guid-and-utm-churn', SAME_NEWS],
  ['/title-edit', SAME_NEWS],
  ['/date-bump', SAME_NEWS],
  ['/republish', SAME_NEWS],
  ['/window', { ...SAME_NEWS, isOld: true }],
  ['/all-same-guid', READ],
  ['/dup-in-feed', { polls: 2, objection: all(brings(2), posts(0)) }],
  ['/flap', { polls: 7, objection: posts(0, 2, 0, 2, 0, 2) }],
  ['/backlog', { polls: 3, objection: posts(480, 0) }],
]);
