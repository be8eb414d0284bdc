import { leaveGuild, removeChannel, setOverwrite } from '../../src/sandbox/change-world.ts';
import { bitsOf } from '../../src/sandbox/permissions.ts';
import { mostInvalid } from '../audit.ts';
import { COURIER } from '../rig.ts';
import type { Town } from '../town.ts';
import { endOf, liveAgain, pass, pollOnce, until } from './lives.ts';
import { breachesOf, type Played, type Scenario } from './scenario.ts';

const POSTS = { method: 'POST', path: /\/channels\/\d+\/messages$/ } as const;
const HOUR_MS = 60 * 60 * 1000;

/** What Discord does to programs. */
export const DISCORD_FAILS: readonly Scenario[] = [
  {
    name: 'answer-lost',
    expects: 'answers hang, break and come as 500 after Discord has posted: one message each',
    play: loseAnswers,
  },
  {
    name: 'outage',
    expects: 'four minutes of 503: at most one request a second, and then everything once, in order',
    play: sitOutAnOutage,
  },
  {
    name: 'rate-limit-storm',
    expects: '429 of every scope: waits as told, and few of them',
    play: weatherRateLimits,
  },
  {
    name: 'permission-lost',
    expects: 'a channel that is closed to the bot is tried once and then hourly at most; the others hear at once',
    play: loseTheRight,
  },
  {
    name: 'channel-gone',
    expects: 'a channel that was deleted is never asked again',
    play: loseTheChannel,
  },
  { name: 'server-left', expects: 'a server that threw the bot out is left alone', play: loseTheServer },
  { name: 'token-refused', expects: '401 ends the program with code 1 and a reason', play: loseTheToken },
];

async function loseAnswers(town: Town): Promise<Played> {
  const { faults } = town.rig.sandbox;
  for (const how of ['reset', 'hang', { status: 500 }, 'reset'] as const) {
    faults.add({ kind: 'lose-answer', how }, { ...POSTS, times: 2 });
  }
  town.publish(COURIER, ...town.saga(0));
  town.rig.clock.turn(HOUR_MS);
  return { breaches: breachesOf({ 'it came to rest': await liveAgain(town) }) };
}

const OUTAGE_MS = 4 * 60 * 1000;

async function sitOutAnOutage(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  rig.sandbox.faults.add({ kind: 'status', status: 503 }, { ...POSTS, during: OUTAGE_MS });
  const before = rig.exchanges.length;
  const end = rig.clock.now() + OUTAGE_MS;
  for (let n = 0; n < 20; n += 1) {
    town.publish(COURIER, ...town.saga(n));
  }
  await pollOnce(town, program);
  await until(() => rig.clock.now() > end, 60_000);
  const asked = rig.exchanges.slice(before).filter(({ at }) => at < end).length;
  await town.rest(program);
  return {
    note: `${asked} requests in ${OUTAGE_MS / 1000} s`,
    breaches: breachesOf({ 'at most one request a second': asked <= OUTAGE_MS / 1000 }),
  };
}

async function weatherRateLimits(town: Town): Promise<Played> {
  const { rig } = town;
  for (const scope of ['user', 'global', 'shared', 'cloudflare'] as const) {
    rig.sandbox.faults.add({ kind: 'rate-limit', scope, retryAfterMs: 3_000 }, { ...POSTS, times: 3 });
  }
  for (let n = 0; n < 10; n += 1) {
    town.publish(COURIER, ...town.saga(n));
  }
  rig.clock.turn(HOUR_MS);
  const isAtRest = await liveAgain(town);
  const refused = mostInvalid(rig.exchanges);
  return {
    note: `${refused} refusals in ten minutes`,
    breaches: breachesOf({ 'it came to rest': isAtRest, 'few refusals': refused <= 20 }),
  };
}

/** What those who run a server are told of a closed channel. */
const NOTICE = /^I can(?: not tell| write)/;

const FORBIDDEN = bitsOf('sendMessages').toString();

async function loseTheRight(town: Town): Promise<Played> {
  const { rig, channels } = town;
  const { world, applicationId } = rig.sandbox;
  const [channelId = ''] = channels;
  const allow = (isAllowed: boolean) =>
    setOverwrite(world, channelId, {
      id: applicationId,
      kind: 'member',
      allow: '0',
      deny: isAllowed ? '0' : FORBIDDEN,
    });
  town.allowed.push(NOTICE);
  allow(false);
  const program = rig.start();
  await town.settle(program);
  for (let n = 0; n < 3; n += 1) {
    town.publish(COURIER, ...town.saga(n));
  }
  pass(town, program, HOUR_MS / 30);
  const notices = () => rig.told().filter(({ text }) => NOTICE.test(text)).length;
  const othersHeard = await until(() => rig.told().length - notices() === town.due.length / 2);
  const refusals = () => rig.exchanges.filter(({ status }) => status === 403).length;
  const atFirst = refusals();
  pass(town, program, 3 * HOUR_MS);
  await until(() => refusals() > atFirst, 2_000);
  const later = refusals();
  allow(true);
  return {
    note: `${atFirst} refusal at first, ${later - atFirst} in three hours`,
    breaches: breachesOf({
      'the other channel heard': othersHeard,
      'tried once': atFirst === 1,
      'hourly at most': later - atFirst <= 3,
      'told when the right came back': await town.rest(program),
      'the server was told of it once, and of its end': notices() === 2,
    }),
  };
}

async function loseTheChannel(town: Town): Promise<Played> {
  const { rig, channels } = town;
  const [channelId = ''] = channels;
  const program = rig.start();
  await town.settle(program);
  rig.sandbox.faults.delayGateway(60_000);
  removeChannel(rig.sandbox.world, channelId);
  town.publish(COURIER, ...town.saga(0));
  await pollOnce(town, program);
  town.publish(COURIER, ...town.saga(1));
  await pollOnce(town, program);
  const asked = rig.exchanges.filter(({ path, status }) => path.includes(channelId) && status === 404).length;
  town.excuse(({ channelId: one }) => one === channelId);
  return { note: `${asked} requests for it`, breaches: breachesOf({ 'asked once': asked <= 1 }) };
}

async function loseTheServer(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  leaveGuild(rig.sandbox.world, rig.seed.guildId);
  const before = rig.exchanges.length;
  town.publish(COURIER, ...town.saga(0), ...town.saga(1));
  await pollOnce(town, program);
  const asked = rig.exchanges.slice(before).length;
  town.excuse(() => true);
  return { note: `${asked} requests for it`, breaches: breachesOf({ 'a request a channel at most': asked <= 2 }) };
}

async function loseTheToken(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  rig.sandbox.faults.add({ kind: 'refuse', refusal: 'unauthorized' });
  town.publish(COURIER, ...town.saga(0));
  pass(town, program, HOUR_MS);
  const end = await endOf(program);
  const refused = rig.exchanges.filter(({ status }) => status === 401).length;
  rig.sandbox.faults.clear();
  return {
    note: `code ${end?.code}, ${refused} request refused`,
    breaches: breachesOf({
      'it ended with code 1': end?.code === 1,
      // Whichever request is refused first, a delivery or another: the last line names the token.
      'it said why': program.lines.some(({ msg, reason }) => msg === 'ending' && /token/i.test(String(reason))),
      'few requests after the first': refused <= 5,
      'told after the token was mended': await liveAgain(town),
    }),
  };
}
