import { describe, expect, it } from 'vitest';
import { stepOf, stepOfClaim } from '../../src/alerts/step.ts';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from '../claims/a-reader.ts';
import { aDevelopment } from '../follows/build.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton')));

/** How a headline's claim is said by itself. */
function said(title: string): string | undefined {
  const [claim] = reader.read(anItem(title), 'en').claims;
  return claim && stepOfClaim(claim, title);
}

describe('how a step is said', () => {
  it('is for a claim by itself as it would be in its alert', () => {
    expect(said('Everton reject Napoli approach for Marek Dolan')).toBe('approach_rejected');
    expect(said('Everton reject Napoli bid for Marek Dolan')).toBe('bid_rejected');
    expect(said('Official: Napoli sign Marek Dolan from Everton')).toBe('done_official');
    expect(said('Napoli in advanced talks to sign Marek Dolan')).toBe('talks_advanced');
  });

  it('knows a rejected approach for a rejected bid where a bid was reported before', () => {
    const bid = aDevelopment({ id: 'bid', stage: 'bid' });
    const sources = bid.sources.map((source) => ({ ...source, title: 'Liverpool turn Real Madrid away' }));
    const rejected = aDevelopment({ id: 'rejected', stage: 'bid_rejected', to: bid.to, sources });
    expect(stepOf(rejected, [rejected])).toBe('approach_rejected');
    expect(stepOf(rejected, [bid, rejected])).toBe('bid_rejected');
    const again = aDevelopment({ id: 'again', stage: 'bid', to: bid.to });
    expect(stepOf(again, [bid, rejected, again])).toBe('another_bid');
  });
});
