import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit } from '../src/sandbox/commit-log.ts';
import { openSandbox, type Sandbox } from '../src/sandbox/open-sandbox.ts';
import type { Limits } from '../src/sandbox/rate-limits.ts';
import { type Seed, seedWorld } from '../src/sandbox/seed-world.ts';
import type { Exchange } from '../src/sandbox/open-rest.ts';
import { findMessage } from '../src/sandbox/world.ts';
import type { Told } from './judge.ts';
import type { Orders } from './orders.ts';
import { type FeedMoment, openPress, type Press } from './press.ts';
import { type Program, startProgram } from './program.ts';
import { openTownClock, type TownClock } from './town-clock.ts';

/** The outlets of the town. Each is an operator's feed, asked every minute. */
export const OUTLETS = ['The Kop Courier', 'Castle Gazette'] as const;
export const [COURIER, GAZETTE] = OUTLETS;

/** What stands in every feed from the beginning, and may never be told. */
export const OLD_NEWS = 'Chelsea reject Barcelona approach for Cole Palmer';

/** What the harness hears of as it happens, to pull the plug at it. */
export interface Witness {
  exchange(exchange: Exchange): void;
  commit(commit: Commit): void;
  feed(moment: FeedMoment): void;
}

/** A Discord, outlets, and a folder in which the real program lives and dies. */
export interface Rig {
  readonly clock: TownClock;
  readonly sandbox: Sandbox;
  readonly seed: Seed;
  readonly press: Press;
  readonly quietOutlets: readonly string[];
  readonly folder: string;
  readonly database: string;
  /** Every request that reached Discord. */
  readonly exchanges: Exchange[];
  /** Who is to hear of what happens. */
  witness: Partial<Witness>;
  /** Everything that any life of the program has printed. */
  readonly lives: Program[];
  start(orders?: Partial<Orders>, settings?: Readonly<Record<string, string>>): Program;
  /** The bot's own posts that everybody in a channel sees, in the order in which Discord took them. */
  told(): readonly Told[];
  /** Takes all messages away, and with them what was told so far. */
  forget(): void;
  close(): Promise<void>;
}

/** As many digits as a real one has. The sandbox takes it as its bot's. */
export const TOKEN = 'MTQyMDA3MDQwMDAwMDAwMDAw.Gtrture.a-token-that-nobody-may-ever-read-in-a-log';

export interface RigOptions {
  readonly limits?: Limits;
  /** So many outlets more, asked every hour, that have nothing to say. */
  readonly quietOutlets?: number;
}

/** Builds a town. Nothing runs in it yet. */
export async function openRig({ limits, quietOutlets = 0 }: RigOptions = {}): Promise<Rig> {
  const clock = openTownClock();
  const discord = await openDiscord(clock, limits);
  const quiet = Array.from({ length: quietOutlets }, (_, n) => `Quiet Corner ${n + 1}`);
  const press = await openPress([...OUTLETS, ...quiet], (moment) => discord.witness.feed?.(moment));
  const folder = mkdtempSync(join(tmpdir(), 'touchline-torture-'));
  const database = join(folder, 'touchline.sqlite');
  writeFeeds(folder, press, quiet);
  const lives: Program[] = [];
  const start: Rig['start'] = (orders = {}, settings = {}) => {
    const program = startProgram({
      folder,
      settings: { ...settingsOf(discord.sandbox, folder, database), ...settings },
      orders: { time: clock.setting(), ...orders },
    });
    lives.push(program);
    return program;
  };
  return Object.assign(discord, {
    clock,
    press,
    quietOutlets: quiet,
    folder,
    database,
    lives,
    start,
    close: () => close(discord.sandbox, press, folder, lives),
  });
}

type WatchedDiscord = Pick<Rig, 'sandbox' | 'seed' | 'exchanges' | 'witness' | 'told' | 'forget'>;

async function openDiscord(clock: TownClock, limits: Limits | undefined): Promise<WatchedDiscord> {
  const bare = seedWorld(clock);
  const seed = { ...bare, world: { ...bare.world, application: { ...bare.world.application, token: TOKEN } } };
  const exchanges: Exchange[] = [];
  const sandbox = await openSandbox({
    world: seed.world,
    ...(limits === undefined ? {} : { limits }),
    onCommit: (commit) => watched.witness.commit?.(commit),
    onExchange: (exchange) => {
      exchanges.push(exchange);
      watched.witness.exchange?.(exchange);
    },
  });
  let forgotten = 0;
  const watched: WatchedDiscord = {
    sandbox,
    seed,
    exchanges,
    witness: {},
    told: () => toldIn(sandbox, forgotten),
    forget: () => {
      forgotten = sandbox.commitLog.length;
      seed.world.messages.clear();
      seed.world.nonces.clear();
    },
  };
  return watched;
}

function writeFeeds(folder: string, press: Press, quiet: readonly string[]): void {
  const row = (outlet: string, everyMinutes: number) => {
    press.print(outlet, [{ title: OLD_NEWS }]);
    return { url: press.address(outlet), outlet, language: 'en', everyMinutes };
  };
  const rows = [...OUTLETS.map((outlet) => row(outlet, 1)), ...quiet.map((outlet) => row(outlet, 60))];
  quiet.forEach((outlet) => press.validators(outlet, { etag: '"the-only-edition"', honest: true }));
  writeFileSync(join(folder, 'feeds.json'), JSON.stringify(rows));
}

function settingsOf({ apiUrl }: Sandbox, folder: string, database: string): Readonly<Record<string, string>> {
  return {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: apiUrl,
    DATABASE_PATH: database,
    GAZETTEER_PATH: join(folder, 'gazetteer'),
    FEED_CATALOGUE: 'off',
    FEEDS_FILE: join(folder, 'feeds.json'),
    PRIVATE_FEEDS: 'on',
    POLL_SCHEDULE: '* * * * * *',
    LOG_LEVEL: 'debug',
  };
}

/** Discord's flag of an answer that only one person sees. */
const EPHEMERAL = 1 << 6;

function toldIn({ commitLog, world, applicationId }: Sandbox, from: number): readonly Told[] {
  return commitLog
    .slice(from)
    .filter(({ kind, authorId, flags }) => kind === 'create' && authorId === applicationId && (flags & EPHEMERAL) === 0)
    .filter(({ messageId }) => findMessage(world, messageId)?.interaction === undefined)
    .map(({ channelId, content, messageId }) => ({
      channelId,
      text: content,
      words: JSON.stringify(findMessage(world, messageId)?.embeds ?? []),
    }));
}

async function close(sandbox: Sandbox, press: Press, folder: string, lives: readonly Program[]): Promise<void> {
  for (const program of lives) {
    program.kill();
  }
  await Promise.all(lives.map(({ ended }) => ended));
  await Promise.all([sandbox.close(), press.close()]);
  rmSync(folder, { recursive: true });
}
