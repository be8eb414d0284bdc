import { describe, expect, it } from 'vitest';
import type { HeldAlert } from '../../src/alerts/held-alert.ts';
import { anAlert } from '../alerts/build.ts';
import { aContext, aContextOutside, aPersonWith, HERE, MANAGER, ROLE, SERVER, wordsOf } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';
import { aDevelopment, aFollow, ARNOLD } from '../follows/build.ts';

const SEVEN = new Date('2026-01-06T07:00:00.000Z');
const LINE = `Liverpool reject Real Madrid approach for Trent Alexander-Arnold: waits for the digest <t:${SEVEN.getTime() / 1000}:R> in <#${HERE}>, because of the quiet hours.`;

/** A server in which the only step of a story waits for the morning. */
function aServerAtNight() {
  const { services, world } = openTestServices();
  const development = aDevelopment();
  const destination = { kind: 'channel', guildId: SERVER, channelId: HERE } as const;
  const held: HeldAlert = {
    alert: anAlert(development, [aFollow(ARNOLD, { destination })]),
    development,
    headline: 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold',
    step: 'Approach rejected',
    reason: 'quiet-hours',
    heldAt: development.at,
  };
  world.waiting.push({ held, dueAt: SEVEN });
  world.alerts.set(held.alert.id, held.alert);
  world.stories.set(development.sagaId, { developments: [development], claims: [] });
  return { services, held, fan: aPersonWith(services, aContext()) };
}

describe('what waits for a digest', () => {
  it('stands under /latest, with the time of the digest and why it waits', async () => {
    expect(wordsOf(await aServerAtNight().fan.types('latest'))).toContain(`Waiting: ${LINE}`);
  });

  it('is said of a headline that names the player', async () => {
    const { fan } = aServerAtNight();
    expect(wordsOf(await fan.types('why', { headline: 'Liverpool turn down Trent Alexander-Arnold bid' }))).toContain(
      LINE,
    );
    expect(wordsOf(await fan.types('why', { headline: 'A goalless draw' }))).not.toContain('waits for');
  });

  it('is nobody’s business outside the server', async () => {
    const { services } = aServerAtNight();
    const outside = aPersonWith(services, aContextOutside());
    expect(wordsOf(await outside.types('latest'))).not.toContain('waits for');
  });

  it('is explained from the select under the digest like any alert', async () => {
    const { fan, held } = aServerAtNight();
    expect(wordsOf(await fan.presses('why:some-digest', [held.alert.id]))).toContain('Why this alert');
  });
});

describe('the ping role of a server', () => {
  it('is pinged where a follow asks for a role and names none', async () => {
    const { services } = openTestServices();
    const manager = aPersonWith(services, aContext(MANAGER));
    const follow = async () => {
      await manager.types('follow', { target: 'TAA', where: 'here', ping: 'role' });
      return services.follows.listFor({ kind: 'channel', guildId: SERVER, channelId: HERE });
    };
    expect(await follow()).toEqual([]);
    await manager.presses('setup-ping', [ROLE]);
    expect(await follow()).toMatchObject([{ ping: { kind: 'role', id: ROLE } }]);
  });
});
