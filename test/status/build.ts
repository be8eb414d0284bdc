import type { Status } from '../../src/status/status.ts';

export const NOON = '2026-01-05T12:00:00.000Z';

export function minutesBefore(minutes: number): string {
  return new Date(Date.parse(NOON) - minutes * 60_000).toISOString();
}

/** A bot that has been well for an hour. */
export function aStatus(parts: Partial<Status> = {}): Status {
  return {
    at: NOON,
    startedAt: minutesBefore(60),
    version: '1.2.3',
    node: 'v24.0.0',
    memory: 123_000_000,
    gateway: { isUp: true, pingMs: 41, guilds: 3 },
    feeds: { all: 4, fresh: 1, failing: [], lastGoodAt: minutesBefore(1), everyMinutes: 5 },
    cycles: { polled: 40, failed: 2, read: 120, alerts: 9, lastAt: NOON },
    queue: {
      waiting: 0,
      underWay: 0,
      held: 2,
      sent: 8,
      edited: 3,
      failed: 1,
      isOutage: false,
      lastSentAt: minutesBefore(3),
    },
    weeks: [{ week: '2026-W02', told: 8, muted: 1, reported: 1 }],
    ...parts,
  };
}
