import { describe, expect, it } from 'vitest';
import { planAlerts } from '../../src/alerts/plan-alerts.ts';
import { markPublished, planRoots } from '../../src/alerts/plan-roots.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aChannel, aDevelopment, aFollow, aPerson, ARNOLD } from '../follows/build.ts';

const CHELSEA = { id: 'chelsea', name: 'Chelsea' };

/** The root of a saga with this course, in a server that keeps threads. */
function rootOf(course: readonly Development[], fallen: readonly Development[] = []) {
  const [development = aDevelopment()] = [...course, ...fallen].toReversed();
  const follow = aFollow(ARNOLD);
  const alerts = planAlerts(development, [{ destination: follow.destination, follows: [follow] }], {
    course,
    languageAt: () => 'en',
    hasThreads: () => true,
  });
  return planRoots(alerts, course, fallen)[0];
}

const step = (stage: Development['stage'], parts: Partial<Development> = {}) =>
  aDevelopment({ id: `${stage}-${parts.to?.[0]?.name ?? 'madrid'}`, stage, ...parts });

describe('the root of a saga', () => {
  it('says how the saga stands and how it came there, and pings nobody', () => {
    const root = rootOf([step('interest'), step('medical')]);
    expect(root?.body).toMatchObject({
      content: 'Trent Alexander-Arnold has medical at Real Madrid',
      allowed_mentions: { parse: [] },
    });
    expect(root?.body.embeds[0]).toMatchObject({
      title: 'Trent Alexander-Arnold: the story so far',
      description: '<t:1767348000:d> · **Interest** · Real Madrid\n<t:1767348000:d> · **Medical** · Real Madrid',
    });
    expect(JSON.stringify(root?.body.components)).toContain(`why:${root?.id}`);
  });

  it('strikes out what turned out wrong, and stands at what does not', () => {
    const root = rootOf([step('medical'), step('done', { refuted: 'denied' })]);
    expect(root?.body.content).toBe('Trent Alexander-Arnold has medical at Real Madrid');
    expect(root?.body.embeds[0]?.['description']).toContain('~~**Done** · Real Madrid~~');
  });

  it('strikes everything out when the only report is taken back', () => {
    expect(rootOf([], [step('medical')])?.body.content).toBe('~~Trent Alexander-Arnold has medical at Real Madrid~~');
  });

  it('is one at each place where sagas have threads, under an id that does not change', () => {
    const listeners = [aChannel(1), aChannel(2), aPerson(1)].map((destination) => ({
      destination,
      follows: [aFollow(ARNOLD, { destination })],
    }));
    const roots = (course: readonly Development[]) => {
      const context = { course, languageAt: () => 'en' as const };
      const hasThreads = ({ kind }: { kind: string }) => kind === 'channel';
      return planRoots(planAlerts(aDevelopment(), listeners, { ...context, hasThreads }), course);
    };
    expect(roots([step('bid')])).toHaveLength(2);
    expect(roots([step('bid')]).map(({ id }) => id)).toEqual(roots([step('done')]).map(({ id }) => id));
  });
});

describe('the thread of a saga', () => {
  it.each([
    ['goes on while a move does', [step('talks')], 'open', 'Talks'],
    ['closes when the only suitor is out', [step('bid'), step('deal_off')], 'closed', 'Off'],
    ['closes when the club denies it', [step('denied')], 'closed', 'Off'],
    ['stays open for another suitor', [step('bid', { to: [CHELSEA] }), step('deal_off')], 'open', 'Off'],
    ['opens again with a revival', [step('deal_off'), step('bid', { chapter: 2 })], 'open', 'Bid'],
    ['settles with the official word', [step('done', { certainty: 'official' })], 'settling', 'Done'],
    ['waits for the official word', [step('done')], 'open', 'Done'],
    ['settles with a signed contract', [step('contract_extension', { certainty: 'official' })], 'settling', 'Contract'],
    ['goes on when a done deal was refuted', [step('bid'), step('done', { refuted: 'denied' })], 'open', 'Bid'],
  ] as const)('%s', (_, course, rest, tag) => {
    const { thread } = rootOf(course) ?? {};
    expect(thread).toMatchObject({ name: 'Trent Alexander-Arnold · Liverpool', rest });
    expect(thread?.tags[0]).toBe(tag);
    expect(thread?.otherTags).not.toContain(tag);
  });
});

describe('what is published', () => {
  it('is what servers want published, and no direct message', () => {
    const [alert] = planAlerts(aDevelopment(), [{ destination: aChannel(1), follows: [] }], {
      course: [],
      languageAt: () => 'en',
    });
    expect(alert && markPublished(alert, () => true).publish).toBe(true);
    expect(alert && markPublished(alert, () => false).publish).toBeUndefined();
    expect(alert && markPublished({ ...alert, destination: aPerson(1) }, () => true).publish).toBeUndefined();
  });
});
