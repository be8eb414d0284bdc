import type { Alert, Letter } from './alerts/alert.ts';
import { alertId } from './alerts/alert-id.ts';
import { type AlertContext, planAlerts, planCorrections } from './alerts/plan-alerts.ts';
import { planRoots } from './alerts/plan-roots.ts';
import type { Language, Snowflake } from './feeds/feed.ts';
import type { Destination } from './follows/follow.ts';
import { destinationKey } from './follows/follow-id.ts';
import type { FollowIndex } from './follows/follow-index.ts';
import type { GuildSettings } from './follows/guild-settings.ts';
import { loudnessOf } from './follows/loudness.ts';
import type { Mute } from './follows/mute.ts';
import {
  type Audience,
  type AudiencePlan,
  findNewcomers,
  type Listener,
  mayHaveBeenTold,
  planAudience,
} from './follows/plan-audience.ts';
import type { Log } from './log.ts';
import type { Development } from './sagas/development.ts';
import type { News } from './sagas/find-news.ts';
import type { Withdrawal } from './sagas/find-withdrawn.ts';
import type { Draft, Fallen } from './services/draft.ts';
import type { Holding } from './services/holding.ts';

export interface TellDeps {
  readonly follows: FollowIndex;
  readonly silencing: (development: Development, destination: Destination) => Mute | undefined;
  readonly languageAt: (listener: Listener) => Language;
  readonly settingsOf: (guildId: Snowflake) => GuildSettings;
  /** Whether a channel holds nothing but posts. */
  readonly isForum: (channelId: Snowflake) => boolean;
  /** Holds alerts back, or new bodies for those it holds, and returns the ones that are to be told now. */
  readonly holding: Pick<Holding, 'sort' | 'grow' | 'withdraw'>;
  /** Writes deliveries down; they are durable once it resolves. */
  readonly enqueue: (letters: readonly Letter[]) => Promise<void>;
  /** Has the messages that told a development rewritten; alerts that were never queued are left alone. */
  readonly grow: (letters: readonly Letter[]) => Promise<void>;
  /** A mute kept an alert away. */
  readonly muted: () => void;
  readonly log: Log;
}

/** What changed in a saga for one audience. */
export interface SagaNews {
  readonly news: News;
  /** Of what comes up, told or not, what they may have been told before and seen taken back. */
  readonly again: readonly Development[];
  /** The saga as the audience saw it before, and as it sees it now, in order of time. */
  readonly before: readonly Development[];
  readonly course: readonly Development[];
  readonly audience: Audience;
}

/** Tells one audience what is new to it, and returns how many alerts that makes. */
export type Tell = (change: SagaNews) => Promise<number>;

/** A development that stands no more, who may have been told of it, and who of them would be told of it today. */
interface Retraction {
  readonly withdrawal: Withdrawal;
  readonly listeners: readonly Listener[];
  readonly wanting: readonly Listener[];
  readonly context: AlertContext;
}

/** Puts follows, mutes and alerts between what is new and who is told. */
export function openTell(deps: TellDeps): Tell {
  const { holding, enqueue, grow } = deps;
  return async (change) => {
    const { news, course } = change;
    const context = contextOf(course, deps);
    const { drafts, grown } = draftNews(change, context, deps);
    const retractions = news.withdrawn.map((withdrawal) => retract(withdrawal, change, deps));
    const corrections = correct(retractions, drafts);
    // What is held back is settled first: only what is told now goes out, and only what went out is rewritten.
    const { now, retold } = await holding.sort(drafts);
    const fallen = await holding.withdraw(retractions.flatMap(strike));
    const standing = await holding.grow([...grown, ...standAgain(change, drafts, context, deps)]);
    const changed = [...retold, ...fallen, ...standing];
    const takenBack = news.withdrawn.map(({ development }) => development);
    const rootsOf = (alerts: readonly Alert[]) => planRoots(alerts, course, takenBack);
    await enqueue([...rootsOf(now), ...now, ...corrections]);
    await grow([...rootsOf([...now, ...corrections, ...changed.filter(isAlert)]), ...changed]);
    return drafts.length + corrections.length;
  };
}

/** What is to be told, and what is to be rewritten where it was told. */
function draftNews({ news, before, audience }: SagaNews, context: AlertContext, deps: TellDeps) {
  const draft = (development: Development, listeners: readonly Listener[]): readonly Draft[] =>
    planAlerts(development, listeners, context).map(asDraftOf(development, context));
  const drafts = news.tell.flatMap((development) => draft(development, listen(development, audience, deps)));
  const grown: Draft[] = [];
  for (const development of news.grown) {
    const told = before.find(({ id }) => id === development.id);
    const now = plan(development, audience, deps);
    grown.push(...draft(development, now.listeners));
    // Who waited for a better source, a second one, or the confirmation, is told now.
    const newcomers = told === undefined ? [] : findNewcomers(plan(told, audience, deps), now);
    drafts.push(...draft(development, newcomers));
  }
  return { drafts, grown };
}

function contextOf(course: readonly Development[], { languageAt, settingsOf, isForum }: TellDeps): AlertContext {
  return {
    course,
    languageAt,
    loudnessAt: (destination, stage) =>
      destination.kind === 'channel' ? loudnessOf(stage, settingsOf(destination.guildId)) : 'rings',
    hasThreads: (destination) =>
      destination.kind === 'channel' &&
      (settingsOf(destination.guildId).sagaMode === 'threads' || isForum(destination.channelId)),
  };
}

function asDraftOf(development: Development, { course }: AlertContext): (alert: Alert) => Draft {
  return (alert) => ({ alert, development, course });
}

function plan(
  development: Development,
  audience: Audience,
  { follows, silencing, settingsOf }: TellDeps,
  muteAt: (destination: Destination) => Mute | undefined = (destination) => silencing(development, destination),
): AudiencePlan {
  return planAudience(development, audience, follows.match(development), muteAt, settingsOf);
}

function listen(development: Development, audience: Audience, deps: TellDeps): readonly Listener[] {
  const { listeners, refusals } = plan(development, audience, deps);
  for (const { follow, filter, objection } of refusals) {
    deps.log.info('follow-refused', { development: development.id, follow: follow.id, filter, ...objection });
    if (filter === 'mute') {
      deps.muted();
    }
  }
  return listeners;
}

/** A message that stands is put right for those who would not be told any more, too. */
function retract(withdrawal: Withdrawal, { before, course, audience }: SagaNews, deps: TellDeps): Retraction {
  const { development } = withdrawal;
  const isInCourse = course.some(({ id }) => id === development.id);
  const unmuted = planUnmuted(development, audience, deps);
  const listeners = mayHaveBeenTold(unmuted);
  return {
    withdrawal,
    listeners,
    wanting: unmuted.listeners,
    context: contextOf(isInCourse ? course : before, deps),
  };
}

/** As if nobody had muted it. */
function planUnmuted(development: Development, audience: Audience, deps: TellDeps): AudiencePlan {
  return plan(development, audience, deps, () => undefined);
}

/**
 * What was taken back keeps its id, and the messages that were struck out stand again when it is said again: where it is
 * told now, that makes of itself; here for those who are not told, because they want it no more or something later is known.
 */
function standAgain(
  { again, audience }: SagaNews,
  drafts: readonly Draft[],
  context: AlertContext,
  deps: TellDeps,
): readonly Draft[] {
  const told = new Set(drafts.map(({ alert }) => alert.id));
  return again.flatMap((development) => {
    const listeners = mayHaveBeenTold(planUnmuted(development, audience, deps));
    const others = listeners.filter(({ destination }) => !told.has(alertId(development.id, destination)));
    const corrections = planCorrections({ development, reason: undefined }, listeners, context);
    return [...planAlerts(development, others, context), ...corrections].map(asDraftOf(development, context));
  });
}

function strike({ withdrawal: { development, reason }, listeners, context }: Retraction): readonly Fallen[] {
  const alerts = planAlerts(development, listeners, context, reason);
  return alerts.map(asDraftOf(development, context)).map((draft) => ({ ...draft, reason }));
}

function isAlert(letter: Letter): letter is Alert {
  return letter.kind === 'alert';
}

/** Where something new is told at the same time, that says it: a denial, a signing elsewhere. */
function correct(retractions: readonly Retraction[], drafts: readonly Draft[]): readonly Alert[] {
  const told = new Set(drafts.map(({ alert }) => destinationKey(alert.destination)));
  return retractions.flatMap(({ withdrawal, wanting, context }) =>
    planCorrections(
      withdrawal,
      wanting.filter(({ destination }) => !told.has(destinationKey(destination))),
      context,
    ),
  );
}
