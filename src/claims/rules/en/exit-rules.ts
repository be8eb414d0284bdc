import type { Rule } from '../rule.ts';

/** Players who want to go, may go, or are let go. */
export const EXIT_RULES: readonly Rule[] = [
  {
    id: 'released/to-leave-for-free',
    stage: 'released',
    when: '{P}{a} (?:leave|leaves|left|leaving|depart|departs|departing|exit|exits|departed|walk away from|walks away from|walking away from){g} (?:{S}{g} )?(?:on a free|as a free agent|become a free agent|become free agent|free agent|for free|for nothing|when (?:his )?(?:contract|deal)|at the end of|end of|after (?:his )?contract|upon expiry|this summer when|contract expires|as free agent)',
    unless:
      'intend|intends|inform|informs|informed|tells|told|decided to|could|may|might|want|wants|join|~sign|would|fear|if|~consider|allow|allowing|end of (?:the )?(?:window|month|week)',
    example: 'Marek Dolan leaves as a free agent',
  },
  {
    id: 'released/to-leave-club',
    stage: 'released',
    when: '{P}{p}{h} (?:to leave|will leave|leaves|will depart|to depart|departs|set to leave|has left|have left|confirms exit from|announces exit from|announces departure|confirms departure from|heads for|to exit|exits|departing|says goodbye to|bids farewell to|waves goodbye to|parts ways with|part ways with) {S}',
    unless:
      'want|wants|~intend|ask|asks|asked|could|may|might|not|loan|~join|for {C}|~sign|request|permission|allowed|free to|pitch|stretcher|camp|injur\\w*|bench|told|in talks|squad|training|bid|{M}|exit talk|if|~pen|~ink|~complete|(?:expected|likely|tipped|prepared|due|keen|eager|desperate|demand|demands|demanding|requests|refuses|threatens|hopes|itching|wishes|happy|open|ready|determined|pushing) to leave',
    example: 'Marek Dolan to leave Everton',
  },
  {
    id: 'released/contract-ended',
    stage: 'released',
    when: '(?:contract|deal|agreement|spell)(?: (?:with|at) {S})?{g} (?:terminated|ripped up|cancelled by mutual|mutually terminated|ended by mutual|torn up|dissolved|rescinded)|(?:terminate|terminates|terminated|rip up|ripped up|rescind)(?:{g} {P}{p})?{g} (?:contract|deal)|(?:cancel|cancels|cancelled)(?:{g} {P}{p})?{g} contract|termination of (?:(?:the|his|her|{P}{p}) )?contract|by mutual consent|mutual agreement|mutually agreed to part|mutually (?:agree|agrees|agreed) (?:to )?(?:end|part|terminate|rescind|ending|terminating)',
    unless: 'manager|head coach|sponsor|loan|coach|boss',
    example: "Everton terminate Marek Dolan's contract",
  },
  {
    id: 'released/among-leavers',
    stage: 'released',
    when: '{P}{p}{h} (?:among|one of|headlines?|heads?|leads?){h}(?: A\\d+)?{h} (?:released|departing|leaving|leavers|let go|departures|exits|exodus|retained list|to (?:leave|depart|be released))(?:{g} {S})?',
    unless: 'could|may|might|linked|not|loan|world cup|manager|head coach',
    example: 'Marek Dolan among seven players leaving Everton this summer',
  },
  {
    id: 'released/ends-stay',
    stage: 'released',
    when: '{P}{a} (?:to end|ends|ended|ending|(?:calls?|to call|called) time on|(?:brings?|to bring)(?: the)? curtain down on)(?: (?:his|her|a|the|long|\\S+-year|\\w+ year))* {S}{p}{h} (?:stay|spell|stint|association|career|tenure|journey|chapter)|{S}{a} (?:cut|cuts|sever|severs) ties with {P}|^{S} go(?:es)? (?:their )?separate ways',
    unless: 'loan|could|may|might|retire|injur\\w*|~join|~sign|manager|head coach',
    example: 'Marek Dolan to end eleven-year Everton stay',
  },
  {
    id: 'released/club-lets-go',
    stage: 'released',
    when: '{S}{a} (?:~release|confirm(?:s|ed)?{g} (?:departure|exit)|announce(?:s|d)?{g} (?:departure|exit)|part(?:s|ed)? (?:ways|company) with|say(?:s)? (?:goodbye|farewell) to|bid(?:s)? farewell to|retained list)(?:{g} {P})?|{S} (?:let|lets) {P} go(?: (?:on a free|for free|for nothing|after.*))?$',
    unless:
      'agree(?:s|d)? to release|statement|clause|kit|squad|trailer|video|tickets|club statement|manager|head coach|{L}|released from',
    example: 'Everton confirm departure of Marek Dolan',
  },
  {
    id: 'released/decision-to-leave',
    stage: 'released',
    when: '{P}{p}{h} (?:decision|departure|exit)(?: (?:to leave|from))? (?:{S}{g} )?(?:is |#has been )?(?:final|confirmed|official|announced|sealed)|^{S}{p} (?:exit|departure)(?: is)? (?:confirmed|official|announced)$',
    unless: 'transfer exit|could|loan|completed',
    example: "Marek Dolan's exit from Everton is confirmed",
  },
  {
    id: 'released/heads-for-exit',
    stage: 'released',
    when: '{P}{a} (?:heads|heading|headed) for{g} (?:{S} )?(?:exit|departure)',
    unless: 'exit door|could|may|might|bid|loan',
    example: 'Marek Dolan heads for Everton exit on a high',
  },
  {
    id: 'released/club-and-player-agree',
    stage: 'released',
    when: '{P} and {S}{h} (?:~agree|~strike|~reach){g} (?:free transfer|early (?:exit|release)|termination|exit|parting)(?: (?:agreement|deal))?',
    unless: 'not|{P} and {S}{g} over|fee|new',
    example: 'Marek Dolan and Everton strike free transfer agreement',
  },
  {
    id: 'released/leave-agreed',
    stage: 'released',
    when: '{P}{a} (?:free transfer agreement|agrees? (?:early )?(?:exit|termination|release|departure)|leaving on a free|walking away from|free agent|becomes? a free agent|to become a free agent|contract (?:expires|expired|not renewed|will not be renewed|wont be renewed))',
    unless: '~sign|~join|talks|interest|could|may|want|~intend|target|agree a deal|move for|bid|offer',
    example: 'Marek Dolan agrees early termination',
  },
  {
    id: 'wants-out/transfer-request',
    stage: 'wants_out',
    when: '(?:transfer request|on strike|asks? to leave|asked to leave|asked{g} to (?:leave|go|be sold)|request(?:s|ed)? (?:a |an )?(?:{S}{p}{h} )?(?:transfer|move|exit|departure|to leave)|(?:demand(?:s|ed|ing)?|seek(?:s|ing)?) (?:a |an |his |her )?(?:immediate |{S}{p}{h} )?(?:transfer|move|exit|departure|way out|escape|to leave|to be sold)|ask(?:s|ed|ing)? for (?:a |an )?(?:{S}{p}{h} )?(?:move|transfer|exit|departure)|(?:go(?:es)?|going|went|threatens to go) on strike|refus(?:es|ed|ing) to (?:train|play|return|report)|down(?:s|ed)? tools)',
    unless: 'reject|withdrawn|not',
    example: 'Marek Dolan hands in transfer request at Everton',
  },
  {
    id: 'wants-out/tells-club',
    stage: 'wants_out',
    when: '{P}{a} (?:~tell|~inform|~notify|~communicate to|communicated to|makes clear to|made clear to|made it clear to|makes it clear to){h} {S}(?: (?:that|of|about|his|her|a|the|clear|very|clearly|again|T\\d+|is|has))* (?:wants?|wanting|wish|wishes|desire|decision|intention|decided|intends|keen|ready|determined)(?: to| for)? (?:to )?(?:leave|go|depart|exit|move|quit|be sold|join)',
    unless: 'not|stay|contract|manager|head coach',
    example: 'Marek Dolan has told Everton of his decision to leave',
  },
  {
    id: 'wants-out/wants-to-leave',
    stage: 'wants_out',
    when: '{P}{a} (?:want|wants|wanted|keen|eager|desperate|determined|pushing|pushes|push|hoping|hopes|ready|looking|looks|seeking|seeks|decided|decides|prefers|intends|planning|plans|wishes|desire|told {g}wants|tell(?:s)?{g}|inform(?:s|ed)?{g}|considering|considers|willing|yes he wants|dreams|tempted|itching|angling|agitating)(?: (?:to|of|on|for|he|about|the|a|an|his|her|be|allowed|now|this|summer|january|potential|possible|immediate|early))* (?:leave|leaving|quit|quitting|exit|depart|departure|go|move on|out|away|be sold)',
    unless:
      'loan out|season|{B}{g} (?:want|sign)|to stay|contract extension|not|go into|go to the|ruled|new deal|sit out|play out|point out|start|starting|figure out|help|talks',
    example: 'Marek Dolan wants to leave Everton this summer',
  },
  {
    id: 'wants-out/wants-club',
    stage: 'wants_out',
    when: "{P}{a} (?:want|wants|keen on|keen|eager|desperate|determined|insisting|insists|pushing|pushes|push|hoping|hopes|open|prefers|prefer|favours|dreams|dreaming|willing|interested|yes|wishes|focused|prioritises|only wants|would love|would welcome|would like|happy|tempted|set his sights|priority)(?: (?:to|for|of|on|with|at|in|about|a|an|the|his|her|only|now|just|move|moving|return|returning|join|joining|rejoin|sign|signing|switch|transfer|go|going|come|back|play|playing|project|become|complete|completing|seal|force|make|be|part|idea|proposal|permanent|loan|free|dream|summer|january|immediately|possible|potential|wear|(?:leave|leaving) {S} for|here))* (?:{B}|L\\d+)(?! (?:'s )?(?:exit|departure|future|stay))(?: (?:move|switch|transfer|return|exit|only|deal|side|club))*",
    unless:
      'happy to be|continue|stay in|remain in|i am|so happy|im|proud|delighted|excited|agree|medical|talks|not|stay|remain|to stay|loan talks|{B} want|close to|personal terms|advanced|new deal|contract|reject|bid|offer|deal now|world cup|~help|win|~play|score|~beat|trophy|title',
    example: 'Marek Dolan open to Napoli move',
  },
  {
    id: 'wants-out/pushing',
    stage: 'wants_out',
    when: '{P}{a} (?:pushing|pushes|pressing|angling|agitating|desperate) for (?:a |an )?{S}{p} (?:exit|departure)|{P}{a} (?:pushing|pushes|forcing|forces|force|pressing|fighting|to force|trying){g}(?: with {S})?{g} (?:exit|move|transfer|deal happen|through|departure|make the deal happen)',
    unless: 'not',
    example: 'Marek Dolan forcing through Everton departure',
  },
  {
    id: 'wants-out/open-to-move',
    stage: 'wants_out',
    when: '{P}{a} (?:open|keen|ready|wants|determined|desperate|eager|willing|prepared) (?:on |to |for )?(?:a |an |the )?(?:(?:january|summer|winter|permanent|loan|shock|surprise|possible|potential|immediate|early|{S}{p}|N\\d+) )?(?:move|moving|transfer|exit|departure|escape|way out|leaving|join|joining|leave|switch|return|(?:new|fresh) (?:challenge|start|chapter|adventure))',
    unless: 'talks|bid|agree|loan move to be|stay|not|deal to|close|{B} (?:in|make)',
    example: 'Marek Dolan ready for a move this summer',
  },
  {
    id: 'available/for-sale',
    stage: 'available',
    when: '(?:for-sale sign|wont stand in the way|not stand in (?:his |her |the |{P}{p} )way|wont stand in (?:his|her|{P}{p}) way|(?:put|puts) {P} on (?:the )?market|~invite (?:offers|bids)|put up for sale|up for sale|for sale|transfer-listed|transfer listed|transfer-lists?|transfer-list {P}|(?:make|makes|made) {P} available|on the transfer list|transfer list|up for grabs|placed on the market|available for transfer|made available|available (?:for|on|this|in|to)|surplus to requirements|told (?:he )?can leave|told{g} (?:find a new club|to find|to leave|he can leave)|free to (?:leave|go|depart|move on|find (?:a )?new club)|can (?:leave|go|find (?:a )?new club)|allowed to leave|allowed to go|allowed to depart|given permission to (?:leave|find|talk|speak)|permission to leave|exit door open|(?:for|towards?|to|shown)(?: the)?(?: {S}{p})? exit door|exit door (?:is )?open|not in{g} plans|not part of{g} plans|no future|frozen out|deemed surplus|expendable|on the chopping block|open to offers|listen to offers|listening to offers|willing to listen|open to selling|ready to sell|willing to sell|prepared to sell|want to sell|wants to sell|looking to sell|hope to sell|hoping to sell|happy to sell|set to sell|consider selling|considering selling|plan to sell|cash in on|offload|entertain offers)',
    unless:
      '(?:set|close|closing|agree\\w*|working|talks|interested|want|wants|deal|reached|near|nearing)(?: (?:on|to|in))* (?:sign|signing) (?:{P}|A\\d+)|not for sale|never for sale|isnt for sale|tickets|stake|shares|available for (?:the|selection)|squad|club for sale|(?:could|may|might|if){g} cash|reject|bid rejected|not available|match|only proceed|only if|must sell|need to sell|available (?:for|to) (?:play|face|start)|dates?|unavailable|agreed|move on from|injury|keeper can|can leave as soon as|head coach',
    example: 'Everton put Marek Dolan up for sale',
  },
  {
    id: 'available/given-go-ahead-to-leave',
    stage: 'available',
    when: '(?:give|gives|gave|grant|grants|hand|hands) {P}{h} (?:go-ahead|green light|permission|blessing|freedom|licence|all-clear|ultimatum) to (?:leave|go|depart|find|seek|look for|move on|explore|quit|exit)',
    unless: 'not|refuse',
    example: 'Everton boss gives Marek Dolan go-ahead to find new club',
  },
  {
    id: 'available/could-leave',
    stage: 'available',
    when: '{P}{h} (?:could|may|might|can) (?:still |yet |well |also |soon )?(?:leave|depart|follow|go|be sold|exit|move on|be allowed|be available)(?:{g} {S})?',
    unless: 'camp|pitch|squad|as a|join|not|world cup|when|for free|bid|season|before {P}',
    example: 'Marek Dolan could leave Everton before the deadline',
  },
  {
    id: 'available/asking-price',
    stage: 'available',
    when: '{S}{a} (?:seek|seeks|seeking|demand|demands|demanding|set|sets|slap|slaps|slapped|want|wants|name|named|asking|ask|hold out|holding out|request){g} (?:{M}|price|asking price|price tag|deadline|valuation|fee|M\\d+){g} (?:for|on|over){g} {P}',
    unless: 'bid|talks|close|move|sign|agree',
    example: 'Everton set £50m asking price for Marek Dolan',
  },
  {
    id: 'available/club-open',
    stage: 'available',
    when: '{S}{a} (?:open|willing|ready|prepared|happy|set|want|wants|hope|hopes|hoping|looking|look|keen|plan|plans|planning|trying|considering|consider|decide|decides|decided|would|intend|expect|agreed|agree)(?: to| on| for)?{g} (?:sell|selling|sale|let|letting|listen|part|offload|offloading|cash|exit|departure|allow|allowing|sanction|loan out|loaning|accelerate){g} {P}',
    unless: 'agreed? to sell|not|reject|will only|to {B}|agree a deal|agreed a fee|before',
    example: 'Everton are willing to let Marek Dolan go',
  },
  {
    id: 'available/exit-of',
    stage: 'available',
    when: '(?:accelerate|sanction|green light|greenlight|green-light|approve|approved|expect|allow|clear the way for|open to|encourage|facilitate|finalise) {P}{p} (?:exit|departure|sale|transfer|loan)',
    unless: 'not|medical|no',
    example: "Everton sanction Marek Dolan's exit",
  },
];
