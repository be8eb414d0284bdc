import type { Rule } from '../rule.ts';

/** Moves that have happened. Last, because "set to", "want to" and "close to" stand before the same verbs. */
export const DONE_RULES: readonly Rule[] = [
  {
    id: 'done/club-completes',
    stage: 'done',
    when: '{B}{r} (?:~complete|~confirm|~announce|~seal|~secure|~unveil|~land|~wrap|wrap up|~capture|~snap up|reveal|~make|~break|~acquire|~recruit|~clinch){g} (?:{P}|(?:signing|capture|arrival|deal|transfer|move|loan|record|swoop|acquisition|purchase|addition|return){g} (?:(?:for|with|from|to) {S} )?{g}{P})',
    unless:
      'terminat\\w*|statue|mural|kit|banner|stand|decision|stance|verdict|{P}{p} (?:replacement|successor|heir)|contract (?:extension|renewal)|new (?:contract|deal)|departure|exit|medical tests|close|hope|interest|approach|bid|enquiry|offer|contact|debut|injury|statement|squad|talks|request|expected|captain|to leave|manager|announces? retirement|return (?:from|to (?:training|action|fitness))|{P} to (?:start|stay|leave)|~break silence|loan out|reject|target|{P} will leave|agreement|details|sell-on|make (?:{P} )?(?:available|wait|captain|move|decision)|moves? for|point|win|(?:~make|~break|~reveal|~confirm|~announce)(?: [a-z-]+){1,3} (?:on|over|about|regarding) {P}',
    example: 'Napoli complete signing of Marek Dolan from Everton',
  },
  {
    id: 'done/player-completes',
    stage: 'done',
    when: '{P}{r} (?:~complete|~seal|~make|~secure|~clinch|~earn|~confirm|completed){r} (?:permanent |loan |free |dream |surprise |initial |M\\d+ |season-long |move |transfer |shock |deadline-day )*(?:{B}{p}{h} )?(?:move|transfer|switch|deal|loan|return|swap)(?:{g} (?:to|with|from|at) {C})?',
    unless:
      'imminent|new deal|new contract|training|medical|hat-trick|expected|treble|pass|exit from|talks|close|hope|debut|statement|to complete|decision|could|loan at|difficult|world cup (?:move|return)|deal with {S} until|point|clearance|return to (?:(?:the|his) )?(?:{C}{p} )?(?:first )?(?:team|side|squad|starting|line-up|lineup|fold|bench|pitch|action)',
    example: 'Marek Dolan completes £40m move to Napoli',
  },
  {
    id: 'done/joins',
    stage: 'done',
    when: "{P}{r} (?:joins?|joined|joining|signs? for|signed for|signing for|moves to|moved to|signs? with|signed with|signs? (?:a |an )?(?:{h} )?(?:deal|contract) (?:with|at|to join)|signed (?:a |an )?{h}(?:deal|contract) (?:with|at|to join)|switches to|switched to|rejoins?|rejoined|returns? to|returned to|heads to|sold to|loaned to|signs? on loan for|arrives? at|is now a|officially a|unveiled (?:by|at|as)|confirmed (?:as|at)|presented (?:by|as)|becomes|has become|unveiled|signed|pens {h}(?:deal|contract) (?:with|at)|checks in|in at){h} (?:{L} (?:side |club |giants |outfit )?)?(?:'s )?{g}{U}",
    unless:
      "'s return|return to st|action|once (?:signed|joined)|reunion|return is|new deal|new contract|extension|could|training|squad|expected|close|hope|linked|bid|returns? to (?:training|action|haunt|face|bench)|race|celebrations|list|calls|~injure|joined by|joins? (?:forces|calls|race|list|in|the|up with)|when|after joining|since|before joining|talks|club since|moves? closer|moves? to (?:the )?(?:top|second|within|brink)|agreed to|interim|head coach|as (?:manager|coach)|signed for (?:the|his)|who (?:joined|signed)|last (?:summer|year|season)|retire|(?:join|joins|joined|joining) {C} (?:to become|in becoming|in (?:the|a) list|as (?:the )?only|on \\d+ goals)|return to (?:(?:the|his) )?{C}{p} (?:first )?(?:team|side|squad|starting|line-up|lineup|fold|bench)",
    example: 'Marek Dolan joins Napoli on a four-year deal',
  },
  {
    id: 'done/as-new-player',
    stage: 'done',
    when: '{P}(?: ,)?{r} (?:(?:signs?|signed|signing|joins?|joined|unveiled|announced|confirmed|presented|completed|arrives?){r} as (?:a |the |their )?(?:new )?|(?:is |becomes |become |, |officially |will be )+(?:a |the |now |officially )*new )(?:{A}|{B} (?:player|signing))',
    unless: 'medical tests|could|hope|close|want|talks|not|tests as|head coach',
    example: 'Marek Dolan signs as new Napoli player',
  },
  {
    id: 'done/signs-club-deal',
    stage: 'done',
    when: '{P}{r} (?:signs|signed|pens|penned|inks|inked) (?:a |an )?(?:[a-z]+-[a-z]+ |\\w+ year |\\d+ year |short |term |loan |permanent |initial )*(?:{B}|{L}(?: city| united)?) (?:deal|contract)',
    unless: 'new|extension|talks',
    example: 'Marek Dolan signs two-year Napoli deal',
  },
  {
    id: 'done/officially-theirs',
    stage: 'done',
    when: '{P}{r} (?:officially|now|finally) (?:a |an )?(?:{B}|N\\d+) (?:player|now)|{B}{g} (?:succeed|succeeded|did succeed) in signing {P}',
    unless: 'not|could',
    example: 'Napoli succeed in signing Marek Dolan',
  },
  {
    id: 'done/welcome',
    stage: 'done',
    when: 'welcome to {B}(?: ,|{g})? {P}|(?:delighted|pleased|thrilled|happy|excited|proud|can) to? ?(?:announce|confirm) the (?:signing|arrival|loan signing) of {P}',
    unless: 'new contract|extension',
    example: 'Welcome to Napoli, Marek Dolan',
  },
  {
    id: 'done/sent-on-loan',
    stage: 'done',
    when: '{S}{r} (?:send|sends|sent|loan|loans|loaned) {P}{h} to {B}',
    unless: 'message|could|want',
    example: 'Everton send Marek Dolan to Napoli on loan',
  },
  {
    id: 'done/signs-contract-at',
    stage: 'done',
    when: '{P}{r} (?:signs|signed|pens|penned|inks|inked){h} (?:deal|contract)(?: \\w+){0,2} {B}',
    unless: 'new|extension|talks|not|offered|from {B}',
    example: 'Marek Dolan signs two-year contract with Napoli',
  },
  {
    id: 'done/announcement-as-new',
    stage: 'done',
    when: '(?:announcement|announced|unveiled|unveiling|presented|presentation|confirmation) as (?:a |the )?new (?:{A}|{B} (?:player|signing)|signing (?:by|of|for|at) {B})',
    unless: 'not|head coach|wont',
    example: 'Marek Dolan says goodbye ahead of the announcement as new Napoli player',
  },
  {
    id: 'done/follows-out',
    stage: 'done',
    when: '{P} (?:follows|followed) {Q} out of {S}',
    example: 'Marek Dolan follows Ivo Stanek out of Everton',
  },
  {
    id: 'done/club-signs',
    stage: 'done',
    when: '{B}{r} (?:sign|signs|signed|have signed|buy|buys|bought|acquire|acquires|acquired|recruit|bring in|brings in|bring back|land|lands|landed|snap up|snaps up|snapped up|add|adds|welcome|welcomes|capture|captures|pip|beat {C} to(?! (?:claim|lift|reach|retain|seal|earn|go|move|climb|set|book|end|clinch|keep|take)(?![^ ]))|hire|draft in|drafts in|re-sign|re-signs|nab|nabs|nabbed|snare|snares|snared|scoop|scoops|scooped|pick up|picks up|picked up|enlist|enlists|enlisted|rope in|ropes in|roped in|purchase|purchases|purchased){h}(?: L\\d+{h})? (?:{S}{p} (?:to )?)?{P}',
    unless:
      'signed (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) A\\d+|(?:up|with|from|by) (?:M\\d+ )?(?:points?|win|form|injur\\w*)|as (?:transfer |football |recruitment )?(?:chief|director|scout|coach)|for-sale sign|sale sign|sign (?:on|of|off|that)|new (?:contract|deal)|extension|pre-contract|to sign|buy back|clause|could|want|bid|talks|boss|hope|if|after|debut|~score|blow|next|new signing|take {P} off|lead|win|point|training|with {P} (?:on|in)|loan out|until they sign|sign off|why|how',
    example: 'Napoli sign Everton midfielder Marek Dolan',
  },
  {
    id: 'done/pays-to-get',
    stage: 'done',
    when: '{B}{r} (?:pay|pays|paid){g} (?:get|sign|land|bring|for) {P}(?: (?:from|early))?',
    unless: 'must|clause|would|could|want|ready|willing|prepared|need|agree',
    example: 'Napoli pay fee to get Marek Dolan from Everton',
  },
  {
    id: 'done/splashes-out',
    stage: 'done',
    when: '{B}{r} (?:~splash|fork|forks|forked|shell|shells|shelled|lash|lashes|lashed|spend|spends|spent)(?: out)?{h} M\\d+{h} (?:on|for|to (?:sign|land|get|buy)) {P}',
    unless: 'could|ready|want|prepared|willing|must|since|window|summer|scouting',
    example: 'Napoli splash out £40m on Marek Dolan',
  },
  {
    id: 'done/hands-deal-to-free-agent',
    stage: 'done',
    when: '{B}{r} (?:hand|hands|handed|give|gives|gave){g} (?:deal|contract|\\S+-year deal|\\S+-year contract|lifeline) to (?:free agent|free-agent|unattached){h} {P}',
    unless: 'could|ready|want|prepared|set to|new (?:deal|contract)|trial',
    example: 'Napoli hand two-year deal to free agent Marek Dolan',
  },
  {
    id: 'done/loans-from',
    stage: 'done',
    when: '{B}{r} (?:loan|loans|loaned|loan in|loans in|loaned in|borrow|borrows|borrowed|poach|poaches|poached|lure|lures|lured) {P}{h} from {S}',
    unless: 'could|want|hope|not|if|must|ready|need|willing|~target|move',
    example: 'Napoli loan Marek Dolan from Everton',
  },
  {
    id: 'done/sells',
    stage: 'done',
    when: '{S}{r} (?:sell|sells|sold|offload|offloads|offloaded|loan out|loaned out|loans out){h} {P}(?:{g} to {B})?',
    unless:
      'the next|could|want|hope|not|if|must|ready|need|willing|tickets|out|will|would|may|might|to sell|plan|aim|intend',
    example: 'Everton sell Marek Dolan to Napoli',
  },
  {
    id: 'done/signing-confirmed',
    stage: 'done',
    when: '{P}{h} (?:signing|transfer|move|deal|arrival|loan){h} (?:confirmed|official|announced|completed|sealed|unveiled)(?:{g} by {B})?|(?:confirmed|official|announced) (?:as|at) (?:a |the |new )*{B}|{P} (?:is |officially |now )*(?:confirmed|unveiled|announced)(?: {g}{B})?$',
    unless:
      'not|unofficial|soon|to be|to get|in order|will be|later|injury|squad|once|expected|contract|new deal|exit|manager|captain|retire|talks|agreement|until|before|bid|could|want|when|if',
    example: 'Marek Dolan signing confirmed by Napoli',
  },
  {
    id: 'done/to-club-complete',
    stage: 'done',
    when: '{P} to {B}(?:{g} (?:complete|completed|confirmed|official|done|signed|sealed))',
    unless: 'not|to complete|to be|will be|expected|close',
    example: 'Marek Dolan to Napoli complete',
  },
  {
    id: 'done/has-signed',
    stage: 'done',
    when: '{P}{r} (?:signs|signed|has signed|have signed|inks|inked|penned|pens|put pen|joins|joined)(?: (?:his|a|an|the|as|on|in|for|until|deal|contract|new|player|loan|today|\\S+-year|year|permanent|initial|season-long|free|transfer|from|with|pen|paper|to|M\\d+))*(?:{g} {C})?$',
    unless:
      '(?:promising|encouraging|worrying|positive|good|early|no|show|shows|showing|shown){h} signs|extension|new deal|new contract|not|talks|close|squad|camp|until they|once|training|shirts?|autograph|petition',
    example: 'Marek Dolan has signed his contract',
  },
];
