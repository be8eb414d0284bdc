import { describe, expect, it } from 'vitest';
import { planAlerts, planCorrections } from '../../src/alerts/plan-alerts.ts';
import { Language } from '../../src/feeds/feed.ts';
import { wordsOf } from '../../src/alerts/alert-words.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aFollow, ARNOLD } from '../follows/build.ts';
import { anAlert } from './build.ts';

const PING = aFollow(ARNOLD, { ping: { kind: 'user', id: '300000000000000001' } });
const LISTENERS = [{ destination: PING.destination, follows: [PING] }];
const WHY = 'Whoever reported this has taken it back.';

const contextOf = (course: readonly Development[], language: Language = 'en') => ({
  course,
  languageAt: () => language,
});

describe('an alert that does not stand any more', () => {
  it('is struck through, says why, and is grey in word and colour', () => {
    const medical = aDevelopment({ stage: 'medical' });
    const [alert] = planAlerts(medical, LISTENERS, contextOf([medical]), 'taken-back');
    expect(alert?.body.content).toBe(
      `~~Trent Alexander-Arnold has medical at Real Madrid~~\n${WHY}\n<@300000000000000001>`,
    );
    expect(alert?.body.embeds[0]).toMatchObject({ title: 'Medical · withdrawn', color: 0x4f_54_5c });
    expect(alert?.id).toBe(anAlert(medical, [PING]).id);
  });

  it('stays so when more sources of it come in', () => {
    const refuted = aDevelopment({ stage: 'done', refuted: 'signed-elsewhere' });
    expect(anAlert(refuted).body.content).toBe(
      '~~Real Madrid have deal done to sign Trent Alexander-Arnold from Liverpool~~\nThe signature went to another club.',
    );
  });

  it.each(Language.options)('says so in %s', (language) => {
    const { withdrawn } = wordsOf(language);
    const medical = aDevelopment({ stage: 'medical' });
    for (const reason of ['taken-back', 'denied', 'signed-elsewhere'] as const) {
      const [alert] = planAlerts(medical, LISTENERS, contextOf([medical], language), reason);
      expect(alert?.body.content).toContain(`~~\n${withdrawn.reasons[reason]}`);
    }
  });
});

describe('a correction', () => {
  it('is a message of its own where something was told as done or official, linked to what it takes back', () => {
    const done = aDevelopment({ stage: 'done' });
    const [correction] = planCorrections({ development: done, reason: 'taken-back' }, LISTENERS, contextOf([done]));
    const { id } = anAlert(done, [PING]);
    expect(correction).toMatchObject({ previousAlertId: id, corrects: id });
    expect(correction?.id).not.toBe(id);
    expect(correction?.body.content).toBe(
      `Correction: ~~Real Madrid have deal done to sign Trent Alexander-Arnold from Liverpool~~\n${WHY}\n<@300000000000000001>`,
    );
    const said = aDevelopment({ stage: 'released', certainty: 'official' });
    expect(planCorrections({ development: said, reason: 'taken-back' }, LISTENERS, contextOf([said]))).toHaveLength(1);
  });

  it('is none for what was only reported on the way', () => {
    const medical = aDevelopment({ stage: 'medical' });
    expect(planCorrections({ development: medical, reason: 'taken-back' }, LISTENERS, contextOf([medical]))).toEqual(
      [],
    );
  });
});

describe('a disputed alert', () => {
  it('says what others report', () => {
    const agreed = aDevelopment({ id: 'agreed', stage: 'bid_accepted', disputed: true });
    const denied = aDevelopment({ id: 'denied', stage: 'denied', disputed: true, reason: 'contradicted' });
    const { embeds } = anAlert(agreed, undefined, [agreed, denied]).body;
    expect(embeds[0]?.['description']).toContain('Others report: Trent Alexander-Arnold move to Real Madrid denied');
  });
});
