import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { feedId } from '../src/feeds/feed-address.ts';
import { messagesIn } from '../src/sandbox/world.ts';
import { openStore } from '../src/store.ts';
import { aFollow } from './a-newsroom.ts';
import { aDiscord, aFolder, startProgram, TOKEN } from './a-program.ts';
import { damageHalfWay, holdLock, tamper } from './database/a-file.ts';

const isRoot = process.getuid?.() === 0;
/** Root may write everywhere; somebody else may not. */
const SOMEBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};

const CONNECTED = /"msg":"ready"/;

/** A database that has been used, in a folder. */
async function aUsedDatabase(cwd: string): Promise<string> {
  const path = join(cwd, 'touchline.sqlite');
  const store = openStore(path);
  const states = Array.from({ length: 500 }, (_, n) => ({ feedId: `${n}`, warmed: true, failuresInARow: 0 }));
  await store.feedStates.putMany(new Map(states.map((state) => [state.feedId, state])));
  await store.close();
  return path;
}

const NEWS = 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold';

/** An outlet with one piece of news, which lets whoever asks wait until it is told to answer. */
async function anOutlet() {
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<void>();
  const { promise: isAsked, resolve: ask } = Promise.withResolvers<void>();
  const server = createServer((_, response) => {
    ask();
    void mayAnswer.then(() => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(`<rss version="2.0"><channel><title>C</title><item><title>${NEWS}</title></item></channel></rss>`);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`, isAsked, answer };
}

/** A bot that knows one outlet, and tells everything that it has to a channel. */
async function aTold({ seed, world }: Awaited<ReturnType<typeof aDiscord>>, cwd = aFolder()) {
  const outlet = await anOutlet();
  const channelId = seed.channels['transfer-news'];
  writeFileSync(join(cwd, 'feeds.json'), JSON.stringify([{ url: outlet.url, outlet: 'Courier' }]));
  const store = openStore(join(cwd, 'touchline.sqlite'));
  const id = feedId('everyone', outlet.url);
  await store.feedStates.put(id, { feedId: id, warmed: true, failuresInARow: 0 });
  const follow = aFollow({ destination: { kind: 'channel', guildId: seed.guildId, channelId } });
  await store.follows.put(follow.id, follow);
  await store.close();
  const settings = { FEEDS_FILE: 'feeds.json', PRIVATE_FEEDS: 'on', POLL_SCHEDULE: '* * * * * *' };
  const told = () => messagesIn(world, channelId).filter(({ content }) => content === NEWS).length;
  return { cwd, outlet, settings, told };
}

describe('the program', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('ends with code 0 on %s, and says why', async (signal) => {
    const program = startProgram(aFolder(), await aDiscord());
    await program.says(CONNECTED);
    program.signal(signal);
    expect(await program.ended).toBe(0);
    expect(program.said()).toContain(`"reason":"${signal}"`);
    expect(program.said()).not.toContain(TOKEN);
  });

  it.each([
    [4004, /Discord refuses DISCORD_TOKEN/],
    [4010, /refuses the shard number/],
    [4011, /wants it to run in shards/],
    [4012, /Update Touchline/],
    [4013, /Update Touchline/],
    [4014, /does not allow the intents/],
  ])('ends with code 1 when Discord closes the gateway for good with %i, and says what to do', async (code, advice) => {
    const discord = await aDiscord();
    const program = startProgram(aFolder(), discord);
    await program.says(CONNECTED);
    discord.faults.closeGateway(code);
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(advice);
  });

  it('stays, and connects again, when the gateway closes for a while', async () => {
    const discord = await aDiscord();
    const program = startProgram(aFolder(), discord);
    await program.says(CONNECTED);
    discord.faults.closeGateway(4000);
    await program.says(/gateway-reconnecting/);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('waits for a Discord that does not answer when it starts, and ends meanwhile where it is told to', async () => {
    const discord = await aDiscord();
    const isBack = discord.faults.add({ kind: 'reset' }, { path: /\/gateway\/bot$/ });
    const program = startProgram(aFolder(), discord, { STATUS_PORT: 'off' });
    const impatient = startProgram(aFolder(), discord, { STATUS_PORT: 'off' });
    await program.says(/"msg":"discord-not-reached"/);
    await impatient.says(/"msg":"discord-not-reached"/);
    impatient.signal('SIGTERM');
    expect(await impatient.ended).toBe(0);
    isBack();
    await program.says(CONNECTED);
  });

  it('has its commands in the end where Discord does not take them at first', async () => {
    const discord = await aDiscord();
    // As often as discord.js asks at once.
    discord.faults.add({ kind: 'status', status: 503 }, { method: 'PUT', path: /\/commands$/, times: 4 });
    const program = startProgram(aFolder(), discord);
    await program.says(/commands-not-registered/);
    await program.says(/sent: changed/);
    const { person, seed } = discord;
    expect(person.commands(seed.youId, seed.channels.chat).length).toBeGreaterThan(5);
  });

  it('ends with code 1 where Discord does not know the token, and never says it', async () => {
    const discord = await aDiscord();
    Object.assign(discord.world.application, { token: 'another' });
    const program = startProgram(aFolder(), discord);
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain('Reset Token');
    expect(program.said()).not.toContain(TOKEN);
  });
});

describe('the program, told to stop while it tells', { timeout: 60_000 }, () => {
  it('waits for the answer of what is being sent, and writes it down', async () => {
    const discord = await aDiscord();
    const { cwd, outlet, settings, told } = await aTold(discord);
    discord.faults.add({ kind: 'delay', milliseconds: 1_500 }, { method: 'POST', path: /messages$/ });
    const program = startProgram(cwd, discord, settings);
    outlet.answer();
    await vi.waitUntil(() => told() === 1, 20_000);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    const store = openStore(join(cwd, 'touchline.sqlite'));
    expect(await store.outbox.list()).toEqual([]);
    expect(await store.deliveries.list()).toMatchObject([{ status: 'sent' }]);
    await store.close();
  });

  it('does not wait beyond ten seconds, leaves it in the store, and does not tell it twice', async () => {
    const discord = await aDiscord();
    const { cwd, outlet, settings, told } = await aTold(discord);
    const lift = discord.faults.add({ kind: 'lose-answer', how: 'hang' }, { method: 'POST', path: /messages$/ });
    const program = startProgram(cwd, discord, settings);
    outlet.answer();
    await vi.waitUntil(() => told() === 1, 20_000);
    const toldAt = performance.now();
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(20_000);
    lift();
    const again = startProgram(cwd, discord, settings);
    await again.says(/alert-sent/);
    again.signal('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(told()).toBe(1);
  });
});

describe('the program and its database', { timeout: 60_000 }, () => {
  it.each([
    ['no database', (path: string) => writeFileSync(path, 'x'.repeat(9_000)), /is no database.*npm run restore/],
    ['an empty file', (path: string) => writeFileSync(path, ''), /is empty.*npm run restore/],
    [
      'a damaged one',
      (path: string) => writeFileSync(path, damageHalfWay(readFileSync(path))),
      /damaged.*npm run restore/,
    ],
    ['a newer one', (path: string) => tamper(path, (it) => it.pragma('user_version = 99')), /newer.*Update Touchline/],
    [
      'one with a record that breaks its schema',
      (path: string) => tamper(path, (it) => it.exec(`INSERT INTO follows (key, value) VALUES ('f', '{"value":{}}')`)),
      /follows\/f is not a valid record.*npm run restore/s,
    ],
  ])('finds %s: posts nothing, says what to do in words and ends with code 1', async (_, spoil, advice) => {
    const cwd = aFolder();
    const path = await aUsedDatabase(cwd);
    spoil(path);
    const before = readFileSync(path);
    const discord = await aDiscord();
    const program = startProgram(cwd, discord);
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(advice);
    expect(program.said()).not.toMatch(/^ {4}at /m);
    expect(discord.identifies()).toBe(0);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('finds a file that it may not write: says so, and ends with code 1', async () => {
    const cwd = aFolder();
    const path = await aUsedDatabase(cwd);
    chmodSync(path, 0o444);
    chmodSync(cwd, 0o555);
    const program = startProgram(cwd, await aDiscord(), {}, SOMEBODY);
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(/may not be written.*Give the user who runs Touchline the right/);
    chmodSync(cwd, 0o777);
    const second = startProgram(cwd, await aDiscord(), {}, SOMEBODY);
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/may not be written.*Give the user who runs Touchline the right/);
  });

  it('finds another bot on its file: refuses, and starts at once when that one was killed', async () => {
    const cwd = aFolder();
    const discord = await aDiscord();
    const first = startProgram(cwd, discord);
    await first.says(CONNECTED);
    const second = startProgram(cwd, discord);
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/Another Touchline is running on the database touchline\.sqlite/);
    first.signal('SIGKILL');
    await first.ended;
    const third = startProgram(cwd, discord);
    await third.says(CONNECTED);
    third.signal('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it('waits while another program locks the file, tells nothing meanwhile, and tells it once afterwards', async () => {
    const discord = await aDiscord();
    const { cwd, outlet, settings, told } = await aTold(discord);
    const program = startProgram(cwd, discord, settings);
    await outlet.isAsked;
    const letGo = holdLock(join(cwd, 'touchline.sqlite'));
    outlet.answer();
    await program.says(/is locked by another program.*database-sick/);
    expect(told()).toBe(0);
    letGo();
    await program.says(/alert-sent/);
    expect(program.said()).toContain('database-well');
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(told()).toBe(1);
  });

  it.skipIf(!isRoot)(
    'waits while the disk is full, tells nothing meanwhile, and tells it once there is space (needs root, for a small disk)',
    async () => {
      const discord = await aDiscord();
      const disk = aSmallDisk();
      const { cwd, outlet, settings, told } = await aTold(discord, disk);
      const program = startProgram(cwd, discord, settings);
      await outlet.isAsked;
      fill(join(disk, 'ballast'));
      outlet.answer();
      await program.says(/no space left.*database-sick/);
      await program.says(/item-failed/);
      expect(told()).toBe(0);
      writeFileSync(join(disk, 'ballast'), '');
      await program.says(/alert-sent/);
      expect(program.said()).toContain('database-well');
      program.signal('SIGTERM');
      expect(await program.ended).toBe(0);
      expect(told()).toBe(1);
    },
  );
});

/** Mounts 2 MB of memory as a disk. */
function aSmallDisk(): string {
  const folder = aFolder();
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status).toBe(0);
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

/** Writes until there is no space. */
function fill(path: string): void {
  for (let size = 2_000_000; size > 100; size = Math.floor(size / 2)) {
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // Less may still fit.
    }
  }
}
