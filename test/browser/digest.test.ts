import { expect, it, onTestFinished } from 'vitest';
import { openSagaTown } from '../threads/a-saga-town.ts';
import { DESK, describeInBrowser, openPage, PHONE } from './open-page.ts';

const FIRST = 'Everton in talks to sign Jack Grealish';
const TALKS = 'Real Madrid in talks to sign Trent Alexander-Arnold';
const BID = 'Real Madrid make £20m bid for Trent Alexander-Arnold';
const RASHFORD = 'Barcelona make bid for Marcus Rashford';
const BETTER = 'Barcelona make £40m bid for Marcus Rashford';

/** A town whose channel takes one alert an hour, and two outlets that are read. */
async function aCappedTown() {
  const town = await openSagaTown('transfer-news', { sagaMode: 'messages', capPerHour: 1 });
  onTestFinished(() => town.close());
  town.publish('Terrace Talk');
  await town.cycle();
  const report = async (title: string, outlet = 'The Kop Courier') => {
    town.publish(outlet, { title });
    await town.cycle();
  };
  return { town, report };
}

describeInBrowser('what had to wait', () => {
  it('is one message that grows, is struck through, and explains each of its lines', { timeout: 90_000 }, async () => {
    const { town, report } = await aCappedTown();
    const desk = await openPage(town.sandbox.url, { size: DESK, theme: 'dark' });
    const phone = await openPage(town.sandbox.url, { size: PHONE, theme: 'light' });
    await desk.openChannel('transfer-news');
    await phone.openChannel('transfer-news');
    for (const title of [FIRST, TALKS, RASHFORD, BID]) {
      await report(title);
    }
    await town.pass(61);
    const digest = await desk.message('3 developments that had to wait');
    await phone.message('3 developments that had to wait');
    await desk.shot('digest-desk');
    await phone.shot('digest-phone');

    await report(BETTER, 'Terrace Talk');
    await digest.getByText(BETTER).waitFor({ timeout: 20_000 });
    town.reword('The Kop Courier', 'A goalless draw in the rain');
    await town.cycle();
    await digest.locator('s, del').getByText(BID).waitFor({ timeout: 20_000 });
    await desk.shot('digest-struck-desk');
    await phone.shot('digest-struck-phone');

    await digest.getByRole('button', { name: 'Why was one of these told?' }).click();
    await desk.page.getByRole('option', { name: 'Marcus Rashford · Bid' }).click();
    const why = await desk.message('Why this alert');
    await why.getByText('Terrace Talk').waitFor();
    await desk.shot('digest-why-desk');
    expect([...desk.problems, ...phone.problems]).toEqual([]);
  });
});
