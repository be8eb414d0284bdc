import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { BombReport } from './bomb-report.ts';
import { countScore, limitScore, type Score } from './score.ts';
import { type Bomb, serveBombs } from './serve-bombs.ts';

const GROUP = 'Bombs, each fetched and parsed by a process of its own';

type Burst = BombReport & Pick<Bomb, 'attack'>;

/** What each document made to break a reader costs a process that fetches and parses it as the bot does. */
export async function scoreBombs(say: (text: string) => void = () => undefined): Promise<readonly Score[]> {
  const server = await serveBombs();
  try {
    const bursts: Burst[] = [];
    for (const [at, { address, attack }] of server.bombs.entries()) {
      say(`Bombs: ${attack} (${at + 1} of ${server.bombs.length}) …`);
      bursts.push({ attack, ...(await readPatiently(address)) });
    }
    return [...countEndings(bursts, server.strayRequests()), ...weighCosts(bursts)];
  } finally {
    server.close();
  }
}

/** What a bomb may cost: milliseconds of processor time, megabytes, milliseconds of lag. */
const LIMITS = { cpuMs: 1000, megabytes: 100, lagMs: 50 } as const;

/** On a machine with other work a figure may be that work's: what is too much must be so time and again. */
const MOST_TRIES = 5;

async function readPatiently(address: string): Promise<BombReport> {
  let best = await readInProcess(address);
  for (let tries = 1; tries < MOST_TRIES && best.ending !== 'crashed' && isOver(best); tries += 1) {
    const next = await readInProcess(address);
    best = {
      ...next,
      cpuMs: Math.min(best.cpuMs, next.cpuMs),
      megabytes: Math.min(best.megabytes, next.megabytes),
      lagMs: Math.min(best.lagMs, next.lagMs),
    };
  }
  return best;
}

function isOver({ cpuMs, megabytes, lagMs }: BombReport): boolean {
  return cpuMs > LIMITS.cpuMs || megabytes > LIMITS.megabytes || lagMs > LIMITS.lagMs;
}

const CRASHED: BombReport = { ending: 'crashed', cpuMs: 0, megabytes: 0, lagMs: 0, faults: [] };

async function readInProcess(address: string): Promise<BombReport> {
  const script = join(import.meta.dirname, 'read-bomb.ts');
  const child = spawn(process.execPath, [script, address], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return child.exitCode === 0 ? BombReport.parse(JSON.parse(printed)) : CRASHED;
}

function countEndings(bursts: readonly Burst[], requests: number): readonly Score[] {
  const of = bursts.length;
  const crashed = bursts.filter(({ ending }) => ending === 'crashed').map(({ attack }) => attack);
  const faulty = bursts.filter(({ faults }) => faults.length > 0);
  const misses = faulty.map(({ attack, faults }) => `${attack}: ${faults.join(', ')}`);
  const none = { reached: String(requests), asked: 'none', isKept: requests === 0, misses: [] };
  return [
    countScore({ group: GROUP, what: 'survived', met: of - crashed.length, of, misses: crashed }),
    countScore({ group: GROUP, what: 'gave nothing, or sound items', met: of - misses.length, of, misses }),
    { group: GROUP, what: 'requests to where they point', ...none },
  ];
}

function weighCosts(bursts: readonly Burst[]): readonly Score[] {
  const worst = (what: string, figure: keyof typeof LIMITS, unit: 'ms' | 'MB') => {
    const atMost = LIMITS[figure];
    const misses = bursts
      .filter((burst) => burst[figure] > atMost)
      .map((burst) => `${burst.attack}: ${Math.round(burst[figure])} ${unit}`);
    const value = Math.max(...bursts.map((burst) => burst[figure]));
    return limitScore({ group: GROUP, what, value, atMost, unit, misses });
  };
  return [
    worst('processor time of the worst', 'cpuMs', 'ms'),
    worst('memory of the worst', 'megabytes', 'MB'),
    worst("event loop's lag of the worst, p99", 'lagMs', 'ms'),
  ];
}
