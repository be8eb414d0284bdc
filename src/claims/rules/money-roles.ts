/** What a sum in a text is for. Only a `fee` is paid for this very move; the others are fees in their own kind of claim, or never. */
export type MoneyRole =
  | 'fee'
  | 'wage'
  | 'clause'
  | 'option'
  | 'obligation'
  | 'loan-fee'
  | 'add-ons'
  | 'value'
  | 'past'
  | 'earlier-bid'
  | 'total'
  | 'conversion'
  | 'other';

/** The neighbours that give a sum its role. `before` is matched up to the sum, `after` from its end; both where both are given. */
export interface MoneyRoleRule {
  readonly id: string;
  readonly role: Exclude<MoneyRole, 'fee' | 'conversion'>;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** A sentence of its own in which the rule must win the first sum. */
  readonly example: string;
}

const PLUS = String.raw`(?:\+|[\s-]plus(?![\s-]*(?:an? )?(?:further |another |additional |extra )?[£€$\d]))?`;
const ABOUT = String.raw`(?:(?:just|well|at|least|most|only|around|about|some|nearly|almost|roughly|approximately|between|more|less|than|up|to|over|above|under|below|in|excess|of|the|region|a|an|as|much|high|close|upwards|further|another|initial|reported|minimum|upward|circa|base|total|whopping|huge|massive|hefty|mere|staggering|club-record) )*`;
const PERSON = String.raw`(?:star|superstar|forward|striker|winger|midfielder|defender|goalkeeper|keeper|man|ace|target|playmaker|full-back|left-back|right-back|centre-back|attacker|player|flop|misfit|youngster|teenager|wonderkid|hero|talent|international|captain|duo|trio|pair|sensation|starlet|gem|outcast|prodigy|teammate|hitman|marksman)`;
const DEAL = String.raw`(?:deal|move|bid|offer|fee|transfer|switch|package|proposal|swoop|signing|agreement|approach|raid|exit|sale|return|loan|swap|medical|approach|arrival)`;
const CLAUSE = String.raw`(?:release|buy-?\s?out|buy-?back|exit|termination|rescission|escape)[\s-](?:clause|fee)`;

const before = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])${words}\\s*$`, 'iu');
const after = (words: string): RegExp => new RegExp(`^${PLUS}[\\s-]*${words}(?![\\p{L}])`, 'iu');

/** In order: the first rule that fits decides. What none fits is a fee. */
export const MONEY_ROLES: readonly MoneyRoleRule[] = [
  {
    id: 'wage/by-time',
    role: 'wage',
    after:
      /^[\s-]*(?:p\/?w\b|p\.?a\.?\b|(?:a|per|each|every)[\s-](?:week|month|year|season|annum)\b|weekly|net per|in wages|(?:(?:net|gross|annual|basic|yearly) )*(?:wages?\b|salar(?:y|ies)\b)|net\b|(?:por|a la) (?:semana|temporada|año)|a (?:settimana|stagione)|all'anno|pro (?:woche|jahr|saison)|par (?:semaine|an|saison)|por (?:época|ano))/i,
    example: 'The winger would earn £180,000 a week in Madrid.',
  },
  {
    id: 'wage/named',
    role: 'wage',
    before: before(
      `(?:wages?|salar(?:y|ies)|weekly pay|pay packet|pay rise|earn(?:s|ed|ing)?|pocket(?:s|ing)?)(?: (?:of|worth|to|is|was|that|are|demands|package|offer))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'He has been offered wages of £250,000 to stay.',
  },
  {
    id: 'option/follows',
    role: 'option',
    after: after('(?:permanent |purchase |buy )?(?:option|buy option|purchase option|buy clause)'),
    example: 'Roma take him on loan with a €25m option.',
  },
  {
    id: 'clause/follows',
    role: 'clause',
    after: after(`(?:\\w+ )?(?:${CLAUSE}|clause|klausel|ausstiegsklausel)`),
    example: 'They have triggered his £34m release clause.',
  },
  {
    id: 'clause/named',
    role: 'clause',
    before: before(
      `(?:${CLAUSE}|clause|cláusula(?: de rescisi[óo]n| de rescisão)?|clausola(?: rescissoria)?|(?:ausstiegs)?klausel|clause libératoire)(?:[:,]? (?:in his contract|in his deal|into (?:[\\p{L}’'-]+ )?contract:?|included:?|is|was|of|worth|set|at|for|stands|which|that|valued|believed|to|be|understood|thought|de|da|di|von|über|currently|reportedly))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'His contract has a release clause of £50m.',
  },
  {
    id: 'option/named',
    role: 'option',
    before: before(
      `(?:option|opción de compra|diritto di riscatto|kaufoption|option d'achat|opção de compra)(?: (?:to|buy|purchase|make|it|the|him|move|deal|switch|permanent|permanently|in|next|summer|for|of|at|worth|set|fixed|on|sign|de|a|da|über|von))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'Milan sign him on loan with an option to buy for €25m.',
  },
  {
    id: 'obligation/named',
    role: 'obligation',
    before: before(
      `(?:obligation|obliged|(?:have|has|must|having) to (?:buy|purchase|sign) him|mandatory purchase|obbligo(?: di riscatto)?|kaufpflicht|obligación de compra|obligation d'achat|obrigação de compra)(?: (?:to|buy|purchase|make|it|the|him|move|deal|permanent|permanently|in|next|summer|for|of|at|worth|set|on|sign|de|a|da|über|von))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'Everton borrow him with an obligation to buy for £18m.',
  },
  {
    id: 'obligation/follows',
    role: 'obligation',
    after: after('(?:buy |purchase )?obligation'),
    example: 'The loan carries a £30m obligation.',
  },
  {
    id: 'loan-fee/follows',
    role: 'loan-fee',
    after: after('loan[\\s-](?:fee|charge)'),
    example: 'Villa pay a £3m loan fee.',
  },
  {
    id: 'loan-fee/named',
    role: 'loan-fee',
    before: before(`loan fee(?: (?:of|worth|is|was))*(?: ${ABOUT.trim()})?`),
    example: 'Villa will pay a loan fee of £3m.',
  },
  {
    id: 'other/signing-on',
    role: 'other',
    after: after(
      '(?:shareholder|cash injection|stadium|kit deal|television|broadcast|signing[\\s-]on|sign[\\s-]on|loyalty|agents?|agents’|commission|transfer (?:budget|kitty|war)|war[\\s-]chest|budget|profit|debts?|fine|takeover|investment|loss|losses|prize|windfall|in (?:profit|debt|prize|revenue|commission)|worth of|sponsorship|stadium|compensation claim|lawsuit|bonus(?:es)? for|stake)',
    ),
    example: 'United have a £100m transfer budget this summer.',
  },
  {
    id: 'other/spending',
    role: 'other',
    before: before(
      `(?:budget|profits?|debts?|revenue|takeover|fined|spent|spend|spending|outlay|spree|recoup(?:ed|s)?|raise[ds]?|raising|losses|net spend|signing-on fee|signing-on bonus|commission|spending to|spend to|sales to|in sales)(?: (?:of|worth|is|was|to|that|this|on|has|reached|reaching|hit))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'Chelsea have already spent £210m in this window.',
  },
  {
    id: 'other/could-rise',
    role: 'other',
    before: before(`(?:ris(?:e|es|ing)|climb|climbs|go up|grow) to(?: [\\p{L}'’-]+){0,4}?(?: ${ABOUT.trim()})?`),
    example: 'The deal could rise to £20m.',
  },
  {
    id: 'add-ons/follows',
    role: 'add-ons',
    after:
      /^\s?(?:more )?(?:in |of |via )?(?:potential |possible |performance-related |achievable |easily |easy |difficult |related |future )*(?:add[\s-]?ons?|bonus(?:es)?|variables|boni|bônus)\b/i,
    example: 'There is £5m in add-ons on top.',
  },
  {
    id: 'add-ons/named',
    role: 'add-ons',
    before: before(
      `(?:add[\\s-]?ons?|bonuses)(?: (?:of|worth|that|could|total|totalling|reaching))+(?: ${ABOUT.trim()})?`,
    ),
    example: 'The deal has add-ons worth £6m.',
  },
  {
    id: 'total/combined',
    role: 'total',
    before: before(
      `(?:combined|joint|total of|totalling|double[\\s-](?:deal|swoop|signing)(?: (?:worth|for|of))?|the (?:pair|duo|two|trio) for|both (?:players )?for)(?: (?:fee|of|worth|for|total|a|sum|deal))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'They signed the two of them for a combined £60m.',
  },
  {
    id: 'total/double',
    role: 'total',
    after: after(
      '(?:[\\p{L}]+ ){0,3}?(?:double|combined|between them|in total for|for (?:the|both) (?:pair|duo|two|players))',
    ),
    example: 'Leeds plan a £45m double swoop on Friday.',
  },
  {
    id: 'past/paid',
    role: 'past',
    after: after('(?:paid|spent|they paid|it paid|the club paid)'),
    example: 'It would beat the £64m paid for his predecessor.',
  },
  {
    id: 'past/cost-him',
    role: 'past',
    before: before(
      `(?:who|whom|having|after|since|he|have|had|was|were|which|and)(?: [\\p{L}'’-]+){0,3} (?:cost|joined|arrived|signed|bought|moved|paid|swapped)(?: (?!for the)[\\p{L}'’-]+){0,7}?(?: (?:for|in a|just|only|them|him|the club|a|worth))?(?: ${ABOUT.trim()})?`,
    ),
    after:
      /^[^.;]{0,50}\b(?:in (?:19|20)\d\d|last (?:summer|year|season|january|august|july)|(?:\w+ )?(?:years?|months|seasons|summers) (?:ago|earlier)|back in|from [\p{L} ]{3,25} in )/iu,
    example: 'He is the winger who joined for £38m in 2023.',
  },
  {
    id: 'past/who-cost',
    role: 'past',
    before: before(
      `(?:who|he|whom)(?: (?:once|originally|only|has|had))* (?:cost|costed|joined(?: [\\p{L}]+){0,3} for|signed(?: [\\p{L}]+){0,3} for|was (?:signed|bought|sold)(?: [\\p{L}]+){0,4} for|arrived(?: [\\p{L}]+){0,4} for)(?: (?:the club|them|[\\p{L}]+))?(?: ${ABOUT.trim()})?`,
    ),
    example: 'The defender, who cost £55m, has lost his place.',
  },
  {
    id: 'value/rated',
    role: 'value',
    after: after('(?:rated|valued|valuation|price[\\s-]tag|asking[\\s-]price|man\\b|price\\b|fee demand|demand)'),
    example: 'The £75m-rated playmaker is wanted by Napoli.',
  },
  {
    id: 'value/valued-at',
    role: 'value',
    before: before(
      `(?:valu(?:e|es|ed|ing|ation)|pric(?:e|ed)|price[\\s-]tag|asking[\\s-]price|rated)(?: (?!for )[\\p{L}'’-]+){0,4}?(?: (?:at|of|is|was|set at|for him))(?: ${ABOUT.trim()})?`,
    ),
    example: 'Brighton value the midfielder at £80m.',
  },
  {
    id: 'value/short-of',
    role: 'value',
    before: before(
      `(?:short of|below|under|match|meet|meets|met|reach|lower than|less than)(?: (?:the|their|his|a|an|well))*(?: ${ABOUT.trim()})?`,
    ),
    after:
      /^(?:\+|[\s-]plus)?[\s-]*(?:\([^)]*\) ?)?(?:[\p{L}-]+ ){0,2}?(?:valuation|asking|price|demands?|wanted|sought|mark|figure)/iu,
    example: 'The offer is well short of the £90m asking price.',
  },
  {
    id: 'value/demanded',
    role: 'value',
    before: before(
      `(?:getting|want|wants|wanted|wanting|demand|demands|demanded|demanding|seek|seeks|seeking|sought|ask|asks|asked|asking|hold(?:s|ing)? out|held out|insist|insists|insisting|quote|quoted|require|requires|looking|hoping|ask for|listen to (?:offers|bids)|consider (?:offers|bids)|entertain (?:offers|bids)|open to (?:offers|bids)|command|fetch|cost|costs|cash in)(?: (?:a fee of|fee of|for|on|of|him|them|a|get|the|price|package|worth|offers|bids|clubs|[\\p{L}]+ (?:city|united|utd|town|villa|palace|forest|ham|madrid|munich)|arsenal|chelsea|liverpool|spurs|them))*(?: ${ABOUT.trim()})?`,
    ),
    example: 'Lyon want €45m before they let him go.',
  },
  {
    id: 'value/would-cost',
    role: 'value',
    before: before(
      `(?:any(?: other)? (?:club|side|team|suitor|buyer)s?(?: (?:that|who|ready|willing|prepared|is|are))* to pay|(?:will|would|could|may|might) accept|(?:will|would|could|may|might|must|to) (?:cost|have to pay|need to pay|be available for|be sold for|leave for|be allowed to leave for|set (?:any (?:buyer|suitor|club)|[\\p{L}]+) back|take|fetch|command))(?: [\\p{L}]+){0,3}?(?: ${ABOUT.trim()})?`,
    ),
    example: 'Any suitor would have to pay £70m for him.',
  },
  {
    id: 'value/will-not-sell',
    role: 'value',
    before: before(
      `(?:for|sell for|let him go for|accept|accepting|part with him for|entertain)(?: (?:less than|anything (?:less|below|under)(?: than)?|no less than|any less than|anything under))(?: ${ABOUT.trim()})?`,
    ),
    example: 'Wolves will not sell for less than £40m.',
  },
  {
    id: 'value/worth',
    role: 'value',
    before: before(
      `(?:${PERSON}|he|who)(?: is| be| was)?(?: reportedly| believed to be| said to be| thought to be)? worth(?: ${ABOUT.trim()})?`,
    ),
    example: 'The striker is worth £60m according to his manager.',
  },
  {
    id: 'earlier/refused',
    role: 'earlier-bid',
    before: before(
      `(?:after|following|since|having had|having seen|despite|saw|seeing|seen)(?: (?!accept|agree)[\\p{L}'’-]+){0,6}?(?: ${ABOUT.trim()})?`,
    ),
    after:
      /^(?:\+|[\s-]plus)?[\s-]*(?:[\p{L}'’-]+ ){0,3}?(?:bids?|offers?|proposals?|package|approach)\b[^.;]{0,40}\b(?:reject|refus|turned|rebuff|knocked|dismiss|not enough|unsuccessful|fail)/iu,
    example: 'Fulham will bid again after a £25m offer was turned down.',
  },
  {
    id: 'earlier/rejected-before',
    role: 'earlier-bid',
    before: before(
      `(?:after|following|since|having|despite)(?: [\\p{L}'’-]+){0,4}? (?:reject|rejected|rejecting|turned down|turning down|refused|rebuffed|knocked back)(?: [\\p{L}'’-]+){0,4}?(?: ${ABOUT.trim()})?`,
    ),
    example: 'Fulham will bid again after Celtic rejected a £25m offer.',
  },
  {
    id: 'earlier/now-more',
    role: 'earlier-bid',
    after:
      /^(?:\+|[\s-]plus)?[\s-]*(?:[\p{L}'’-]+ ){0,3}?(?:bid|offer|proposal|package)\b[^.;]{0,50}\bnow\b[^.;]{0,20}[£€$]\d/iu,
    example: 'Everton raise their €25m offer of Tuesday, now worth €30m.',
  },
  {
    id: 'earlier/improved-on',
    role: 'earlier-bid',
    before: before(
      `(?:on top of|improv(?:e|es|ed|ing|ement) (?:on|upon)|up from|(?:increased|raised|rises?|rising) from|higher than|better than)(?: [\\p{L}'’-]+){0,6}?(?: ${ABOUT.trim()})?`,
    ),
    example: 'They are to improve on their £25m offer this week.',
  },
  {
    id: 'earlier/ordinal',
    role: 'earlier-bid',
    before: before(
      `(?:first|opening|previous|earlier|initial|original|last) (?:bid|offer|proposal)(?: (?:of|worth|was|at|for))*(?: ${ABOUT.trim()})?`,
    ),
    after:
      /^[^.;]{0,40}\b(?:(?:rejected|turned down|refused|knocked back|rebuffed|dismissed)\b.{0,40}\b(?:new|second|improved|again|another|return)|before (?:returning|coming back))/iu,
    example: 'An opening bid of £20m was rejected before they came in with a new one.',
  },
  {
    id: 'value/person',
    role: 'value',
    after: new RegExp(
      `^(?:\\+|[\\s-]plus)?[\\s-](?:(?!(?:${DEAL}|for|of|from|to|as|in|on|and|but|with|after|over|is|was|will)\\b)[\\p{L}\\d'’-]+ ){0,4}?${PERSON}(?!['’]s)(?! (?:${DEAL}|target ${DEAL})\\b)(?![\\p{L}])`,
      'iu',
    ),
    example: 'Palace eye a £40m forward from Lille.',
  },
];
