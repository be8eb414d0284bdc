import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));

function stagesOf(title: string, summary = ''): readonly string[] {
  return reader.read(anItem(title, { summary })).claims.map(({ stage }) => stage);
}

describe('of several steps in one item', () => {
  it.each([
    ['talks told behind a wish are the news', 'Napoli want Marek Dolan. Talks ongoing with Everton.', ['talks']],
    ['talks told behind a bid go on beside it', 'Napoli bid for Marek Dolan. Talks ongoing with Everton.', ['bid']],
    [
      'terms that were agreed before are recalled',
      'Napoli are set to bid for Marek Dolan. Crucial days ahead after personal terms agreed.',
      ['interest'],
    ],
    [
      'terms that talks had already brought do not end the talks',
      'Napoli hold talks with Everton for Marek Dolan as he has already agreed personal terms.',
      ['talks'],
    ],
    [
      'a sum that was turned down is a clause of its own behind a wish',
      'Marek Dolan wants Napoli move as £20m bid rejected by Everton',
      ['wants_out', 'bid_rejected'],
    ],
    ['"here we go" seals a deal that was close', 'Napoli are closing in on Marek Dolan. Here we go.', ['done']],
    [
      '"here we go" only confirms what a medical has told',
      'Marek Dolan completes medical at Napoli. Here we go, confirmed.',
      ['medical'],
    ],
    [
      'advanced talks beside a new contract are about that contract',
      'Everton close to agreeing new long-term deal with Marek Dolan. Talks are advanced.',
      ['contract_extension'],
    ],
    [
      "another club's bid beside a new contract is a story of its own",
      'Everton close to agreeing new long-term deal with Marek Dolan. Napoli had bid £40m for Marek Dolan.',
      ['contract_extension', 'bid'],
    ],
  ])('%s: “%s”', (_, title, stages) => {
    expect(stagesOf(title)).toEqual(stages);
  });

  it('the summary may say that the wish of the title has been turned down', () => {
    expect(
      stagesOf('Napoli target Marek Dolan', 'Everton have rejected a £30m bid from Napoli for Marek Dolan.'),
    ).toEqual(['bid_rejected']);
  });
});
