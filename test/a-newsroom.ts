import type { Alert, Letter } from '../src/alerts/alert.ts';
import type { Claim } from '../src/claims/claim.ts';
import type { Reader } from '../src/claims/reading.ts';
import { Stage } from '../src/claims/stage.ts';
import type { CycleDeps } from '../src/cycle.ts';
import { type Feed, Tier } from '../src/feeds/feed.ts';
import type { PollJob } from '../src/feeds/poll-feeds.ts';
import type { Follow } from '../src/follows/follow.ts';
import { defaultSettings, type GuildSettings } from '../src/follows/guild-settings.ts';
import { openFollowIndex } from '../src/follows/follow-index.ts';
import type { Item } from '../src/items/item.ts';
import { openLine } from '../src/one-at-a-time.ts';
import { openMemoryStore, type Store } from '../src/store.ts';
import { openTell } from '../src/tell.ts';

export const GUILD = '200000000000000001';
export const OTHER_GUILD = '200000000000000002';
export const NOON = Date.parse('2026-01-10T12:00:00Z');

/** A feed whose items a test writes by hand. Headlines are read as "player: stage, seller -> suitor". */
export interface Newsroom {
  readonly deps: CycleDeps;
  readonly store: Store;
  /** What was queued to be told, in order, by headline and channel. */
  readonly queued: readonly Alert[];
  readonly grown: readonly Alert[];
  readonly logged: readonly string[];
  /** Replaces what the feed holds. */
  publish(...items: readonly Item[]): void;
  /** The feed answers with this status from now on. */
  breakDown(detail: string): void;
  /** The feed answers again. */
  recover(): void;
  /** The program is told to stop. */
  stop(): void;
  pass(minutes: number): void;
}

export function aFeed(changes: Partial<Feed> = {}): Feed {
  return {
    id: 'courier',
    url: 'https://courier.example/rss',
    outlet: 'The Kop Courier',
    language: 'en',
    scope: 'everyone',
    everyMinutes: 1,
    ...changes,
  };
}

export function anItem(title: string, changes: Partial<Item> = {}): Item {
  return {
    id: title,
    feedId: 'courier',
    outlet: 'The Kop Courier',
    title,
    summary: '',
    body: [],
    seenAt: new Date(NOON).toISOString(),
    wordsHash: title,
    ...changes,
  };
}

export function aFollow(changes: Partial<Follow> = {}): Follow {
  return {
    id: 'follow',
    destination: { kind: 'channel', guildId: GUILD, channelId: '300000000000000001' },
    target: { kind: 'everything' },
    filters: {},
    ping: { kind: 'nobody' },
    createdBy: '400000000000000001',
    createdAt: new Date(NOON).toISOString(),
    ...changes,
  };
}

export function openNewsroom(
  feeds: readonly Feed[] = [aFeed()],
  follows: readonly Follow[] = [aFollow()],
  chosen: Partial<GuildSettings> = {},
): Newsroom {
  const store = openMemoryStore();
  const stopping = new AbortController();
  const queued: Alert[] = [];
  const grown: Alert[] = [];
  const logged: string[] = [];
  let items: readonly Item[] = [];
  let trouble: string | undefined;
  let now = NOON;
  const note = (event: string) => void logged.push(event);
  const log = { debug: note, info: note, warn: note, error: note };

  async function* poll(jobs: readonly PollJob[]) {
    for (const job of jobs) {
      const outcome =
        trouble === undefined
          ? ({ kind: 'fetched', body: new Uint8Array(), bodyHash: '', finalUrl: job.feed.url } as const)
          : ({
              kind: 'failed',
              reason: 'bad-status',
              detail: trouble,
              trouble: { code: 'server-error', status: 503 },
            } as const);
      yield { ...job, outcome };
    }
  }

  return {
    store,
    queued,
    grown,
    logged,
    deps: {
      store,
      log,
      poll,
      feeds: async () => feeds,
      parse: async (_, feed) => ({
        kind: 'parsed',
        salvaged: false,
        items: items.filter(({ feedId }) => feedId === feed.id),
      }),
      reader: READER,
      chance: () => 0.5,
      now: () => new Date(now),
      oneAtATime: openLine(),
      stopping: stopping.signal,
      noteHealth: async (feed, { kind }) => void logged.push(`${kind}: ${feed.outlet}`),
      tell: openTell({
        muted: () => undefined,
        follows: openFollowIndex(follows),
        silencing: () => undefined,
        languageAt: () => 'en',
        isForum: () => false,
        settingsOf: (guildId) => ({ ...defaultSettings(guildId), ...chosen }),
        holding: {
          sort: async (drafts) => ({ now: drafts.map(({ alert }) => alert), retold: [] }),
          grow: async (drafts) => drafts.map(({ alert }) => alert),
          withdraw: async (fallen) => fallen.map(({ alert }) => alert),
        },
        enqueue: async (letters) =>
          void queued.push(...alertsAmong(letters).filter(({ id }) => !queued.some((known) => known.id === id))),
        grow: async (letters) => void grown.push(...alertsAmong(letters)),
        log,
      }),
    },
    publish: (...published) => {
      items = published;
    },
    stop: () => stopping.abort(),
    breakDown: (detail) => {
      trouble = detail;
    },
    recover: () => {
      trouble = undefined;
    },
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

function alertsAmong(letters: readonly Letter[]): readonly Alert[] {
  return letters.flatMap((letter) => (letter.kind === 'alert' ? [letter] : []));
}

/**
 * "Salah: bid_rejected, Liverpool -> Hilal" is one claim, official where "(official)" stands behind it; a headline
 * without a colon is none; "boom" breaks.
 */
const READER: Reader = {
  read({ title, outlet }) {
    if (title === 'boom') {
      throw new Error('a text that breaks the reader');
    }
    const [, player, stage, from, to] = /^(.+): (\w+), (.+) -> (.+)$/.exec(title.replace(/ \(.*\)$/, '')) ?? [];
    const official = title.endsWith('(official)');
    const claims = player === undefined ? [] : [aClaim(player, stage, from, to, outlet, official)];
    return { mentions: [], silences: [], claims };
  },
};

function aClaim(player: string, stage = '', from = '', to = '', outlet = '', official = false): Claim {
  const tier = /tier (\d)/.exec(outlet)?.[1];
  return {
    player: { id: player.toLowerCase(), name: player },
    from: { id: from.toLowerCase(), name: from },
    to: [{ id: to.toLowerCase(), name: to }],
    stage: Stage.parse(stage),
    advanced: false,
    loan: false,
    certainty: official ? 'official' : 'reported',
    roundup: false,
    attribution: {
      outlet,
      origin: outlet.toLowerCase(),
      ...(tier === undefined ? {} : { tier: Tier.parse(Number(tier)) }),
    },
    ruleId: 'a-rule',
    evidence: stage,
  };
}
