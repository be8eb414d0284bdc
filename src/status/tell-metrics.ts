import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { findComplaints } from './find-complaints.ts';
import type { Status } from './status.ts';

/** Writes a status for Prometheus; docs/operators.md says what each figure means. */
export interface Metrics {
  readonly contentType: string;
  tell(status: Status): Promise<string>;
}

type Read = (status: Status) => number;

const GAUGES: readonly (readonly [name: string, help: string, read: Read])[] = [
  ['touchline_well', '1 while the bot is well', (status) => (findComplaints(status).length === 0 ? 1 : 0)],
  ['touchline_gateway_up', '1 while Discord is connected', ({ gateway }) => (gateway.isUp ? 1 : 0)],
  [
    'touchline_gateway_ping_seconds',
    'Round trip of the last heartbeat',
    ({ gateway: { pingMs } }) => (pingMs < 0 ? Number.NaN : pingMs / 1_000),
  ],
  ['touchline_guilds', 'Servers that the bot is in', ({ gateway }) => gateway.guilds],
  ['touchline_feeds', 'Feeds that are read', ({ feeds }) => feeds.all],
  ['touchline_feeds_failing', 'Feeds whose last poll failed', ({ feeds }) => feeds.failing.length],
  ['touchline_last_good_poll_timestamp_seconds', 'When a feed was last read', ({ feeds }) => seconds(feeds.lastGoodAt)],
  ['touchline_deliveries_waiting', 'Deliveries that wait for their turn', ({ queue }) => queue.waiting],
  ['touchline_deliveries_under_way', 'Deliveries that Discord is asked for now', ({ queue }) => queue.underWay],
  ['touchline_alerts_held', 'Alerts that wait for a digest', ({ queue }) => queue.held],
  ['touchline_last_sent_timestamp_seconds', 'When a message last went out', ({ queue }) => seconds(queue.lastSentAt)],
  ['touchline_discord_outage', '1 while Discord does not answer', ({ queue }) => (queue.isOutage ? 1 : 0)],
];

const COUNTERS: readonly (readonly [name: string, help: string, read: Read])[] = [
  ['touchline_polls_total', 'Feeds asked', ({ cycles }) => cycles.polled],
  ['touchline_polls_failed_total', 'Polls that failed', ({ cycles }) => cycles.failed],
  ['touchline_items_read_total', 'Items read', ({ cycles }) => cycles.read],
  ['touchline_alerts_planned_total', 'Alerts written for a destination', ({ cycles }) => cycles.alerts],
  ['touchline_messages_sent_total', 'Messages sent', ({ queue }) => queue.sent],
  ['touchline_messages_edited_total', 'Messages edited', ({ queue }) => queue.edited],
  ['touchline_deliveries_failed_total', 'Deliveries given up, with a reason in the log', ({ queue }) => queue.failed],
];

/** Opens a registry of its own, with prom-client's figures of the process beside ours. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const gauges = GAUGES.map(([name, help, read]) => ({ metric: new Gauge({ name, help, registers }), read }));
  const counters = COUNTERS.map(([name, help, read]) => ({ metric: new Counter({ name, help, registers }), read }));
  return {
    contentType: registry.contentType,
    tell: (status) => {
      for (const { metric, read } of gauges) {
        metric.set(read(status));
      }
      for (const { metric, read } of counters) {
        metric.reset();
        metric.inc(read(status));
      }
      return registry.metrics();
    },
  };
}

/** What has never been is no moment: a zero would be an alarm about 1970. */
function seconds(moment: string | undefined): number {
  return moment === undefined ? Number.NaN : Date.parse(moment) / 1_000;
}
