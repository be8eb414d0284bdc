import type { Rule } from '../rule.ts';

/** What suitors wish, and what players are said to be wished for. */
export const INTEREST_RULES: readonly Rule[] = [
  {
    id: 'interest/tells-seller',
    stage: 'interest',
    when: '{B}{h} (?:~tell|~inform|~notify) {S}{g} (?:willing|willingness|ready|readiness|prepared|want|wish){g} (?:~pay|~meet|~spend|~offer|~bid|~match|~sign|~buy|~improve|~increase){g} {P}',
    unless: 'not|no longer|reject|sell|leave',
    example: 'Napoli tell Everton of their willingness to pay £60m for Marek Dolan',
  },
  {
    id: 'interest/show-interest',
    stage: 'interest',
    when: '{B}{a} (?:show|shows|shown|showing|express|expressed|register|registered|maintain|retain|hold|have|has){g} interest(?:{g} in {P})?',
    unless: 'not|no interest|lose interest|rejected|best interest',
    example: 'Napoli show interest in Marek Dolan',
  },
  {
    id: 'interest/plans-to-trigger',
    stage: 'interest',
    when: '{B}{a} (?:want|wants|push|pushing|plan|plans|planning|consider|considering|hope|hopes|hoping|intend|weigh|weighing|could|might|may|activating contacts|ready|prepared|looking){g} (?:trigger|activate|pay|meet|match|triggering|paying|activating){g} clause',
    unless: 'contract clause',
    example: 'Napoli might activate clause for Marek Dolan',
  },
  {
    id: 'interest/ready-to-spend',
    stage: 'interest',
    when: '{B}{a} (?:ready|prepared|willing|set|want|wants|plan|plans)(?: to)? (?:smash|break|shatter|splash|spend|fork|shell|stump|go big|push the boat out|break the bank|blow){g} (?:for|on|to (?:sign|land|get|secure|buy|bring in)){g} {P}',
    unless: 'wage|contract|keep|manager|head coach|clause',
    example: 'Napoli ready to smash transfer record for Marek Dolan',
  },
  {
    id: 'interest/verb',
    stage: 'interest',
    when: '{B}{a} (?:want|wants|wanted|eye|eyes|eyeing|eyed|target|targets|targeting|targeted|pursue|pursues|pursuing|pursued|chase|chases|chasing|track|tracks|tracking|monitor|monitors|monitoring|watch|watching|scout|scouting|sniff|sniffs|sniffing|court|courts|courting|(?:run|runs|running|ran)(?: the)? rule|(?:size|sizes|sizing) up|hot on|circling|circle|earmark|earmarked|pinpoint|pinpointed|(?:single|singled) out|(?:zero|zeroing|hone|honing|home|homing) in|assess|assessing|fancy|enamoured|smitten|scouted|consider|considers|considering|considered|explore|explores|exploring|plot|plots|plotting|identify|identifies|identified|shortlist|shortlisted|admire|admires|like|likes|covet|coveting|prioritise|prioritising|pushing|push|pushes|keen|interested|interest|look|looks|looking|hope|hopes|hoping|plan|plans|planning|weigh|weighs|weighing|mull|mulling|lead|leads|leading|join|joins|enter|enters|battle|battling|compete|competing|rival|rivals|race|racing|fight|fighting|seek|seeks|seeking|revive|revives|reviving|rekindle|add|added|adds|turn|turns|turned|switch|lining up|line up|lines up|move|make move|making|swoop|dream|go all in|all in|working|ready|determined|crave|pondering|contemplating|discuss|discussing|discussed|prepare|preparing|prepared|aim|aiming|set sights|sights|return|focus|focused|focusing|intend|tempted|favourites|favourite|frontrunners|front-runners|need|appreciate|try|trying|attempting|step up|stepping up|launch|launches|mission|rush|hijack|willing|push for|admirers|make contact)(?: (?:on|in|for|at|to|of|with|up|into|over|around|round|about|after|a|an|the|his|their|its|tabs|move|moves|deal|swoop|sign|signing|land|landing|bring|race|interest|as|bid|by|out|permanent|loan|summer|january|shock|pursuit|try|make|buy|acquire|transfer|return|back|sensational|audacious|ambitious|dream|target|targets|former|possible|potential|new|more|also|be|contract|eye|close|list|again|now|take|secure|capture|snap|snare|lure|tempt|hijack|option|options|main|top|priority|formal|another|beat|fresh|offer|double|launch|deals|shortlist|player|attempt|free|go|get|explore|including|proposal|next|recruit|reunite|sanction|complete|all|player|competition|and|stage|push|submit|advance|opportunity|advancing|discuss|M\\d+|C\\d+))*{g} (?:{C}{p} (?:for|of|to|with|over|and)? ?)?{P}',
    unless:
      'the best for|~receive{h} interest|allowing|letting|wants? to finali[sz]e|{P}{p} (?:potential |possible )?(?:replacement|successor|alternative|heir)|potential {P} replacement|(?:take|takes|taking) (?:the )?lead|lead through|not|no interest|manager|head coach|new (?:deal|contract)|contract talks|want{g} {P} to (?:stay|remain|start|play|leave)|{P}{g} (?:stay|remain)|to keep {P}|hope{g} {P} (?:will|can|is fit)|out of|without|{P} (?:to )?(?:stay|remain|fit|injury|goal|goals|winner|double|header|strike|hat-trick|(?<!(?:bring|bringing|lure|luring|take|taking|tempt|get) P\\d+ )back)|player of|win|~beat|ban|fine|start(?:s|ed|ing)? {P}|final|leads? (?:table|league|by)|set to (?:miss|face)|title|trophy|tactic\\w*|line-up|lineup|team news|role|returns? (?:for|against)|hat-trick|score|watch:|video|replace {P}|(?<!P\\d+ (?:as|to be) (?:(?:a|an|the|his|their|potential|possible|ideal|long-term) )*)(?:replacements? for|successor)|to replace|squad|without {P}|captaincy|kit|tie down|tie {P} down|join forces|treble|quadruple|(?:hopes?|turns?|aims?|fights?|pushes) (?:as|and) {P}',
    example: 'Napoli eye move for Marek Dolan',
  },
  {
    id: 'interest/lead-pursuit',
    stage: 'interest',
    when: '(?:interest|race|pursuit|chase|battle|hunt|fight|scramble|queue|admirers|suitors|competition)(?: (?:in|of|for|from|to|by|sign|signing|land|over|{B}|{L}|club|clubs|and|the)){1,5}{g} {P}',
    unless:
      'keep|win|wins|won|not|no interest|manager|injury|of interest|title|golden|world|promotion|relegation|cool|pull|withdraw',
    example: 'Race for Marek Dolan heats up',
  },
  {
    id: 'interest/in-the-frame',
    stage: 'interest',
    when: '{B}{a} in (?:the )?(?:frame|hunt|running|mix|race|chase|fray|picture|reckoning|contention)(?: (?:for|to (?:sign|land|get|buy)))+{g} {P}',
    unless: 'title|relegation|promotion|manager|head coach|not|out of',
    example: 'Napoli in the frame for Marek Dolan',
  },
  {
    id: 'interest/not-giving-up',
    stage: 'interest',
    when: '{B}{a} (?:not|yet to|refuse to|refuses to|refusing to|wont|will not) (?:give|giving|given) up{g} (?:on|of|in|for){g} {P}',
    unless: 'manager|head coach|contract|keep',
    example: 'Napoli not giving up on Marek Dolan',
  },
  {
    id: 'interest/on-alert',
    stage: 'interest',
    when: '{B}{r} on (?:red |high |full |transfer )?alert(?:{g} (?:over|for|as|about) {P})?|{B}{a} (?:in pole position|at the front of the queue|front of the queue|at the head of the queue|front-runners|favourites)(?: (?:for|to (?:sign|land)))+ {P}',
    unless: 'injur\\w*|title|manager|head coach|security|police|talks for',
    example: 'Napoli on red alert over Marek Dolan',
  },
  {
    id: 'interest/some-clubs-chase',
    stage: 'interest',
    when: '^[TA]\\d+ (?:chase|chasing|want|eye|eyeing|battle|monitor|monitoring|track|tracking|fight|keen on|interested in|in race|pursue|consider)(?: (?:for|to|sign|over))*{g} {Q}',
    unless: 'not|manager|head coach|title|place',
    example: 'Spanish trio chase Marek Dolan',
  },
  {
    id: 'interest/could-sign',
    stage: 'interest',
    when: '{B}{a} (?:could|may|might|can|would|should){h} (?:sign|land|buy|bring|get|move for|make a move|return for|launch|swoop|raid|snap up|offer|turn to|hijack|lure|reignite|revive){g} (?:{S} (?:for|to sign) )?{P}',
    unless: 'not|manager|contract|learn|get back',
    example: 'Napoli could sign Marek Dolan this month',
  },
  {
    id: 'interest/plan-to-sign',
    stage: 'interest',
    when: '(?:plan|plans|bid|hopes|chances|chase|quest|mission|attempt|efforts|effort|push|desire|pursuit|interest|battle|race|move|bidding war) (?:to|in) (?:sign|signing|land|landing|bring in|buy|lure|get){g} {P}',
    unless:
      'not|manager|win|wins|won|abandon|pull|reject|collapse|agree|get {P} (?:chants?|songs?|fit|banned|going|firing|scoring|playing)',
    example: 'Bidding war to sign Marek Dolan',
  },
  {
    id: 'interest/amid',
    stage: 'interest',
    when: '^(?:new |fresh |growing |reported |ongoing |foreign |strong |serious |concrete )*(?:{B}|{L}|{D}|transfer|foreign)?(?: (?!den)[a-z]+){0,2}? ?interest(?: from {B})?$',
    example: 'Marek Dolan says nothing amid Napoli interest',
  },
  {
    id: 'interest/clubs',
    stage: 'interest',
    when: '(?:clubs?|sides?|suitors|teams|giants|outfits?|duo|rivals|{L}|{D}){g} (?:interested in|want|wanting|eye|eyeing|chasing|keen on|monitoring|tracking|in race for|show interest in|contact|after|keeping tabs on|battle for|line up|join race for|in for|queue for|circle|circling|sniffing around|approach|considering|push for|target){g} {P}',
    unless: 'not|no longer|reject|manager|world cup|title|points',
    example: 'Two Premier League clubs interested in Marek Dolan',
  },
  {
    id: 'interest/target-of-club',
    stage: 'interest',
    when: '{B} target{g} {Q}(?= (?:but|and|as|,|for|in|with|after)|$)|{P}{h} (?:a target for|target for|a target of|wanted by|linked with|linked to|subject of|of interest to|coveted by|courted by|eyed by|tracked by|option for|offered to|priority for|considered by|being considered by|monitored by|pursued by|chased by|admired by|(?:catches|catching|caught)(?: the)? (?:eye|attention) of|in (?:the )?sights of|on (?:the )?(?:radar|list|shortlist|wishlist|wish list) (?:of|at)|attracting|attracts|attracted|attract|(?:drawing|draws|generating)(?= (?:[a-z-]+ ){0,3}(?:interest|attention))|emerged as|emerges as|emerging as|named as){g} (?:{B}|{L}|{D}interest|suitors|attention|target|option|transfer target|clubs)',
    unless: 'away from|not|manager|player of|world cup|squad|absent',
    example: 'Marek Dolan attracting interest from Napoli',
  },
  {
    id: 'interest/in-demand',
    stage: 'interest',
    when: '{P}{h} (?:has (?:many |several )?suitors|has no shortage of (?:suitors|interest|offers)|no shortage of suitors|in demand|tops? {B}{p} (?:list|wishlist|shortlist)|on {B}{p} (?:radar|list|shortlist|wishlist)|is (?:a |the |their )?(?:priority|top|main|primary|number one|dream|key|serious) (?:target|priority|option|choice)|(?:high on|top of|added to|on) (?:the |their |his |its |club {p})?(?:list|shortlist|wishlist|wish list|radar)|remains? (?:a |the |their )?(?:priority|target|top target|option|main target)|being monitored|faces? competition|as (?:a |an )?(?:serious |top |key |leading )?(?:target|option|contender)|priority target|primary{g} target)',
    unless: 'not|manager|world cup|table|league|{M}',
    example: 'Marek Dolan is a priority target this summer',
  },
  {
    id: 'interest/player-to-club',
    stage: 'interest',
    when: '^(?:[^A-Z]*: |to )?{P} to (?:{B}|{L})(?: \\?)?$',
    unless: 'from {C}|not|official|confirmed|completed|done',
    example: 'Marek Dolan to Napoli',
  },
  {
    id: 'interest/player-move-words',
    stage: 'interest',
    when: '{B}{p}{g} (?:{P}{p} (?:moves?|transfers?|switch|deals?|loan|arrival|return|swoop|interest|pursuit|chase|transfer|plan|deal|signing|target)|(?:interest|pursuit|move|swoop|chase|links?|plan|target|boost|lifeline|hope|hopes){g} (?:in|of|for|to|with|on|over) {P})',
    unless:
      'not|complete|confirm|seal|agree|manager|reject|collapse|injury|off|bid|announce|secure|finalise|no|broken|fume|secured|sell-on|cancel|cancels|cut short|legend|{B}{a} (?:sign|land)|medical|debut|after {P}|star{g}|goal|brace|explained|record',
    example: "Napoli's Marek Dolan pursuit",
  },
  {
    id: 'interest/player-linked',
    stage: 'interest',
    when: '{P}{a} (?:linked with (?:a )?(?:move|exit|transfer) away(?: from {S})?|linked with|linked to|wanted by|in demand|targeted by|could (?:join|move|sign|return|be on)|may (?:join|move)|might (?:join|move)|tipped to (?:join|move|sign|leave|return|make|become|replace|seal|complete)|tipped for|open to offers)',
    unless:
      'not|manager|injury|return (?:to (?:training|action)|from|against|for)|could (?:leave|join) (?:the )?(?:camp|pitch|oldest)|world cup|record|{P} and {P}{a} history|(?:targeted|wanted) by{g} (?:police|burglars?|thieves|robbers|hoax|scam|abuse|racists?|racism|trolls?|hackers?|protesters?|fans|supporters|ultras|gang|vandals)',
    example: 'Marek Dolan tipped for Napoli switch',
  },
  {
    id: 'interest/will-need-to-pay',
    stage: 'interest',
    when: '{B}{a} (?:pay|need|told|cost|handed|given|receive|boost|green light|encouraged|must){g} (?:M\\d+|price|asking price|boost|green light|lifeline|hope|chance|encouragement|opportunity|invitation){g} (?:for|to sign|to land|to get|to secure|to buy|over|in|on|of) {P}|{P}{a} (?:cost|costs|would cost|valued at|available for){g} {B}',
    unless: 'not|paid|manager|injury|agreed|debut|compensation|~receive{g} M\\d+',
    example: 'Napoli must pay £60m for Marek Dolan',
  },
  {
    id: 'interest/handed-boost',
    stage: 'interest',
    when: '{B}{a} (?:~receive|~hand|~give|~get|~suffer|~learn)(?: (?:a|an|the|big|huge|major|massive|fresh|M\\d+|new|sensational|timely|significant))*{g} {P}{p}{g} (?:boost|lifeline|blow|green light|chance|hope|update|twist|verdict|transfer)',
    unless: 'injury|fitness|contract|manager|team news|fit|return',
    example: 'Napoli handed Marek Dolan boost',
  },
];
