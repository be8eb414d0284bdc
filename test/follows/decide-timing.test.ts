import { describe, expect, it } from 'vitest';
import { decideTiming, digestDueAt } from '../../src/follows/decide-timing.ts';
import { defaultSettings, type GuildSettings } from '../../src/follows/guild-settings.ts';

const NIGHT = { from: '23:00', to: '07:00', breakThrough: ['done' as const] };
const MIDNIGHT = new Date('2026-01-10T00:00:00Z');
const NOON = new Date('2026-01-10T12:00:00Z');

const aServer = (parts: Partial<GuildSettings>): GuildSettings => ({
  ...defaultSettings('100000000000000001'),
  ...parts,
});
const minutesBefore = (now: Date, ...minutes: readonly number[]) =>
  minutes.map((ago) => new Date(now.getTime() - ago * 60_000));

describe('decideTiming', () => {
  it('tells at once in a server that asked for nothing else', () => {
    expect(decideTiming('bid', aServer({}), [], MIDNIGHT)).toEqual({ kind: 'now', reason: 'room-left' });
  });

  it('holds back what comes within the quiet hours, and tells at once outside of them', () => {
    const server = aServer({ quietHours: NIGHT });
    expect(decideTiming('bid', server, [], MIDNIGHT)).toEqual({ kind: 'later', reason: 'quiet-hours' });
    expect(decideTiming('bid', server, [], NOON)).toEqual({ kind: 'now', reason: 'room-left' });
  });

  it('lets the steps through that the server named', () => {
    expect(decideTiming('done', aServer({ quietHours: NIGHT }), [], MIDNIGHT)).toEqual({
      kind: 'now',
      reason: 'breaks-through',
    });
  });

  it('holds back what goes beyond the cap of an hour, also what breaks through quiet hours', () => {
    const server = aServer({ capPerHour: 2, quietHours: NIGHT });
    expect(decideTiming('bid', server, minutesBefore(NOON, 5), NOON)).toEqual({ kind: 'now', reason: 'room-left' });
    expect(decideTiming('bid', server, minutesBefore(NOON, 5, 59), NOON)).toEqual({ kind: 'later', reason: 'cap' });
    expect(decideTiming('done', server, minutesBefore(MIDNIGHT, 5, 59), MIDNIGHT).reason).toBe('cap');
  });

  it('forgets for the cap what was told an hour ago', () => {
    const told = minutesBefore(NOON, 5, 60);
    expect(decideTiming('bid', aServer({ capPerHour: 2 }), told, NOON).kind).toBe('now');
  });

  it('holds nothing back on deadline day, up to its end', () => {
    const parts = { quietHours: NIGHT, capPerHour: 1 };
    const told = minutesBefore(MIDNIGHT, 5);
    const until = (deadlineDayUntil: string) =>
      decideTiming('bid', aServer({ ...parts, deadlineDayUntil }), told, MIDNIGHT);
    expect(until('2026-01-10T00:00:01.000Z')).toEqual({ kind: 'now', reason: 'deadline-day' });
    expect(until('2026-01-10T00:00:00.000Z')).toEqual({ kind: 'later', reason: 'cap' });
  });
});

describe('digestDueAt', () => {
  const due = (parts: Partial<GuildSettings>, told: readonly Date[], now: Date) =>
    digestDueAt(aServer(parts), told, now).toISOString();

  it('is the end of the quiet hours', () => {
    expect(due({ quietHours: NIGHT }, [], MIDNIGHT)).toBe('2026-01-10T07:00:00.000Z');
  });

  it('is when the hour has room again', () => {
    expect(due({ capPerHour: 2 }, minutesBefore(NOON, 10, 40, 50), NOON)).toBe('2026-01-10T12:20:00.000Z');
  });

  it('waits for the quiet hours where the hour has room within them', () => {
    const now = new Date('2026-01-10T22:50:00Z');
    expect(due({ capPerHour: 1, quietHours: NIGHT }, minutesBefore(now, 10), now)).toBe('2026-01-11T07:00:00.000Z');
  });

  it('is now when nothing holds it back: by day, after the settings changed, on deadline day', () => {
    expect(due({ quietHours: NIGHT }, [], NOON)).toBe(NOON.toISOString());
    expect(due({}, minutesBefore(NOON, 1, 2, 3), NOON)).toBe(NOON.toISOString());
    const deadlineDay = { quietHours: NIGHT, deadlineDayUntil: '2026-01-10T02:00:00.000Z' };
    expect(due(deadlineDay, [], MIDNIGHT)).toBe(MIDNIGHT.toISOString());
  });
});
