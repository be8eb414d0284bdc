import type { Stage } from '../claims/stage.ts';
import type { Language } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import type { Listener } from '../follows/plan-audience.ts';
import type { Development } from '../sagas/development.ts';
import type { Alert } from './alert.ts';
import { alertId } from './alert-id.ts';
import { writeAlert } from './write-alert.ts';

export interface AlertContext {
  /** The saga as the audience sees it, in order of time. */
  readonly course: readonly Development[];
  readonly languageAt: (listener: Listener) => Language;
  /** Absent: everything rings. */
  readonly loudnessAt?: (destination: Destination, stage: Stage) => 'rings' | 'silent';
}

/**
 * Writes a development for everybody who is to be told, one alert a destination. Ids come from the content, so planning
 * twice plans nothing new.
 */
export function planAlerts(
  development: Development,
  listeners: readonly Listener[],
  context: AlertContext,
): readonly Alert[] {
  const { course, loudnessAt = () => 'rings' } = context;
  return listeners.map((listener) => {
    const { destination, follows } = listener;
    const id = alertId(development.id, destination);
    const language = context.languageAt(listener);
    const { previousId } = development;
    return {
      kind: 'alert',
      id,
      developmentId: development.id,
      sagaId: development.sagaId,
      destination,
      followIds: follows.map((follow) => follow.id),
      language,
      body: writeAlert({
        alertId: id,
        development,
        course,
        follows,
        language,
        loudness: loudnessAt(destination, development.stage),
      }),
      ...(previousId === undefined ? {} : { previousAlertId: alertId(previousId, destination) }),
    };
  });
}
