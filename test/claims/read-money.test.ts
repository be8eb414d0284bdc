import { describe, expect, it } from 'vitest';
import { readMoney } from '../../src/claims/read-money.ts';
import { MONEY_ROLES } from '../../src/claims/rules/money-roles.ts';
import { spellFee } from './spell-fee.ts';

const spell = (text: string): string =>
  readMoney(text)
    .map((money) => `${spellFee({ ...money, undisclosed: false })}${money.role === 'fee' ? '' : ` (${money.role})`}`)
    .join(', ') || 'none';

describe('readMoney', () => {
  it.each([
    ['a £20m deal', '£20m'],
    ['a £20million deal', '£20m'],
    ['a fee of £20 million', '£20m'],
    ['a bid worth €12.5m', '€12.5m'],
    ['a fee of €12,5 Mio', '€12.5m'],
    ['a $40m transfer', '$40m'],
    ['a US$40m transfer', '$40m'],
    ['a fee of 40m euros', '€40m'],
    ['a fee of 40 million euros', '€40m'],
    ['a fee of 40m€', '€40m'],
    ['a fee of 40 M€', '€40m'],
    ['18 million pounds was enough', '£18m'],
    ['a bid of EUR 40m', '€40m'],
    ['a bid of GBP 3 million', '£3m'],
    ['a 60m bid', '60m'],
    ['twenty million pounds was enough', '£20m'],
    ['a fee of forty-five million euros', '€45m'],
    ['a hundred million euros changes hands', '€100m'],
    ['one hundred and twenty million pounds', '£120m'],
    ['half a million pounds', '£500k'],
    ['a £750,000 fee', '£750k'],
    ['a £750k fee', '£750k'],
    ['a fee of €1.500.000', '€1.5m'],
    ['a £1.2bn squad sold for £1.2bn', '£1.2bn, £1.2bn'],
    ['a £40m+ deal', '£40m'],
    ['a £40m-plus deal', '£40m'],
    ['a deal of nearly £40m', '£40m'],
    ['a £30m-£35m deal', '£30m'],
    ['a £30-35m deal', '£30m'],
    ['a €55/60m package', '€55m'],
    ['a fee between £30m and £35m', '£30m'],
    ['a fee of 30 to 35 million euros', '€30m'],
    ['£20m and £30m were the two bids', '£20m, £30m'],
    ['£20m plus £5m in add-ons', '£20m + £5m'],
    ['£20m plus a further £5m in potential add-ons', '£20m + £5m'],
    ['£20m with another £5m in bonuses', '£20m + £5m'],
    ['€20m + €5m add-ons', '€20m + €5m'],
    ['€20m fixed plus €5m', '€20m + €5m'],
    ['an initial £20m, rising to £28m', '£20m + £8m'],
    ['£20m, which could rise to £28m', '£20m + £8m'],
    ['£20m plus add-ons', '£20m'],
    ['€2m plus €10m buy clause', '€2m, €10m (option)'],
    ['€35m (£30m)', '€35m, £30m (conversion)'],
    ['€35m (around £30m; $41m)', '€35m, £30m (conversion), $41m (conversion)'],
    ['40 millones de euros', '€40m'],
    ['40 milioni di euro', '€40m'],
    ['40 Millionen Euro', '€40m'],
    ["40 millions d'euros", '€40m'],
    ['40 milhões de euros', '€40m'],
    ['500 mil euros', '€500k'],
  ])('reads %s', (text, told) => {
    expect(spell(text)).toBe(told);
  });

  it.each([
    ['he wore No 10 for 25 minutes'],
    ['10 million followers watched him'],
    ['a one in a million talent'],
    ['he ran 60m in the 90th minute'],
    ['a $116 ticket'],
    ['on 20 May 2026 he scored 30 goals'],
  ])('takes no sum from “%s”', (text) => {
    expect(readMoney(text).filter(({ currency }) => currency !== undefined)).toEqual([]);
  });

  it.each([['a fee of R$ 40m'], ['a fee of SAR 300m'], ['a fee of ₺300m']])(
    'leaves out a currency that it can not name: “%s”',
    (text) => {
      expect(readMoney(text)).toEqual([]);
    },
  );

  it.each(MONEY_ROLES)('$id gives its own example the role $role: “$example”', ({ role, example }) => {
    expect(readMoney(example)[0]?.role).toBe(role);
  });

  it('says where a sum stands, add-ons and all', () => {
    const text = 'They pay £20m plus £5m in add-ons today';
    const [money] = readMoney(text);
    expect(text.slice(money?.start, money?.end)).toBe('£20m plus £5m in add-ons');
    expect(money?.text).toBe('£20m plus £5m in add-ons');
  });
});
