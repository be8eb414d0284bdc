import type { Alert } from './alerts/alert.ts';
import { planAlerts } from './alerts/plan-alerts.ts';
import type { Language } from './feeds/feed.ts';
import type { Destination } from './follows/follow.ts';
import type { FollowIndex } from './follows/follow-index.ts';
import type { Mute } from './follows/mute.ts';
import { type Audience, planAudience } from './follows/plan-audience.ts';
import type { Log } from './log.ts';
import type { Development } from './sagas/development.ts';
import type { News } from './sagas/find-news.ts';

export interface TellDeps {
  readonly follows: FollowIndex;
  readonly silencing: (development: Development, destination: Destination) => Mute | undefined;
  readonly languageAt: (destination: Destination) => Language;
  /** Writes deliveries down; they are durable once it resolves. */
  readonly enqueue: (alerts: readonly Alert[]) => Promise<void>;
  /** Has the messages that told a development rewritten; alerts that were never queued are left alone. */
  readonly grow: (alerts: readonly Alert[]) => Promise<void>;
  readonly log: Log;
}

/** Tells one audience what is new to it, and returns how many alerts that makes. `course` is the saga as it sees it now. */
export type Tell = (news: News, course: readonly Development[], audience: Audience) => Promise<number>;

/** Puts follows, mutes and alerts between what is new and who is told. */
export function openTell(deps: TellDeps): Tell {
  return async (news, course, audience) => {
    const alerts = news.tell.flatMap((development) => alertsFor(development, course, audience, deps));
    await deps.enqueue(alerts);
    await deps.grow(news.grown.flatMap((development) => alertsFor(development, course, audience, deps)));
    return alerts.length;
  };
}

function alertsFor(
  development: Development,
  course: readonly Development[],
  audience: Audience,
  { follows, silencing, languageAt, log }: TellDeps,
): readonly Alert[] {
  const { listeners, refusals } = planAudience(development, audience, follows.match(development));
  for (const { follow, filter, reason } of refusals) {
    log.debug('follow-filtered', { development: development.id, follow: follow.id, filter, reason });
  }
  const awake = listeners.filter(({ destination }) => {
    const mute = silencing(development, destination);
    if (mute !== undefined) {
      log.debug('follow-muted', { development: development.id, mute: mute.id });
    }
    return mute === undefined;
  });
  return planAlerts(development, awake, { course, languageAt });
}
