import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

/** The table puts Marek Dolan at Everton, Petr Hala at Roma on loan from Porto, and says nothing of Ivo Stanek's club. */
const reader = openReader(
  aGazetteer(
    aPlayer('Marek Dolan', 'everton'),
    aPlayer('Petr Hala', 'roma', { onLoanFrom: 'porto' }),
    aPlayer('Ivo Stanek', undefined),
  ),
);

/** The words; who sells ('' = not said); who buys ('' = not said). */
const SENTENCES: readonly (readonly [words: string, from: string, to: string])[] = [
  // A buyer acts, and the seller stands behind "from" or "with".
  ['Chelsea sign Ivo Stanek from Porto', 'porto', 'chelsea'],
  ['Chelsea have signed Porto midfielder Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea complete signing of Ivo Stanek from Porto', 'porto', 'chelsea'],
  ['Chelsea are in talks with Porto over Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea in talks to sign Ivo Stanek from Porto', 'porto', 'chelsea'],
  ['Chelsea open talks with Porto to sign Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea agree fee with Porto for Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea reach agreement with Porto for Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea submit £30m bid to Porto for Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea make an offer for Porto winger Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea want Porto winger Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea make enquiry for Porto winger Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea approach Porto over Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea contact Porto over deal for Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea close in on Porto winger Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea set to sign Ivo Stanek from Porto', 'porto', 'chelsea'],
  ['Chelsea loan Ivo Stanek from Porto', 'porto', 'chelsea'],
  ['Chelsea sign Ivo Stanek on loan from Porto', 'porto', 'chelsea'],
  ['Chelsea have a £30m bid for Ivo Stanek rejected by Porto', 'porto', 'chelsea'],
  ['Chelsea see £30m bid for Ivo Stanek turned down by Porto', 'porto', 'chelsea'],
  ['Chelsea had a bid for Ivo Stanek knocked back by Porto', 'porto', 'chelsea'],
  // A seller acts, and the buyer stands behind "from", "to" or before the offer.
  ['Porto reject Chelsea approach for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto reject £30m bid from Chelsea for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto turn down Chelsea bid for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto have rejected an approach from Chelsea to sign Ivo Stanek', 'porto', 'chelsea'],
  ['Porto accept Chelsea bid for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto accept £30m offer from Chelsea for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto receive £30m bid from Chelsea for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto agree to sell Ivo Stanek to Chelsea', 'porto', 'chelsea'],
  ['Porto sell Ivo Stanek to Chelsea', 'porto', 'chelsea'],
  ['Porto agree deal to sell Ivo Stanek to Chelsea', 'porto', 'chelsea'],
  ['Chelsea inform Porto of willingness to pay £60m for Ivo Stanek', 'porto', 'chelsea'],
  ['Chelsea tell Porto they are ready to pay £60m for Ivo Stanek', 'porto', 'chelsea'],
  // An offer goes to whoever sells; a club that only heads the item is no suitor of its own player.
  ["Ivo Stanek latest: 'official bid sent to Porto'", 'porto', ''],
  ['New bid for Ivo Stanek sent to Porto', 'porto', ''],
  ["Everton latest: Marek Dolan 'bid' prepared", 'everton', ''],
  // Who deals with a player that no table knows wants him; the player himself is no club.
  ['Olavo Brand agrees personal terms with Chelsea', '', 'chelsea'],
  ['Olavo Brand pre-contract agreed with Chelsea', '', 'chelsea'],
  ['Chelsea agree pre-contract with Olavo Brand', '', 'chelsea'],
  ['Chelsea have approached Olavo Brand', '', 'chelsea'],
  ['Chelsea walk away from Olavo Brand talks', '', 'chelsea'],
  ['Report: Ivo Stanek pre-contract agreed with Chelsea', '', 'chelsea'],
  // An opponent has no part in a move.
  ['Marek Dolan left out of the game against Porto as talks are at the final stages', 'everton', ''],
  [
    'Talks over Marek Dolan at the final stages: Chelsea hope to sign him before the game against Porto',
    'everton',
    'chelsea',
  ],
  // Passive: the offer is turned down, the player is wanted.
  ['Ivo Stanek wanted by Chelsea', '', 'chelsea'],
  ['Chelsea bid for Ivo Stanek rejected by Porto', 'porto', 'chelsea'],
  ['Chelsea offer for Ivo Stanek turned down by Porto', 'porto', 'chelsea'],
  ['Chelsea bid for Ivo Stanek accepted by Porto', 'porto', 'chelsea'],
  ['Ivo Stanek is being targeted by Chelsea', '', 'chelsea'],
  ['Ivo Stanek has been signed by Chelsea from Porto', 'porto', 'chelsea'],
  // The player acts.
  ['Ivo Stanek joins Chelsea from Porto', 'porto', 'chelsea'],
  ['Ivo Stanek leaves Porto to join Chelsea', 'porto', 'chelsea'],
  ['Ivo Stanek swaps Porto for Chelsea', 'porto', 'chelsea'],
  ['Ivo Stanek set to join Chelsea from Porto', 'porto', 'chelsea'],
  ['Ivo Stanek completes move to Chelsea', '', 'chelsea'],
  ['Ivo Stanek undergoes medical at Chelsea ahead of move from Porto', 'porto', 'chelsea'],
  ['Ivo Stanek agrees personal terms with Chelsea', '', 'chelsea'],
  ['Ivo Stanek wants to leave Porto', 'porto', ''],
  ['Ivo Stanek hands in transfer request at Porto', 'porto', ''],
  ['Ivo Stanek leaves Porto by mutual consent', 'porto', ''],
  ['Ivo Stanek will leave Porto at the end of his contract', 'porto', ''],
  // The table fills what the sentence leaves open, and never against it.
  ['Chelsea sign Marek Dolan', 'everton', 'chelsea'],
  ['Marek Dolan wanted by Chelsea', 'everton', 'chelsea'],
  ['Chelsea and Everton in talks over Marek Dolan', 'everton', 'chelsea'],
  ['Everton and Chelsea in talks over Marek Dolan', 'everton', 'chelsea'],
  ['Everton in talks to sell Marek Dolan', 'everton', ''],
  ['Everton sign Marek Dolan from Porto', 'porto', 'everton'],
  ['Chelsea sign Marek Dolan from Porto', 'porto', 'chelsea'],
  ['Everton reject Chelsea bid for Marek Dolan', 'everton', 'chelsea'],
  ['Chelsea and Porto in talks over Ivo Stanek, but Porto want more money', 'porto', 'chelsea'],
  ['Porto and Chelsea close to agreement for Marek Dolan', 'chelsea', 'porto'],
  ['Chelsea and Porto reach agreement for Ivo Stanek', 'porto', 'chelsea'],
  ['Porto and Al-Hilal reach agreement for Ivo Stanek', 'porto', 'al-hilal'],
  ['Porto complete Ivo Stanek deal with Al-Hilal', 'porto', 'al-hilal'],
  // A loanee is sold by the club that lent him, to the one he is at or to another.
  ['Roma want to make Petr Hala loan permanent', 'porto', 'roma'],
  ['Roma agree deal to sign Petr Hala permanently', 'porto', 'roma'],
  ['Chelsea make approach for Petr Hala', 'porto', 'chelsea'],
  ['Petr Hala joins Chelsea', 'porto', 'chelsea'],
  // Whom a buyer deals with sells, in a sentence of its own too.
  ['Chelsea close in on Ivo Stanek. Negotiations with Porto are at the final stages', 'porto', 'chelsea'],
  ['Chelsea submit bid for Ivo Stanek. New round of talks scheduled with Porto', 'porto', 'chelsea'],
  ['Ivo Stanek prefers Chelsea. Talks with Roma are off', '', 'chelsea'],
  ['Porto ready to sell Ivo Stanek. Talks with Chelsea advanced', 'porto', ''],
  // Who keeps a share of the next sale sells.
  ['Ivo Stanek joins Chelsea. Porto will keep a buy-back clause', 'porto', 'chelsea'],
  ['Ivo Stanek signs for Chelsea. 10% sell-on clause for Porto', 'porto', 'chelsea'],
  // "From" and "former" tell against the place of a suitor.
  ['Roma eye striker after Ivo Stanek joins from Porto', 'porto', 'roma'],
  ['Ex-Chelsea winger Ivo Stanek signs new contract at Porto', 'porto', ''],
  ['Former Chelsea winger Ivo Stanek set to leave Porto', 'porto', ''],
  // Who denies it about another's player is the suitor.
  ['Chelsea deny talks over Porto winger Ivo Stanek', 'porto', 'chelsea'],
  // Whoever moves is named, of several in a race.
  ['Chelsea join Roma in race to sign Ivo Stanek', '', 'chelsea'],
  ['Chelsea lead Roma and Lens in the race for Ivo Stanek', '', 'chelsea'],
  ['Chelsea and also Roma show interest in Ivo Stanek', '', 'chelsea'],
  ['Chelsea expect Ivo Stanek to leave. Roma have made an offer', 'chelsea', ''],
  ['Ivo Stanek to have medical after Chelsea and Porto agree fee', 'porto', 'chelsea'],
  ['Chelsea have no agreement with Marek Dolan', 'everton', 'chelsea'],
  ['Everton rule out Marek Dolan sale', 'everton', ''],
  // Rivals that lose are no buyers.
  ['Chelsea beat Roma to signing of Ivo Stanek from Porto', 'porto', 'chelsea'],
  ['Chelsea beat Roma to sign Porto winger Ivo Stanek', 'porto', 'chelsea'],
];

describe('who sells and who buys', () => {
  it.each(SENTENCES)('%s', (words, from, to) => {
    const claim = reader.read(anItem(words)).claims.find(({ player }) => player !== undefined);
    expect({ from: claim?.from?.id ?? '', to: claim?.to[0]?.id ?? '' }).toEqual({ from, to });
  });
});
