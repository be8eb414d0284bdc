import type { Due } from './judge.ts';
import type { Entry, Press } from './press.ts';
import { OLD_NEWS, OUTLETS } from './rig.ts';

/** The outlets' feeds, and the ledger of what has to be told because of them. */
export interface Papers {
  readonly due: readonly Due[];
  /** An outlet reports, and every channel has to be told, in this order. What another has reported before is one more source. */
  publish(outlet: string, ...titles: readonly string[]): void;
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

/** Feeds show so many entries. */
const WINDOW = 100;

/** What whoever runs the bot is told of its health. */
const ALARM = /^(⚠️|✅) Touchline is /u;

/** Opens the papers of a town in which `channels` follow everything. */
export function openPapers(press: Press, channels: readonly string[]): Papers {
  const due: Due[] = [];
  const feeds = new Map<string, readonly Entry[]>();

  function expect(outlet: string, ...titles: readonly string[]): void {
    const [key = ''] = titles;
    titles.forEach((text) => channels.forEach((channelId) => expectOne(due, channelId, outlet, text, key)));
  }

  return {
    due,
    allowed: [ALARM],
    expect,
    expectIn: (channelId, text) => void due.push({ channelId, text, key: text, outlets: [] }),
    print: (outlet, ...entries) => press.print(outlet, entries),
    publish(outlet, ...titles) {
      const fresh = titles.map((title) => ({ title })).toReversed();
      const entries = [...fresh, ...(feeds.get(outlet) ?? [{ title: OLD_NEWS }])].slice(0, WINDOW);
      feeds.set(outlet, entries);
      press.print(outlet, entries);
      expect(outlet, ...titles);
    },
    excuse(which) {
      due.splice(0, due.length, ...due.filter((one) => !which(one)));
    },
    forget() {
      due.splice(0);
      feeds.clear();
      for (const outlet of OUTLETS) {
        press.print(outlet, [{ title: OLD_NEWS }]);
        press.trouble(outlet, undefined);
      }
    },
  };
}

function expectOne(due: Due[], channelId: string, outlet: string, text: string, key: string): void {
  const place = due.findIndex((one) => one.channelId === channelId && one.text === text);
  const known = due[place];
  if (known === undefined) {
    due.push({ channelId, text, key, outlets: [outlet] });
  } else {
    due[place] = { ...known, outlets: [...known.outlets, outlet] };
  }
}
