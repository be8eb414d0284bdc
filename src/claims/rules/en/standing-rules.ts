import type { Rule } from '../rule.ts';

/** Where a player stands with his club: on his way out, out of the plans, at a price. */
export const STANDING_RULES: readonly Rule[] = [
  {
    id: 'released/is-leaving',
    stage: 'released',
    when: '{P} (?:is |will be |are |s )leaving {S}|(?:confirms?|confirmed|says|reveals?|announces?|admits) (?:that )?{P} (?:is|will be) (?:leaving|departing|going|moving on)|{P}{a} (?:~announce|~confirm|~reveal|~tell){g} (?:T\\d+ )?(?:is |will be )?(?:leaving|departing)(?: {S})?',
    unless:
      'could|may|might|not|for {B}|consider|if|close|verge|think|idea|possib\\w*|loan|manager|head coach|press conference|without leaving|~leave (?:out|the pitch|training)|leaving open|club set',
    example: 'Marek Dolan announces he is leaving Everton',
  },
  {
    id: 'released/negotiates-termination',
    stage: 'released',
    when: '(?:negotiat(?:e|es|ing)|discuss(?:es|ing)?|talks|working|agreeing|close|set){g} (?:termination|mutual termination|early termination|rescission|rescind|terminate)(?:{g} contract)?',
    unless: 'manager|head coach|coach|sponsor|loan',
    example: 'Marek Dolan is negotiating early termination',
  },
  {
    id: 'available/expected-to-leave',
    stage: 'available',
    when: '{P}{a} (?:expected|likely|set|due|poised|certain|tipped|destined|bound|prepared|chances?|chance|free|going|wants|looks set|able) to (?:leave|depart|exit|move on|be sold|be leaving|be loaned out|go out on loan)(?: {S})?',
    unless: 'not|camp|squad|pitch|manager|head coach|head of|backroom|analyst|for {B}|join|hospital|training|{L}',
    example: 'Marek Dolan still expected to leave in January',
  },
  {
    id: 'available/will-leave',
    stage: 'available',
    when: '{P} (?:will|to|is to) (?:definitely |also |still |now |then )*(?:leave|depart|be sold|be loaned|be allowed)(?: (?:the club|this (?:summer|month|window|week)|in (?:january|the summer|summer)|soon|too|on loan|permanently|{S}))?$',
    unless: 'not|if|camp|squad|pitch|manager|head coach|could',
    example: 'Outgoings follow: Marek Dolan will leave this month',
  },
  {
    id: 'available/club-could-sell',
    stage: 'available',
    when: '{S}{h} (?:can|could|may|might|would|will|to) (?:still |now |also |be forced to |have to |even |yet )*(?:sell|cash in on|loan out|offload|let go of|part with){h} {P}(?: for {M})?',
    unless: '~agree|talks|not|never|tickets|kit|shirts?|stake|should|sign {P}|bought|again',
    example: 'Everton could sell Marek Dolan for £30m',
  },
  {
    id: 'available/valued-at',
    stage: 'available',
    when: '{P}{a} (?:valued|priced) (?:at|around|between){h} M\\d+|(?:price tag|asking price|valuation|price)(?: (?:on|for|of|over|set|put|placed|slapped|tag))+ {P}|{P}{p}{h} (?:price tag|asking price|valuation|asking-price)(?: [^A-Z ]+){0,2}? (?:revealed|set|named|emerges?|slashed|drops?|dropped|lowered|learned|confirmed|M\\d+)',
    unless: 'squad|club is|shares|not|not worth|market value|most valuable|cap|bid|meet|match|manager',
    example: 'Marek Dolan is valued at £25m this summer',
  },
  {
    id: 'available/out-of-project',
    stage: 'available',
    when: '{P}(?: ,)?{a} (?:out of|not part of|no longer (?:in|part of)|not in|outside)(?: (?:the|club|his|their|{S}{p}|new|manager))*(?: J\\d+{p})? (?:project|plans)',
    unless: 'world cup|national|england|injur\\w*|stadium',
    example: 'Marek Dolan is out of the project at Everton',
  },
  {
    id: 'available/on-the-market',
    stage: 'available',
    when: '{P}{a} (?:on|back on|remains on|still on|placed on|put on) (?:the )?(?:transfer )?(?:market|list)(?! of)',
    unless: 'not|to watch|on the list|in the list|on transfer deadline|most expensive|manager',
    example: 'Marek Dolan remains on the market',
  },
  {
    id: 'other/until-resolved',
    stage: 'other',
    when: '(?:until|before|while)(?: [^A-Z ]+){0,3}? (?:transfer|future|situation|exit)(?: [^A-Z ]+){0,2}? (?:resolved|solved|decided|clear|sorted|settled|clarified)',
    unless: 'manager|head coach|injury|contract',
    example: 'Marek Dolan will not train until his transfer situation gets resolved',
  },
  {
    id: 'other/clause-terms',
    stage: 'other',
    when: '{P}{p}{g} (?:release clause|buy option|option to buy|buy-back clause|buyback clause|exit clause|clause){h} (?:expires|(?:not )?valid|active|runs out|kicks in|becomes active|only valid|applies)',
    unless: 'trigger|activate|contract until|paid',
    example: "Marek Dolan's release clause is only valid until July",
  },
];
