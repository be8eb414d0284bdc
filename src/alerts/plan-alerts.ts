import type { Stage } from '../claims/stage.ts';
import type { Language } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import type { Listener } from '../follows/plan-audience.ts';
import type { Withdrawal, WithdrawalReason } from '../sagas/find-withdrawn.ts';
import type { Development } from '../sagas/development.ts';
import type { Alert } from './alert.ts';
import { alertId, correctionId } from './alert-id.ts';
import { rootId } from './plan-roots.ts';
import { openAlertWriter } from './write-alert.ts';

export interface AlertContext {
  /** The saga as the audience sees it, in order of time. */
  readonly course: readonly Development[];
  readonly languageAt: (listener: Listener) => Language;
  /** Absent: everything rings. */
  readonly loudnessAt?: (destination: Destination, stage: Stage) => 'rings' | 'silent';
  /** Whether sagas have threads there. Absent: nowhere. */
  readonly hasThreads?: (destination: Destination) => boolean;
}

/**
 * Writes a development for everybody who is to be told, one alert a destination. Ids come from the content, so planning
 * twice plans nothing new. `withdrawn` says why it does not stand any more, where it does not.
 */
export function planAlerts(
  development: Development,
  listeners: readonly Listener[],
  context: AlertContext,
  withdrawn?: WithdrawalReason,
): readonly Alert[] {
  const { course, loudnessAt = () => 'rings', hasThreads = () => false } = context;
  const write = openAlertWriter({ development, course, withdrawn });
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
      body: write({ alertId: id, follows, language, loudness: loudnessAt(destination, development.stage) }),
      ...(hasThreads(destination) ? { rootId: rootId(development.sagaId, destination) } : {}),
      ...(previousId === undefined ? {} : { previousAlertId: alertId(previousId, destination) }),
    };
  });
}

/**
 * Writes what takes a development back, for those who were told it as done or as a club's own word: they may have acted
 * on it, and nobody looks at old messages again. To all others the message itself says enough. Without a reason it stands
 * again, and that is what the same message says from then on.
 */
export function planCorrections(
  { development, reason }: Pick<Withdrawal, 'development'> & { readonly reason: WithdrawalReason | undefined },
  listeners: readonly Listener[],
  context: AlertContext,
): readonly Alert[] {
  if (development.stage !== 'done' && development.certainty !== 'official') {
    return [];
  }
  const { course, loudnessAt = () => 'rings' } = context;
  const write = openAlertWriter({ development, course, withdrawn: reason, isCorrection: true });
  return planAlerts(development, listeners, context, reason).map((alert, n) => {
    const id = correctionId(development.id, alert.destination);
    const { follows = [] } = listeners[n] ?? {};
    const loudness = loudnessAt(alert.destination, development.stage);
    const body = write({ alertId: id, follows, language: alert.language, loudness });
    return { ...alert, id, body, previousAlertId: alert.id, corrects: alert.id };
  });
}
