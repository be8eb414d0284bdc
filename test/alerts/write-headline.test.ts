import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/alerts/alert-words.ts';
import { writeHeadline } from '../../src/alerts/write-headline.ts';
import type { Fee } from '../../src/claims/claim.ts';
import { Certainty } from '../../src/claims/claim.ts';
import { Stage } from '../../src/claims/stage.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aSource } from '../follows/build.ts';

const EN = wordsOf('en');
const TWENTY: Fee = { amount: 20_000_000, currency: 'GBP', undisclosed: false, text: '£20m' };
const BARCELONA = { id: 'barcelona', name: 'Barcelona' };
const MADRID = { id: 'real-madrid', name: 'Real Madrid' };

function headline(parts: Partial<Development>, course: readonly Development[] = []): string {
  return writeHeadline(aDevelopment(parts), course, EN);
}

/** The same without the club he is at, which `aDevelopment` always knows. */
function homeless(parts: Partial<Development>): Development {
  const { from: _, ...development } = aDevelopment(parts);
  return development;
}

describe('writeHeadline', () => {
  it.each<[string, Partial<Development>]>([
    ['Liverpool reject Real Madrid approach for Trent Alexander-Arnold', {}],
    ['Liverpool reject £20m Real Madrid bid for Trent Alexander-Arnold', { fee: TWENTY }],
    [
      'Liverpool reject Real Madrid bid for Trent Alexander-Arnold',
      { sources: [aSource({ title: 'Reds knock back Madrid offer' }), aSource({ title: 'Reds rebuff Madrid' })] },
    ],
    [
      'Liverpool reject Real Madrid approach for Trent Alexander-Arnold',
      { sources: [aSource({ title: 'Reds rebuff Madrid' }), aSource({ title: 'Reds knock back Madrid bid' })] },
    ],
    ['Liverpool reject Real Madrid loan approach for Trent Alexander-Arnold', { loan: true }],
    [
      'Liverpool reject approach from Real Madrid and Barcelona for Trent Alexander-Arnold',
      { to: [MADRID, BARCELONA] },
    ],
    ['Real Madrid make approach for Trent Alexander-Arnold', { stage: 'approach' }],
    ['Real Madrid interested in signing Trent Alexander-Arnold from Liverpool', { stage: 'interest' }],
    ['Real Madrid make £20m bid for Trent Alexander-Arnold', { stage: 'bid', fee: TWENTY }],
    ['Real Madrid agree £20m deal with Liverpool for Trent Alexander-Arnold', { stage: 'bid_accepted', fee: TWENTY }],
    ['Real Madrid in talks to sign Trent Alexander-Arnold from Liverpool on loan', { stage: 'talks', loan: true }],
    ['Real Madrid close to signing Trent Alexander-Arnold from Liverpool', { stage: 'talks', advanced: true }],
    ['Trent Alexander-Arnold agrees personal terms with Real Madrid', { stage: 'personal_terms_agreed' }],
    ['Trent Alexander-Arnold agrees pre-contract with Real Madrid', { stage: 'pre_contract' }],
    ['Trent Alexander-Arnold has medical at Real Madrid', { stage: 'medical' }],
    ['Real Madrid have deal done to sign Trent Alexander-Arnold from Liverpool', { stage: 'done' }],
    [
      'Official: Real Madrid sign Trent Alexander-Arnold from Liverpool for £20m',
      { stage: 'done', certainty: 'official', fee: TWENTY },
    ],
    ['Real Madrid trigger Trent Alexander-Arnold release clause (£20m)', { stage: 'release_clause', fee: TWENTY }],
    ['Liverpool offer Trent Alexander-Arnold new contract', { stage: 'contract_offer', to: [] }],
    [
      'Official: Trent Alexander-Arnold signs new Liverpool contract',
      { stage: 'contract_extension', certainty: 'official', to: [] },
    ],
    ['Trent Alexander-Arnold agrees new Liverpool contract', { stage: 'contract_extension', to: [] }],
    ['Liverpool contract talks with Trent Alexander-Arnold stall', { stage: 'contract_stalled', to: [] }],
    ['Trent Alexander-Arnold wants to leave Liverpool', { stage: 'wants_out', to: [] }],
    ['Liverpool open to letting Trent Alexander-Arnold leave for £20m', { stage: 'available', to: [], fee: TWENTY }],
    ['Trent Alexander-Arnold move to Real Madrid collapses', { stage: 'deal_off' }],
    ['Trent Alexander-Arnold move to Real Madrid denied', { stage: 'denied', certainty: 'denied' }],
    ['Denied: Real Madrid make approach for Trent Alexander-Arnold', { stage: 'approach', certainty: 'denied' }],
    ['Real Madrid reportedly make approach for Trent Alexander-Arnold', { stage: 'approach', certainty: 'rumour' }],
    ['Real Madrid make approach for Trent Alexander-Arnold (disputed)', { stage: 'approach', disputed: true }],
    ['Liverpool receive approach for Trent Alexander-Arnold', { stage: 'approach', to: [] }],
  ])('%s', (line, parts) => {
    expect(headline(parts)).toBe(line);
  });

  it('calls it a rejected bid where the suitor is known to have made one', () => {
    const bid = aDevelopment({ id: 'bid', stage: 'bid' });
    const rejected = aDevelopment();
    expect(writeHeadline(rejected, [bid, rejected], EN)).toBe(
      'Liverpool reject Real Madrid bid for Trent Alexander-Arnold',
    );
    const rival = aDevelopment({ id: 'bid', stage: 'bid', to: [BARCELONA] });
    expect(writeHeadline(rejected, [rival, rejected], EN)).toContain('Real Madrid approach');
  });

  it('says that a bid is a new one where the same suitor had made one in this chapter', () => {
    const first = aDevelopment({ id: 'first', fee: TWENTY });
    const second = aDevelopment({ id: 'second', stage: 'bid' });
    expect(writeHeadline(second, [first, second], EN)).toBe('Real Madrid make new bid for Trent Alexander-Arnold');
    const nextChapter = { ...second, chapter: 2 };
    expect(writeHeadline(nextChapter, [first, nextChapter], EN)).toBe(
      'Real Madrid make bid for Trent Alexander-Arnold',
    );
  });

  it.each([
    [4_500_000, 'EUR', '€4.5m'],
    [750_000, 'USD', '$750k'],
    [105_250_000, 'GBP', '£105.25m'],
    [20_000_000, undefined, '20m'],
  ] as const)('writes %d %s as %s', (amount, currency, written) => {
    const fee = { amount, ...(currency === undefined ? {} : { currency }), undisclosed: false, text: '' };
    expect(headline({ stage: 'bid', fee })).toBe(`Real Madrid make ${written} bid for Trent Alexander-Arnold`);
  });

  it('leaves out of the headline that nothing is paid', () => {
    const fee = { amount: 0, undisclosed: false, text: 'on a free transfer' };
    expect(headline({ stage: 'bid', fee })).toBe('Real Madrid make bid for Trent Alexander-Arnold');
  });

  it('begins with a capital, and has none behind a denial’s colon', () => {
    const rejected = homeless({ to: [], loan: true });
    expect(writeHeadline(rejected, [], EN)).toBe('Loan approach for Trent Alexander-Arnold rejected');
    expect(writeHeadline({ ...rejected, certainty: 'denied' }, [], EN)).toBe(
      'Denied: loan approach for Trent Alexander-Arnold rejected',
    );
  });

  it('lets no name ping, link or format', () => {
    const player = { name: '[Ann](https://bad.example) *X* @everyone' };
    expect(headline({ stage: 'approach', player })).toBe(
      'Real Madrid make approach for \\[Ann\\] (bad.example) \\*X\\* ＠everyone',
    );
  });
});

const CLUBLESS: readonly Stage[] = [
  'contract_offer',
  'contract_extension',
  'contract_stalled',
  'available',
  'released',
  'other',
];

const PRODUCT = Stage.options.flatMap((stage) =>
  Certainty.options.flatMap((certainty) =>
    [[], [MADRID], [MADRID, BARCELONA]].flatMap((to) =>
      [true, false].flatMap((loan) =>
        [undefined, TWENTY].flatMap((fee) =>
          [true, false].flatMap((advanced) => {
            const parts = { stage, certainty, to, loan, advanced, ...(fee === undefined ? {} : { fee }) };
            return [aDevelopment(parts), homeless(parts)];
          }),
        ),
      ),
    ),
  ),
);

describe('every headline there can be', () => {
  const lines = PRODUCT.map((development) => ({ development, line: writeHeadline(development, [], EN) }));

  it('is a whole line about the player', () => {
    for (const { line } of lines) {
      expect(line).toMatch(/^[A-Z£]/);
      expect(line).toContain('Trent Alexander-Arnold');
      expect(line).not.toMatch(/[{}[\]]|undefined| {2}|\s$|^\s| ,/);
      expect(line.length).toBeLessThan(140);
    }
  });

  it('says official of what is official, reportedly of rumours and denied of denials, and of nothing else', () => {
    for (const { line, development } of lines) {
      const { certainty } = development;
      expect(/official/i.test(line) && certainty !== 'official', line).toBe(false);
      expect(line.includes('reportedly'), line).toBe(certainty === 'rumour');
      expect(line.startsWith('Denied: '), line).toBe(
        certainty === 'denied' && development.stage !== 'denied' && development.stage !== 'deal_off',
      );
    }
  });

  it('names the suitors of every step that has suitors', () => {
    for (const { line, development } of lines.filter(({ development }) => !CLUBLESS.includes(development.stage))) {
      for (const { name } of development.to) {
        expect(line).toContain(name);
      }
    }
  });

  it('never makes a seller of the buyer', () => {
    for (const { line } of lines) {
      expect(line).not.toMatch(/from (Real Madrid|Barcelona)(?! (and|for|bid))|(leave|leaves|away from) Real Madrid/);
      expect(line).not.toMatch(
        /^(Denied: |Official: )?Liverpool (reportedly )?(make|sign|in talks|close|trigger|have)/,
      );
      expect(line).not.toMatch(/(to|at|with) Liverpool(?! for)/);
    }
  });
});
