import { alertId } from '../alerts/alert-id.ts';
import type { Alert, Root } from '../alerts/alert.ts';
import { findTold } from '../delivery/find-told.ts';
import type { Services } from '../discord/services.ts';
import type { Store } from '../store.ts';
import type { Holding } from './holding.ts';

interface FindAlertsDeps extends Pick<Services, 'story'> {
  readonly store: Pick<Store, 'deliveries' | 'outbox' | 'digestedAlerts'>;
  readonly holding: Pick<Holding, 'find'>;
}

/** Finds what messages of ours tell, whether they are alerts, digests, or the roots of threads. */
export function openAlerts(deps: FindAlertsDeps): Pick<Services, 'alertsIn' | 'outside'> {
  const { deliveries, digestedAlerts } = deps.store;
  return {
    alertsIn: (id) => alertsIn(id, deps),
    outside: async (id) => (await findTold({ history: deliveries, digested: digestedAlerts }, id))?.outside,
  };
}

async function alertsIn(id: string, deps: FindAlertsDeps): Promise<readonly Alert[]> {
  const { deliveries, outbox } = deps.store;
  const letter = ((await deliveries.get(id)) ?? (await outbox.get(id)))?.letter;
  switch (letter?.kind) {
    case 'alert':
      return [letter];
    case 'digest':
      return (await Promise.all(letter.alertIds.map((one) => alertsIn(one, deps)))).flat();
    case 'root':
      return latestOf(letter, deps);
    case 'notice':
      return [];
    case undefined: {
      const held = await deps.holding.find(id);
      return held === undefined ? [] : [held.alert];
    }
  }
}

/** A root says how a saga stands: the newest step of it that was told there. */
async function latestOf({ sagaId, destination }: Root, deps: FindAlertsDeps): Promise<readonly Alert[]> {
  const story = await deps.story(sagaId, destination.kind === 'channel' ? destination.guildId : 'everyone');
  for (const { id } of story?.developments.toReversed() ?? []) {
    const told = await alertsIn(alertId(id, destination), deps);
    if (told.length > 0) {
      return told;
    }
  }
  return [];
}
