import type { Alert } from './alerts/alert.ts';
import { type AlertContext, planAlerts } from './alerts/plan-alerts.ts';
import type { Language, Snowflake } from './feeds/feed.ts';
import type { Destination } from './follows/follow.ts';
import type { FollowIndex } from './follows/follow-index.ts';
import type { GuildSettings } from './follows/guild-settings.ts';
import { loudnessOf } from './follows/loudness.ts';
import type { Mute } from './follows/mute.ts';
import {
  type Audience,
  type AudiencePlan,
  findNewcomers,
  type Listener,
  planAudience,
} from './follows/plan-audience.ts';
import type { Log } from './log.ts';
import type { Development } from './sagas/development.ts';
import type { News } from './sagas/find-news.ts';
import type { Draft, Holding } from './services/holding.ts';

export interface TellDeps {
  readonly follows: FollowIndex;
  readonly silencing: (development: Development, destination: Destination) => Mute | undefined;
  readonly languageAt: (listener: Listener) => Language;
  readonly settingsOf: (guildId: Snowflake) => GuildSettings;
  /** Holds alerts back, or new bodies for those it holds, and returns the ones that are to be told now. */
  readonly holding: Pick<Holding, 'sort' | 'grow'>;
  /** Writes deliveries down; they are durable once it resolves. */
  readonly enqueue: (alerts: readonly Alert[]) => Promise<void>;
  /** Has the messages that told a development rewritten; alerts that were never queued are left alone. */
  readonly grow: (alerts: readonly Alert[]) => Promise<void>;
  readonly log: Log;
}

/** What changed in a saga for one audience. */
export interface SagaNews {
  readonly news: News;
  /** The saga as the audience saw it before, and as it sees it now, in order of time. */
  readonly before: readonly Development[];
  readonly course: readonly Development[];
  readonly audience: Audience;
}

/** Tells one audience what is new to it, and returns how many alerts that makes. */
export type Tell = (change: SagaNews) => Promise<number>;

/** Puts follows, mutes and alerts between what is new and who is told. */
export function openTell(deps: TellDeps): Tell {
  const { follows, silencing, languageAt, settingsOf, holding, enqueue, grow, log } = deps;

  function plan(development: Development, audience: Audience): AudiencePlan {
    const muteAt = (destination: Destination) => silencing(development, destination);
    return planAudience(development, audience, follows.match(development), muteAt, settingsOf);
  }

  const loudnessAt: AlertContext['loudnessAt'] = (destination, stage) =>
    destination.kind === 'channel' ? loudnessOf(stage, settingsOf(destination.guildId)) : 'rings';

  return async ({ news, before, course, audience }) => {
    const draft = (development: Development, listeners: readonly Listener[]): readonly Draft[] =>
      planAlerts(development, listeners, { course, languageAt, loudnessAt }).map((alert) => ({
        alert,
        development,
        course,
      }));
    const drafts: Draft[] = [];
    for (const development of news.tell) {
      const { listeners, refusals } = plan(development, audience);
      for (const { follow, filter, reason } of refusals) {
        log.info('follow-refused', { development: development.id, follow: follow.id, filter, reason });
      }
      drafts.push(...draft(development, listeners));
    }
    const grown: Draft[] = [];
    for (const development of news.grown) {
      const told = before.find(({ id }) => id === development.id);
      const now = plan(development, audience);
      grown.push(...draft(development, now.listeners));
      // Who waited for a better source, a second one, or the confirmation, is told now.
      const newcomers = told === undefined ? [] : findNewcomers(plan(told, audience), now);
      drafts.push(...draft(development, newcomers));
    }
    await enqueue(await holding.sort(drafts));
    await grow(await holding.grow(grown));
    return drafts.length;
  };
}
