import type { StatusLine } from '../discord/services.ts';
import { findComplaints } from './find-complaints.ts';
import type { Status } from './status.ts';

/** What an operator wants to know at a glance, the verdict first. */
export function writeStatus(status: Status): readonly StatusLine[] {
  const { at, gateway, feeds, queue, cycles, memory } = status;
  const complaints = findComplaints(status);
  const ago = (moment: string | undefined) => (moment === undefined ? 'never' : `${span(moment, at)} ago`);
  return [
    { label: 'health', value: complaints.length === 0 ? 'well' : complaints.map(({ text }) => text).join(' ') },
    {
      label: 'discord',
      value: gateway.isUp
        ? `connected, ${gateway.guilds} ${gateway.guilds === 1 ? 'server' : 'servers'}${gateway.pingMs < 0 ? '' : `, ${Math.round(gateway.pingMs)} ms`}`
        : `out of reach for ${span(gateway.downSince ?? at, at)}`,
    },
    {
      label: 'feeds',
      value: `${feeds.all - feeds.failing.length - feeds.fresh} good, ${feeds.failing.length} failing, ${feeds.fresh} not asked yet; last read ${ago(feeds.lastGoodAt)}`,
    },
    {
      label: 'queue',
      value: `${queue.waiting} waiting, ${queue.underWay} under way, ${queue.held} held for a digest; last sent ${ago(queue.lastSentAt)}${queue.isOutage ? '; Discord does not answer' : ''}`,
    },
    {
      label: 'since start',
      value: `${cycles.read} items read, ${queue.sent} sent, ${queue.edited} edited, ${queue.failed} given up`,
    },
    ...status.weeks.map(({ week, told, muted, reported }) => ({
      label: week,
      value: `${told} told, ${muted} muted, ${reported} reported as wrong`,
    })),
    {
      label: 'program',
      value: `Touchline ${status.version}, Node ${status.node}, up ${span(status.startedAt, at)}, ${Math.round(memory / 1_000_000)} MB`,
    },
  ];
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** "3 hours": the largest unit that fits, rounded down. */
export function span(from: string, to: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? ['second', 1];
  const count = Math.floor(seconds / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
