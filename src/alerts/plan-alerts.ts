import type { Language } from '../feeds/feed.ts';
import type { Listener } from '../follows/plan-audience.ts';
import type { Development } from '../sagas/development.ts';
import type { Alert } from './alert.ts';
import { alertId } from './alert-id.ts';
import { writeAlert } from './write-alert.ts';

/**
 * Writes a development for everybody who is to be told, one alert a destination. Ids come from the content, so planning
 * twice plans nothing new. `course` is the saga as the audience sees it, in order of time.
 */
export function planAlerts(
  development: Development,
  listeners: readonly Listener[],
  context: { readonly course: readonly Development[]; readonly languageAt: (listener: Listener) => Language },
): readonly Alert[] {
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
      body: writeAlert({ alertId: id, development, course: context.course, follows, language }),
      ...(previousId === undefined ? {} : { previousAlertId: alertId(previousId, destination) }),
    };
  });
}
