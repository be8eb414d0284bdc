import type { Digest } from '../alerts/alert.ts';
import type { MessagePlace } from '../alerts/link-back.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import { type HeldAlerts, writeDigest } from '../alerts/write-digest.ts';
import { findTold } from '../delivery/find-told.ts';
import type { Follow } from '../follows/follow.ts';
import type { Store } from '../store.ts';

export interface ComposeDeps {
  readonly store: Pick<Store, 'deliveries' | 'digestedAlerts'>;
  readonly follow: (id: string) => Promise<Follow | undefined>;
}

/** Writes a digest for those who follow what it tells, with links to what was told before it. */
export async function composeDigest(id: string, held: HeldAlerts, deps: ComposeDeps): Promise<Digest> {
  const follows = (await followsOf(held, deps.follow)).filter((follow) => follow !== undefined);
  return writeDigest(id, held, follows, await findEarlier(id, held, deps));
}

/** The follows that asked for any of these; undefined for one that has ended. */
export function followsOf(
  held: readonly HeldAlert[],
  follow: ComposeDeps['follow'],
): Promise<readonly (Follow | undefined)[]> {
  const ids = new Set(held.flatMap(({ alert }) => alert.followIds));
  return Promise.all([...ids].map(follow));
}

/** Where the step before each saga's first one was told, under the saga's id. A digest does not point at itself. */
async function findEarlier(
  digestId: string,
  held: HeldAlerts,
  { store }: ComposeDeps,
): Promise<ReadonlyMap<string, MessagePlace>> {
  const shelves = { history: store.deliveries, digested: store.digestedAlerts };
  const inOrder = held.toSorted((a, b) => a.development.at.localeCompare(b.development.at));
  const places = new Map<string, MessagePlace>();
  for (const [sagaId, [first]] of Map.groupBy(inOrder, ({ alert }) => alert.sagaId)) {
    const { previousAlertId, destination } = first?.alert ?? {};
    const told = previousAlertId === undefined ? undefined : await findTold(shelves, previousAlertId);
    if (told?.channelId !== undefined && told.messageId !== undefined && told.id !== digestId) {
      const { channelId, messageId } = told;
      const server = destination?.kind === 'channel' ? { guildId: destination.guildId } : {};
      places.set(sagaId, { ...server, channelId, messageId });
    }
  }
  return places;
}
