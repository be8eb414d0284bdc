import { describe, expect, it } from 'vitest';
import { planAlerts } from '../../src/alerts/plan-alerts.ts';
import { aChannel, aDevelopment, aFollow, aPerson, ARNOLD } from '../follows/build.ts';

const CONTEXT = { course: [], languageAt: () => 'en' as const };
const LISTENERS = [aChannel(1), aChannel(2), aPerson(1)].map((destination) => ({
  destination,
  follows: [aFollow(ARNOLD, { destination })],
}));

describe('planAlerts', () => {
  it('writes one alert a destination, with the follows that asked for it', () => {
    const alerts = planAlerts(aDevelopment(), LISTENERS, CONTEXT);
    expect(alerts.map(({ destination }) => destination)).toEqual([aChannel(1), aChannel(2), aPerson(1)]);
    expect(alerts[0]?.followIds).toEqual([aFollow(ARNOLD).id]);
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(3);
  });

  it('writes each alert in the language of its listener', () => {
    const [, , person] = planAlerts(aDevelopment(), LISTENERS, {
      course: [],
      languageAt: ({ destination, follows }) => (destination.kind === 'direct' && follows.length === 1 ? 'es' : 'en'),
    });
    expect(person?.language).toBe('es');
  });

  it('gives an alert the same id on every replay, also when the development has grown', () => {
    const [first] = planAlerts(aDevelopment(), LISTENERS, CONTEXT);
    const [again] = planAlerts(aDevelopment({ disputed: true }), LISTENERS, CONTEXT);
    expect(again?.id).toBe(first?.id);
    expect(again?.body).not.toEqual(first?.body);
  });

  it('names the alert of the step before at the same destination', () => {
    const [before] = planAlerts(aDevelopment({ id: 'before' }), LISTENERS, CONTEXT);
    const [after] = planAlerts(aDevelopment({ previousId: 'before' }), LISTENERS, CONTEXT);
    expect(before?.previousAlertId).toBeUndefined();
    expect(after?.previousAlertId).toBe(before?.id);
  });
});
