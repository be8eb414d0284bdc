import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const REPLAY = resolve(import.meta.dirname, '../../src/cli/replay.ts');

/** Runs `npm run -s replay` on some lines. */
function replay(input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [REPLAY], { input, encoding: 'utf8' });
  return {
    status,
    stderr,
    alerts: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

const item = (id: string, date: string | null, title: string) => ({
  saga_id: 'trent',
  player: 'Trent Alexander-Arnold',
  seq: 1,
  id,
  date,
  source: `Outlet ${id}`,
  title,
  summary: '',
});

describe('npm run replay', () => {
  it('prints what a follower of the player would have been told, and nothing of others', () => {
    const lines = [
      item('a', '2024-12-31', 'Real Madrid make approach for Trent Alexander-Arnold'),
      item('b', '2024-12-31', 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold'),
      item('c', null, 'Liverpool turn down Real Madrid approach for Trent Alexander-Arnold'),
      item('d', '2025-01-01', 'Arsenal sign Bukayo Saka on new contract'),
    ];
    const { alerts, stderr } = replay(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(stderr).toBe('');
    expect(alerts).toEqual([
      { saga_id: 'trent', id: 'a', stage: 'approach' },
      { saga_id: 'trent', id: 'b', stage: 'bid_rejected' },
    ]);
  });

  it('says which line is no item', () => {
    for (const line of ['{"saga_id":"trent"}', 'no JSON']) {
      const { status, stderr } = replay(`${JSON.stringify(item('a', null, 'Nothing'))}\n\n${line}\n`);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Line 3 can not be read.*Write it like \{"saga_id": .*\n$/);
    }
  });
});
