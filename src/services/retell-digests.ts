import type { Digest } from '../alerts/alert.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import type { Store } from '../store.ts';
import { composeDigest, type ComposeDeps } from './compose-digest.ts';

export interface RetellDeps extends ComposeDeps {
  readonly store: ComposeDeps['store'] & Pick<Store, 'outbox' | 'digestedAlerts'>;
}

/**
 * Writes down what became of alerts that a digest told, and returns those digests as they read now. Safe to repeat: the
 * same change makes the same digests. One whose words were deleted for their age stays as it is.
 */
export async function retellDigests(changed: readonly HeldAlert[], deps: RetellDeps): Promise<readonly Digest[]> {
  await deps.store.digestedAlerts.putMany(new Map(changed.map((one) => [one.alert.id, one])));
  const ids = new Set(changed.flatMap(({ digestId }) => digestId ?? []));
  const digests: Digest[] = [];
  for (const id of ids) {
    const digest = await retell(id, deps);
    if (digest !== undefined) {
      digests.push(digest);
    }
  }
  return digests;
}

async function retell(id: string, deps: RetellDeps): Promise<Digest | undefined> {
  const { outbox, deliveries, digestedAlerts } = deps.store;
  const letter = ((await outbox.get(id)) ?? (await deliveries.get(id)))?.letter;
  if (letter?.kind !== 'digest' || letter.body.content === '') {
    return undefined;
  }
  const told = await Promise.all(letter.alertIds.map((alertId) => digestedAlerts.get(alertId)));
  const [first, ...others] = told.filter((one) => one !== undefined);
  return first === undefined ? undefined : composeDigest(id, [first, ...others], deps);
}
