import type { Complaint, Status } from './status.ts';

const MINUTE_MS = 60_000;
/** As many polls in a row may fail before it is more than a hiccup. */
const POLLS = 3;
/** A feed may be asked every second in the sandbox; less than this is no trouble anywhere. */
const LEAST_POLL_MS = 3 * MINUTE_MS;
const STUCK_MS = 10 * MINUTE_MS;
const DOWN_MS = 5 * MINUTE_MS;

/** Says why the bot is not well: no complaints mean that it is. */
export function findComplaints(status: Status): readonly Complaint[] {
  return [judgePolls(status), judgeQueue(status), judgeGateway(status)].flatMap((complaint) => complaint ?? []);
}

function judgePolls({ at, startedAt, feeds }: Status): Complaint | undefined {
  if (feeds.all === 0) {
    return undefined;
  }
  const patience = Math.max(POLLS * (feeds.everyMinutes ?? 0) * MINUTE_MS, LEAST_POLL_MS);
  const since = latest(feeds.lastGoodAt, startedAt);
  return age(since, at) <= patience
    ? undefined
    : {
        kind: 'no-poll-worked',
        text: `No feed could be read since ${since}: look at their reasons, and whether this machine reaches the web.`,
      };
}

/** Late is what is due and does not go: what waits for rights or for its hour is not due. */
function judgeQueue({
  at,
  queue: { waiting, underWay, nextDueAt, lastSentAt, isOutage },
}: Status): Complaint | undefined {
  if (waiting === 0 || nextDueAt === undefined) {
    return undefined;
  }
  const isLate = age(latest(lastSentAt, nextDueAt), at) > STUCK_MS;
  return isLate
    ? {
        kind: 'queue-stuck',
        text: `${waiting} deliveries wait and none has gone since ${latest(lastSentAt, nextDueAt)}${isOutage ? ': Discord does not answer' : ''}. ${underWay} are under way.`,
      }
    : undefined;
}

function judgeGateway({ at, gateway: { downSince } }: Status): Complaint | undefined {
  return downSince === undefined || age(downSince, at) <= DOWN_MS
    ? undefined
    : {
        kind: 'gateway-down',
        text: `Discord has been out of reach since ${downSince}. discord.js goes on trying; the log has the reason.`,
      };
}

function age(since: string, at: string): number {
  return Date.parse(at) - Date.parse(since);
}

function latest(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}
