import { setTimeout as wait } from 'node:timers/promises';
import { quantile } from '../bench/stopwatch.ts';
import type { Destination, Follow } from '../src/follows/follow.ts';
import { followId } from '../src/follows/follow-id.ts';
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts';
import { seedCrowd } from '../src/sandbox/seed-crowd.ts';
import { openStore } from '../src/store.ts';
import { audit } from './audit.ts';
import { COURIER, type Rig } from './rig.ts';
import { pollOnce, until } from './scenarios/lives.ts';
import { playerOf } from './story.ts';
import { openTown, type Town } from './town.ts';

/** What one development cost that many channels wanted to hear, told by the real program under Discord's limits. */
export interface FanOut {
  readonly channels: number;
  /** From the first message to the last. */
  readonly perSecond: number;
  readonly firstHundredMs: number;
  /** After the first message of the development for many, the last one of another for five channels. */
  readonly fewMs: number;
  /** Answers of 429, of any kind. */
  readonly limited: number;
  /** Of `/help` asked all the while: 99 in 100 were answered within it. */
  readonly answerMs: number;
  readonly breaches: readonly string[];
}

const CHANNELS_A_SERVER = 50;
const FEW = 5;
const BEFORE_HOLD_UP = 100;
const GAZETTEER = openGazetteer();

/**
 * Starts the program in a town where so many channels follow one player and five another, and lets both be reported.
 * `heldUpMs`: so long, once, nothing that was sent arrives, and then all at once.
 */
export async function playFanOut(channels: number, { heldUpMs = 0 } = {}): Promise<FanOut> {
  const town = await openTown({ rate: 1 });
  try {
    const { rig } = town;
    const crowd = seedCrowd(rig.sandbox.world, Math.ceil((channels + FEW) / CHANNELS_A_SERVER), CHANNELS_A_SERVER);
    const [many, few] = [crowd.slice(0, channels), crowd.slice(channels, channels + FEW)];
    await writeFollows(rig, [...many.map((id) => [id, 0] as const), ...few.map((id) => [id, 1] as const)]);
    const program = rig.start({}, { LOG_LEVEL: 'info' });
    await town.settle(program);
    const [[first = ''], [second = '']] = [town.saga(0), town.saga(1)];
    town.publish(COURIER, first, second);
    many.forEach((channelId) => town.expectIn(channelId, first));
    few.forEach((channelId) => town.expectIn(channelId, second));
    const asking = new AbortController();
    const answers = askAllTheWhile(rig, asking.signal);
    void pollOnce(town, program);
    const countPosts = openCount(town);
    void until(() => countPosts() > BEFORE_HOLD_UP).then(() => standStill(heldUpMs));
    await until(() => countPosts() >= town.due.length, 60_000 + channels * 50);
    asking.abort();
    return {
      ...describe(rig, first, second, channels),
      answerMs: quantile(await answers, 0.99),
      breaches: audit(town),
    };
  } finally {
    await town.close();
  }
}

/** Discord is in this process: while it stands still, requests gather before it. */
function standStill(milliseconds: number): void {
  if (milliseconds > 0) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
}

/** Counts the posts to channels where something is due. Each look goes on where the last one ended: thousands again and again would slow Discord down. */
function openCount({ rig, due }: Town): () => number {
  const channels = new Set(due.map(({ channelId }) => channelId));
  let [looked, posts] = [0, 0];
  return () => {
    const fresh = rig.sandbox.commitLog.slice(looked);
    looked += fresh.length;
    posts += fresh.filter(({ kind, channelId }) => kind === 'create' && channels.has(channelId)).length;
    return posts;
  };
}

/** Follows as `/follow` writes them, of one player each. */
async function writeFollows({ database, sandbox }: Rig, wishes: readonly (readonly [string, number])[]): Promise<void> {
  const store = openStore(database);
  const follows = wishes.map(([channelId, saga]): Follow => {
    const guildId = sandbox.world.channels.get(channelId)?.guildId ?? '';
    const destination: Destination = { kind: 'channel', guildId, channelId };
    const { id = '', name = '' } = playerOf(GAZETTEER, saga) ?? {};
    const target = { kind: 'player', id, name } as const;
    const rest = {
      filters: {},
      ping: { kind: 'nobody' },
      createdBy: guildId,
      createdAt: new Date().toISOString(),
    } as const;
    return { id: followId(destination, target), destination, target, ...rest };
  });
  await store.follows.putMany(new Map(follows.map((follow) => [follow.id, follow])));
  await store.close();
}

const BETWEEN_QUESTIONS_MS = 150;

/** Somebody types `/help` again and again; in how many milliseconds each was answered. */
async function askAllTheWhile({ sandbox, seed }: Rig, signal: AbortSignal): Promise<readonly number[]> {
  const times: number[] = [];
  while (!signal.aborted) {
    const asked = performance.now();
    const { kind } = await sandbox.person.runCommand(seed.youId, seed.channels.welcome, 'help');
    times.push(kind === 'answered' ? performance.now() - asked : Number.POSITIVE_INFINITY);
    await wait(BETWEEN_QUESTIONS_MS);
  }
  return times;
}

function describe(
  { sandbox, exchanges }: Rig,
  first: string,
  second: string,
  channels: number,
): Omit<FanOut, 'answerMs' | 'breaches'> {
  const timesOf = (text: string) => sandbox.commitLog.filter(({ content }) => content === text).map(({ at }) => at);
  const [many, few] = [timesOf(first), timesOf(second)];
  const [start, end] = [many[0] ?? 0, many.at(-1) ?? 0];
  return {
    channels,
    perSecond: (many.length + few.length - 1) / ((end - start) / 1000),
    firstHundredMs: (many[99] ?? end) - start,
    fewMs: (few.at(-1) ?? Number.POSITIVE_INFINITY) - start,
    limited: exchanges.filter(({ status }) => status === 429).length,
  };
}
