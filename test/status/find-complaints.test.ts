import { describe, expect, it } from 'vitest';
import { findComplaints } from '../../src/status/find-complaints.ts';
import { aStatus, minutesBefore } from './build.ts';

const kindsOf = (status = aStatus()) => findComplaints(status).map(({ kind }) => kind);
const { feeds, queue, gateway } = aStatus();

describe('the bot’s health', () => {
  it('is good where feeds are read, nothing is late and Discord is there', () => {
    expect(findComplaints(aStatus())).toEqual([]);
  });

  it('is bad where no feed could be read for three of the shortest intervals', () => {
    expect(kindsOf(aStatus({ feeds: { ...feeds, lastGoodAt: minutesBefore(15) } }))).toEqual([]);
    expect(kindsOf(aStatus({ feeds: { ...feeds, lastGoodAt: minutesBefore(16) } }))).toEqual(['no-poll-worked']);
  });

  it('gives a bot that has just started the same patience', () => {
    const { lastGoodAt: _, ...never } = feeds;
    expect(kindsOf(aStatus({ feeds: never, startedAt: minutesBefore(14) }))).toEqual([]);
    expect(kindsOf(aStatus({ feeds: never, startedAt: minutesBefore(16) }))).toEqual(['no-poll-worked']);
  });

  it('expects nothing where there is no feed', () => {
    const { lastGoodAt: _, everyMinutes: __, ...none } = { ...feeds, all: 0, fresh: 0 };
    expect(kindsOf(aStatus({ feeds: none }))).toEqual([]);
  });

  it('is bad where something due has not gone for ten minutes, and says that Discord does not answer', () => {
    const late = { ...queue, waiting: 5, nextDueAt: minutesBefore(30), lastSentAt: minutesBefore(11), isOutage: true };
    const [complaint] = findComplaints(aStatus({ queue: late }));
    expect(complaint).toMatchObject({ kind: 'queue-stuck', text: expect.stringContaining('Discord does not answer') });
    expect(kindsOf(aStatus({ queue: { ...late, lastSentAt: minutesBefore(9) } }))).toEqual([]);
  });

  it('does not call late what waits for its hour or for rights', () => {
    const later = { ...queue, waiting: 5, nextDueAt: minutesBefore(-30), lastSentAt: minutesBefore(600) };
    expect(kindsOf(aStatus({ queue: later }))).toEqual([]);
  });

  it('is bad where Discord has been out of reach for more than five minutes', () => {
    const away = (minutes: number) => ({ ...gateway, isUp: false, downSince: minutesBefore(minutes) });
    expect(kindsOf(aStatus({ gateway: away(5) }))).toEqual([]);
    expect(kindsOf(aStatus({ gateway: away(6) }))).toEqual(['gateway-down']);
  });
});
