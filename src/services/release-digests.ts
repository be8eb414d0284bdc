import type { Letter } from '../alerts/alert.ts';
import { digestId } from '../alerts/alert-id.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import { arrangeDigests, writeDigest } from '../alerts/write-digest.ts';
import type { Follow } from '../follows/follow.ts';
import type { Log } from '../log.ts';
import type { Holding } from './holding.ts';

export interface ReleaseDeps {
  readonly holding: Holding;
  readonly enqueue: (letters: readonly Letter[]) => Promise<void>;
  readonly follow: (id: string) => Promise<Follow | undefined>;
  /** Whether somebody muted what it tells meanwhile. */
  readonly isMuted: (held: HeldAlert) => boolean;
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
    if (first !== undefined) {
      const id = digestId(
        first.alert.destination,
        page.map(({ alert }) => alert.id),
      );
      await deps.holding.put(page.map((one) => ({ ...one, digestId: id })));
      await send(id, page, deps);
    }
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
  const follows = (await followsOf(alerts, deps)).filter((follow) => follow !== undefined);
  await holding.toldLately.note({ id, channelId: destination.channelId, at: now().toISOString() });
  await enqueue([writeDigest(id, [first, ...others], follows)]);
  await holding.settle(alerts);
  log.info('digest-queued', { digest: id, destination, alerts: alerts.length });
}

/** Nobody is told what everybody who asked has ended or muted since. */
async function leaveOutUnwanted(held: readonly HeldAlert[], deps: ReleaseDeps): Promise<readonly HeldAlert[]> {
  const wanted: HeldAlert[] = [];
  for (const one of held) {
    const follows = await followsOf([one], deps);
    if (follows.some((follow) => follow !== undefined) && !deps.isMuted(one)) {
      wanted.push(one);
    } else {
      await deps.holding.remove([one]);
      deps.log.info('held-alert-unwanted', { alert: one.alert.id, reason: 'follow ended or muted meanwhile' });
    }
  }
  return wanted;
}

function followsOf(held: readonly HeldAlert[], { follow }: ReleaseDeps): Promise<readonly (Follow | undefined)[]> {
  const ids = new Set(held.flatMap(({ alert }) => alert.followIds));
  return Promise.all([...ids].map(follow));
}
