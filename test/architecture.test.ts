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

/** Who in the program may import which package. A package that is not listed may be used anywhere outside the pure steps. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  keyv: /^src\/repository\.ts$/,
  '@keyv/sqlite': /^src\/store\.ts$/,
  'better-sqlite3': /^src\/database\//,
  'node-cron': /^src\/(schedule|config)\.ts$/,
  'discord.js': /^(src\/(delivery|discord)|commands)\//,
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

/** A room beside the steps. What is absent is free. */
interface Room {
  /** The folders whose values it may use, besides its own. */
  readonly uses?: { readonly folders: readonly string[]; readonly reason: string };
  /** The files that may use its values, besides its own. */
  readonly usedBy?: { readonly files: RegExp; readonly reason: string };
}

const OUR_TRIALS: Room['usedBy'] = {
  files: /^(torture|bench)\//,
  reason: 'the program knows nothing of what tries and measures it',
};

const ROOMS: Readonly<Record<string, Room>> = {
  commands: {
    uses: { folders: ['discord', ...PURE, 'feeds', 'gazetteer'], reason: 'a command uses its contract and pure steps' },
    usedBy: {
      files: /^src\/(listen-to-discord|cli\/register)\.ts$/,
      reason: 'only the composition roots know the commands',
    },
  },
  discord: {
    uses: {
      folders: [...PURE, 'feeds', 'gazetteer'],
      reason: 'the world reaches Discord’s rooms through their contract',
    },
  },
  services: {
    usedBy: {
      files: /^src\/[^/]+\.ts$/,
      reason: 'only what composes the bot opens services, and the store knows what they keep',
    },
  },
  status: {
    uses: { folders: ['feeds', 'sagas', 'alerts', 'pictures'], reason: 'who looks after the bot only looks' },
    usedBy: { files: /^src\/([^/]+\.ts$|services\/|cli\/)/, reason: 'nothing that decides asks how the bot is' },
  },
  'setting-up': {
    uses: { folders: ['discord'], reason: 'who sets the bot up knows Discord and no football' },
    usedBy: { files: /^src\/cli\/setup\.ts$/, reason: 'only the tool that sets the bot up asks questions' },
  },
  database: {
    uses: { folders: [], reason: 'the database knows files and nothing of football' },
    usedBy: { files: /^src\/([^/]+\.ts$|cli\/)/, reason: 'only the store and the tools open the file' },
  },
  sandbox: {
    uses: { folders: [], reason: 'the sandbox is a Discord: it knows nothing of football' },
    usedBy: { files: /^(src\/try-out\.ts$|torture\/|bench\/)/, reason: 'only the composition root opens the sandbox' },
  },
  cli: { usedBy: { files: /^(torture|bench)\//, reason: 'a tool is started, not imported' } },
  torture: {
    uses: {
      folders: ['sandbox', 'bench', 'gazetteer', 'follows', 'delivery', 'store.ts', 'return-memory.ts', 'cli'],
      reason: 'the ledger asks no step what should be told',
    },
    usedBy: OUR_TRIALS,
  },
  bench: { usedBy: OUR_TRIALS },
};

const folderOf = (file: string): string => file.split('/')[file.startsWith('src/') ? 1 : 0] ?? '';

/** Every rule of README "Who may import whom". Returns the reason it is broken, or nothing. */
function objectionTo(file: string, target: string): string | undefined {
  const from = folderOf(file);
  const local = /^(src|commands|torture|bench)\//.test(target);
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
  return from === to ? undefined : objectionToWay(file, from, to);
}

function objectionToWay(file: string, from: string, to: string): string | undefined {
  const { uses } = ROOMS[from] ?? {};
  const { usedBy } = ROOMS[to] ?? {};
  if (uses !== undefined && !uses.folders.includes(to)) {
    return uses.reason;
  }
  return usedBy === undefined || usedBy.files.test(file) ? undefined : usedBy.reason;
}

function objectionToPackage(file: string, from: string, target: string): string | undefined {
  const name = target.startsWith('node:')
    ? target
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
  const isProgram = /^(src|commands)\//.test(file);
  if (isProgram && OWNERS[name]?.test(file) === false) {
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

const FILES = globSync(['src/**/*.ts', 'commands/**/*.ts', 'torture/**/*.ts', 'bench/**/*.ts'], { cwd: ROOT });

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
    ['src/open-bot.ts', 'commands/follow.ts', 'only the composition roots know the commands'],
    ['commands/follow.ts', 'src/store.ts', 'a command uses its contract and pure steps'],
    ['src/discord/router.ts', 'src/services/privacy.ts', 'the world reaches Discord’s rooms through their contract'],
    ['src/cli/explain.ts', 'src/services/privacy.ts', ROOMS['services']?.usedBy?.reason],
    ['src/status/open-watch.ts', 'src/delivery/deliver.ts', 'who looks after the bot only looks'],
    ['src/cli/setup.ts', 'src/sandbox/world.ts', 'only the composition root opens the sandbox'],
    ['src/main.ts', 'src/setting-up/set-up.ts', 'only the tool that sets the bot up asks questions'],
    ['src/setting-up/set-up.ts', 'src/sagas/fold-saga.ts', 'who sets the bot up knows Discord and no football'],
    ['src/database/migrate.ts', 'src/sagas/saga.ts', 'the database knows files and nothing of football'],
    ['src/services/privacy.ts', 'src/database/query.ts', 'only the store and the tools open the file'],
    ['src/services/privacy.ts', 'src/cli/read.ts', 'a tool is started, not imported'],
    ['torture/judge.ts', 'src/sagas/fold-saga.ts', 'the ledger asks no step what should be told'],
    ['src/main.ts', 'torture/rig.ts', 'the program knows nothing of what tries and measures it'],
  ])('would notice %s importing %s', (file, target, reason) => {
    expect(objectionTo(file, target)).toBe(reason);
  });
});
