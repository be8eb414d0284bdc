import type { Rule } from '../rule.ts';

/** What stands between a speaker and his words. */
const SAYS = '(?: [^A-Z ]+){0,14}?';

/** What players, coaches and directors say in their own words, where it states how a move stands. */
export const SPOKEN_RULES: readonly Rule[] = [
  {
    id: 'bid-rejected/we-said-no',
    stage: 'bid_rejected',
    when: 'we(?: have| ve)? (?:rejected|refused|turned down|declined|said no to|decided not to (?:negotiate|accept|sell)|will not (?:accept|negotiate)|wont (?:accept|negotiate)){g}(?: (?:#bid|offers?|proposals?|{P}))?',
    unless: 'manager|contract|sponsor|interview',
    example: 'Director: we refused a proposal for Marek Dolan',
  },
  {
    id: 'bid-accepted/we-accepted',
    stage: 'bid_accepted',
    when: 'we(?: have| ve)? (?:accepted|agreed|reached|found){g} (?:#bid|deal|agreement|terms|fee|proposal)(?:{g} (?:with|from) {C})?(?:{g} (?:for|over|on) {P})?|we(?: have| ve)? accepted{g} from {B}',
    unless: 'not|contract|sponsor|if',
    example: 'Director on Marek Dolan: we accepted an offer from Napoli',
  },
  {
    id: 'denied/no-offer-received',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:not|never|havent|hasnt|didnt|have no|has no)(?: [^A-Z ]+){0,2}? (?:received|receive|had|got|sent|send|submitted|tabled|lodged|presented)(?: (?:any|a|an|official|formal|concrete|single|new))* (?:#bid|offers?|proposals?|approach|approaches|contact)(?:{g} (?:for|from|over) (?:{P}|{B}))?|no (?:official |formal |concrete )?(?:offer|bid|proposal|talks|contacts?|negotiations)(?: [^A-Z ]+){0,2} (?:from|with) {B}{h}(?: either| so far| yet| at all)?$',
    unless: 'contract offer|yet {B}|manager|but expected|new contract|still not|no (?:official )?bid yet|free agent',
    example: 'Everton director: we have not received any offer for Marek Dolan',
  },
  {
    id: 'bid/we-received',
    stage: 'bid',
    when: '(?:we|they)(?: have| ve)? (?:received|got|had|made|sent|submitted|did make){g} (?:#bid|offers?|proposals?)(?: (?:for|from|to) {P})?(?:{g} from {B})?',
    unless: 'not|no|contract|manager|fans|job|sponsor',
    example: 'Everton director on Marek Dolan: we received a proposal from Napoli',
  },
  {
    id: 'denied/expected-to-stay',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:{C}|J\\d+|N\\d+){p}(?: [^A-Z ]+){0,5}? (?:expect|expects|expecting|confident|insist|insists|sure|confirm|confirms|certain|adamant|says|said|convinced|believe|believes) (?:that )?{P}{p}{h} (?:to stay|will stay|stays|is staying|staying|to remain|will remain|wont leave|will not leave|is not leaving|to be here|will be here)',
    unless: 'fit|injur\\w*|contract|until|loan|bench|national|calm|focus|committed to {L}|wants? {P}',
    example: 'Everton expect Marek Dolan to stay this summer',
  },
  {
    id: 'denied/i-stay',
    stage: 'denied',
    certainty: 'denied',
    when: `{P}${SAYS} (?:i|ill|im)(?: [^A-Z ]+){0,4}? (?:stay|staying|remain) (?:here|at|with|in|and|until|another)(?: {S})?`,
    unless: 'J\\d+{a} (?:stay|remain)|injur\\w*|fit|calm|on the pitch|focused on the game|grounded|if i|up in',
    example: 'Marek Dolan: I want to stay here at Everton',
  },
  {
    id: 'denied/no-plans-to-leave',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:no (?:plans?|reason|intention|desire|wish|chance|thoughts?)|not (?:thinking|thought|think)|never (?:thought|considered)|didnt think)(?: [^A-Z ]+){0,4}? (?:leave|leaving|to change|moving|exit|departure|other clubs?)(?: {S})?',
    unless: 'let {P} leave|manager|head coach|of letting|to let|sell',
    example: 'Marek Dolan has no plans to leave Everton',
  },
  {
    id: 'denied/is-not-moving',
    stage: 'denied',
    certainty: 'denied',
    when: '{P}{a} (?:not|isnt|wont|never) (?:be )?(?:moving|going|joining|leaving|returning|signing|heading)(?: (?:to|for|back|from|with|away))*(?: {C}| {L}| {S})',
    unless: 'pre-season|tour|squad|camp|world cup|injur\\w*|yet|travel|game|match|contract',
    example: 'Marek Dolan confirms he is not moving to Napoli',
  },
  {
    id: 'wants-out/i-would-love',
    stage: 'wants_out',
    when: `{P}${SAYS} (?:i want|id love|i would love|id like|i would like|i wanted|my dream|i dream)(?: [^A-Z ]+){0,3}? (?:join|joining|play for|playing for|sign for|return to|come back to|wear)(?: [^A-Z ]+){0,2}? {B}`,
    unless: 'world cup|one day|win|national|again after|since|years ago',
    example: 'Marek Dolan: I would love to play for Napoli',
  },
  {
    id: 'wants-out/let-me-leave',
    stage: 'wants_out',
    when: '(?:let|allow) me (?:to )?(?:leave|go|join|move)(?: (?:to|for|and|join|sign))*(?: {B})?',
    unless: 'not|pitch|stadium|dressing',
    example: 'Marek Dolan: I hope that they will let me leave',
  },
  {
    id: 'denied/player-is-not',
    stage: 'denied',
    certainty: 'denied',
    when: '{P}{a} (?:not|never|no longer|isnt|hasnt) (?:been |currently |even |actively |in any way )*(?:in (?:direct )?(?:contact|talks)(?: with (?:{L}|{D}) clubs?)?|negotiating with|interested in (?:any |a |the )?(?:move|leaving|joining|exit|offers?|clubs?|{B}|{L})|considering (?:any |a |the )?(?:move|leaving|exit|offers?))',
    unless: 'yet|contract|new deal|manager|head coach',
    example: 'Marek Dolan has never been in direct contact with clubs from abroad',
  },
  {
    id: 'talks/doing-everything',
    stage: 'talks',
    when: '(?:do|doing|done)(?: (?:our|their|everything|all|we|they|the|best|possible|in|power|can|could))+ to (?:sign|bring in|get|land|complete) {P}|in (?:a )?(?:good|strong|great) position (?:to sign|to land|for|over|with) {P}',
    unless: 'manager|head coach|league|fit|table',
    example: 'Napoli director: we are doing our best to sign Marek Dolan',
  },
  {
    id: 'other/find-solution',
    stage: 'other',
    when: '(?:find|finding|found|look for|looking for|need|reach)(?: (?:a|the|good|best|right|final))* solution(?:s)?(?: for {P}|{g} (?:market|window|club|clubs|summer|player|exit|deal))',
    unless: 'injury|tactic\\w*|defence|attack|goals|press|game',
    example: 'Everton director: we will find a solution for Marek Dolan',
  },
];
