import { setTimeout as wait } from 'node:timers/promises';
import { seedCrowd } from '../../src/sandbox/seed-crowd.ts';
import { playFanOut } from '../fan-out.ts';
import { COURIER } from '../rig.ts';
import type { Town } from '../town.ts';
import { fillOutbox } from './fill-outbox.ts';
import { pollOnce, until } from './lives.ts';
import { breachesOf, type Played, type Scenario } from './scenario.ts';
import { loseTenThousandAnswers, sitOutAnHour } from './virtual.ts';

/** What large numbers do. */
export const MANY: readonly Scenario[] = [
  {
    name: 'many-servers',
    expects: '1,000 servers at the start: an answer in 3 s, posting within 5 s',
    town: { rate: 1 },
    play: joinCrowd,
  },
  {
    name: 'long-outbox',
    expects: '100,000 deliveries wait at the start: the first message within 5 s',
    town: { rate: 1 },
    play: startBehind,
  },
  {
    name: 'ten-thousand-channels',
    expects: 'one development to 10,000 channels: 215 s, the first hundred in 3 s, no 429, people answered in 100 ms',
    play: tellThousands,
  },
  {
    name: 'held-up',
    expects: 'nothing arrives for three seconds in the midst of a fan-out, then all at once: no 429, 0 lost, 0 twice',
    play: sitOutAHoldUp,
  },
  {
    name: 'outage-of-an-hour',
    expects:
      'at most 3,600 requests, then drained at 45/s or more, the oldest first (delivery alone, on a clock of its own)',
    play: sitOutAnHour,
  },
  {
    name: 'ten-thousand-answers',
    expects: '10,000 answers lost after the post: 0 lost, 0 twice (delivery alone, with discord.js)',
    play: loseTenThousandAnswers,
  },
];

async function joinCrowd(town: Town): Promise<Played> {
  const { rig } = town;
  seedCrowd(rig.sandbox.world, 1_000, 1);
  const program = rig.start();
  await program.line(({ msg }) => msg === 'ready', { from: 0, within: 60_000 });
  const asked = performance.now();
  const [channelId = ''] = town.channels;
  const seen = await rig.sandbox.person.runCommand(rig.seed.youId, channelId, 'help');
  const answered = performance.now() - asked;
  await town.rest(program);
  town.publish(COURIER, ...town.saga(0));
  const published = performance.now();
  const isTold = (await pollOnce(town, program)) && (await until(() => rig.told().length >= town.due.length));
  return {
    note: `/help in ${answered.toFixed(0)} ms, told in ${((performance.now() - published) / 1000).toFixed(1)} s`,
    breaches: breachesOf({ answered: seen.kind === 'answered' && answered < 3_000, told: isTold }),
  };
}

const WAITING = 100_000;
const FIRST_WITHIN_MS = 5_000;

async function startBehind(town: Town): Promise<Played> {
  const { rig, channels } = town;
  await fillOutbox(rig.database, rig.seed.guildId, channels, WAITING);
  const started = performance.now();
  const program = rig.start();
  const isTold = await until(() => rig.told().length > 0, 30_000);
  const took = performance.now() - started;
  await wait(100);
  program.kill();
  await program.ended;
  rig.forget();
  return {
    note: `${(took / 1000).toFixed(1)} s from start to the first message`,
    breaches: breachesOf({ 'the first within 5 s': isTold && took <= FIRST_WITHIN_MS }),
  };
}

async function sitOutAHoldUp(): Promise<Played> {
  const { limited, perSecond, breaches } = await playFanOut(500, { heldUpMs: 3_000 });
  return {
    note: `${limited} of 429, ${perSecond.toFixed(1)}/s with the three seconds`,
    breaches: [...breaches, ...breachesOf({ 'no 429': limited === 0 })],
  };
}

async function tellThousands(): Promise<Played> {
  const { channels, perSecond, firstHundredMs, fewMs, limited, answerMs, breaches } = await playFanOut(10_000);
  const seconds = channels / perSecond;
  const times = `the first hundred in ${firstHundredMs} ms, five others in ${fewMs} ms, /help in ${answerMs.toFixed(0)} ms`;
  return {
    note: `${perSecond.toFixed(1)}/s, ${seconds.toFixed(0)} s, ${times}, ${limited} of 429`,
    breaches: [
      ...breaches,
      ...breachesOf({
        'within 215 s': seconds <= 215,
        'the first hundred within 3 s': firstHundredMs <= 3_000,
        'the few within 3 s': fewMs <= 3_000,
        'people answered within 100 ms': answerMs <= 100,
        'no 429': limited === 0,
      }),
    ],
  };
}
