import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));
const stagesOf = (words: string): readonly string[] => reader.read(anItem(words)).claims.map((claim) => claim.stage);

/** What is denied, refused or called off: nothing in it moves forward. */
const BACKWARD: readonly (readonly [stage: string, words: string])[] = [
  ['denied', 'Chelsea deny talks with Everton over Marek Dolan'],
  ['denied', 'Chelsea are not in talks to sign Marek Dolan'],
  ['denied', 'Chelsea are not interested in signing Marek Dolan'],
  ['denied', 'Chelsea have no interest in Marek Dolan'],
  ['denied', 'Everton have received no offer for Marek Dolan'],
  ['denied', 'Everton have not received any bid for Marek Dolan'],
  ['denied', 'There are no talks between Chelsea and Everton over Marek Dolan'],
  ['denied', 'Chelsea have not made a bid for Marek Dolan'],
  ['denied', 'Chelsea never opened talks to sign Marek Dolan'],
  ['denied', 'Chelsea have not held talks with Everton over Marek Dolan'],
  ['bid_rejected', 'Marek Dolan is not for sale, Everton tell Chelsea'],
  ['bid_rejected', 'Everton insist Marek Dolan is not for sale'],
  ['denied', 'Marek Dolan will not leave Everton this summer'],
  ['denied', 'Marek Dolan rules out leaving Everton'],
  ['denied', 'Agent denies Marek Dolan has agreed to join Chelsea'],
  ['bid_rejected', 'Everton reject Chelsea bid for Marek Dolan'],
  ['bid_rejected', 'Chelsea have second offer for Marek Dolan turned down'],
  ['bid_rejected', 'Everton knock back Chelsea approach for Marek Dolan'],
  ['deal_off', 'Chelsea pull out of deal for Marek Dolan'],
  ['deal_off', 'Chelsea end interest in Marek Dolan'],
  ['deal_off', 'Marek Dolan move to Chelsea collapses'],
  ['deal_off', 'Marek Dolan turns down move to Chelsea'],
  ['deal_off', 'Chelsea drop pursuit of Marek Dolan'],
  ['contract_stalled', 'Marek Dolan rejects new Everton contract'],
  ['contract_stalled', 'Marek Dolan contract talks with Everton stall'],
];

/** Steps that have not been taken, or only if: none may be claimed as taken. */
const NOT_TAKEN: readonly (readonly [never: string, words: string])[] = [
  ['done', 'Chelsea have not signed Marek Dolan'],
  ['done', 'Chelsea failed to sign Marek Dolan'],
  ['done', 'Chelsea hope to sign Marek Dolan'],
  ['done', 'Chelsea are yet to sign Marek Dolan'],
  ['done', 'Should Chelsea sign Marek Dolan?'],
  ['done', 'Why Chelsea should sign Marek Dolan'],
  ['done', 'Chelsea could sign Marek Dolan'],
  ['done', 'Chelsea would sign Marek Dolan if Stanek left'],
  ['done', 'Marek Dolan nearly joined Chelsea two years ago'],
  ['bid', 'Chelsea yet to bid for Marek Dolan'],
  ['bid', 'Chelsea are preparing a bid for Marek Dolan'],
  ['bid', 'Chelsea have not submitted an offer for Marek Dolan'],
  ['bid', 'Chelsea will bid for Marek Dolan if Ivo Stanek leaves'],
  ['bid', 'Chelsea considering bid for Marek Dolan'],
  ['bid_accepted', 'Chelsea have not agreed a fee with Everton for Marek Dolan'],
  ['bid_accepted', 'Chelsea are yet to agree a fee for Marek Dolan'],
  ['bid_accepted', 'Chelsea hope to agree a deal for Marek Dolan'],
  ['bid_accepted', 'Everton would accept £30m for Marek Dolan'],
  ['bid_accepted', 'No agreement yet between Chelsea and Everton for Marek Dolan'],
  ['personal_terms_agreed', 'Marek Dolan has not agreed personal terms with Chelsea'],
  ['personal_terms_agreed', 'Marek Dolan yet to agree personal terms with Chelsea'],
  ['medical', 'No medical has been booked for Marek Dolan'],
  ['contract_extension', 'Marek Dolan yet to sign new Everton contract'],
  ['contract_extension', 'Marek Dolan refuses to sign new Everton contract'],
  ['available', 'Marek Dolan is not for sale'],
  ['wants_out', 'Marek Dolan does not want to leave Everton'],
  ['wants_out', 'Marek Dolan has not asked to leave Everton'],
  ['deal_off', 'Marek Dolan deal is not off, Chelsea insist'],
  ['interest', 'Chelsea are not interested in Marek Dolan'],
  ['talks', 'Chelsea are not in talks with Everton for Marek Dolan'],
  ['talks', 'No formal talks yet between Chelsea and Everton over Marek Dolan'],
  ['bid', 'Chelsea will send an official bid for Marek Dolan soon'],
  ['bid', 'Chelsea set to make third Marek Dolan bid'],
  ['bid_rejected', "Marek Dolan fails to ease his coach's concerns at Everton"],
  ['bid_rejected', "Marek Dolan: Everton won't let up on Chelsea"],
  ['wants_out', 'Marek Dolan hopes late win can kickstart away form of Everton'],
  ['wants_out', 'Marek Dolan hoping for home comforts against Chelsea'],
  ['done', 'Marek Dolan returns to Everton action'],
  ['done', 'Chelsea prepare documents in order to get Marek Dolan deal signed next week'],
  ['released', 'Marek Dolan: Chelsea and Everton decide to cancel the deal'],
  ['released', 'Marek Dolan expected to leave Everton'],
  ['bid_accepted', 'Chelsea in talks with Everton to agree a fee for Marek Dolan'],
];

describe('what is denied, refused or called off', () => {
  it.each(BACKWARD)('%s: %s', (stage, words) => {
    expect(stagesOf(words)).toEqual([stage]);
  });
});

describe('a step that nobody has taken', () => {
  it.each(NOT_TAKEN)('is no “%s”: %s', (never, words) => {
    expect(stagesOf(words)).not.toContain(never);
  });
});
