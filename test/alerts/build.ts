import type { Alert } from '../../src/alerts/alert.ts';
import { planAlerts } from '../../src/alerts/plan-alerts.ts';
import type { Language } from '../../src/feeds/feed.ts';
import type { Follow } from '../../src/follows/follow.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aFollow, ARNOLD } from '../follows/build.ts';

/** The alert of a development for the channel of its follows, as the pipeline writes it. */
export function anAlert(
  development: Development = aDevelopment(),
  follows: readonly Follow[] = [aFollow(ARNOLD)],
  course: readonly Development[] = [development],
  language: Language = 'en',
): Alert {
  const [first] = follows;
  if (first === undefined) {
    throw new Error('an alert has a follow that asked for it');
  }
  const listeners = [{ destination: first.destination, follows }];
  const [alert] = planAlerts(development, listeners, { course, languageAt: () => language });
  if (alert === undefined) {
    throw new Error('one listener, one alert');
  }
  return alert;
}
