import { describe, expect, it } from 'vitest';
import { anAlert } from '../alerts/build.ts';
import { aReportedClaim, aDevelopment, aFollow, aSource, ARNOLD } from '../follows/build.ts';
import { aContextOutside, aPersonWith, FAN, HERE, idsOn, SERVER, wordsOf } from '../discord/build.ts';
import { aServer, CHANNEL, DIRECT } from './a-server.ts';

const SAGA = 'trent-alexander-arnold-1998';

/** A server in which a saga has begun. */
function aServerWithNews() {
  const server = aServer();
  server.world.stories.set(SAGA, { developments: [aDevelopment()], claims: [] });
  return server;
}

describe('/mute', () => {
  it('silences a player for a week in one’s own messages, and takes it back', async () => {
    const { fan, mutesIn } = aServerWithNews();
    const reply = await fan.types('mute', { target: 'TAA' });
    expect(reply.content).toContain('Muted in direct messages: **Trent Alexander-Arnold**, until <t:1768219200:f>');
    expect(await mutesIn(DIRECT)).toEqual([['saga', SAGA, '2026-01-12T12:00:00.000Z']]);
    await fan.presses(idsOn(reply)['Undo'] ?? '');
    expect(await mutesIn(DIRECT)).toEqual([]);
  });

  it('silences a club for a channel when a manager says so, and for nobody else', async () => {
    const { fan, manager, mutesIn } = aServerWithNews();
    const wish = { target: 'Real Madrid', where: 'channel', for: 'ever' };
    expect((await fan.types('mute', wish)).content).toContain('Only people with *Manage Server* mute');
    await manager.types('mute', wish);
    expect(await mutesIn(CHANNEL)).toEqual([['club', 'real-madrid', undefined]]);
  });

  it('asks for how long from the button under an alert', async () => {
    const { manager, mutesIn } = aServerWithNews();
    const asked = await manager.presses(`mute:${SAGA}`);
    expect(asked.content).toBe(`Mute **Trent Alexander-Arnold** in <#${HERE}>: for how long?`);
    await manager.presses(idsOn(asked)['A day'] ?? '');
    expect(await mutesIn(CHANNEL)).toEqual([['saga', SAGA, '2026-01-06T12:00:00.000Z']]);
  });

  it('tells a plain member what he may do, and lets him mute an alert in his own messages', async () => {
    const { services, fan, mutesIn } = aServerWithNews();
    expect((await fan.presses(`mute:${SAGA}`)).content).toContain('is yours alone');
    await aPersonWith(services, aContextOutside()).presses(`mute-for:month:${SAGA}`);
    expect(await mutesIn(DIRECT)).toHaveLength(1);
  });
});

describe('why', () => {
  const claim = aReportedClaim();

  it('shows who said it, the words that were read, and the follow that asked', async () => {
    const { services, world, fan } = aServerWithNews();
    const development = aDevelopment({ sources: [aSource({ via: 'The Quay' })] });
    const { follow } = await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL }));
    const alert = anAlert(development, [follow]);
    world.stories.set(SAGA, { developments: [development], claims: [claim] });
    world.alerts.set(alert.id, alert);
    const words = wordsOf(await fan.presses(`why:${alert.id}`));
    expect(words).toContain('Liverpool reject Real Madrid approach for Trent Alexander-Arnold');
    expect(words).toContain('[Mersey Courier](<https://courier.example/arnold>), quoting The Quay · <t:1767348000:R>');
    expect(words).toContain('The words: “turn down” (rule rejected/turn-down)');
    expect(words).toContain(
      '**Trent Alexander-Arnold** (as the server tells it: every step; no ping), by <@300000000000000001>',
    );
  });

  it('says where a filter that has changed since would keep it away today, and whose that is', async () => {
    const { services, world, fan } = aServerWithNews();
    const development = aDevelopment();
    const { follow } = await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL }));
    const alert = anAlert(development, [follow]);
    world.stories.set(SAGA, { developments: [development], claims: [claim] });
    world.alerts.set(alert.id, alert);
    await services.settings.put({ ...(await services.settings.get(SERVER)), defaultFilters: { officialOnly: true } });
    expect(wordsOf(await fan.presses(`why:${alert.id}`))).toContain(
      'Today it would not be told for this follow, because it is not official yet (reported). That filter is the server’s; `/setup` changes it.',
    );
  });

  it('does the same from the menu of the message, and says so for a message that is none of its own', async () => {
    const { world, fan } = aServerWithNews();
    const alert = anAlert();
    world.alerts.set(alert.id, alert);
    const message = {
      id: '600000000000000001',
      channelId: HERE,
      authorId: '500000000000000001',
      text: '',
      links: [],
      customIds: ['follow:somebody', `why:${alert.id}`],
    };
    const words = wordsOf(await fan.uses('Why this alert?', { message }));
    expect(words).toContain('Who asked for it: A follow that has ended since.');
    const bare = await fan.uses('Why this alert?', { message: { ...message, customIds: [] } });
    expect(bare.content).toContain('That message is no alert of mine');
    const forged = await fan.uses('Why this alert?', { message: { ...message, authorId: FAN } });
    expect(forged.content).toContain('That message is no alert of mine');
  });

  it('says why a step stands outside of its saga’s thread', async () => {
    const { world, fan } = aServerWithNews();
    const alert = anAlert();
    world.alerts.set(alert.id, alert);
    expect(wordsOf(await fan.presses(`why:${alert.id}`))).not.toContain('thread');
    world.outside.set(alert.id, 'thread-locked');
    const words = wordsOf(await fan.presses(`why:${alert.id}`));
    expect(words).toContain('Why not in the saga’s thread: Somebody locked the thread.');
  });

  it('still answers when the saga is forgotten', async () => {
    const { world, fan } = aServerWithNews();
    const alert = anAlert();
    world.alerts.set(alert.id, alert);
    world.stories.clear();
    expect(wordsOf(await fan.presses(`why:${alert.id}`))).toContain('What was said is older than what I remember.');
  });

  it('reads any headline aloud, and says where to press for an alert', async () => {
    const { fan } = aServerWithNews();
    const words = wordsOf(await fan.types('why', { headline: 'Reds *eye* Isak' }));
    expect(words).toContain('“Reds \\*eye\\* Isak”: nothing in it is said the way transfers are reported');
    expect((await fan.types('why')).content).toContain('*Why this alert?*');
  });
});

describe('/privacy', () => {
  it('says what is kept, asks whether one is sure, and deletes it', async () => {
    const { services, fan } = aServerWithNews();
    expect((await fan.types('privacy')).content).toContain('I keep nothing with your Discord id.');
    await services.follows.add(aFollow(ARNOLD, { destination: DIRECT, createdBy: FAN }));
    const shown = await fan.types('privacy');
    expect(shown.content).toContain('I keep 1 record with your Discord id');
    const sure = await fan.presses(idsOn(shown)['Delete what is mine'] ?? '');
    expect((await fan.presses(idsOn(sure)['No, keep it'] ?? '')).content).toBe('Nothing was deleted.');
    expect(await services.follows.listFor(DIRECT)).toHaveLength(1);
    await fan.presses(idsOn(sure)['Yes, delete it'] ?? '');
    expect(await services.follows.listFor(DIRECT)).toEqual([]);
  });

  it('lets only managers delete what is kept of a server', async () => {
    const { services, world, fan, manager } = aServerWithNews();
    await services.settings.put({ ...(await services.settings.get(SERVER)), language: 'es' });
    expect(idsOn(await fan.types('privacy'))).toEqual({});
    expect((await fan.presses('privacy-yes:server')).content).toContain('*Manage Server*');
    expect(world.settings.size).toBe(1);
    const sure = await manager.presses(idsOn(await manager.types('privacy'))['Delete all of this server'] ?? '');
    await manager.presses(idsOn(sure)['Yes, delete it'] ?? '');
    expect(world.settings.size).toBe(0);
  });
});

describe('/help', () => {
  it('says what to type first, and shows settings only to who may use them', async () => {
    const { fan, manager } = aServerWithNews();
    expect((await fan.types('help')).content).toContain('Start with `/follow` and a name.');
    expect((await fan.types('help')).content).not.toContain('/setup');
    expect((await manager.types('help')).content).toContain('/setup');
  });
});
