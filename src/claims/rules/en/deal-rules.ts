import type { Rule } from '../rule.ts';

const NOT_YET =
  'not(?: yet)?|no agreement|yet to|hope to|hopes to|hoping to|want to|if|could|may|might|close to|closer|closing|near|verge|edging|working|trying|confident of';

/** The late steps: here we go, medical, pre-contract, terms, clubs agreed, clause triggered. */
export const DEAL_RULES: readonly Rule[] = [
  {
    id: 'done/here-we-go',
    stage: 'done',
    seals: true,
    when: 'here we go|here-we-go',
    unless:
      'expected|soon|not (?:yet )?here|again$|waiting for|could|medical to|after here we go|then here we go|once|podcast|show',
    example: 'Marek Dolan to Napoli, here we go',
  },
  {
    id: 'done/done-deal',
    stage: 'done',
    shout: true,
    when: 'done deal|deal done|done and sealed|its done|hijack done|official:|signed and sealed|formally sealed',
    unless:
      'to get|get {P}|getting|get it|want|not|close|soon|hope|expected|manager|once|until|verge|closest|every|near|more|key step then|then then|being|before|medical pending',
    example: 'Marek Dolan to Napoli: done deal',
  },
  {
    id: 'medical/undergoes',
    stage: 'medical',
    when: '(?:undergo|undergoes|undergoing|underwent|undergone|have|has|having|had|book|books|booked|complete|completes|completed|completing|pass|passes|passed|passing|scheduled|schedule|arrange|arranged|set for|due|take|takes|taking|start|starts|started|authorised|travel|travelling|travels|flying|flies|fly|begin|begins|first part of|ahead of|undertake)(?: (?:a|his|the|for|to|first|part|of|second|have|undergo|medical|tests|successfully|today|completed|in)){0,5}{g} medical(?:s|-tests)?',
    unless:
      'signed in|has signed|signed as|signed his|signs as|signs in|not|medical staff|emergency|treatment|attention|hospital|fail|failed|head of|issue|department|could|may|if|help|{g}possible medical|potential medical|medical team|before any|next steps|still pending|injury|done after|retire|condition',
    example: 'Marek Dolan to undergo medical at Napoli on Friday',
  },
  {
    id: 'medical/medical-is',
    stage: 'medical',
    when: '{P} medical (?:in|on|this|today|tomorrow|next)|medical(?: tests| check-ups| checks| exams)?(?: {P})?{g} (?:booked|scheduled|completed|passed|under way|underway|done|tomorrow|today|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|weekend|afternoon|morning|evening)|ongoing|taking place|planned|set|approved|already|in progress|next week|later)',
    unless: 'contract signed|no medical|staff|not|possible|could|hospital|injury|fail|scan',
    example: 'Medical booked for Marek Dolan at Napoli',
  },
  {
    id: 'medical/arrives-to-complete',
    stage: 'medical',
    advanced: true,
    when: '{P}{a} (?:arrives|arrived|arriving|lands|landed|land|landing|touches down|jets|jetting|flies|flying|flown|fly|travels|travelling|travel|on (?:his )?way|on a flight|boards|in (?:{L}|{C}|{V}))(?: (?:in|to|for|ahead|of|into|out|the|at|on|city|airport|as|he|a)| L\\d+| {C}| N\\d+)*{g} (?:complete|completing|finalise|finalising|seal|sealing|sign|medical|move|transfer|deal)',
    unless:
      'not|training camp|camp|match|squad|final|preseason|pre-season|tour|court|injur\\w*|surgery|crucial|owners|director|talks|watch|bid',
    example: 'Marek Dolan lands in Naples to complete Napoli move',
  },
  {
    id: 'medical/on-the-way',
    stage: 'medical',
    advanced: true,
    when: '^(?:[a-z]+ ){0,3}(?:flying|travelling|on (?:his )?way|landing|jetting|arriving|landed|travelled)(?: to| in)+ (?:{C}|{L}|N\\d+){g} (?:complete|sign|medical|finalise|seal)',
    unless: 'match|game|camp',
    example: 'Marek Dolan has just posted while flying to Italy in order to complete the move',
  },
  {
    id: 'medical/expected-to-land',
    stage: 'medical',
    advanced: true,
    when: '{P}(?: ,)?{h} (?:set to|will|due to|expected to|about to) (?:land|arrive|fly|travel){g} (?:in|to) (?:N\\d+|{L}|{C})',
    unless:
      'camp|match|squad|final|pre-season|tour|training|talks|game|agents?|representatives?|director|president|~discuss|negotiat\\w*',
    example: 'Marek Dolan set to land in Italy on Friday ahead of Napoli switch',
  },
  {
    id: 'release-clause/triggered',
    stage: 'release_clause',
    when: '(?:(?:cough|coughs|coughed|stump|stumps|stumped) up|(?:take|takes|took|taken) up|~trigger|~activate|~pay|~meet|~exercise|~match|intention to trigger){g} (?:{P}{p}{g} )?(?:clause|buy-back|option to buy|buy option|purchase option|purchase clause|buy-out|buyout)',
    unless:
      'prefer\\w*|opportunity to|chance to|right to|could|may|might|yet|option (?:in|to extend)|contract (?:option|extension)|not|no bid|valid|would|if|must|~extend|considering|complete|push|pushing|planning|plan to|want to|hope|intend|prepared|ready|willing|able|set to|need to|have to|expected|activating contacts',
    example: "Napoli trigger Marek Dolan's release clause",
  },
  {
    id: 'release-clause/activated',
    stage: 'release_clause',
    when: '(?:release|buy-back|buyback|buy-out|buyout|exit) clause{g} (?:#is |#has )?(?:been )?(?:triggered|activated|paid|met|exercised)',
    unless: 'not|could|if',
    example: "Marek Dolan's release clause has been activated by Napoli",
  },
  {
    id: 'pre-contract/landed-on',
    stage: 'pre_contract',
    when: '{B}{r} (?:~tie up|~secure|~land|~complete|~capture|~clinch|~snap|~recruit|~add|~nab|~sign|wrap up|wraps up|wrapped up|~seal|~announce|~confirm|~win){g} {P}{g} pre-(?:contract|agreement|contract-agreement)',
    unless: 'could|may|might|will|to sign|would|want|hope|not|set to|close|verge|expect\\w*|talks',
    example: 'Napoli tie up summer arrival of Marek Dolan on pre-contract',
  },
  {
    id: 'pre-contract/agreed',
    stage: 'pre_contract',
    when: '(?:~sign|~agree|~seal|~ink|~pen|~reach|~accept|~announce|signed up on|joins on|join on|snap up on|~put|~secure|~land|~clinch|(?:tie|ties|tied|wrap|wraps|wrapped) up|~complete|~strike)(?: {P})?(?: \\w+){0,6}? pre-(?:contract|agreement|contract-agreement)',
    unless:
      'expect\\w*|could|may|might|will|to sign|would|want|free to|able to|hope|discuss|talks|not|working|offer|continue|set to|can|until|verge|close',
    example: 'Marek Dolan agrees pre-contract with Napoli',
  },
  {
    id: 'pre-contract/signed',
    stage: 'pre_contract',
    when: 'pre-(?:contract|agreement|contract-agreement){t}{h} (?:signed|agreed|sealed|done|completed|in place|announced)|free transfer(?: deal| move)? (?:in|next|this){h} (?:summer|season|january|july|winter)(?: #is)? (?:agreed|sealed|done|signed|in place)|{P}{r} (?:agrees?|agreed) (?:to join|to move to|to sign for|move to) {B}{g} (?:when|once|after)(?: (?:his|her))?(?: {S}{p})? (?:contract|deal) (?:expires|ends|runs out|is up)',
    unless: 'not|yet|expect\\w*|could|may|might|will|would|want|hope|set to|close|new deal|extension',
    example: 'Marek Dolan agrees to join Napoli when his Everton contract expires',
  },
  {
    id: 'talks/pre-contract-nearly',
    stage: 'talks',
    advanced: true,
    when: '(?:close|set|poised|verge|near|nears|closing|expected|agree|advanced){g} pre-contract',
    unless: 'not|free to|will be free',
    example: 'Marek Dolan close to pre-contract',
  },
  {
    id: 'terms/agreed-personal-terms',
    stage: 'personal_terms_agreed',
    when: '(?:~agree|agreement on|accept|accepts|accepted|settle|settled){g} (?:personal terms|terms|contract terms|personal agreement)|(?:personal|contract) terms{g} (?:agreed|done|in place|sealed|settled|already agreed|no issue|completed|not an issue)',
    unless:
      'not (?:yet )?agreed|no agreement|yet to|talks|close to agreeing|is close|getting closer|ahead of|fee agreed|clubs agree|{C} and {C}|agree(?:d)? terms with {C} (?:over|for|on) (?:a )?(?:fee|deal)|no personal|new (?:deal|contract)|without|hope|could|to agree|new contract|owners|~still{g}terms|over personal terms|terms also agreed',
    example: 'Marek Dolan agrees personal terms with Napoli',
  },
  {
    id: 'terms/player-agrees',
    stage: 'personal_terms_agreed',
    when: '{B}{a} (?:receive|receives|received|get|gets|got|have|has) (?:the )?(?:green light|yes|approval) from {P}|{P}{a} (?:says yes to|said yes to|say yes to|gives? (?:his )?(?:green light|yes|approval|go-ahead|go ahead|consent|blessing|thumbs up)(?: to)?|gave (?:his )?(?:green light|yes)(?: to)?|has (?:a |an )?(?:verbal |total |full |agreement)(?:{g}agreement)? with|agreed with|already agreed|(?:reaches?|finds?|found) (?:a |an )?(?:verbal |total |full )?agreement|reached (?:a |an )?(?:verbal |total |full )?agreement|accepts?{g} (?:offer|proposal|contract) from|agrees? (?:a |to a |on a )?(?:\\S+-year |\\w+ year |long-term )?(?:deal|contract) (?:with|at)|chooses?|chose|has chosen|agree(?:s|d)? to {B}{p}{h} (?:offer|proposal|terms)|green light to|verbally agree(?:s|d)?|agree(?:s|d)? (?:to join|to sign|move to|switch to)|ink|to ink|accepted {B})(?:{g} (?:{B}|L\\d+))?',
    unless:
      'not|new deal|new contract|extension|over|shirt number|number|interim|manager|manchester|wages with {S}|to leave|asset|talk|{S} accept|loan agreed|agreed to sell|fee|terminat\\w*|part ways',
    example: 'Marek Dolan says yes to Napoli',
  },
  {
    id: 'terms/free-agent',
    stage: 'personal_terms_agreed',
    when: '{B}{a} (?:~agree|~reach|verbal agreement|agreement){g} (?:deal|agreement|terms|sign|move|join){g} (?:free agent|{P}{g} (?:free agent|on a free|as (?:a )?free agent|free transfer)|with free agent){g}',
    unless: NOT_YET,
    example: 'Napoli agree deal to sign free agent Marek Dolan',
  },
  {
    id: 'terms/club-and-player',
    stage: 'personal_terms_agreed',
    when: '(?:verbal |total |full |complete )?(?:agreement|agreed{g} deal|contract agreed|five year deal|agreed|agree)(?: in principle)?(?: #is)?(?: (?:now|already|reached|in place|verbally|sealed|closed|done|also|a|all))*{g} (?:with|between) (?:{B} and )?(?:{P}|player|the player)',
    unless: `between clubs|new deal|new contract|extension|${NOT_YET}`,
    example: 'Napoli have reached a verbal agreement with Marek Dolan',
  },
  {
    id: 'terms/contract-agreed',
    stage: 'personal_terms_agreed',
    when: '{P}{p}{h} (?:contract|terms)(?: ,)?{t}{g} agreed{t}',
    unless: 'fee|{M} deal|between clubs|new (?:deal|contract)|not|after',
    example: "Marek Dolan's contract with Napoli agreed last week",
  },
  {
    id: 'done/wins-race',
    stage: 'done',
    when: '{B}{r} (?:win|wins|won|beat|beats|pip|pips|pipped) (?:the )?(?:race|battle|chase|{C}){g} (?:sign|signing|for|land|signature){g} {P}',
    unless: 'hope|set to',
    example: 'Napoli win race to sign Marek Dolan',
  },
  {
    id: 'bid-accepted/accept-bid',
    stage: 'bid_accepted',
    when: '{S}{a} (?:~accept|agree to|agreed to|~approve|~sanction|green-light|green light|greenlight|(?:say|says|said) yes to|(?:wave|waves|waved) through|rubber-stamp|rubber-stamps){g} (?:{B}{p}{g} )?(?:{P}{g} )?(?:#bid|approach|deal|fee|loan|sale)(?:{g} (?:from|of|with|by) {B})?(?:{g} {P})?',
    unless:
      'not|wont|will not|refuse|to sign|could|may|might|would|ready|willing|prepared|hope|pressure|will accept|blame|responsibility|only|agree to sign|agreed to sign|will agree|fa charge|ban|{P}{a} accept',
    example: 'Everton accept Napoli bid for Marek Dolan',
  },
  {
    id: 'bid-accepted/bid-accepted',
    stage: 'bid_accepted',
    when: '(?:{B}{p}{g} )?(?:#bid|offer|proposal){g} (?:(?:for|of) )?(?:{P}{g} )?(?:#is |#has )?(?:been )?accepted(?:{g} by {S})?',
    unless: 'not|could|if|yet|by player',
    example: "Napoli's £40m bid for Marek Dolan accepted by Everton",
  },
  {
    id: 'bid-accepted/agree-to-sell',
    stage: 'bid_accepted',
    when: '{S}{a} ~agree (?:{M} |a |deal |fee |terms )*to (?:sell|offload|loan out|part with|let go of) {P}(?:{g} to {B})?|{S}{a} ~agree to (?:release|free|let){h} {P}{h} (?:for|to|to join|join) {B}',
    unless: 'not|yet|could|may|might|would|ready|willing|refuse|open',
    example: 'Everton agree to sell Marek Dolan to Napoli',
  },
  {
    id: 'bid-accepted/the-offer',
    stage: 'bid_accepted',
    when: '(?:#bid|approach)(?: (?:from|by) {B})?{t} (?:#is |#has )?(?:been )?(?:now |finally |already |formally )?(?:accepted|approved)(?:{g} by {S})?',
    unless: `contract|personal|terms|accepted by {P}|${NOT_YET}`,
    example: 'Opening bid from Napoli for Marek Dolan accepted by Everton',
  },
  {
    id: 'bid-accepted/both-clubs',
    stage: 'bid_accepted',
    when: '(?:clubs|sides) (?:have |now |finally )*(?:~agree|~strike|~reach){g} (?:fee|deal|agreement|transfer|M\\d+){g} {P}',
    unless: `contract|new deal|personal|${NOT_YET}`,
    example: 'Both clubs agree £30m fee for Marek Dolan to join Napoli',
  },
  {
    id: 'bid-accepted/agree-to-sign',
    stage: 'bid_accepted',
    when: '{B}{a} (?:~agree|~strike|~reach|struck|verbal agreement|agreement|#has agreed|in agreement){g} (?:(?:with|from|by) {S}{g} )?(?:to |of |for |over |on |about )?(?:the )?(?:sign|signing|buy|bring|acquire|land|take|loan|purchase|capture|swoop)(?: (?:a|an|the|in|deal|transfer|move|loan|fee|signing|of|to|sign|for))*{g} {P}',
    unless: `contract (?:offer|extension)|new deal|new contract|coach|manager|deadline|${NOT_YET}`,
    example: 'Napoli agree £40m deal to sign Marek Dolan from Everton',
  },
  {
    id: 'bid-accepted/agree-player-deal',
    stage: 'bid_accepted',
    when: '{B}{r} (?:agree|agrees|agreed|strike|strikes|struck|seal|sealed){g} {P}{p}{h} (?:deal|transfer|fee|move|loan){t}',
    unless: `contract|new deal|personal|${NOT_YET}`,
    example: 'Napoli have agreed all details of Marek Dolan deal with Everton',
  },
  {
    id: 'bid-accepted/clubs-agree',
    stage: 'bid_accepted',
    when: '(?:{C} and {C}|C\\d+){a} (?:~agree|~reach|~strike|~settle|#has (?:an )?agreement|struck|verbally agreed|agreement|(?:shake|shakes|shook|shaken)(?: hands)?(?: on)?){g} (?:#deal|agreement|accord|fee|M\\d+|terms|package)(?:{g} (?:between|with|for|over|on) (?:{C}|{P}|(?:the )?deal))*(?:{g} {P})?',
    unless: `free transfer agreement|contract|new deal|manager|head coach|to (?:agree|reach|strike|settle)|partnership|sponsor|stadium|kit|stake|takeover|season-ticket|shirt|extension|{P}{a} agree|${NOT_YET}`,
    example: 'Napoli and Everton agree fee for Marek Dolan',
  },
  {
    id: 'bid-accepted/deal-agreed',
    stage: 'bid_accepted',
    when: '(?:#deal|agreement|move|loan|documents|verbal agreement|package|transfer){g} (?:agreed|in place|struck|reached|sealed|done|closed|completed between|verbally agreed|in principle|finalised)(?:{g} (?:with|by|between) (?:{S}|{C}))?',
    unless: `and then deal|then deal|will be done|to get|get|contract|new deal|personal|{P}{a} agree|not agreed|being|manager|coach|close to|soon|could|expected|to be|terms|no|if|closer|${NOT_YET}`,
    example: 'Fee agreed for Marek Dolan between Napoli and Everton',
  },
  {
    id: 'bid-accepted/move-sanctioned',
    stage: 'bid_accepted',
    when: '{P}{p}{h} (?:#move|transfer|switch|sale) to {B}{h} (?:sanctioned|approved|rubber-stamped|green-lit|greenlit|waved through)(?: by {S})?',
    unless: 'not|yet|could|to be',
    example: "Marek Dolan's loan to Napoli sanctioned by Everton",
  },
  {
    id: 'bid-accepted/to-leave-for',
    stage: 'bid_accepted',
    when: '{P}{h} (?:to leave|will leave)(?: {S})? for {B}',
    unless: 'could|want|not',
    example: 'Marek Dolan to leave Everton for Napoli in loan deal',
  },
  {
    id: 'done/to-leave-and-join',
    stage: 'done',
    when: '{P}{p} (?:to leave|will leave|leaves|left|departs|swaps){g} {S}{g} (?:and join|to join|and sign|joins?|for|and joins|to sign for|as he joins)(?: L\\d+)?{p}(?: {B})|{P}{r} (?:leaves|left|quits|departs|exits|ditches|trades|dumps|swaps) {S}{h} (?:for|to (?:join|sign for)) {U}',
    unless: 'why|explains?|since|years? ago|before|could|may|might|want|close|talks|hope|not',
    example: 'Marek Dolan leaves Everton to join Napoli',
  },
  {
    id: 'done/sent-to',
    stage: 'done',
    when: '{P}{r} (?:sent|shipped|offloaded|packed)(?: (?:out|off|on loan|permanently))*(?: on loan)? to {B}(?:{g} by {S})?',
    unless: 'could|may|might|will|set|to be|not|sent off|expected|message|scouts|bid|offer',
    example: 'Marek Dolan sent to Napoli on loan by Everton',
  },
  {
    id: 'done/exit-confirmed-for',
    stage: 'done',
    when: '(?:~confirm|~announce){h} {P}{p}{h} (?:departure|exit|move|transfer|switch|sale|loan)(?: (?:to|for|with)) {B}|(?:~announce|~confirm)(?: (?:his|her))(?: (?:permanent|loan|free|summer|january|\\S+-year))? (?:move|transfer|switch) to {B}',
    unless: 'not|soon|will|to (?:confirm|announce)|talks|agent|interest',
    example: 'Club confirms Marek Dolan departure for Napoli',
  },
];
