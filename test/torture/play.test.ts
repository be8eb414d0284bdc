import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../torture/audit.ts';
import { plugAt } from '../../torture/plug.ts';
import { COURIER } from '../../torture/rig.ts';
import { openTown, type Town } from '../../torture/town.ts';

describe('the real program', { timeout: 120_000 }, () => {
  let town: Town;

  beforeAll(async () => {
    town = await openTown({ rate: 4 });
  }, 120_000);

  afterAll(() => town.close());

  it('that is killed when Discord has taken its first message tells everything once after a restart', async () => {
    town.publish(COURIER, ...town.saga(0));
    town.rig.clock.turn(3_600_000);
    expect(await plugAt({ kind: 'commit', number: 1 }, town)).toBe(true);
    expect(town.rig.told().length).toBeLessThan(town.due.length);
    expect(audit(town).filter((breach) => breach.startsWith('lost')).length).toBeGreaterThan(0);
    expect(await town.settle(town.rig.start())).toBe(true);
    expect(audit(town)).toEqual([]);
  });

  it('prints neither its token nor what opens a feed, and the audit would see it', () => {
    const [life] = town.rig.lives;
    expect(life?.output()).toContain('item-read');
    const leaky = { ...town, rig: { ...town.rig, press: { ...town.rig.press, secrets: ['item-read'] } } };
    expect(audit(leaky)).toEqual(['a secret was printed: item…']);
  });
});
