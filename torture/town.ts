import { setTimeout as wait } from 'node:timers/promises';
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts';
import { openPapers, type Papers } from './papers.ts';
import type { Line, Program } from './program.ts';
import { openRig, type Rig, type RigOptions } from './rig.ts';
import { inventSaga } from './story.ts';

/** A rig with people in it who follow everything, and outlets that report. */
export interface Town extends Papers {
  readonly rig: Rig;
  readonly channels: readonly string[];
  /** The headlines of the n-th invented saga. */
  saga(number: number): readonly string[];
  /** Has everything followed in all channels, through whichever life of the program is connected. */
  letFollow(): Promise<void>;
  /** Waits until the program has polled and told all that it can; false where it ended before. */
  settle(program: Program): Promise<boolean>;
  /** The same for a program that has polled before. */
  rest(program: Program): Promise<boolean>;
  close(): Promise<void>;
}

const GAZETTEER = openGazetteer();

export interface TownOptions extends RigOptions {
  /** How many times as fast as the machine's clock the town's runs once people follow. */
  readonly rate?: number;
}

/** Opens a town in which two channels follow everything, and the feeds have been read once. */
export async function openTown({ rate = 1, ...options }: TownOptions = {}): Promise<Town> {
  const rig = await openRig(options);
  const { channels: known } = rig.seed;
  const channels = [known['transfer-news'], known.chat];
  const papers = openPapers(rig.press, channels, rig.clock.now);
  const program = rig.start();
  await letFollow(rig, channels);
  await settle(program);
  program.ask();
  await program.ended;
  rig.clock.hurry(rate);
  return {
    ...papers,
    rig,
    channels,
    letFollow: () => letFollow(rig, channels),
    settle,
    rest,
    saga: (number) => inventSaga(GAZETTEER, number),
    forget: () => {
      papers.forget();
      rig.forget();
    },
    close: () => rig.close(),
  };
}

const COMMANDS_WITHIN_MS = 60_000;

async function letFollow({ sandbox, seed }: Rig, channels: readonly string[]): Promise<void> {
  const end = performance.now() + COMMANDS_WITHIN_MS;
  const known = () => sandbox.person.commands(seed.youId, channels[0] ?? '').map(({ name }) => name);
  while (!known().includes('follow')) {
    if (performance.now() > end) {
      throw new Error('the program has not registered its commands within a minute');
    }
    await wait(20);
  }
  for (const channelId of channels) {
    const options = { target: 'everything', where: 'here' };
    const seen = await sandbox.person.runCommand(seed.youId, channelId, 'follow', options);
    if (seen.kind !== 'answered') {
      throw new Error(`/follow was not answered: ${JSON.stringify(seen)}`);
    }
  }
}

async function settle(program: Program): Promise<boolean> {
  const first = await program.line(isCycle, { from: 0 });
  return first !== undefined && rest(program);
}

/** True once a cycle found no feed due and nothing waiting; false where the program ended, or more than a minute passed. */
async function rest(program: Program): Promise<boolean> {
  return (await program.line(isQuiet)) !== undefined;
}

function isCycle({ msg }: Line): boolean {
  return msg === 'cycle';
}

/** A cycle that polled nothing, while nothing waits to be told. */
function isQuiet(line: Line): boolean {
  const { msg, polled, delivery } = line as Line & {
    polled?: number;
    delivery?: { waiting: number; underWay: number };
  };
  return msg === 'cycle' && polled === 0 && delivery?.waiting === 0 && delivery.underWay === 0;
}
