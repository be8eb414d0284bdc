import { describe, expect, it } from 'vitest';
import { openBudget } from '../../src/discord/budget.ts';

const YOU = { userId: '100000000000000001', guildId: '200000000000000001' };
const ROBIN = { ...YOU, userId: '100000000000000002' };

function aBudget() {
  const clock = { at: 0 };
  return { clock, budget: openBudget(() => clock.at) };
}

describe('what one person may ask of the bot', () => {
  it('is plenty at once, and one thing a second from then on', () => {
    const { clock, budget } = aBudget();
    const answers = Array.from({ length: 31 }, () => budget.spend(YOU, 1).kind);
    expect(answers).toEqual([...Array.from({ length: 30 }, () => 'granted'), 'wait']);
    clock.at += 1_000;
    expect(budget.spend(YOU, 1)).toEqual({ kind: 'granted' });
    expect(budget.spend(YOU, 3)).toEqual({ kind: 'wait', reason: 'person', seconds: 3 });
  });

  it('takes nothing from others, and nothing for what was refused', () => {
    const { clock, budget } = aBudget();
    budget.spend(YOU, 30);
    expect(budget.spend(YOU, 1)).toMatchObject({ kind: 'wait', seconds: 1 });
    expect(budget.spend(ROBIN, 1)).toEqual({ kind: 'granted' });
    clock.at += 1_000;
    expect(budget.spend(YOU, 1)).toEqual({ kind: 'granted' });
  });

  it('is less where a whole server asks at once, and the same in direct messages', () => {
    const { budget } = aBudget();
    const people = Array.from({ length: 11 }, (_, n) => ({ ...YOU, userId: `10000000000000${100 + n}` }));
    const answers = people.map((person) => budget.spend(person, 30));
    expect(answers.slice(0, 10).every(({ kind }) => kind === 'granted')).toBe(true);
    expect(answers.at(10)).toEqual({ kind: 'wait', reason: 'server', seconds: 3 });
    expect(budget.spend({ userId: '100000000000000999' }, 30)).toEqual({ kind: 'granted' });
  });

  it('does not grow with everybody who ever asked', () => {
    const { clock, budget } = aBudget();
    budget.spend(YOU, 30);
    for (let person = 0; person < 20_000; person += 1) {
      clock.at += 10;
      budget.spend({ userId: `3${person}` }, 1);
    }
    expect(budget.spend(YOU, 30)).toEqual({ kind: 'granted' });
  });
});
