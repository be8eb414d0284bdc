import { describe, expect, it } from 'vitest';
import { openMetrics } from '../../src/status/tell-metrics.ts';
import { aStatus } from './build.ts';

describe('the figures for Prometheus', () => {
  it('know no moment for what has never been: a zero would be an alarm about 1970', async () => {
    const { lastGoodAt: _, ...feeds } = aStatus().feeds;
    const told = await openMetrics().tell(aStatus({ feeds }));
    expect(told).toContain('\ntouchline_last_good_poll_timestamp_seconds Nan\n');
  });

  it('know no round trip before the first heartbeat', async () => {
    const { gateway } = aStatus();
    const told = await openMetrics().tell(aStatus({ gateway: { ...gateway, pingMs: -1 } }));
    expect(told).toContain('\ntouchline_gateway_ping_seconds Nan\n');
    expect(await openMetrics().tell(aStatus())).toContain('\ntouchline_gateway_ping_seconds 0.041\n');
  });

  it('give a moment in seconds', async () => {
    const lastGoodAt = '2026-08-30T12:00:00.000Z';
    const told = await openMetrics().tell(aStatus({ feeds: { ...aStatus().feeds, lastGoodAt } }));
    expect(told).toContain(`\ntouchline_last_good_poll_timestamp_seconds ${Date.parse(lastGoodAt) / 1_000}\n`);
  });
});
