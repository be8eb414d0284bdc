import { join } from 'node:path';
import type { Follow } from '../../src/follows/follow.ts';
import { followId } from '../../src/follows/follow-id.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { seedCrowd } from '../../src/sandbox/seed-crowd.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import { openStore } from '../../src/store.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { inFolder } from '../in-folder.ts';
import { runPart } from '../run-parts.ts';

const COUNTS = [1, 1_000, 10_000];
const CHANNELS = 10;

/** What the bot may keep of a server beyond what discord.js keeps of it by itself, in kB. */
const KB_A_SERVER = 10;

interface Held {
  readonly alive: number;
  readonly resident: number;
}

interface Both {
  readonly servers: number;
  readonly bare: Held;
  readonly bot: Held;
}

/** Connects a bare client and the whole bot to a Discord with ever more servers, each with a follow, and compares what they keep. */
export function measureServers(): Promise<readonly Figure[]> {
  return inFolder(async (folder) => {
    const all: Both[] = [];
    for (const servers of COUNTS) {
      all.push(await holdBoth(servers, join(folder, `${servers}.sqlite`)));
    }
    return [...totals(all), ...slopes(all)];
  });
}

async function holdBoth(servers: number, database: string): Promise<Both> {
  const { world } = seedWorld();
  const channels = seedCrowd(world, servers - 1, CHANNELS);
  const sandbox = await openSandbox({ world });
  try {
    await followEverything(sandbox, channels, database);
    const { token, apiUrl } = sandbox;
    const bare = await hold('bare-client', [token, apiUrl]);
    return { servers, bare, bot: await hold('whole-bot', [token, apiUrl, database]) };
  } finally {
    await sandbox.close();
  }
}

async function hold(part: string, given: readonly string[]): Promise<Held> {
  const figures = await runPart({ says: `Connecting (${part})`, args: [part, ...given] });
  const valueOf = (wanted: string) => figures.find(({ what }) => what === wanted)?.value ?? Number.NaN;
  return { alive: valueOf('alive'), resident: valueOf('resident') };
}

/** The first channel of every server follows everything. */
async function followEverything({ world }: Sandbox, channels: readonly string[], database: string): Promise<void> {
  const store = openStore(database);
  const follows = channels
    .filter((_, number) => number % CHANNELS === 0)
    .map((channelId): Follow => {
      const guildId = world.channels.get(channelId)?.guildId ?? '';
      const destination = { kind: 'channel', guildId, channelId } as const;
      const target = { kind: 'everything' } as const;
      const rest = { filters: {}, ping: { kind: 'nobody' }, createdBy: guildId } as const;
      return { id: followId(destination, target), destination, target, ...rest, createdAt: '2026-06-01T00:00:00.000Z' };
    });
  await store.follows.putMany(new Map(follows.map((follow) => [follow.id, follow])));
  await store.close();
}

function totals(all: readonly Both[]): readonly Figure[] {
  return all.flatMap(({ servers, bare, bot }): readonly Figure[] => {
    const group = servers === 1 ? 'In one server' : `In ${formatCount(servers)} servers of ${CHANNELS} channels`;
    return [
      { group, what: 'the whole bot, alive', value: bot.alive, unit: 'MB' },
      { group, what: 'the whole bot, resident', value: bot.resident, unit: 'MB' },
      { group, what: 'a bare client of discord.js, alive', value: bare.alive, unit: 'MB' },
      { group, what: 'a bare client of discord.js, resident', value: bare.resident, unit: 'MB' },
    ];
  });
}

function slopes(all: readonly Both[]): readonly Figure[] {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) {
    return [];
  }
  const growth = (of: 'bare' | 'bot') => ((last[of].alive - first[of].alive) * 1_000) / (last.servers - first.servers);
  const group = `What one more server of ${CHANNELS} channels keeps alive, with a follow in it`;
  return [
    { group, what: 'the whole bot', value: growth('bot'), unit: 'kB' },
    { group, what: 'a bare client: the floor of discord.js', value: growth('bare'), unit: 'kB' },
    {
      group,
      what: 'the bot beyond the floor',
      value: growth('bot') - growth('bare'),
      unit: 'kB',
      atMost: KB_A_SERVER,
    },
  ];
}
