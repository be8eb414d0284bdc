import { dateOf, linkOf } from '../press.ts';
import { COURIER, GAZETTE, OLD_NEWS, OUTLETS } from '../rig.ts';
import type { Town } from '../town.ts';
import { CHURNS } from './churns.ts';
import { liveInPeace, pass, pollOnce, until } from './lives.ts';
import { breachesOf, type Played, type Scenario } from './scenario.ts';

const MINUTE_MS = 60_000;

/** What outlets do to their feeds. Everything is told once, whatever they do. */
export const FEEDS_FAIL: readonly Scenario[] = [
  {
    name: 'duplicates',
    expects: 'one item twice in a document and in two feeds: one post a channel',
    play: printTwice,
  },
  ...CHURNS,
  {
    name: 'title-edited',
    expects: 'a headline is reworded: no second post',
    play: editTitles,
  },
  { name: 'all-same-guid', expects: 'items with one guid are told apart by their links', play: shareGuid },
  { name: 'first-sight', expects: 'with an empty database nothing old is told', play: forgetEverything },
  {
    name: 'away-for-a-day',
    expects: 'a feed is down for a day and comes back with 40 items: all, in order',
    play: awayForADay,
  },
  { name: 'constant-etag', expects: 'one ETag for ever, and new items in a 200: told', play: lieWithEtag },
  {
    name: 'not-modified',
    expects: '304 to who knows the ETag, then news under another one: told once',
    play: answer304,
  },
  { name: 'cut-body', expects: 'half a body, then the whole: everything once', play: cutBody },
  { name: 'mad-dates', expects: 'items dated 1970, 2099 and not at all: told', play: misdate },
  { name: 'slow-loris', expects: 'one outlet trickles: the other is on time', play: trickle },
];

async function printTwice(town: Town): Promise<Played> {
  const program = town.rig.start();
  await town.settle(program);
  const titles = [0, 1].map((n) => town.saga(n)[0] ?? '');
  const entries = titles.flatMap((title) => [{ title }, { title, guid: `${title}-again` }]);
  for (const outlet of OUTLETS) {
    town.print(outlet, ...entries, { title: OLD_NEWS });
    titles.forEach((title) => town.expect(outlet, title));
  }
  return { breaches: breachesOf({ 'it came to rest': await pollOnce(town, program) }) };
}

async function editTitles(town: Town): Promise<Played> {
  const program = town.rig.start();
  await town.settle(program);
  const title = town.saga(0)[1] ?? '';
  const link = linkOf(title);
  town.expect(COURIER, title);
  for (const words of [title, title.replace(' reject ', ' turn down '), title.replace(' reject ', ' knock back ')]) {
    town.print(COURIER, { title: words, link }, { title: OLD_NEWS });
    await pollOnce(town, program);
  }
  return {};
}

async function shareGuid(town: Town): Promise<Played> {
  const program = town.rig.start();
  await town.settle(program);
  const titles = [0, 1, 2].map((n) => town.saga(n)[0] ?? '');
  town.print(COURIER, ...titles.map((title) => ({ title, guid: 'the-same' })), { title: OLD_NEWS });
  titles.forEach((title) => town.expect(COURIER, title));
  return { breaches: breachesOf({ 'it came to rest': await pollOnce(town, program) }) };
}

async function forgetEverything(town: Town): Promise<Played> {
  const { rig } = town;
  town.print(COURIER, ...town.saga(0).map((title) => ({ title })));
  const program = rig.start({}, { DATABASE_PATH: `${rig.folder}/empty.sqlite` });
  await town.settle(program);
  await town.letFollow();
  await pollOnce(town, program);
  return { note: `${rig.told().length} posts` };
}

const HOUR_MS = 60 * MINUTE_MS;

async function awayForADay(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  rig.press.trouble(COURIER, { kind: 'status', status: 503 });
  for (let hour = 0; hour < 24; hour += 1) {
    pass(town, program, HOUR_MS);
    await until(() => false, 150);
  }
  for (let n = 0; n < 20; n += 1) {
    town.publish(COURIER, ...town.saga(n).slice(0, 2));
  }
  rig.press.trouble(COURIER, undefined);
  program.kill();
  await program.ended;
  rig.clock.turn(25 * HOUR_MS);
  const isAtRest = await liveInPeace(town);
  return { note: `asked ${rig.press.asked(COURIER)} times`, breaches: breachesOf({ 'it came to rest': isAtRest }) };
}

async function lieWithEtag(town: Town): Promise<Played> {
  const { rig } = town;
  rig.press.validators(COURIER, { etag: '"for-ever"', honest: false });
  const program = rig.start();
  await town.settle(program);
  for (let n = 0; n < 3; n += 1) {
    town.publish(COURIER, town.saga(n)[0] ?? '');
    await pollOnce(town, program);
  }
  return {};
}

async function answer304(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  for (let n = 0; n < 3; n += 1) {
    rig.press.validators(COURIER, { etag: `"edition-${n}"`, honest: true });
    town.publish(COURIER, town.saga(n)[0] ?? '');
    await pollOnce(town, program);
    await pollOnce(town, program);
  }
  return {};
}

async function cutBody(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  for (let n = 0; n < 6; n += 1) {
    town.publish(COURIER, town.saga(n)[0] ?? '');
  }
  rig.press.trouble(COURIER, { kind: 'cut' });
  await pollOnce(town, program);
  const half = rig.told().length;
  rig.press.trouble(COURIER, undefined);
  pass(town, program, HOUR_MS);
  await pollOnce(town, program);
  return { note: `${half} of ${town.due.length} from the half` };
}

async function misdate(town: Town): Promise<Played> {
  const program = town.rig.start();
  await town.settle(program);
  const dates = [dateOf(0), 'Thu, 01 Jan 2099 00:00:00 GMT', 'the day before yesterday', undefined];
  const entries = dates.map((date, n) => ({ title: town.saga(n)[0] ?? '', ...(date === undefined ? {} : { date }) }));
  town.print(COURIER, ...entries, { title: OLD_NEWS });
  entries.forEach(({ title }) => town.expect(COURIER, title));
  return { breaches: breachesOf({ 'it came to rest': await pollOnce(town, program) }) };
}

async function trickle(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  rig.press.trouble(COURIER, { kind: 'trickle' });
  town.publish(GAZETTE, ...town.saga(0));
  const from = rig.clock.now();
  pass(town, program, MINUTE_MS + 1_000);
  const isTold = await until(() => rig.told().length === town.due.length);
  const seconds = (rig.clock.now() - from) / 1000 - 61;
  return {
    note: `told after ${seconds.toFixed(0)} s`,
    breaches: breachesOf({ 'told while the other trickles': isTold && seconds < 25 }),
  };
}
