import type { Rule } from '../rule.ts';

const CLOSE =
  '(?:close|closer|closing|nearing|near|nears|neared|edge|edges|edging|verge|brink|poised|final stages|final stage|advanced|advancing|finalising|finalizing|finalise|finalises|imminent|almost|about|set|lined up|confident|within touching distance|one step away|final details|details|race to|moving closer|move closer|step closer|steps closer|last details|homing|home in|hours away|final steps|on track|on course|crucial stages|key stages|expected|will)';

/** Between the first word and the last: talks, and deals that are near. */
export const TALKS_RULES: readonly Rule[] = [
  {
    id: 'talks/advanced-talks',
    stage: 'talks',
    advanced: true,
    when: '(?:advanced|final|late-stage|concluding|decisive|advancing|progressing|advance|last){g} (?:talks|negotiations|discussions|stages?|details|agreement|steps|contacts)',
    unless:
      'manager|head coach|first talks|contract talks|not |final stages of the (?:world|season|cup)|semi|final of|tournament|early stage|takeover|with drawn|no |round|tries to|into final',
    example: 'Napoli in advanced talks to sign Marek Dolan',
  },
  {
    id: 'talks/talks-final',
    stage: 'talks',
    advanced: true,
    when: '(?:talks|negotiations|discussions|deal|agreement|move|transfer|documents){g} (?:advanced|at (?:the )?final|in (?:the )?final|final stages?|reach final|close|imminent|being finalised|being completed|being prepared|being checked|being sealed|near|almost done|getting closer|very advanced|expected to get done|expected to be (?:completed|done|sealed|announced|finalised)|to be (?:completed|sealed|finalised|signed|announced)|closer|90%|moving to final|progressing fast|progressing|on the verge|set to be (?:completed|signed|sealed|announced|done))',
    unless:
      'not close|not advanced|clubs are not close|new contract|stall|collapse|manager|close season|contract talks|season finale|far from|not near|closed',
    example: 'Talks over Marek Dolan to Napoli at final stages',
  },
  {
    id: 'talks/club-close-to-signing',
    stage: 'talks',
    advanced: true,
    when: `{B}{a} ${CLOSE}(?: (?:to|on|in|of|an|a|the|about|very|really|set|complete|completing|agreement|agreeing|reaching|deal|deals|signing|sign|for|with|over|details|sealing|seal|bring|move|securing|completion|finalising|loan|M\\d+|announce|announcing|deal-for|landing|agreements|land|capture|finalise|be|again|back)| (?:with|from) {S})*{g} (?:{C} (?:for|over|'s)? ?)?{P}`,
    unless: `not close|not near|not |manager|head coach|new (?:deal|contract)|new signing|expected to (?:miss|start|return|be fit|play|be without)|will (?:face|miss|play|be without|host)|set (?:to )?(?:bid|make|offer|submit|price|deadline|to face|to miss|to lose|to let|to sell|to offload|to listen|to bid|to push|to launch|to prepare|to hold|to meet|to start|to target|out)|will (?:bid|make|offer|submit|push|return|not|have|need|send|consider|listen|try|be able|want|look|move|go)|expected to (?:bid|make|offer|submit|prepare|send|push|open|hold|let|sell|return)|about to (?:bid|make|offer)|about the|confident about|close eye|watch|details of|over {P} 's|concerned|price tag|improve bid|edge past|set for {P} (?:bid|talks|approach)|without|enquiry about|{B}{g} bid|contract talks`,
    example: 'Napoli are close to signing Marek Dolan',
  },
  {
    id: 'talks/player-close-to-joining',
    stage: 'talks',
    advanced: true,
    when: `{P}{a} (?:${CLOSE}|to|heading|headed|bound|on (?:his|the) way|off|will|moves? closer|inches|inching|nearer|set for)(?: (?:to|for|on|in|of|a|an|the|his|joining|join|joins|sign|signing|complete|completing|move|moving|deal|loan|permanent|season-long|dream|switch|seal|sealing|return|returning|rejoin|rejoining|transfer|become|becoming|fly|with|back|initial|free|agreeing|agree|be|new|player|finalise|finalising|leave {S} (?:for|and|to)(?: join)?|early|shock|sensational|big|M\\d+|undergo|new|loaned|a))*(?:{g} (?:{B}|L\\d+))`,
    unless:
      'not close|not |could|may |might|want|wants|how |hope|talks with {S} over new|miss|expected to (?:start|play|return|miss|feature)|if |open to|keen|needs|would|bid from|offer from|what it would|compared|able to|interest|injury|return to (?:training|action|fitness)|face {C}|start (?:for|against)|play (?:for|against)|captain|stay|remain|to leave(?! {S} (?:for|and|to))|reject|new deal|new contract|score|help|need to happen|before {P} can|cost|will (?:face|miss|play|start)|squad|title|against|told|target|linked',
    example: 'Marek Dolan set to join Napoli on loan',
  },
  {
    id: 'talks/move-is-near',
    stage: 'talks',
    advanced: true,
    when: '{P}{h} (?:close|closer|nears|edges|set|near|moves? closer)(?: to| towards| for| in| on)*(?: {S})?{g} (?:#move|exit|departure|transfer|loan|switch)(?:{g} (?:to|from) {C})?',
    unless: 'not close|could|new deal|talks over|miss|no closer|contract talks',
    example: 'Marek Dolan moves closer to Everton exit',
  },
  {
    id: 'talks/before-move',
    stage: 'talks',
    advanced: true,
    when: '{P}{g} (?:before|ahead of){g} {B} (?:#move|transfer)',
    unless: 'not |could|reject|possible|potential',
    example: 'Marek Dolan says goodbye before Napoli move',
  },
  {
    id: 'talks/club-in-talks',
    stage: 'talks',
    when: '{B}{a} (?:talks|negotiations|discussions|negotiating|discussing|in contact|in dialogue|~negotiate|~discuss|dialogue|conversations|meeting|working on|advance|advancing|work on|step up talks)(?: (?:with|to|for|over|on|about|of|a|an|the|in|regarding|around|sign|signing|deal|move|loan|possible|potential|permanent|initial|ongoing|again|today|open|bring|transfer|representatives|agent|camp|of|concerning|terms|conditions|structure|return|final|details)| (?:{S}){p}(?: and)?)*{g} {P}',
    unless:
      'new (?:deal|contract)|contract (?:talks|extension)|no talks|not |no concrete|extending|manager|head coach|stall|break|broke|collapse|planned|before talks|want talks|set to hold|plan to|plans to|planning|to open talks|hope to open|will open|could open|renew',
    example: 'Napoli in talks with Everton to sign Marek Dolan',
  },
  {
    id: 'talks/player-in-talks',
    stage: 'talks',
    when: '{P}{a} (?:talks|negotiations|discussions|negotiating|in contact|discussing|camp initiate talks|meeting)(?: (?:with|over|about|to|for|on|a|an|the|of|returning|move|joining|three|several|in|regarding))*{g} (?:{B}|L\\d+|D\\d+|clubs?|giants|side)',
    unless:
      'new (?:deal|contract)|contract (?:talks|extension)|no talks|not |peace talks|clear-the-air|manager|crisis|stall|break|collapse|before talks|extend|title',
    example: 'Marek Dolan in talks with Napoli about a move',
  },
  {
    id: 'talks/talks-for',
    stage: 'talks',
    when: '(?:talks|negotiations|discussions|contacts|conversations|round of talks)(?: (?:between|with|over|for|on|about|to sign|to|of|at|continue|are|is|underway|under way|ongoing|now|open|opened|started|continuing|the|a|deal|move|sign|signing|transfer|advance|advancing|in|progress)| {C}(?: and {C})?)*{g} {P}',
    unless:
      'new (?:deal|contract)|contract|no talks|not |no negotiations|manager|head coach|stall|break|collapse|peace|without|despite|planned|extension|commence imminently|after talks',
    example: 'Talks open between Napoli and Everton over Marek Dolan',
  },
  {
    id: 'talks/deal-in-progress',
    stage: 'talks',
    when: '(?:talks|negotiations|discussions|deal)(?: (?:with|are|is|now|being|to|continue|continuing|ongoing|on|underway|under way|have|started|over|already|still|at|in|the|contact|will|for|between))*? (?:ongoing|continue|continuing|underway|under way|on|started|open|opened|being discussed|in progress|progress|in contact|advance|to continue|talks on|advancing|discussed|with {C})',
    unless:
      'contract|manager|no talks|not |deal on stand-by|new deal|stake|takeover|deal on loan|sponsor|ceasefire|deal with the|peace|trade|focus on|concentrate',
    example: 'Marek Dolan to Napoli: negotiations continue',
  },
  {
    id: 'talks/step-up',
    stage: 'talks',
    when: '{B}{a} (?:step up|steps up|stepping up|increase|accelerate|intensify|resume|revive|reopen|initiate|begin|start|hold|held|open|opened|holding|opening|progress){g} {P}{p} (?:talks|negotiations|discussions)',
    unless: 'contract|new deal|not ',
    example: 'Napoli step up Marek Dolan talks',
  },
  {
    id: 'talks/with-player',
    stage: 'talks',
    when: '{B}{p}{g} talks (?:for|over|with|on) {P}|{B}{p} {P} talks',
    unless: 'contract|new deal|not |stall|no talks|collapse|before',
    example: 'Update on Napoli talks for Marek Dolan',
  },
  {
    id: 'talks/stalls',
    stage: 'talks',
    when: '{P}{p}{g} (?:#move|transfer|talks|deal){g} (?:stall|stalls|stalled|on hold|delayed|hits a snag|hit a snag|hits hurdle|hits major hurdle|in doubt|at risk|in the balance)',
    unless: 'contract|new deal|injury',
    example: 'Marek Dolan move to Napoli stalls',
  },
  {
    id: 'talks/club-to-sign',
    stage: 'talks',
    advanced: true,
    when: '{B} to (?:sign|land|complete|announce|seal|buy|bring in|finalise|unveil|welcome){g} {P}',
    unless: 'not |{P}{g} want',
    example: 'Napoli to sign Marek Dolan',
  },
];
