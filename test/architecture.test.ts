import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The way through the house: a step imports only steps before it. */
const STEPS = [
  'feeds',
  'items',
  'gazetteer',
  'mentions',
  'claims',
  'sagas',
  'follows',
  'alerts',
  'pictures',
  'delivery',
];

/** Steps that decide and never act: no clock, no network, no file, no store. */
const PURE = ['mentions', 'claims', 'sagas', 'follows', 'alerts', 'pictures'];

/** The files of a pure step that touch the world all the same; its other files may not import them. */
const SHELLS = ['src/pictures/render-picture.ts', 'src/pictures/render-worker.ts'];

/** Who may import which package. A package that is not listed may be used anywhere outside the pure steps. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  keyv: /^src\/repository\.ts$/,
  '@keyv/sqlite': /^src\/store\.ts$/,
  'better-sqlite3': /^src\/database\//,
  'node-cron': /^src\/(schedule|config)\.ts$/,
  'discord.js': /^(src\/(delivery|discord|main)|commands\/)/,
  undici: /^src\/(feeds|gazetteer)\//,
  feedsmith: /^src\/items\//,
  htmlparser2: /^src\/(items|feeds)\//,
  '@leeoniya/ufuzzy': /^src\/gazetteer\//,
  'any-ascii': /^src\/gazetteer\//,
  pino: /^src\/log\.ts$/,
  'prom-client': /^src\/status\/tell-metrics\.ts$/,
  ws: /^src\/sandbox\//,
  '@clack/prompts': /^src\/setting-up\/ask-on-terminal\.ts$/,
  '@resvg/resvg-js': /^src\/pictures\/render-worker\.ts$/,
  '@expo-google-fonts/roboto-condensed': /^src\/pictures\/render-worker\.ts$/,
};

const PURE_MAY_USE = ['zod', 'node:crypto'];

const folderOf = (file: string): string => file.split('/')[file.startsWith('src/') ? 1 : 0] ?? '';

/** Every rule of README "Who may import whom". Returns the reason it is broken, or nothing. */
function objectionTo(file: string, target: string): string | undefined {
  const from = folderOf(file);
  const local = /^(src|commands)\//.test(target);
  if (!local) {
    return objectionToPackage(file, from, target);
  }
  const to = folderOf(target);
  if (SHELLS.includes(target) && !file.startsWith('src/services/')) {
    return 'only what composes the bot touches the world';
  }
  if (STEPS.includes(from)) {
    return objectionToRoom(from, to, target);
  }
  if (from === 'sandbox' && to !== 'sandbox') {
    return 'the sandbox is a Discord: it knows nothing of football';
  }
  if (from !== 'sandbox' && to === 'sandbox' && file !== 'src/try-out.ts') {
    return 'only the composition root opens the sandbox';
  }
  if (to === 'commands' && !/^(commands\/|src\/listen-to-discord\.ts|src\/cli\/register\.ts)/.test(file)) {
    return 'only the composition roots know the commands';
  }
  if (from === 'commands' && !['commands', 'discord', ...PURE, 'feeds', 'gazetteer'].includes(to)) {
    return 'a command uses its contract and pure steps';
  }
  return undefined;
}

function objectionToPackage(file: string, from: string, target: string): string | undefined {
  const name = target.startsWith('node:')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
  if (OWNERS[name]?.test(file) === false) {
    return 'that package belongs to other files';
  }
  return PURE.includes(from) && !SHELLS.includes(file) && !PURE_MAY_USE.includes(name)
    ? 'a pure step uses only zod and node:crypto'
    : undefined;
}

function objectionToRoom(from: string, to: string, target: string): string | undefined {
  if (target === 'src/store.ts') {
    return from === 'delivery' ? undefined : 'only delivery stores; the other steps are given values';
  }
  if (!STEPS.includes(to)) {
    return 'a step imports only steps';
  }
  return STEPS.indexOf(to) > STEPS.indexOf(from) ? 'that step is downstream' : undefined;
}

/** Imports that exist at run time; types cost nothing and may be looked up anywhere upstream or beside. */
function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)';|^import\s+'([^']+)';|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].flatMap(([, typeOnly, from, bare, lazy]) => {
    const target = from ?? bare ?? lazy;
    return typeOnly !== undefined || target === undefined ? [] : [resolved(file, target)];
  });
}

function resolved(file: string, target: string): string {
  return target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target;
}

const FILES = globSync(['src/**/*.ts', 'commands/**/*.ts'], { cwd: ROOT });

describe('the house', () => {
  it('is read from the right place', () => {
    expect(FILES.length).toBeGreaterThan(20);
  });

  it('lets nobody import whom the plan forbids', () => {
    const objections = FILES.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const reason = objectionTo(file, target);
        return reason === undefined ? [] : [`${file} imports ${target}: ${reason}`];
      }),
    );
    expect(objections).toEqual([]);
  });

  it.each(PURE)('gives the pure step %s no clock, no chance and no log', (step) => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|\bconsole\.|\bprocess\.|\bsetTimeout\(|\bfetch\(/;
    const files = FILES.filter((file) => file.startsWith(`src/${step}/`) && !SHELLS.includes(file));
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, n) =>
          impure.test(line.replace(/\/\/.*|^\s*\*.*/, '')) ? [`${file}:${n + 1}: ${line.trim()}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['src/claims/open-reader.ts', 'src/sagas/saga.ts', 'that step is downstream'],
    ['src/sagas/fold-saga.ts', 'node:fs', 'a pure step uses only zod and node:crypto'],
    ['src/sagas/fold-saga.ts', 'src/store.ts', 'only delivery stores; the other steps are given values'],
    ['src/alerts/write-alert.ts', 'discord.js', 'that package belongs to other files'],
    ['src/pictures/draw-saga.ts', '@resvg/resvg-js', 'that package belongs to other files'],
    ['src/discord/story-page.ts', 'src/pictures/render-picture.ts', 'only what composes the bot touches the world'],
    ['src/cycle.ts', 'keyv', 'that package belongs to other files'],
    ['src/sandbox/world.ts', 'src/sagas/saga.ts', 'the sandbox is a Discord: it knows nothing of football'],
    ['src/discord/router.ts', 'commands/follow.ts', 'only the composition roots know the commands'],
    ['commands/follow.ts', 'src/store.ts', 'a command uses its contract and pure steps'],
  ])('would notice %s importing %s', (file, target, reason) => {
    expect(objectionTo(file, target)).toBe(reason);
  });
});
