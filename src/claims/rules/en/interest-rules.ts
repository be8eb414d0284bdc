import type { Rule } from '../rule.ts';

/** What suitors wish, and what players are said to be wished for. */
export const INTEREST_RULES: readonly Rule[] = [
  {
    id: 'interest/verb',
    stage: 'interest',
    when: '{B}{a} (?:want|wants|wanted|eye|eyes|eyeing|eyed|target|targets|targeting|targeted|pursue|pursues|pursuing|pursued|chase|chases|chasing|track|tracks|tracking|monitor|monitors|monitoring|watch|watching|scout|scouting|scouted|consider|considers|considering|considered|explore|explores|exploring|plot|plots|plotting|identify|identifies|identified|shortlist|shortlisted|admire|admires|like|likes|covet|coveting|prioritise|prioritising|pushing|push|pushes|keen|interested|interest|look|looks|looking|hope|hopes|hoping|plan|plans|planning|weigh|weighs|weighing|mull|mulling|lead|leads|leading|join|joins|enter|enters|battle|battling|compete|competing|rival|rivals|race|racing|fight|fighting|seek|seeks|seeking|revive|revives|reviving|rekindle|add|added|adds|turn|turns|turned|switch|lining up|line up|lines up|move|make move|making|swoop|dream|go all in|all in|working|ready|determined|crave|pondering|contemplating|discuss|discussing|discussed|prepare|preparing|prepared|aim|aiming|set sights|sights|submit|return|focus|focused|focusing|remain|set|expected|optimistic|optimism|intend|tempted|still|favourites|favourite|frontrunners|front-runners|keeping|keep|need|priority|top|appreciate|love|try|trying|attempting|request|offered|step up|stepping up|launch|launches|mission|rush|hijack|ahead|willing|push for|should|admirers|list|options?)(?: (?:on|in|for|at|to|of|with|up|into|over|a|an|the|his|their|its|tabs|move|moves|deal|swoop|sign|signing|land|landing|bring|race|interest|as|bid|by|out|permanent|loan|summer|january|shock|pursuit|try|make|buy|acquire|transfer|return|back|sensational|audacious|ambitious|dream|target|targets|former|possible|potential|new|more|also|be|contract|eye|close|list|again|now|take|secure|capture|snap|snare|lure|tempt|hijack|option|options|main|top|priority|formal|another|beat|fresh|offer|double|launch|deals|shortlist|player|attempt|free|go|get|explore|including|proposal|next|recruit|reunite|sanction|complete|all|player|competition|and|stage|push|submit|advance|opportunity|advancing|discuss|M\\d+| {C}))*{g} (?:{C}{p} (?:for|of|to|with|over|and)? ?)?{P}',
    unless:
      'not |no interest|manager|head coach|new (?:deal|contract)|contract talks|want{g} {P} to (?:stay|remain|start|play|leave)|{P}{g} (?:stay|remain) |to keep {P}|hope{g} {P} (?:will|can|is fit)|out of|without|{P} (?:to )?(?:stay|remain|fit|injury|goal|goals|winner|double|header|strike|hat-trick|back)|player of|win|~beat|ban|fine|start(?:s|ed|ing)? {P}|final|leads? (?:table|league|by)|set to (?:miss|face)|title|trophy|tactic|line-up|lineup|team news|role|returns? (?:for|against)|hat-trick|score|watch:|video|replace {P}|replacement for {P}|replacements? for|successor|to replace|squad|without {P}|captaincy|kit',
    example: 'Napoli eye move for Marek Dolan',
  },
  {
    id: 'interest/lead-pursuit',
    stage: 'interest',
    when: '(?:interest|race|pursuit|chase|battle|hunt|fight|scramble|queue|admirers|suitors|competition)(?: (?:in|of|for|from|to|by|sign|signing|land|over|{B}|{L}|club|clubs|and|the)){1,5}{g} {P}',
    unless: 'not |no interest|manager|injury|of interest|title|golden|world|promotion|relegation|cool|pull|withdraw',
    example: 'Napoli lead race for Marek Dolan',
  },
  {
    id: 'interest/target-name',
    stage: 'interest',
    when: "{B}{a} target{g} {P}(?= (?:but|and|,|as|$)|$)|{P}{g} (?:on|in|top of|high on|added to|a target for|target for|a target of|wanted by|linked with|linked to|attracting|attracts|attracted|attract|drawing|draws|subject of|of interest to|coveted by|courted by|eyed by|tracked by|emerged as|emerges as|emerging as|option for|offered to|priority for|faces? (?:competition|interest)|no shortage of|tipped (?:to|for)|considered by|under consideration|being considered|being monitored by|monitored by|pursued by|chased by|in demand|admired by|has suitors|suitors|option|options|keen admirers|on (?:the )?radar|on (?:the|their|{C} (?:'s )?)?(?:shortlist|list|wishlist|wish list|radar)){g}(?: (?:interest|{B}|L\\d+|D\\d+|target|option|move|attention|suitors|radar|list|shortlist|priority))*",
    unless:
      'not |manager|in (?:action|training|goal|form|the (?:squad|box|team|starting))|injury|bench|on (?:target|loan|fire|bench)|top of (?:the )?(?:table|league|group)|on the (?:scoresheet|pitch|ball)|in (?:no|his|a|an)|award|ballon|player of the|linked up|option of|match|world cup|no longer|bid',
    example: 'Marek Dolan wanted by Napoli',
  },
  {
    id: 'interest/player-to-club',
    stage: 'interest',
    when: '{P} to {B}$|{P} to {B} \\?|{P} for {B} \\?',
    unless: 'from {C}|not ',
    example: 'Marek Dolan to Napoli',
  },
  {
    id: 'interest/player-move-words',
    stage: 'interest',
    when: '{B}{p}{g} (?:{P}{p} (?:#move|swoop|interest|pursuit|chase|transfer|plan|deal|signing|target)|(?:interest|pursuit|move|swoop|chase|links?|plan|target|boost|lifeline|hope|hopes){g} (?:in|of|for|to|with|on|over) {P})',
    unless:
      'not |complete|confirm|seal|agree|manager|reject|collapse|injury|off|bid|announce|secure|finalise|no |broken|fume|legend|{B}{a} (?:sign|land)|medical|debut|after {P}|star{g}|goal|brace|explained|record',
    example: 'Napoli plot Marek Dolan move',
  },
  {
    id: 'interest/player-linked',
    stage: 'interest',
    when: '{P}{a} (?:linked with|linked to|wanted by|in demand|targeted by|could (?:join|leave|move|sign|return|be on)|may (?:join|leave|move)|might (?:join|leave|move)|tipped to|tipped for|move to {B}|open to offers)',
    unless:
      'not |manager|injury|return (?:to (?:training|action)|from|against|for)|could (?:leave|join) (?:the )?(?:camp|pitch|oldest)|world cup|record|{P} and {P}{a} history',
    example: 'Marek Dolan linked with Napoli switch',
  },
  {
    id: 'interest/will-need-to-pay',
    stage: 'interest',
    when: '{B}{a} (?:pay|need|told|cost|handed|given|receive|boost|green light|encouraged|must){g} (?:M\\d+|price|asking price|boost|green light|lifeline|hope|chance|encouragement|opportunity|invitation){g} (?:for|to sign|over|in|on|of) {P}|{P}{a} (?:cost|costs|would cost|valued at|available for){g} {B}',
    unless: 'not |paid|manager|injury|agreed|debut|compensation',
    example: 'Napoli must pay £60m for Marek Dolan',
  },
  {
    id: 'interest/handed-boost',
    stage: 'interest',
    when: '{B}{a} (?:~receive|~hand|~give|~get|~suffer|~learn)(?: (?:a|an|the|big|huge|major|massive|fresh|M\\d+|new|sensational|timely|significant))*{g} {P}{p}{g} (?:boost|lifeline|blow|green light|chance|hope|update|twist|verdict|transfer)',
    unless: 'injury|fitness|contract|manager|team news|fit |return',
    example: 'Napoli handed Marek Dolan boost',
  },
];
