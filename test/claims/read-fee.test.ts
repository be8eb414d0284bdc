import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';
import { spellFee } from './spell-fee.ts';

const reader = openReader(
  aGazetteer(
    aPlayer('Marek Dolan', 'everton'),
    aPlayer('Ivo Stanek', 'porto'),
    aPlayer('Luis Ferrand', 'brighton'),
    aPlayer('Tom Ashwell', 'leeds'),
  ),
);

function feeOf(player: string, title: string, summary = ''): string {
  const claim = reader.read(anItem(title, { summary })).claims.find((one) => one.player?.name === player);
  return claim === undefined ? 'no claim' : spellFee(claim.fee);
}

describe('readFee', () => {
  it.each([
    ['Napoli sign Marek Dolan from Everton for £20m', '£20m'],
    ['Napoli complete £20m signing of Marek Dolan', '£20m'],
    ['Marek Dolan joins Napoli in £20m deal', '£20m'],
    ['Napoli agree £20m fee with Everton for Marek Dolan', '£20m'],
    ['Napoli agree deal worth £20m plus £5m in add-ons for Marek Dolan', '£20m + £5m'],
    ['Everton accept £18.5m bid from Napoli for Marek Dolan', '£18.5m'],
    ['Everton reject £15m Napoli bid for Marek Dolan', '£15m'],
    ['Napoli have £15m bid for Marek Dolan rejected', '£15m'],
    ['Napoli submit €40m offer for Marek Dolan', '€40m'],
    ['Napoli make bid of 40m euros for Marek Dolan', '€40m'],
    ['Napoli in talks over £30m move for Marek Dolan', '£30m'],
    ['Napoli close to signing Marek Dolan for around £30m', '£30m'],
    ['Napoli agree fee of more than £30m for Marek Dolan', '£30m'],
    ['Napoli bid twenty million pounds for Marek Dolan', '£20m'],
    ['Napoli plot £33m move for Marek Dolan', '£33m'],
    ['Marek Dolan has medical at Napoli ahead of £25m move', '£25m'],
    ['Napoli trigger £34m release clause of Marek Dolan', '£34m'],
    ["Napoli trigger Marek Dolan's £34m release clause", '£34m'],
    ['Napoli sign Marek Dolan on loan for £3m loan fee', '£3m'],
  ])('takes the fee of “%s”', (title, fee) => {
    expect(feeOf('Marek Dolan', title)).toBe(fee);
  });

  it.each([
    ['Napoli sign Marek Dolan', 'The striker has joined in a deal worth £20m from Everton.', '£20m'],
    ['Napoli agree deal for Marek Dolan', 'Everton will receive £20m plus £4m in add-ons.', '£20m + £4m'],
    ['Napoli bid for Marek Dolan', 'The proposal is worth €37.5m plus €2.5m add-ons.', '€37.5m + €2.5m'],
    ['Everton reject Napoli bid for Marek Dolan', 'The Italian club offered £15m.', '£15m'],
    ['Napoli sign £20m Marek Dolan from Everton', 'He will earn £90,000 a week.', '£20m'],
    ['Napoli agree £22m deal for Marek Dolan', 'The fee could rise to £27m.', '£22m'],
    ['Marek Dolan joins Napoli', 'Everton have been paid €35m (£30m) for the forward.', '€35m'],
    ['Napoli complete signing of Marek Dolan', 'The fee is between £30m and £35m.', '£30m'],
  ])('takes the fee of “%s” from “%s”', (title, summary, fee) => {
    expect(feeOf('Marek Dolan', title, summary)).toBe(fee);
  });

  it.each([
    ['Napoli sign Marek Dolan on a free transfer', 'free'],
    ['Marek Dolan joins Napoli on a free', 'free'],
    ['Marek Dolan signs for Napoli as a free agent', 'free'],
    ['Napoli sign Marek Dolan from Everton for an undisclosed fee', 'undisclosed'],
    ['Marek Dolan joins Napoli for undisclosed fee', 'undisclosed'],
  ])('hears that “%s” has no figure', (title, fee) => {
    expect(feeOf('Marek Dolan', title)).toBe(fee);
  });

  it.each([
    ['Napoli sign Marek Dolan for record fee', ''],
    ['Napoli interested in £75m-rated Marek Dolan', ''],
    ['Napoli want £60m striker Marek Dolan', ''],
    ['Napoli make approach for Marek Dolan', 'Everton value the striker at £60m.'],
    ['Napoli in talks to sign Marek Dolan', 'Everton want £50m for him.'],
    ['Napoli interested in Marek Dolan', 'He has a price tag of £50m.'],
    ['Napoli in talks with Everton over Marek Dolan', 'Everton are holding out for £45m.'],
    ['Napoli approach Everton for Marek Dolan', 'The asking price is £45m.'],
    ['Napoli make enquiry for Marek Dolan', 'Any buyer would have to pay £55m.'],
    ['Napoli make bid for Marek Dolan', 'The offer falls short of the £45m valuation.'],
    ['Napoli close to signing Marek Dolan', 'He will earn £180,000 a week in Italy.'],
    ['Marek Dolan agrees personal terms with Napoli', 'He is to be paid €6m per season.'],
    ['Marek Dolan joins Napoli', 'The forward is on wages of £120,000.'],
    ['Marek Dolan signs new Everton contract', 'It has a £70m release clause.'],
    ['Marek Dolan signs new five-year deal at Everton worth £150,000 a week', ''],
    ['Napoli interested in Marek Dolan', 'He has a release clause of £34m.'],
    ['Marek Dolan joins Napoli', 'Release clause into contract: £400m.'],
    ['Marek Dolan joins Napoli', 'One year deal, €2.5m net salary until June 2027.'],
    ['Napoli sign Marek Dolan on loan', 'If he plays 25 games they have to buy him for £10m.'],
    ['Napoli sign Marek Dolan on loan', 'There is a £12m obligation to buy and £5m in easy add-ons.'],
    ['Marek Dolan joins Napoli', 'He cost Everton £28m in 2023.'],
    ['Napoli sign Marek Dolan', 'The striker, who joined Everton for £28m in 2023, has a four-year contract.'],
    ['Napoli sign Marek Dolan', 'They have already spent £110m this summer.'],
    ['Napoli want Marek Dolan', 'They have a transfer budget of £80m.'],
    ['Napoli sign Marek Dolan on loan', 'There is an option to buy for £25m.'],
    ['Napoli sign Marek Dolan on loan with £25m option', ''],
    ['Napoli sign Marek Dolan on loan', 'The deal has an obligation to buy for £25m.'],
    ['Marek Dolan wants to leave Everton', 'A fee of £30m would be enough.'],
    ['Everton put Marek Dolan up for sale for £30m', ''],
    ['Napoli sign Marek Dolan and Ivo Stanek for combined £60m', ''],
    ['Napoli sign Marek Dolan and Ivo Stanek for £60m', ''],
    ['Napoli agree deal for Marek Dolan', 'Everton turned down £20m last week.'],
    ['Napoli agree deal for Marek Dolan after £20m offer was rejected', ''],
    ['Napoli in talks to sign Marek Dolan, whom Everton could lose on a free transfer', ''],
    [
      'Everton reject Napoli approach for Marek Dolan',
      'Everton included a 20 per cent sell-on clause when they sold his brother.',
    ],
  ])('finds no fee in “%s” “%s”', (title, summary) => {
    expect(feeOf('Marek Dolan', title, summary)).toBe('none');
  });

  it.each([
    [
      'Napoli sign Luis Ferrand for £40m while Leeds sign Ivo Stanek for £20m',
      '',
      { 'Luis Ferrand': '£40m', 'Ivo Stanek': '£20m' },
    ],
    [
      'Napoli sign Marek Dolan for £20m as Chelsea agree £35m deal for Luis Ferrand',
      '',
      { 'Marek Dolan': '£20m', 'Luis Ferrand': '£35m' },
    ],
    ['Napoli sign Marek Dolan', 'Chelsea have agreed a £35m deal for Luis Ferrand.', { 'Marek Dolan': 'none' }],
    ['Napoli sign Marek Dolan', 'He replaces Ivo Stanek, who joined Roma for £40m.', { 'Marek Dolan': 'none' }],
    ['Napoli sign £20m Marek Dolan', 'It is less than the £64m paid for Ivo Stanek.', { 'Marek Dolan': '£20m' }],
    [
      'Leeds reject £12m Fulham bid for Tom Ashwell',
      'Fulham have agreed £9m for Ivo Stanek.',
      { 'Tom Ashwell': '£12m' },
    ],
  ] as const)('gives each player his own: “%s” “%s”', (title, summary, fees) => {
    expect(Object.fromEntries(Object.keys(fees).map((player) => [player, feeOf(player, title, summary)]))).toEqual(
      fees,
    );
  });

  it.each([
    ['Napoli submit second bid of £25m for Marek Dolan after £20m offer was rejected', '£25m'],
    ['Napoli make improved £25m bid for Marek Dolan', '£25m'],
    ['Everton reject second £25m Napoli bid for Marek Dolan after turning down £20m offer', '£25m'],
    ['Everton reject Napoli bid for Marek Dolan after £20m offer turned down', '£20m'],
    ['Napoli agree £28m deal for Marek Dolan after £20m bid was rejected', '£28m'],
    ['Napoli agree to sign Marek Dolan for £28m, up from £20m in their first bid', '£28m'],
  ])('tells this bid from the one before: “%s”', (title, fee) => {
    expect(feeOf('Marek Dolan', title)).toBe(fee);
  });

  it.each([
    ['Napoli interested in Marek Dolan after Everton reject £50m Chelsea bid', 'none'],
    ['Napoli in talks with Marek Dolan', 'none', 'Chelsea have offered £50m.'],
    ['Napoli agree deal for Marek Dolan', 'none', 'Chelsea had offered £50m.'],
    ['Napoli agree deal for Marek Dolan', '£40m', 'Napoli have offered £40m.'],
  ])("takes a rival's bid for the rival's: “%s”", (title, fee, summary = '') => {
    const claims = reader.read(anItem(title, { summary })).claims;
    const napoli = claims.find(({ to }) => to.some(({ name }) => name === 'Napoli'));
    expect(spellFee(napoli?.fee)).toBe(fee);
  });
});
