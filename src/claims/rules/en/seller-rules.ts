import type { Rule } from '../rule.ts';

const NEAR = '(?:close|closer|near|nears|nearing|closing in|set|poised|verge|edge|edging|about)';

/** What the club that has the player does about him. Early, for the words of a buyer stand in these sentences too. */
export const SELLER_RULES: readonly Rule[] = [
  {
    id: 'talks/close-to-selling',
    stage: 'talks',
    advanced: true,
    when: `{S}{a} ${NEAR}{g} (?:to sell|to selling|selling|on selling|sale of|to offload|offloading|to loan|to loan out|loaning|loaning out) {P}(?:{g} to {B})?`,
    unless: 'not|price|tickets|club to|stake',
    example: 'Everton close to selling Marek Dolan to Napoli',
  },
  {
    id: 'bid-rejected/hold-firm',
    stage: 'bid_rejected',
    when: '{S}{a} (?:hold|holds|holding|stand|stands|standing|remain|remains|stay) firm{g} (?:over|on|about) {P}|{S}{a} (?:dig|digs|digging|dug)(?: their| its)?(?: heels)? in (?:over|on) {P}|{S}{a} (?:refuse|refuses|refusing|wont|will not) (?:to )?(?:budge|compromise|lower|negotiate){g} (?:on|over|for){g} {P}',
    unless: 'contract|wage|manager|title|win|any other|another',
    example: 'Everton hold firm over Marek Dolan',
  },
  {
    id: 'bid-rejected/warns-off',
    stage: 'bid_rejected',
    when: '{S}{a} (?:warn|warns|warned|tell|tells|told) {B}(?: to| they can| that)? (?:off|hands off|forget|forget about|back off|stay away|stay away from|keep away from|look elsewhere|no|not to bid|there is no chance){g} {P}',
    unless: 'manager|head coach|fans|match',
    example: 'Everton warn Napoli off Marek Dolan',
  },
  {
    id: 'interest/braced-for-bids',
    stage: 'interest',
    when: '{S}{a} (?:brace|braced|bracing|expect|expects|expecting|await|anticipate|anticipating|prepare|prepared|ready|steel)(?: themselves| itself)?(?: for)? {P}{p}{h} (?:bids?|offers?|approach|approaches|interest)(?: from {B})?',
    unless: 'contract|to make|improved|to (?:bid|submit)',
    example: 'Everton braced for Marek Dolan bids',
  },
  {
    id: 'available/fears-losing',
    stage: 'available',
    when: '{S}{a} (?:fear|fears|fearing|resigned to|braced for|brace for|bracing for|prepared for|prepare for|risk|worried about|accept|concerned about) (?:losing|loss of|the loss of|life without|possibly losing){g} {P}',
    unless: 'injur\\w*|final|suspen\\w*|match|game|not',
    example: 'Everton resigned to losing Marek Dolan',
  },
  {
    id: 'available/changes-price',
    stage: 'available',
    when: '{S}{a} (?:drop|drops|dropped|lower|lowers|lowered|slash|slashes|slashed|cut|cuts|reduce|reduces|reduced|raise|raises|raised|hike|hikes|increase){h} {P}{p}{h} (?:asking price|price|price tag|valuation)',
    unless: 'refuse|not|ticket|wage',
    example: 'Everton slash Marek Dolan asking price',
  },
  {
    id: 'available/wants-more',
    stage: 'available',
    when: '{S}{a} (?:want|wants|demand|demands|demanding|hold out for|holding out for|holds out for|insist on|asking for) (?:more|a higher|a bigger|full|M\\d+|bigger|higher)(?: (?:money|fee|offer|bid|price|than|M\\d+))*(?: from {B})? (?:for|before selling|to sell){h} {P}|{S}{a} (?:demand|demands|want|wants) {P}{p} (?:fee|money|price)',
    unless: 'from {P}|goals|minutes|time|contract|new deal|wages',
    example: 'Everton demand more from Napoli for Marek Dolan',
  },
  {
    id: 'available/wants-him-sold',
    stage: 'available',
    when: '{S}{a} (?:want|wants|need|hope|hopes|keen|desperate|like|eager)(?: to)?(?: (?:see|have|get))? {P} (?:sold|gone|off the (?:books|wage bill)|moved on|out of the club)',
    unless: 'not',
    example: 'Everton want Marek Dolan sold this week',
  },
  {
    id: 'available/open-to-player-offers',
    stage: 'available',
    when: '{S}{a} (?:open|receptive|listening|listen|invite|inviting|welcome|seek|seeking|consider|considering)(?: to| for)? {P}{p} (?:offers?|bids?|sale|exit|departure|approaches)',
    unless: 'not|contract',
    example: 'Everton open to Marek Dolan offers',
  },
  {
    id: 'available/lets-him-leave',
    stage: 'available',
    when: '^{S} (?:to|will|could|may|might) let {P}{h} (?:leave|go|depart|move on|join|talk to|speak to)(?:{g} loan)?',
    unless: 'not|wont|refuse|never|down|no (?:plans|intention)|unwilling|reluctant|pitch',
    example: 'Everton to let Marek Dolan leave on loan',
  },
  {
    id: 'available/offered-around',
    stage: 'available',
    when: '{S}{a} (?:offer|offers|offered|offering|propose|proposed) {Q} (?:to {C}|around|in (?:a )?swap)(?: and {C})?(?:{g} (?:in|as|during|this|for M\\d+|on loan))?$',
    unless: 'contract|new deal|plus|cash|agent|intermediar\\w*',
    example: 'Everton offer Marek Dolan to Napoli',
  },
  {
    id: 'denied/rules-out-sale',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:rules? out|ruled out|dismiss|dismisses|dismissed|denies|denied)(?: [a-z-]+){0,2} {P}{p}(?: [a-z-]+){0,2} (?:sale|exit|departure|transfer|move)',
    unless: 'not|refuse|wont|injur\\w*|fail|wages|over',
    example: 'Director rules out Marek Dolan sale',
  },
  {
    id: 'bid-accepted/after-accepting',
    stage: 'bid_accepted',
    when: '^(?:already |finally )?accepting{g} (?:#bid|approach)(?:{g} from {B})?(?:{g} for {P})?',
    unless: 'contract|blame|responsib\\w*|not',
    example: 'Everton line up Marek Dolan replacement after accepting £40m offer from Napoli',
  },
  {
    id: 'released/confirms-player-exit',
    stage: 'released',
    when: '{S}{r} (?:~confirm|~announce){h} {P}{p}{h} (?:exit|departure|release)',
    unless: 'loan|soon|set to|to be|{B}{g} (?:sign|agree)|~sign|~join',
    example: 'Everton confirm Marek Dolan exit',
  },
  {
    id: 'other/loan-recall',
    stage: 'other',
    when: '{S}{a} (?:~recall|recalling){h} {P}{g} (?:from{g} loan|loan)|{S}{a} (?:consider|considering|could|may|might|want to|set to|plan to|weigh up|look to|ready to){h} (?:recall|recalling) {P}',
    unless: 'national|squad|world cup|{L}|line-up|lineup|starting',
    example: 'Everton recall Marek Dolan from loan',
  },
];
