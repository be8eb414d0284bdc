import type { Due } from './judge.ts';
import { dateOf, type Entry, type Press } from './press.ts';
import { OLD_NEWS, OUTLETS } from './rig.ts';

/** The outlets' feeds, and the ledger of what has to be told because of them. */
export interface Papers {
  readonly due: readonly Due[];
  /** An outlet reports, and every channel has to be told, in this order. What another has reported before is one more source. */
  publish(outlet: string, ...titles: readonly string[]): void;
  /** One outlet has the first step of a saga and another the next one: whichever is heard first, they are told in this order. */
  relay(first: string, earlier: string, second: string, later: string): void;
  /** An outlet's feed says this from now on, whatever has to be told of it. */
  print(outlet: string, ...entries: readonly Entry[]): void;
  /** What has to be told, where a scenario prints by itself. */
  expect(outlet: string, ...titles: readonly string[]): void;
  /** The same of one channel that follows no more than that. */
  expectIn(channelId: string, title: string): void;
  /** Whatever else the program may say that fits. */
  readonly allowed: RegExp[];
  /** What need not be told after all. */
  excuse(which: (due: Due) => boolean): void;
  /** The ledger begins anew, and the feeds hold old news again. */
  forget(): void;
}

/** Feeds show so many entries: more than an outlet prints in a day, so that one which failed for hours has lost nothing. */
const WINDOW = 400;

/** What whoever runs the bot is told of its health. */
const ALARM = /^(⚠️|✅) Touchline is /u;

/** Between two steps that two outlets have, in milliseconds. Feeds date by the second. */
const A_STEP_MS = 60_000;

/** Opens the papers of a town in which `channels` follow everything. `now`: milliseconds since 1970. */
export function openPapers(press: Press, channels: readonly string[], now: () => number): Papers {
  const due: Due[] = [];
  const stand = openStand(press);
  const expectAll = (one: Omit<Due, 'channelId'>) =>
    channels.forEach((channelId) => expectOne(due, { ...one, channelId }));
  const expect = (outlet: string, ...titles: readonly string[]) =>
    titles.forEach((text) => expectAll({ text, key: titles[0] ?? '', outlets: [outlet] }));
  return {
    due,
    allowed: [ALARM],
    expect,
    expectIn: (channelId, text) => void due.push({ channelId, text, key: text, outlets: [] }),
    print: (outlet, ...entries) => press.print(outlet, entries),
    publish(outlet, ...titles) {
      stand.add(outlet, titles.map((title) => ({ title })).toReversed());
      expect(outlet, ...titles);
    },
    relay(first, earlier, second, later) {
      stand.add(first, [{ title: earlier, date: dateOf(now() - A_STEP_MS) }]);
      stand.add(second, [{ title: later, date: dateOf(now()) }]);
      expectAll({ text: earlier, key: earlier, outlets: [first], mayBeOvertaken: true });
      expectAll({ text: later, key: earlier, outlets: [second] });
    },
    excuse(which) {
      due.splice(0, due.length, ...due.filter((one) => !which(one)));
    },
    forget() {
      due.splice(0);
      stand.clear();
    },
  };
}

/** What stands in the outlets' feeds: what is added goes to the top of what is there. */
function openStand(press: Press): { add(outlet: string, fresh: readonly Entry[]): void; clear(): void } {
  const feeds = new Map<string, readonly Entry[]>();
  return {
    add(outlet, fresh) {
      const entries = [...fresh, ...(feeds.get(outlet) ?? [{ title: OLD_NEWS }])].slice(0, WINDOW);
      feeds.set(outlet, entries);
      press.print(outlet, entries);
    },
    clear() {
      feeds.clear();
      for (const outlet of OUTLETS) {
        press.print(outlet, [{ title: OLD_NEWS }]);
        press.trouble(outlet, undefined);
      }
    },
  };
}

/** What is due already has one outlet more. */
function expectOne(due: Due[], one: Due): void {
  const place = due.findIndex(({ channelId, text }) => channelId === one.channelId && text === one.text);
  const known = due[place];
  if (known === undefined) {
    due.push(one);
  } else {
    due[place] = { ...known, outlets: [...known.outlets, ...one.outlets] };
  }
}
