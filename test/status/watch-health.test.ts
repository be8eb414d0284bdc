import { describe, expect, it } from 'vitest';
import { openHealthWatch } from '../../src/status/watch-health.ts';
import type { Status } from '../../src/status/status.ts';
import { aStatus, minutesBefore } from './build.ts';

const { gateway, feeds } = aStatus();
const AWAY = { ...gateway, isUp: false, downSince: minutesBefore(9) };
const BLIND = { ...feeds, lastGoodAt: minutesBefore(20) };
const quiet = () => undefined;

function aWatch() {
  const told: string[] = [];
  const seen = { status: aStatus(), beats: 0 };
  const check = openHealthWatch({
    look: async () => seen.status,
    tellOperator: async (text) => void told.push(text),
    beat: async () => {
      seen.beats += 1;
    },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  const see = async (status: Status) => {
    seen.status = status;
    await check();
  };
  return { told, seen, see };
}

describe('the dead man’s message', () => {
  it('is sent once for each trouble, and once when all is well again', async () => {
    const { told, see } = aWatch();
    await see(aStatus({ gateway: AWAY }));
    await see(aStatus({ gateway: AWAY }));
    await see(aStatus({ gateway: AWAY, feeds: BLIND }));
    await see(aStatus());
    await see(aStatus());
    expect(told.map((text) => text.split('\n')[0])).toEqual([
      '⚠️ Touchline is not well.',
      '⚠️ Touchline is not well.',
      '✅ Touchline is well again.',
    ]);
    expect(told[1]).toContain('No feed could be read');
    expect(told[1]).not.toContain('out of reach');
  });

  it('lets the heartbeat stop while the bot is not well', async () => {
    const { seen, see } = aWatch();
    await see(aStatus());
    await see(aStatus({ gateway: AWAY }));
    expect(seen.beats).toBe(1);
  });
});
