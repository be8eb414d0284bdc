import { afterEach, expect, it } from 'vitest';
import { openSagaTown, report } from './a-saga-town.ts';
import type { Town } from '../a-town.ts';

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

it('strikes out what an outlet takes back, and tells those who read of a signing so', { timeout: 60_000 }, async () => {
  town = await openSagaTown('transfer-news', { sagaMode: 'messages' });
  const { reword, cycle, posts } = town;
  await report(town, 'Official: Real Madrid sign Trent Alexander-Arnold from Liverpool');
  expect(posts()).toHaveLength(1);
  reword('The Kop Courier', 'Five things we learned from a rainy Saturday');
  await cycle();
  const headline = '~~Official: Real Madrid sign Trent Alexander-Arnold from Liverpool~~';
  const reason = 'Whoever reported this has taken it back.';
  await expect
    .poll(() => posts().map(({ content }) => content), { timeout: 15_000 })
    .toEqual([`${headline}\n${reason}`, `Correction: ${headline}\n${reason}`]);
  expect(posts()[1]?.details).toContain('[The message it corrects](https://discord.com/channels/');
  expect(posts()[1]?.details).toContain(`/${posts()[0]?.id})`);
});
