import type { Letter, Root } from '../alerts/alert.ts';
import { digestId } from '../alerts/alert-id.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import { planRoots } from '../alerts/plan-roots.ts';
import { arrangeDigests } from '../alerts/arrange-digests.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import type { Refusal } from '../follows/plan-audience.ts';
import type { Log } from '../log.ts';
import type { Development } from '../sagas/development.ts';
import { composeDigest, type ComposeDeps, followsOf } from './compose-digest.ts';
import type { Holding } from './holding.ts';

export interface ReleaseDeps extends ComposeDeps {
  readonly holding: Holding;
  readonly enqueue: (letters: readonly Letter[]) => Promise<void>;
  /** Why a follow that asked for it would not be told of it any more: a mute, or filters that changed meanwhile. */
  readonly refusal: (held: HeldAlert, follow: Follow) => Refusal | undefined;
  /** A saga as a server sees it, in order of time; undefined where nothing of it is kept. */
  readonly courseOf: (sagaId: string, guildId: Snowflake) => Promise<readonly Development[] | undefined>;
  readonly now: () => Date;
  readonly log: Pick<Log, 'info'>;
}

/**
 * Queues a digest wherever quiet hours are over or an hour has room again, and returns how many that makes. Which alerts
 * a digest tells is written down before it is queued, and they are taken off the shelf after: whichever write fails, doing
 * it again queues nothing that is queued already, and loses nothing.
 */
export async function releaseDigests(deps: ReleaseDeps): Promise<number> {
  let digests = 0;
  for (const held of deps.holding.byChannel().values()) {
    digests += await finishBegun(held, deps);
    const fresh = held.filter((one) => one.digestId === undefined);
    if (isDue(fresh, deps)) {
      digests += await beginDigests(fresh, deps);
    }
  }
  return digests;
}

function isDue([first]: readonly HeldAlert[], { holding, now }: ReleaseDeps): boolean {
  const destination = first?.alert.destination;
  return destination?.kind === 'channel' && holding.dueAt(destination.guildId, destination.channelId) <= now();
}

/** Digests that were written down and, as far as is known, not queued or not cleared away. */
async function finishBegun(held: readonly HeldAlert[], deps: ReleaseDeps): Promise<number> {
  const begun = Map.groupBy(
    held.filter((one) => one.digestId !== undefined),
    (one) => one.digestId ?? '',
  );
  for (const [id, alerts] of begun) {
    await send(id, alerts, deps);
  }
  return begun.size;
}

async function beginDigests(fresh: readonly HeldAlert[], deps: ReleaseDeps): Promise<number> {
  const wanted = await leaveOutUnwanted(fresh, deps);
  const pages = arrangeDigests(wanted);
  for (const page of pages) {
    const [first] = page;
    const id = digestId(
      first.alert.destination,
      page.map(({ alert }) => alert.id),
    );
    const begun = page.map((one) => ({ ...one, digestId: id }));
    await deps.holding.put(begun);
    await send(id, begun, deps);
  }
  return pages.length;
}

async function send(id: string, alerts: readonly HeldAlert[], deps: ReleaseDeps): Promise<void> {
  const [first, ...others] = alerts;
  const destination = first?.alert.destination;
  if (first === undefined || destination?.kind !== 'channel') {
    return;
  }
  const { holding, enqueue, now, log } = deps;
  await holding.toldLately.note({ id, channelId: destination.channelId, at: now().toISOString() });
  const roots = await rootsOf(alerts, destination.guildId, deps);
  await enqueue([...roots, await composeDigest(id, [first, ...others], deps)]);
  await holding.settle(alerts);
  log.info('digest-queued', { digest: id, destination, alerts: alerts.length });
}

/** Where sagas have threads, a digest tells of one saga: its root goes before it, as before any step. */
async function rootsOf(
  held: readonly HeldAlert[],
  guildId: Snowflake,
  { courseOf }: ReleaseDeps,
): Promise<readonly Root[]> {
  const inThreads = held.filter(({ alert }) => alert.rootId !== undefined);
  const [first] = inThreads;
  const course = first && (await courseOf(first.alert.sagaId, guildId));
  return planRoots(
    inThreads.map(({ alert }) => alert),
    course ?? inThreads.map(({ development }) => development),
  );
}

/** Nobody is told what everybody who asked has ended, muted or filtered out since, and nobody pinged who did so. */
async function leaveOutUnwanted(held: readonly HeldAlert[], deps: ReleaseDeps): Promise<readonly HeldAlert[]> {
  const wanted: HeldAlert[] = [];
  for (const one of held) {
    const follows = (await followsOf([one], deps.follow)).filter((follow) => follow !== undefined);
    const refusals = follows.flatMap((follow) => deps.refusal(one, follow) ?? []);
    const refusing = new Set(refusals.map(({ follow }) => follow.id));
    const followIds = follows.map(({ id }) => id).filter((id) => !refusing.has(id));
    if (followIds.length > 0) {
      wanted.push({ ...one, alert: { ...one.alert, followIds } });
    } else {
      await deps.holding.remove([one]);
      const reason = refusals.at(0)?.objection.reason ?? 'follow-ended';
      deps.log.info('held-alert-unwanted', { alert: one.alert.id, reason });
    }
  }
  return wanted;
}
