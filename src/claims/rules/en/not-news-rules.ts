import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:head coach|head-coach|manager|coach|boss|assistant coach|assistant manager|sporting director|director of football|technical director)';
const POST = '(?:job|role|post|vacancy|search|hunt|seat|dugout)';

/** What looks like a transfer and is none, and why. */
export const NOT_NEWS_RULES: readonly NotNewsRule[] = [
  {
    id: 'manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:appoint|appoints|appointed|appointing|appointment of|sack|sacks|sacked|hire|hires|hired|named|unveil|unveiled|replace|replaces|succeed|announce|announced|announces|confirm|confirms|confirmed|become|becomes|becoming|as|joined as)(?: {X})?(?: (?:as|their|the|its|a|his|new|next|interim|permanent|first|caretaker|full-time|to|be|full|time|{C}|{L}|{D}|assistant|womens|mens|national|team|{D}))* ${COACH}(?! {p}\\S* (?:eyes|wants|confirms))`,
    unless:
      'former boss|ex-boss|current boss|new boss (?:wants|eyes)|(?:under|by|says|for) (?:new )?(?:manager|boss|head coach)|boss (?:eyes|wants|hopes|insists|says)|since',
    example: 'Leeds appoint Marek Dolan as head coach',
  },
  {
    id: 'manager/post',
    reason: "about a manager's post",
    scope: 'title',
    when: `${COACH} ${POST}|managerial (?:role|job|post|vacancy|move)|${POST} (?:at|as|with) (?:{C} )?${COACH}|(?:new|next|interim|caretaker|permanent) (?:{L} |{C} )?${COACH}(?: of| at)? (?:{L}|{C})|(?:in talks|talks) to become|sack (?:manager|boss|coach|head coach)|(?:land|landing|take|takes|taking|quits?|leaves?|left) (?:the )?(?:{C}|{L}|{C} u21|surprise efl|new)(?: \\S+)? (?:job|role|post)|to (?:become|be) (?:{C}|{L})(?: {p})? ${COACH}|(?:{L}|{C}) ${COACH}(?: J\\d+)? (?:leaves|quits|resigns|resigned|steps down|sacked|signs|extends|out)`,
    unless: '{Q}{g} (?:joins|signs|bid|fee|loan)|(?:sign|signing|bid for|move for|fee for) {P}',
    example: 'Marek Dolan in frame for Leeds manager job',
  },
  {
    id: 'manager/known-person-moves',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '^(?:(?:sources?|report|reports|exclusive|breaking|official|rt S\\d+) : )?(?:{C} )?(?:(?:boss|manager|coach|head coach|captain) )?J\\d+{p}{h} (?:to (?:leave|join|replace|take|become|stay|sign|start)|leaves|left|agrees|agree|extends|signs|joins|sacked|in talks|close to|set (?:to|for)|quits?|resigns?|named|appointed|out|deal|job|contract|exit|departure|denies|offered|pulls out|hasnt|staying|reaches|turns? down|steps? down|confirmed|lined up|made approach|returns to|verbally|handed|u-turn|going|waiting|new deal|future)',
    unless:
      '(?:sign|signing|for|deal for|bid for|move for|interest in|of|about|on|over|and|to) {Q}|{Q}{p}{h} (?:exit|deal|move|transfer|bid|talks|future)|agent|midfielder|striker|winger|defender|forward|keeper',
    example: 'Thomas Tuchel agrees deal to take over at Napoli',
  },
  {
    id: 'manager/agent-of',
    reason: 'a manager is wanted, not a player',
    scope: 'title',
    when: '^J\\d+{p} (?:agent|camp|representatives?)',
    unless: '{Q}',
    example: "Thomas Tuchel's agent: Napoli made approach",
  },
  {
    id: 'manager/club-and-known-person',
    reason: 'a manager is wanted, not a player',
    scope: 'title',
    when: '(?:agree|agrees|agreed|deal (?:with|for|to make)|talks (?:with|over)|talks|approach(?: for)?|contract (?:offer )?(?:to|for)|move for|want|wants|close in on|close to|confirm|confirmed|appoint|appointing|target|turn to|interest in|in talks with|held talks with|on the verge of appointing|contact|announce|announced|offer|chose|why|as|compensation for|replacing|worked with {C} target|sack|land|landing) J\\d+',
    unless:
      '{Q}|agent|~sign A|(?:sign|want|wants|bid|striker|midfielder|winger|defender|goalkeeper)$|A\\d+ (?:exit|move|deal|transfer|bid)',
    example: 'Napoli confirm Thomas Tuchel on five-year contract',
  },
  {
    id: 'manager/staff',
    soft: true,
    reason: 'a coach and his staff',
    scope: 'item',
    when: '(?:coaching staff|as (?:an? |the |their |new )*(?:head coach|assistant coach|assistant manager|manager|interim manager|interim boss)|(?:new|next) (?:{L} |{C} )?(?:head coach|manager)(?: of| at)? (?:{L}|{C})|head coach (?:vacancy|role|job|position)|appoint(?:s|ed|ing)? {X}|(?:head coach|manager) contract|compensation for J\\d+|appointed as)',
    unless:
      '(?:joins|signs|sign|signing|loan|medical|bid|fee|winger|striker|midfielder|defender|goalkeeper|forward|personal terms|transfer|release clause|new long-term)',
    example: 'Napoli are talking to Marek Dolan about becoming part of the coaching staff',
  },
  {
    id: 'other-sport/words',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nfl|nba|mlb|nhl|wnba|nascar|formula 1|formula one|grand prix|ipl|t20|odi|cricket|cricketer|ashes|the hundred|wicket|wickets|rugby|super bowl|golf|liv|pga|lpga|tennis|wimbledon|atp|wta|boxing|ufc|mma|quarterback|touchdown|touchdowns|linebacker|cornerback|wide receiver|tight end|running back|offensive line|draft pick|first-round pick|mock draft|free agency|trade deadline|transfer portal|college football|college basketball|point guard|shooting guard|home run|homer|innings|pitcher|bullpen|outfielder|shortstop|ncaa|darts|snooker|jockey|hockey|olympic champion|athletics|sprinter|diamond league|cycling|motogp|paddock|wrestling|wwe|preseason game|practice squad|broadcaster of the year|sunday league|third-round lead|womens open|us open|ryder cup|front office|nba deal|red bull contract|qb|wr|te|trade (?:for|noise|talks|rumors)|basketball|baseball|softball|volleyball|handball|swimming|gymnast|jockey|racecourse)',
    unless: '(?:premier league|serie a|la liga|bundesliga|ligue 1|striker|midfielder|goalkeeper|loan deal)',
    example: 'Patriots quarterback Marek Dolan signs new deal',
  },
  {
    id: 'other-sport/people-and-teams',
    reason: 'another sport',
    scope: 'words',
    when: '(?:verstappen|dechambeau|lakers|celtics|patriots|cowboys|yankees|dodgers|knicks|mavericks|cavaliers|cavs|nuggets|seahawks|49ers|steelers|packers|bengals|broncos|commanders|sunrisers|new zealand warriors|tyson fury|anthony joshua|mcilroy|djokovic|alcaraz)',
    example: 'Lakers reject Marek Dolan interest',
  },
  {
    id: 'business/ownership',
    soft: true,
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:takeover|stake|stakes|shares|consortium|ownership|investors?|naming rights|sponsor|sponsorship|shirt deal|kit deal|kit supplier|tickets?|ticket prices|tv rights|tax|points deduction|lawsuit|court|tribunal|police|arrest|arrested|rape|allegations?|complaint|asylum|hidden payments|world cup bid|wafcon and|bid to host|trade agreement|bans fans|fined|sell (?:the )?club|buy (?:the )?club|to buy {C}$|minority|buyout of|training ground|stadium (?:plans|plan|bid|move|move approved))',
    unless: '{Q}{g} (?:joins|signs|medical|loan|transfer|exit|fee)|release clause|~stake a|sign {Q}|not for sale',
    example: 'American consortium in talks to buy Everton stake',
  },
  {
    id: 'match/report',
    reason: 'a match report',
    scope: 'title',
    when: '(?:hat-trick|player ratings|score prediction|predicted lineup|predicted line-up|lineups?|line-ups|team news|live stream|tv channel|how to watch|held by|draw with|draw against|thrash {C}|defeat to|defeat by|loss to|comeback win|on brink of cl|red card|sent off|equaliser|stoppage-time|var drama|first leg|second leg|pre-season (?:loss|win|draw|defeat)|\\d-\\d|cup glory|dream ends|bids {P} farewell|rues|in pre-season loss)',
    unless: '(?:sign |signs|bid for|transfer|loan|medical|fee|deal |deal$)',
    example: 'Marek Dolan hat-trick sinks Napoli',
  },
  {
    id: 'match/goals',
    reason: 'a match report',
    scope: 'item',
    when: '(?:sensational|another|stunning|wonder|late|opening|winning) goals?{g} (?:after|in|against|from)|\\d-\\d {L} against {L}|goals and \\d assists',
    unless: '(?:joins|signs|bid|fee|in talks)',
    example: 'Another sensational goal from Marek Dolan after two minutes',
  },
  {
    id: 'injury/fitness',
    soft: true,
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:injury|injured|injuries|hamstring|groin|knee|ankle|acl|surgery|scan|stretcher|ruled out|sidelined|fitness|concussion|illness|out for the season|to miss|recovery|medication|cardiac|comeback trail)',
    unless: '(?:sign |signs|signing|joins|bid|transfer|loan|medical|move|fee|contract|talks|interest|eye|deal)',
    example: 'Marek Dolan faces scan after knee injury',
  },
  {
    id: 'retrospective/inside-story',
    soft: true,
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:inside story|inside his move|: inside|how {C}{g} (?:signed|pulled off|landed|beat|pipped|convinced)|how {P} (?:became|ended up|chose)|why {P} (?:chose|decided|joined|left|rejected|turned)|reason why|timeline|remember when|looking back|on this day|where are they now|years on|deal explained|explained$|transfer explained|story of|story behind|what went wrong|took M?\\d* ?(?:\\d+ )?minutes|what happened|reflects on|looks back|first training|first words|first interview|feel at home|feels at home|relishing|at home|debut|shirt number|squad number|meet the|transfer phone call|difficult{g} loan|in hindsight|dig at|after {B} transfer to|since joining|since signing|signed for free)',
    unless: '(?:medical|fee agreed|in talks|close to|set to|here we go|enquir\\w*|transfer request|agree)',
    example: 'How Napoli pulled off the Marek Dolan deal',
  },
  {
    id: 'opinion/question',
    soft: true,
    reason: 'opinion or analysis',
    scope: 'title',
    when: '^(?:\\S+ : )?(?:why|how|who|where|should|would|what (?:{C}|{P}|J\\d+|the|is|does|we|next|do|has|will|{L}))(?: .*)?|.* - (?:why|how) .*(?:want|need|still|spent|buy|bought).*|(?:predictions?|power rankings|winners and losers|how every|every premier league club|dream team|all-time great|podcast|your say|learnings|talking points|things we learned|takeaways|numbers behind|scouting report|tactical|transfer window verdict|squad issues|front three|shaping up|shape up|transfer grades|verdict : )',
    unless:
      '(?:agree|reject|medical|here we go|what were hearing|{P}{a} (?:pushing|wants|close)|explained -|deal -|enquir\\w*|why {P} (?:is|could) (?:set|close))',
    example: 'Why Napoli should sign Marek Dolan',
  },
  {
    id: 'roundup/live',
    soft: true,
    reason: 'a live page that names no state',
    scope: 'title',
    when: '(?:live|liveblog|live blog|as it happened|news and transfers|transfer centre|press conference|^watch|video|plans analysed|transfer tracker|ins and outs|latest news|transfer plans|transfer roundup : {C}|transfer window verdict|every deal|done deals)(?: .*)?',
    unless:
      'live up|long live|live with|~sell {Q}|~reject|joins {C}|watching|transfer roundup : {C} (?:sell|sign|agree|complete|reject|bid)',
    example: 'Napoli transfer news LIVE: Dolan latest',
  },
  {
    id: 'fantasy/games',
    reason: 'fantasy football or a video game',
    scope: 'title',
    when: '(?:fpl|fantasy|ea fc|fc 25|fc 26|fc 27|football manager|career mode|ultimate team|efootball|quiz|gameweek|captain picks)',
    example: 'FPL gameweek 3: should you sell Marek Dolan',
  },
  {
    id: 'awards',
    soft: true,
    reason: 'awards, records and honours',
    scope: 'title',
    when: '(?:ballon dor|player of the (?:year|month|season|match|week)|golden boot|hall of fame|nominee|nominated|shortlisted for|oldest A?\\d*|world cup history|record goalscorer in|goalscoring record)',
    unless: '(?:sign |signs|joins|bid|transfer|fee|joining)',
    example: 'Marek Dolan named player of the month',
  },
  {
    id: 'international/squads',
    soft: true,
    reason: 'squads and national teams',
    scope: 'title',
    when: '(?:call-up|called up|world cup squad|world cup hopes|world cup dream|world cup qualifiers?|qualifiers?|national team|allegiance|omits|~drop {Q}|drops {Q}|new captain|captaincy|new skipper|back in training|trains with|absent from|not in {C} {p}squad|not in squad|england picture|start new signing|new signing{g} (?:completes first|starts|makes|scores)|squad for)',
    unless: '(?:sign |signs|joins|bid|fee|loan|exit|interest in)',
    example: 'Marek Dolan left out of Italy squad for qualifiers',
  },
  {
    id: 'quote/reaction',
    soft: true,
    reason: 'a quotation that reports no state',
    scope: 'title',
    when: '(?:breaks? (?:his )?silence on|slams|slammed|blasts|hits out|takes (?:another )?(?:dig|aim)|fumes|furious|jokes|mocks|heartfelt|tribute|hails|delighted|defends|tells fans|fans statement|banter|meme|instagram post|cryptic|smacks of|leaves {M} on the table|reveals exactly what|reveals details of|have betrayed|worked with|wants{g} {P}{g} to stay|wants so important {P} to stay|to stay with|claims every club)',
    unless:
      '(?:sign |signs|joins|bids?|agree|agreed|medical|fee|wants? to leave|reject|exit (?:confirmed|and)|announce|lifts lid on his next|interest|agent breaks silence)',
    example: 'Marek Dolan breaks silence on Napoli goal',
  },
];
