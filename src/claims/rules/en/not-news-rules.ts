import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:head-coach|head coach|manager|managers|coach|coaches|boss|bosses|managerial|assistant|interim|caretaker|dugout|assistant manager|sporting director|director of football)';

/** What looks like a transfer and is none, and why. */
export const NOT_NEWS_RULES: readonly NotNewsRule[] = [
  {
    id: 'manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:appoint|appoints|appointed|appointing|appointment|sack|sacks|sacked|hire|hires|hired|resign|resigns|resigned|dismiss|dismissed|named|name|unveil|replace|succeed|successor|new|next|as|become|confirm|become|interim|permanent|job|role|post|vacancy|candidate|frontrunner|shortlist|return as|first)(?: {X})?{g} ${COACH}|${COACH}{g} (?:job|role|post|vacancy|search|candidate|hunt|contract|appointed|appointment|sacked|leaves|resigns|quits|departs|exit|talks|shortlist|deal|timeline|move)`,
    unless:
      '(?:sign|join|joins|signs|bid|fee|loan) {P}|{Q} (?:joins|signs|to join)|transfer target|his transfer|exit talks',
    example: 'Leeds appoint Marek Dolan as head coach',
  },
  {
    id: 'manager/known-person-moves',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '(?:J\\d+){p}{h} (?:to (?:leave|join|replace|take|become|stay|sign|start)|leaves?|left|agrees?|extends?|signs?|joins?|sacked|in talks|close to|set (?:to|for)|talks|quits?|resigns?|named|appointed|returns?|out|deal|job|contract|exit|departure|denies|contract offer|u-turn|appointment|reaches?|turns? down|rejects?|offered|pulls out|hasnt|wanted|staying|future|sure|going|proud|takes?|role|stance|verbal|steps? down|confirmed|lined up|approached|made approach)',
    unless:
      '(?:sign|signing|for|deal for|bid for|move for|interest in|of|about|on|leave|over|and) {Q}|{Q}{g} (?:exit|deal|move|transfer|bid|talks)|agent',
    example: 'Thomas Tuchel agrees deal to take over at Napoli',
  },
  {
    id: 'manager/clubs-want',
    reason: 'a manager is wanted, not a player',
    scope: 'title',
    when: '(?:agree|deal|talks|approach|contract|move|want|close in on|close|close to|confirm|appoint|appointing|target|turn to|interest in|in talks with|held talks with|on the verge of appointing|contact|announce|announced|offer){g} J\\d+',
    unless: '{Q}|agent|~sign A|J\\d+ (?:move|deal) for|(?:striker|midfielder|winger|defender|forward|goalkeeper)',
    example: 'Napoli confirm Thomas Tuchel on five-year contract',
  },
  {
    id: 'manager/as-coach',
    reason: 'about a coaching job',
    scope: 'item',
    when: '(?:as|new|next|interim|permanent|first|former|the|their|appoint|appointed|appoints|appointing|a|assistant|become|becoming)(?: L\\d+| D\\d+| {C})?(?: (?:new|permanent|interim|mens|womens|first|full-time|assistant|next|national|team|caretaker))* (?:head coach|head-coach|manager|assistant coach|coaching staff|managerial role|managerial job|coach vacancy)(?: (?:on|of|at|until|role|job|vacancy|in|after|for))?',
    unless:
      '{P}{a} (?:joins|signs|sign|loan|medical|bid)|bid|fee|loan|winger|striker|midfielder|defender|goalkeeper|forward|signing|personal terms|new boss {g}want|transfer',
    example: 'Napoli are talking to Marek Dolan about becoming their new head coach',
  },
  {
    id: 'other-sport/words',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nfl|nba|mlb|nhl|wnba|nascar|f1|formula 1|formula one|formula|grand prix|ipl|t20|odi|cricket|cricketer|test match|ashes|the hundred|wicket|wickets|rugby|super league|super bowl|golf|liv golf|pga|lpga|tennis|wimbledon|atp|wta|boxing|ufc|mma|quarterback|touchdown|linebacker|cornerback|wide receiver|tight end|running back|offensive line|head-to-head betting|draft pick|first-round pick|mock draft|free agency|trade deadline|transfer portal|college football|college basketball|point guard|shooting guard|power forward|small forward|home run|homer|innings|pitcher|bullpen|outfielder|shortstop|lakers|celtics|patriots|cowboys|yankees|dodgers|mets|nets|knicks|warriors|mavericks|ncaa|touchdowns|darts|snooker|horse|jockey|stakes|nhl|hockey|olympic champion|athletics championships|sprint|diamond league|cycling|tour de france|motogp|paddock|verstappen|hamilton f1|red bull racing|mercedes f1|wrestling|wwe|bowl game|sec|big ten|preseason game|training camp roster|roster moves?|practice squad|waivers?|padres|phillies|braves|cubs|astros|chiefs|eagles|packers|bears|browns|bengals|seahawks|49ers|vikings|steelers|ravens|broncos|raiders|chargers|dolphins|rams|saints qb|texans|colts|titans|jaguars|commanders|falcons|panthers|buccaneers|lions qb|bills|afl|nrl|broadcaster of the year|sunday league|hundred)',
    unless: '(?:premier league|serie a|la liga|bundesliga|ligue 1|striker|midfielder|winger|goalkeeper|loan deal)',
    example: 'Patriots quarterback Marek Dolan signs new deal',
  },
  {
    id: 'business/ownership',
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:takeover|stake|stakes|shares|consortium|owners|ownership|investor|investment|buyout of the club|stadium|naming rights|sponsor|sponsorship|shirt deal|kit deal|kit supplier|tickets?|ticket prices|tv rights|broadcast|tax|fine|fined|points deduction|ban on|banned|ffp|psr|charge|charged|lawsuit|court|tribunal|police|arrest|arrested|rape|allegations?|complaint|asylum|visa|hidden payments|world cup bid|bid to host|bid for the world cup|hosting|trade agreement|academy deal|partnership)',
    unless:
      '{Q}{g} (?:joins|signs|medical|bid|loan|transfer|move|exit|fee)|(?:transfer|bid|move|fee|loan){g} {Q}|transfer ban|chelsea ban|release clause|stake a claim|sign {Q}|~reject|~join|~sell {Q}|owners want',
    example: 'American consortium in talks to buy Everton stake',
  },
  {
    id: 'match/report',
    reason: 'a match report',
    scope: 'title',
    when: '(?:hat-trick|player ratings|ratings|score prediction|predicted lineup|predicted line-up|lineup|line-ups|team news|live stream|tv channel|how to watch|kick-off time|held by|draw with|draw against|beat {C}|thrash {C}|win over|win at|defeat to|defeat by|lose to|loss to|comeback win|leaves {C} on brink|sink {C}|edge past|knocked out|into the final|semi-final|quarter-final|penalty shootout|shootout|red card|sent off|equaliser|stoppage-time|var drama|first leg|second leg|opening weekend|pre-season loss|pre-season win|friendly|\\d-\\d)',
    unless: '(?:sign|signs|signing|joins|bid|transfer|loan|medical|exit door|quarter-final exit|contract)',
    example: 'Marek Dolan hat-trick sinks Napoli',
  },
  {
    id: 'injury/fitness',
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:injury|injured|injuries|injures|hamstring|groin|knee|ankle|acl|surgery|scan|stretcher|ruled out|sidelined|fitness|concussion|illness|hospital|out for the season|to miss|recovery|medication|return date|unwell|heart)',
    unless:
      '(?:sign|signs|signing|joins|bid|transfer|loan|medical at|move|fee|after injury|contract|talks|interest|eye)',
    example: 'Marek Dolan faces scan after knee injury',
  },
  {
    id: 'retrospective/inside-story',
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:inside story|the inside story|inside his move|inside the|how {B} (?:signed|pulled off|landed|beat|pipped|convinced)|how {P} (?:became|ended up|chose)|why {P} (?:chose|decided|joined|left|rejected|turned)|why {P}|reason why|timeline|remember when|looking back|on this day|where are they now|five years|ten years|explained|story of|story behind|deal explained|what went wrong|took .* to decide|reveals why|why he|what happened|reflects on|recalls|opens up|decision to leave|decision to join|regret|regrets|moment|first words|first interview|feel at home|relishing|welcomed|first training|settling|debut|shirt number|squad number|all you need to know|need to know|who is|meet the|what .* (?:will bring|bring to|brings))',
    unless:
      '(?:bid|medical|fee agreed|in talks|agree|close to|set to|here we go|bracket|interest|confirms? exit|enquir|will leave|to leave|transfer request|eye|has final)',
    example: 'How Napoli pulled off the Marek Dolan deal',
  },
  {
    id: 'opinion/question-why',
    reason: 'opinion or analysis',
    scope: 'title',
    when: '^(?:" )?(?:why|how|who|what|where|should|would|could|is|are|does|do|which|can|will)(?: {C}| {P}| J\\d+| A\\d+)? .*|.* - (?:why|how|who|what|should|could) .*|(?:verdict|analysis|opinion|column|predictions?|rated|ranked|ranking|rankings|power rankings|best|worst|grades?|graded|winners and losers|every premier league|dream team|all-time|xi|fantasy|quiz|podcast|q and a|mailbag|debate|your say|have your say|vote|poll|learnings|talking points|things we learned|takeaways|numbers|stats|by the numbers|data|scouting report|tactical|preview|review|guide|wishlist)',
    unless:
      '(?:agree|bid|reject|confirm|medical|here we go|in talks|sign |signs |joins |loan deal|best deal|joining|close|set to|papers|rumours?|gossip|wants|deal -|deal agreed|enquir)',
    example: 'Why Napoli should sign Marek Dolan',
  },
  {
    id: 'roundup/live',
    reason: 'a live page that names no state',
    scope: 'title',
    when: '(?:live|live!|live updates|liveblog|live blog|as it happened|recap|roundup|round-up|latest news|news and transfers|transfer news live|transfer centre|transfer centre live|deadline day live|press conference|watch|video|podcast|what we learned|plans analysed|latest|everything|every deal|every transfer|all the deals|done deals|confirmed deals|transfer tracker|ins and outs|transfer window verdict)(?: (?:-|!|\\?|:|,|and|on|{C}|.*))?',
    unless:
      'live up|rejected|bid rejected|sell {Q}|sign {Q}|agree|joins|live with|{Q} (?:signs|joins|to|wants|open)|latest footballer|latest signing|latest target|reject|make{g} (?:bid|enquiry)|verdict on|transfer roundup : {C}',
    example: 'Napoli transfer news LIVE: Dolan latest',
  },
  {
    id: 'fantasy/games',
    reason: 'fantasy football or a video game',
    scope: 'title',
    when: '(?:fpl|fantasy|fantasy premier league|ea fc|fc 25|fc 26|fc 27|fifa 2\\d|football manager|career mode|ultimate team|efootball|quiz|wordle|gameweek|captain picks|differential)',
    example: 'FPL gameweek 3: should you sell Marek Dolan',
  },
  {
    id: 'awards',
    reason: 'awards and honours',
    scope: 'title',
    when: '(?:ballon dor|player of the (?:year|month|season|match|week)|golden boot|award|awards|hall of fame|wins prize|nominee|nominated|shortlisted for)',
    unless: '(?:sign|joins|bid|transfer|fee|winner)',
    example: 'Marek Dolan wins player of the month award',
  },
  {
    id: 'international/squads',
    reason: 'national teams',
    scope: 'title',
    when: '(?:squad|call-up|called up|recalled|world cup squad|world cup hopes|world cup dream|world cup exit|qualifiers?|international duty|national team|allegiance|switch allegiance|eligible|omits|drops|drop|new captain|captaincy|new skipper|training with|back in training|trains with|absent|absence|return to training)',
    unless:
      '(?:sign|signs|joins|bid|transfer|fee|loan|after world cup exit|exit talks|squad player|move to|drop out|drop interest|out of squad|interest in|squad amid|leave)',
    example: 'Marek Dolan left out of Italy squad',
  },
  {
    id: 'quote/reaction',
    reason: 'a quotation that reports no state',
    scope: 'title',
    when: '(?:breaks? (?:his )?silence|slams|slammed|blasts|hits out|takes (?:another )?dig|takes aim|fumes|furious|jokes|mocks|aimed at|heartfelt|emotional|farewell message|message to|tribute|pays tribute|reacts|reaction|thanks|hails|praises|praised|delighted|sends message|defends|claims|warns|warned|believes|tells fans|fans|supporters|banter|meme|social media|instagram post|cryptic|statement|" i |" we |" im |" im )',
    unless:
      '(?:sign|signs|signing|joins|bid|bids|agree|agreed|medical|fee|loan|wants? to leave|transfer request|reject|leaves|to leave|exit (?:confirmed|and)|leaving|interest|announce|complete|confirm|confirms|statement on|agreement|transfer statement|spell|open to|available|will not|here|official)',
    example: 'Marek Dolan breaks silence on Napoli goal',
  },
];
