import type { Scope, Snowflake } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import type { Destination, Follow } from './follow.ts';
import { destinationKey } from './follow-id.ts';
import { defaultSettings, type GuildSettings } from './guild-settings.ts';
import { type FilterName, type FilterOwner, matchFilters } from './match-filters.ts';
import type { Mute } from './mute.ts';
import type { Objection } from './objection.ts';
import { waitsForSecondSource } from './second-source.ts';

/** Whose reading of a saga a development comes from. */
export interface Audience {
  readonly scope: Scope;
  /** Servers whose own feeds speak in this saga: they are offered their own reading, and not everybody's besides. */
  readonly apart: ReadonlySet<Snowflake>;
}

/** A destination that is to be told, once, however many of its follows want it. */
export interface Listener {
  readonly destination: Destination;
  readonly follows: readonly Follow[];
}

/** A follow about this development that is not told of it: by its filters, a mute there, or for want of a second source. */
export interface Refusal {
  readonly follow: Follow;
  readonly filter: FilterName | 'mute' | 'second-source';
  /** Whose filter it is, where it is one. */
  readonly whose?: FilterOwner;
  readonly objection: Objection;
}

export interface AudiencePlan {
  readonly listeners: readonly Listener[];
  readonly refusals: readonly Refusal[];
}

/**
 * Decides who is told of a development, of the follows that are about it (`FollowIndex.match`).
 * A server's own reading reaches that server's channels only. Direct messages carry everybody's evidence and no server's.
 * `muteAt` finds the mute that silences this development at a destination, if any; `settingsOf` what a server chose.
 */
export function planAudience(
  development: Development,
  audience: Audience,
  follows: readonly Follow[],
  muteAt: (destination: Destination) => Mute | undefined = () => undefined,
  settingsOf: (guildId: Snowflake) => GuildSettings = defaultSettings,
): AudiencePlan {
  const wanting: Follow[] = [];
  const refusals: Refusal[] = [];
  for (const follow of follows) {
    if (!isOffered(follow.destination, audience)) {
      continue;
    }
    const { destination } = follow;
    const settings = destination.kind === 'channel' ? settingsOf(destination.guildId) : undefined;
    const refusal = refusalOf(development, follow, muteAt(destination), settings);
    if (refusal === undefined) {
      wanting.push(follow);
    } else {
      refusals.push(refusal);
    }
  }
  return { listeners: gather(wanting), refusals };
}

/**
 * Who is to be told of a development only now that it has grown: a better source, a fee or a confirmation took it past
 * a filter. Whoever began to follow in the meantime is none of them: their filters let it through before as well.
 */
export function findNewcomers(before: AudiencePlan, after: AudiencePlan): readonly Listener[] {
  const told = new Set(before.listeners.map(({ destination }) => destinationKey(destination)));
  return after.listeners.filter(({ destination }) => !told.has(destinationKey(destination)));
}

/**
 * Everybody who may have been told a development: those who want it, and places where a filter that keeps it away now may
 * not have done so then. Whether they were told, delivery knows.
 */
export function mayHaveBeenTold({ listeners, refusals }: AudiencePlan): readonly Listener[] {
  const wanting = new Set(listeners.map(({ destination }) => destinationKey(destination)));
  const others = refusals
    .map(({ follow }) => follow)
    .filter(({ destination }) => !wanting.has(destinationKey(destination)));
  return [...listeners, ...gather(others)];
}

/** A listener for each place that these follows go to. */
function gather(follows: readonly Follow[]): readonly Listener[] {
  const places = Map.groupBy(follows, ({ destination }) => destinationKey(destination));
  return [...places.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ destination: first.destination, follows: [first, ...others] }],
  );
}

/**
 * Why a follow that is about a development is not told of it, if anything keeps it back. `settings` are those of its
 * server; direct messages have none.
 */
export function refusalOf(
  development: Development,
  follow: Follow,
  mute: Mute | undefined,
  settings: GuildSettings | undefined,
): Refusal | undefined {
  if (mute !== undefined) {
    const end = mute.until === undefined ? {} : { until: mute.until };
    return { follow, filter: 'mute', objection: { reason: 'muted', target: mute.target.name, ...end } };
  }
  const verdict = matchFilters(development, follow, settings?.defaultFilters);
  if (verdict.kind === 'stopped') {
    const { filter, whose, objection } = verdict;
    return { follow, filter, whose, objection };
  }
  const objection = settings && waitsForSecondSource(development, settings);
  return objection && { follow, filter: 'second-source', objection };
}

function isOffered(destination: Destination, { scope, apart }: Audience): boolean {
  switch (destination.kind) {
    case 'direct':
      return scope === 'everyone';
    case 'channel':
      return scope === 'everyone' ? !apart.has(destination.guildId) : scope === destination.guildId;
  }
}
