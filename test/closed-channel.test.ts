import { describe, expect, it } from 'vitest';
import { setOverwrite } from '../src/sandbox/change-world.ts';
import { bitsOf } from '../src/sandbox/permissions.ts';
import { aTownInUse, type Town } from './a-town.ts';

const STEPS = [
  'Liverpool reject Real Madrid approach for Trent Alexander-Arnold',
  'Trent Alexander-Arnold has medical at Real Madrid',
];

/** A town whose transfer-news follows a player and is then closed to the bot, while two steps are reported. */
async function aTownWithClosedChannel(): Promise<Town & { open(): void }> {
  const town = await aTownInUse();
  const { sandbox, seed, publish, cycle } = town;
  const { 'transfer-news': news } = seed.channels;
  const suggested = await sandbox.person.suggest(seed.youId, news, 'follow', { target: 'trent' }, 'target');
  const [first] = suggested.kind === 'suggested' ? suggested.choices : [];
  await sandbox.person.runCommand(seed.youId, news, 'follow', { target: String(first?.value) });
  publish('The Kop Courier');
  await cycle();
  const allow = (bits: bigint, deny: bigint) =>
    setOverwrite(sandbox.world, news, { id: seed.roles.bot, kind: 'role', allow: String(bits), deny: String(deny) });
  allow(0n, bitsOf('sendMessages'));
  for (const title of STEPS) {
    publish('The Kop Courier', { title });
    await cycle();
  }
  return { ...town, open: () => void allow(bitsOf('sendMessages'), 0n) };
}

describe('a channel that is closed to the bot', { timeout: 20_000 }, () => {
  it('is reported once in another channel, and so is that it is open again', async () => {
    const { seed, posts, open } = await aTownWithClosedChannel();
    const notices = () => posts(seed.channels.welcome).map(({ content }) => content.split(':')[0]);
    await expect.poll(notices).toHaveLength(1);
    expect(posts()).toEqual([]);
    open();
    await expect.poll(() => posts().map(({ content }) => content.split('\n')[0])).toEqual(STEPS);
    await expect.poll(notices).toHaveLength(2);
    const news = `<#${seed.channels['transfer-news']}>`;
    expect(notices()).toEqual([
      `I can not tell alerts in ${news} any more`,
      `I can write in ${news} again; what had to wait is being told there now.`,
    ]);
  });
});
