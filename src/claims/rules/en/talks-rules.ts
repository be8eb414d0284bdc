import type { Rule } from '../rule.ts';

const NEAR =
  '(?:close|closer|closing|nearing|near|nears|neared|edge|edges|edging|verge|brink|poised|finalising|finalizing|finalise|finalises|finalizes|imminent|almost there|set to|about to|lined up|confident|within touching distance|one step away|moving closer|move closer|step closer|steps closer|homing in|home in|hours away|cusp|touching distance|finishing touches|dotting|on track|on course|expected to|will|bound to|ready to|ready and|optimistic)';
const SIGN_HIM =
  '(?:sign|signing|complete|completing|seal|sealing|land|landing|secure|securing|announce|announcing|finalise|finalising|agree|agreeing|agreement|deal|deals|move|loan|transfer|bring|capture|capturing|reach|reaching|wrap|wrapping|swoop|buy|snap|re-sign|loan in|completion|unveil|take|recruit|welcome|reunion|signature|arrival|return)';
const JOIN_HIM =
  '(?:join|joining|sign|signing|signs|complete|completing|completes|move|moving|moves|switch|seal|sealing|return|returning|rejoin|rejoining|transfer|becoming|become|finalise|finalising|agree|agreeing|deal|loan)';

/** Between the first word and the last: talks, and deals that are near. */
export const TALKS_RULES: readonly Rule[] = [
  {
    id: 'talks/to-sell',
    stage: 'talks',
    when: '{S}{a} (?:talks|negotiations|discussions|negotiating){g} (?:to sell|to offload|to loan out|over the sale of|over sale of|for the sale of|about selling) {P}(?:{g} to {B})?',
    unless: 'not|no|advanced|final|close|could|contract talks',
    example: 'Everton in talks to sell Marek Dolan',
  },
  {
    id: 'talks/advanced-talks',
    stage: 'talks',
    advanced: true,
    when: '(?:advanced|final|late-stage|concluding|decisive|advancing|progressing|advance|last){g} (?:talks|negotiations|discussions|stages?|details|agreement|steps|contacts)',
    unless:
      'manager|head coach|first talks|contract talks|not|final stages of the (?:world|season|cup)|semi|final of|tournament|early stage|takeover|with drawn|no|round|tries to|into final',
    example: 'Napoli in advanced talks to sign Marek Dolan',
  },
  {
    id: 'talks/talks-final',
    stage: 'talks',
    advanced: true,
    when: '(?:talks|negotiations|discussions|deal|agreement|move|transfer|documents){t}{t}{g}(?: ,)? (?:advancing|advanced|at (?:the )?final|in (?:the )?final|final stages?|reach final|close|imminent|being finalised|being completed|being prepared|being checked|being sealed|near|almost done|getting closer|very advanced|expected to get done|expected to be (?:completed|done|sealed|announced|finalised)|to be (?:completed|sealed|finalised|signed|announced)|closer|90%|moving to final|progressing fast|progressing|on the verge|set to be (?:completed|signed|sealed|announced|done))',
    unless:
      'the close|before the|not close|not advanced|clubs are not close|new contract|stall|collapse|manager|close season|contract talks|season finale|far from|not near|closed',
    example: 'Marek Dolan deal with Napoli progressing fast',
  },
  {
    id: 'talks/club-close-to-signing',
    stage: 'talks',
    advanced: true,
    when: `{B}{a} ${NEAR}{g} ${SIGN_HIM}(?:{g} (?:with|from|for) {S})?{g} {P}|{B}{a} (?:close|closing|close in|closes in|closed in|homing|homing in|edge closer|edging closer|move closer|moving closer|near|nearing|advancing|advance)(?: (?:in|to|on|for))*{g} {P}|{B}{a} (?:confident|cusp|touching distance|finishing touches)(?: (?:on|about|of|over|to|a|the))+ {P}{p}{h} (?:deal|signing|move|transfer|reunion|return|agreement|switch|capture)`,
    unless:
      '(?:ready|set|about|prepared|will) (?:to )?(?:smash|break|shatter|splash|spend|pay|offer)|wants? to finali[sz]e(?: the)? deals? of|not close|not near|manager|head coach|new (?:deal|contract)|expected to (?:miss|start|return|be fit|play|be without)|will (?:face|miss|play|be without|host|try|want|look|need|have to|not|insist|push|attempt|continue|consider|discuss|negotiate|speak|meet|ask|contact|send|submit|open)|(?:set|ready|expected|about|will|confident) (?:to )?(?:open|hold|bid|make|offer|submit|lose|let|sell|listen|push|launch|prepare|start|target|reject|demand|move for|step|test|compete)|bid|closed? (?:door|eye)|contract talks|agree (?:to )?sell|not|in addition|another',
    example: 'Napoli are close to signing Marek Dolan',
  },
  {
    id: 'talks/player-close-to-joining',
    stage: 'talks',
    advanced: true,
    when: `{P}{a} (?:${NEAR}|set for|on the verge|heading|headed|on (?:his|the) way|bound|inching|nearer|in line)(?: (?:to|of|for|in|on|a|an|the|his))*{g} (?:${JOIN_HIM}{g} (?:{U}|{L})|{B} (?:move|transfer|switch|loan|deal|return|agreement|reunion))`,
    unless:
      'not|could|may|might|want|hope|new deal|new contract|miss|expected to (?:start|play|return|miss|feature)|if|open to|keen|would|bid from|offer from|return to (?:training|action|fitness)|face {C}|reject|stay|remain|make {M}|agree(?:s|d)? (?:personal|terms)|contract (?:extension|talks)|partner|sponsor',
    example: 'Marek Dolan set to join Napoli on loan',
  },
  {
    id: 'talks/edges-towards',
    stage: 'talks',
    advanced: true,
    when: '{P}{h} (?:edges?|edging|inch|inches|inching|nudges?|nudging)(?: closer| nearer| ever closer)? (?:to|towards?)(?: (?:a|joining|signing for|join))* {B}',
    unless: 'new deal|new contract|contract|exit|departure|win|final|could',
    example: 'Marek Dolan edges towards Napoli',
  },
  {
    id: 'talks/player-to-join',
    stage: 'talks',
    advanced: true,
    when: '{P}(?: ,)? (?:to|will|is to|also to) (?:join|sign for|sign with|move to|return to|rejoin|undergo|complete)(?: (?:a|his|the|permanent|loan|season-long|move|to|medical|at))*{g} (?:{U}|{L})|{P}{h} (?:heading|headed|heads|bound|off|on (?:his|the) way)(?: (?:to|for|back))+{g} (?:{B}|{L})',
    unless: 'not|could|training|face|new deal|new contract|exit|world cup|scholarships?',
    example: 'Marek Dolan to join Napoli',
  },
  {
    id: 'talks/move-is-near',
    stage: 'talks',
    advanced: true,
    when: '{P}{h} (?:close|closer|nears|edges|set|near|moves? closer)(?: to| towards| for| in| on)*(?: {S})?{g} (?:#move|exit|departure|transfer|loan|switch)(?:{g} (?:to|from) {C})?',
    unless: 'the close|another|not close|could|new deal|talks over|miss|no closer|contract talks|nears? (?:a )?return',
    example: 'Marek Dolan edges towards departure from Everton',
  },
  {
    id: 'talks/to-club-soon',
    stage: 'talks',
    advanced: true,
    when: '{P} to {B}{h} (?:will|to|set to|expected to|about to|could) be (?:completed|sealed|signed|announced|official|done)|{P}{r} imminent (?:move|switch|transfer|return) to {B}',
    unless: 'not',
    example: 'Marek Dolan to Napoli will be completed by the end of the week',
  },
  {
    id: 'talks/before-move',
    stage: 'talks',
    advanced: true,
    when: '{P}{k} (?:before|ahead of){g} {B}{h} (?:#move|transfer)',
    unless: 'not|could|reject|possible|potential|welcome|reception',
    example: 'Marek Dolan says goodbye before Napoli move',
  },
  {
    id: 'talks/confident-of-deal',
    stage: 'talks',
    advanced: true,
    when: '{B}{a} (?:confident|optimistic|sure|certain) (?:to|of|about|on)(?: (?:get|getting|closing|completing|finalising))+ {P}{p} (?:deal|move|transfer|signing)(?: done)?',
    unless: 'not|less',
    example: 'Napoli are confident to get Marek Dolan deal done',
  },
  {
    id: 'talks/soon-to',
    stage: 'talks',
    advanced: true,
    when: '^to {P} to {B}(?: S\\d+)?$|{S} wants? to finali[sz]e(?: the)? (?:deals?|exit|exits|sale|departure) of {P}',
    example: 'Everton want to finalise the deal of Marek Dolan',
  },
  {
    id: 'talks/almost-there',
    stage: 'talks',
    advanced: true,
    when: '(?:{P} (?:and|to) {B}|{B} and {P})(?: ,)?(?: (?:deal|now|is|are))* (?:almost there|one step away|final stages|matter of hours|last details|getting closer)',
    unless: 'not',
    example: 'Marek Dolan and Napoli, almost there',
  },
  {
    id: 'talks/over-next-move',
    stage: 'talks',
    when: '{B}{a} (?:talks|negotiations)(?: (?:over|about|for|on))+ (?:next|another|new|second|third) (?:move|signing|transfer|deal)',
    unless: 'contract|manager|not|{P}',
    example: 'Napoli in transfer talks over next move',
  },
  {
    id: 'talks/forcing-through',
    stage: 'talks',
    when: '{B}{a} (?:pressure|push|pushing|pushing hard|trying|working|efforts|bid){g}(?: (?:on|to|with) {S})? (?:to )?(?:force through|push through|get|make|complete|finali[sz]e|close|conclude|seal)(?: (?:a|the))* {P}{p} (?:transfer|move|deal|switch|signing)(?: (?:through|happen))?',
    unless: 'not',
    example: 'Napoli ramping up pressure on Everton to force through a Marek Dolan transfer',
  },
  {
    id: 'talks/club-in-talks',
    stage: 'talks',
    when: '{B}{a} (?:talks|negotiations|discussions|negotiating|discussing|in contact|in dialogue|~negotiate|~discuss|dialogue|conversations|meeting|working on|advance|advancing|work on|step up talks|(?:sit|sits|sat|sitting) down|(?:thrash|thrashes|thrashing|hammer|hammers|hammering|iron|irons|ironing) out|~haggle)(?: (?:with|to|for|over|on|about|of|a|an|the|in|regarding|around|sign|signing|deal|move|loan|possible|potential|permanent|initial|ongoing|again|today|open|bring|transfer|representatives|agent|camp|of|concerning|terms|conditions|structure|return|final|details)| (?:{S}){p}(?: and)?)*{g} {P}',
    unless:
      '(?:renewal|extension) (?:talks|negotiations)|{P}{p}{h} (?:renewal|extension|new deal)|working on (?:new |a |their |improved |an )*(?:#bid|approach)|new (?:deal|contract)|contract (?:talks|extension)|no talks|not|no concrete|extending|manager|head coach|stall|break|broke|collapse|planned|before talks|want talks|set to hold|plan to|plans to|planning|to open talks|hope to open|will open|could open|renew',
    example: 'Napoli in talks with Everton to sign Marek Dolan',
  },
  {
    id: 'talks/player-in-talks',
    stage: 'talks',
    when: '{P}{a} (?:talks|negotiations|discussions|negotiating|in contact|discussing|camp initiate talks|meeting)(?: (?:with|over|about|to|for|on|a|an|the|of|returning|move|joining|three|several|in|regarding))*{g} (?:{B}|L\\d+|D\\d+|clubs?|giants|side)',
    unless:
      'new (?:deal|contract)|contract (?:talks|extension)|no talks|not|peace talks|clear-the-air|manager|crisis|stall|break|collapse|before talks|extend|title',
    example: 'Marek Dolan in talks with Napoli about a move',
  },
  {
    id: 'talks/over-move',
    stage: 'talks',
    when: '^(?:[a-z]+ )?{B}{a} (?:in|hold|holding|open|begin|opened) (?:direct |initial |fresh |positive |first )*(?:talks|negotiations|discussions|regular contact|contact) (?:over|about|for|on){g} (?:move|deal|transfer|return|signing|switch|loan)',
    unless: 'new deal|contract|not|no|manager',
    example: 'Marek Dolan update - Napoli in talks over £25m move',
  },
  {
    id: 'talks/meeting',
    stage: 'talks',
    when: '(?:meeting|meet|meets|met|summit){k} (?:regarding|over|about|discuss|for|unlock|transfer of|talks for){g} {P}|(?:meeting|summit) (?:regarding|over|about) {P}',
    unless: 'manager|fans|when they|since|minister|head coach',
    example: 'Meeting between Napoli and Everton to discuss Marek Dolan',
  },
  {
    id: 'talks/talks-for',
    stage: 'talks',
    when: '(?:talks|negotiations|discussions|conversations|round of talks)(?: (?:between|with|over|for|on|about|to sign|to|of|at|continue|are|is|underway|under way|ongoing|now|open|opened|started|continuing|the|a|deal|move|sign|signing|transfer|advance|advancing|in|progress)| {C}(?: and {C})?)*{g} {P}',
    unless:
      'that T\\d+|new (?:deal|contract)|contract|no (?:[^ ]+ ){0,2}(?:talks|negotiations|discussions)|not|manager|head coach|stall|break|collapse|peace|without|despite|planned|extension|commence imminently|after talks',
    example: 'Talks open between Napoli and Everton over Marek Dolan',
  },
  {
    id: 'talks/deal-in-progress',
    stage: 'talks',
    when: '^(?:opening|holding|after opening|after holding) (?:transfer |initial |fresh |new |further )*(?:talks|negotiations)|(?:talks|negotiations|discussions|deal)(?: (?:with|are|is|now|being|to|will|have|has|still|already|over|between|side|player|in|the|on))*? (?:ongoing|continue|continuing|continues|underway|under way|started|opened|being discussed|in progress|at (?:an )?(?:early|initial) stages?|advance|advancing|taking place|discussed|going on|under discussion|(?:gather|gathers|gathering) (?:pace|momentum))',
    unless:
      'contract|manager|no talks|not|new deal|stake|takeover|sponsor|peace|trade|(?:talks|negotiations|discussions) (?:will|would) (?:advance|progress|start|open|be opened)',
    example: 'Marek Dolan to Napoli: negotiations continue',
  },
  {
    id: 'talks/talks-on',
    stage: 'talks',
    when: '^(?:talks|negotiations)(?: are| is)? (?:still |now )?on{g}$|^(?:positive|direct|good|first|initial|new|ongoing) (?:talks|contacts|conversations) (?:between|with) {B} and {P}',
    example: 'Napoli want Marek Dolan - talks on',
  },
  {
    id: 'talks/stages-of',
    stage: 'talks',
    when: '{B}{a} (?:crucial|key|decisive|important|critical) (?:stage|stages|phase|hours|days|talks){g} {P}',
    unless: 'season|final|group|injury',
    example: 'Napoli enter crucial stages of Marek Dolan deal',
  },
  {
    id: 'talks/step-up',
    stage: 'talks',
    when: '{B}{a} (?:step up|steps up|stepping up|increase|accelerate|intensify|resume|revive|reopen|initiate|begin|start|hold|held|open|opened|holding|opening|progress){g} {P}{p} (?:talks|negotiations|discussions)',
    unless: 'contract|new deal|not',
    example: 'Napoli step up Marek Dolan talks',
  },
  {
    id: 'other/ban-and-move',
    stage: 'other',
    when: '(?:ban|embargo|rules|regulations|visa|paperwork|registration){g} (?:puts?|threatens?|blocks?|jeopardises?|delays?|risks?){g} {P}{p}{g} (?:move|transfer|deal|signing)',
    example: 'Transfer ban puts Marek Dolan move to Everton at risk',
  },
  {
    id: 'talks/stalls',
    stage: 'talks',
    when: '{P}{p}{g} (?:#move|transfer|talks|deal){t}{g} (?:stall|stalls|stalled|on hold|delayed|hits a snag|hit a snag|hits hurdle|hits major hurdle|in doubt|at risk|in the balance)|(?:#move|transfer|deal) (?:for|of|over) {P}{g} (?:stalls?|stalled|on hold|delayed|in doubt|at risk|in the balance)',
    unless: 'contract|new deal|injury',
    example: 'Marek Dolan move to Napoli stalls',
  },
  {
    id: 'talks/club-to-sign',
    stage: 'talks',
    advanced: true,
    when: '{B}(?: ,)? (?:to|will) (?:sign|land|complete|announce|seal|buy|bring in|finalise|unveil|welcome){g} {P}',
    unless:
      '(?:urge|urges|urged|urging|implore|beg|begs|told|tell|tells|advise|advises|call on|calls on|called on|expect|expects|backs?|backed|tip|tips|tipped|like|love|need|needs|plead|pleads|ask|asks|asked|predicts?|pressure on|pressed|encouraged?|for) {B} to|not|want|another|in addition',
    example: 'Napoli to sign Marek Dolan',
  },
];
