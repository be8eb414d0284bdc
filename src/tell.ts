import type { Alert } from './alerts/alert.ts';
import { planAlerts } from './alerts/plan-alerts.ts';
import type { Language } from './feeds/feed.ts';
import type { Destination } from './follows/follow.ts';
import type { FollowIndex } from './follows/follow-index.ts';
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

export interface TellDeps {
  readonly follows: FollowIndex;
  readonly silencing: (development: Development, destination: Destination) => Mute | undefined;
  readonly languageAt: (listener: Listener) => Language;
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
  const { follows, silencing, languageAt, enqueue, grow, log } = deps;

  function plan(development: Development, audience: Audience): AudiencePlan {
    const muteAt = (destination: Destination) => silencing(development, destination);
    return planAudience(development, audience, follows.match(development), muteAt);
  }

  return async ({ news, before, course, audience }) => {
    const context = { course, languageAt };
    const alerts: Alert[] = [];
    for (const development of news.tell) {
      const { listeners, refusals } = plan(development, audience);
      for (const { follow, filter, reason } of refusals) {
        log.info('follow-refused', { development: development.id, follow: follow.id, filter, reason });
      }
      alerts.push(...planAlerts(development, listeners, context));
    }
    const grown: Alert[] = [];
    for (const development of news.grown) {
      const told = before.find(({ id }) => id === development.id);
      const now = plan(development, audience);
      grown.push(...planAlerts(development, now.listeners, context));
      // Who waited for a better source, or for the confirmation, is told now.
      const newcomers = told === undefined ? [] : findNewcomers(plan(told, audience), now);
      alerts.push(...planAlerts(development, newcomers, context));
    }
    await enqueue(alerts);
    await grow(grown);
    return alerts.length;
  };
}
