import { describe, expect, it } from 'vitest';
import { chooseMembership, type Membership } from '../../../src/gazetteer/wikidata/choose-membership.ts';

const at = (club: string, start?: string, loan = false): Membership => ({ club, start, loan });
const choose = (memberships: readonly Membership[], sitelinks = 10) =>
  chooseMembership(memberships, sitelinks, '2026-08-30');

describe('of several memberships that nobody ended', () => {
  it('the loan counts, and who lent is kept', () => {
    expect(choose([at('rovers', '2025-07-01'), at('albion', '2025-09-01', true)])).toEqual({
      club: 'albion',
      onLoanFrom: 'rovers',
    });
  });

  it('the latest counts where nobody lent, and the latest loan where two did', () => {
    expect(choose([at('rovers', '2020-07-01'), at('albion', '2023-07-01')])).toMatchObject({ club: 'albion' });
    expect(choose([at('rovers', '2024-07-01', true), at('albion', '2025-07-01', true)])).toMatchObject({
      club: 'albion',
    });
  });

  it('one without a beginning loses to one that has it', () => {
    expect(choose([at('rovers'), at('albion', '2019-07-01')])).toMatchObject({ club: 'albion' });
    expect(choose([at('rovers')])).toMatchObject({ club: 'rovers' });
  });

  it('one of more than eight years ago was forgotten, unless many look after the page', () => {
    expect(choose([at('rovers', '2018-08-29')])).toBeUndefined();
    expect(choose([at('rovers', '2018-08-30')])).toMatchObject({ club: 'rovers' });
    expect(choose([at('rovers', '2010-07-01')], 20)).toMatchObject({ club: 'rovers' });
  });

  it('nobody lends a player to himself', () => {
    expect(choose([at('albion', '2025-07-01'), at('albion', '2025-09-01', true)])?.onLoanFrom).toBeUndefined();
  });
});
