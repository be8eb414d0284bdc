import type { RoleSign } from '../language-pack.ts';

const TALKS = '(?:talks|negotiations|discussions|contact|dialogue|negotiating|discussing)';
const SUITOR =
  '(?:want(?! (?:more|a bit|bit|bigger|higher|at least|around|M\\d))|wants(?! (?:more|a bit|bit|bigger|higher|at least|around|M\\d))|wanted|target|targets|targeting|sign|signs|signing|signed|bid|bids|bidding|interested|keen|eye|eyeing|eyes|close to|closing|approach|approached|approaches|make|makes|made|submit|submits|submitted|table|tabled|tables|complete|completes|completed|push|pushing|plot|plotting|consider|considering|hope|prepare|prepared|preparing|pursuing|sent|send|sending|advancing|step up|lead|enquire|enquired|launch|launched|secure|land|announce|unveil|hijack|hijacking|pip|pipped|win|agree to sign|agreed to sign|set to sign|poised|monitoring|tracking|join race|return with|submitting|exploring|looking|book|booked|trigger|triggered|offering|really close|leave the table)';

/** Signs of who wants a player and who has him, in English. */
export const ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'buyer',
    weight: 4,
    when: '(?:interest|bids?|approach|offers?|proposal|enquiry|enquiries|contact|attention|advances|attempt|request)(?: (?!accepted|rejected|refused|rebuffed|turned|knocked|snubbed)\\w+){0,2} (?:from|by)(?: (?:{L}|{D}|side|club|giants|rivals))* {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:join|joins|joined|joining|rejoin|rejoins|rejoining|rejoined|sign for|signs for|signed for|signing for|sign with|signs with|signed with|signing with|move to|moves to|moving to|moved to|switch to|return to|returns to|returning to|loan to|loaned to|transfer to|sold to|sell to|swap for|heading to|heads to|joins up with|snub|snubs|yes to|no to|pre-contract with|pre-contract agreement with|on the way to|way to|arrival at|unveiled by|headed to|favours?|prefers?|link-up with|dream of){D}(?: (?:{L}|{D}|{p}|side|club|giants|outfit|champions|leaders|league|new|as|world|european|fellow|newly|promoted|rivals|beautiful|boyhood|for|hometown)){0,4} {U}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:medical|medicals|tests)(?: tests)? (?:at|with|as|for|ahead of)(?: (?:a|an|new|his|the))* {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:wanted|targeted|tracked|pursued|chased|courted|coveted|monitored|eyed|attracting interest|linked|offered|link){g} (?:by|from|with|to) {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:medical|medicals|tests|terms){g} {P} (?:at|with) {B}|terms{g} between (?:{B} and {P}|{P} and {B})|^N\\d+{a} (?:personal terms|pre-contract){g} with {B}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '^{S} (?:sporting |technical )?(?:director|boss|manager|ceo|president|chairman|chief|coach|head coach)(?: J\\d+)?(?: \\w+){0,2} (?:on|about) {P}',
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:bids?|offers?|proposals?|approach)(?: (?:for {P}|was|been|has|is|now|just|officially|formally|already))* (?:sent|submitted|made|tabled|lodged|presented|delivered) to {S}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:accepted|received|had|rejected|refused|turned down)(?: (?!from)[^ ]+){0,3} from {B}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '^(?:[a-z]+ )?{S}{h} (?:tell|tells|told|warn|warns|warned|inform|informed|insist|insists) (?:{C}|that|he|his|P\\d+)',
  },
  {
    role: 'seller',
    weight: 4,
    when: '{P}{h} (?:tell|tells|told|inform|informs|informed|notify|notifies|notified|asks?|asked|communicated to|(?:makes?|made)(?: it)? clear to) {S}(?= (?:[^ ]+ ){0,6}?(?:leave|leaving|exit|quit|depart))',
  },
  { role: 'buyer', weight: 3, when: '(?:tell|tells|told|warn|warns|warned|inform|informed) {B}' },
  { role: 'buyer', weight: 4, when: '{B}{a} (?:knocked back|rejected|rebuffed|turned down|snubbed) by' },
  { role: 'seller', weight: 4, when: '(?:knocked back|rejected|rebuffed|turned down|snubbed|accepted|refused) by {S}' },
  { role: 'buyer', weight: 4, when: '^(?:[^A-Z]*: |to |[a-z]+ )?{P} to {B}' },
  { role: 'buyer', weight: 2, when: '{P}{g} to {B}' },
  { role: 'buyer', weight: 4, when: '(?:deal|move|transfer|talks)(?: is| now)? off with {B}' },
  {
    role: 'buyer',
    weight: 3,
    when: '{B}{a} (?:agree|agrees|agreed|reach|reaches|reached|strike|strikes|struck){g} (?:deal|fee|agreement|terms|M\\d+)',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '^(?:[a-z]+ ){0,2}(?:[:-] )?[PAT]\\d+{a} (?:talks|negotiations|discussions|agreement|agreed|deal|contract|terms|meeting|contact|medical){g} (?:with|at|over|from) {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '{P}{a} (?:open|keen|wants|want|desperate|determined|dreams|pushing|pushing for|ready|willing|happy|excited|eager|join)(?: (?:to|on|for|in|a|the|an|his|join|joining|sign))*{g} {B}(?: (?:move|switch|transfer|return))',
  },
  {
    role: 'buyer',
    weight: 3,
    when: '{B}{p}(?: (?:loan|permanent|dream|free|summer|january|possible|potential|shock|proposed|revenge|big|initial))* (?:move|switch|transfer|swoop|medical|bid|approach|enquiry|interest|pursuit|offer|proposal|proposals|target|return|deal|talks|loan|contract offer|signing)',
  },
  { role: 'buyer', weight: 3, when: '{B}(?: ,)?{a} ' + SUITOR },
  {
    role: 'buyer',
    weight: 4,
    when: '(?<!(?:with|to|from|between|and) ){B} (?:president|owner|director|sporting director|chief|chairman|ceo)?{g}(?:{X} )?(?:{g} )?(?:in|to) (?:{L} )?(?:{g} )?(?:to )?(?:seal|complete|negotiate|close|finalise|sign) {P}',
  },
  {
    role: 'buyer',
    weight: 2,
    when: '(?:new|future|next) {B}(?: (?:player|signing|star|striker|midfielder|defender|winger|goalkeeper|$))',
  },
  {
    role: 'buyer',
    weight: 2,
    when: '{B} (?:want(?! (?:more|a bit|bit|bigger|higher|at least|around|M\\d))|working|planning|ready|set|back|now|remain|remains|ahead|confident|optimistic|hopeful|in|over|priority|is|are)',
  },
  {
    role: 'buyer',
    weight: 2,
    when: '(?:personal terms|terms|verbal agreement|agreement){h} (?:with|between) {B} and {P}',
  },
  { role: 'buyer', weight: 3, when: '{P} and {B}(?: (?:almost|close|agree|agreed|have|reach))' },
  {
    role: 'seller',
    weight: 4,
    when: '(?:away from|(?<!(?:accepted|received|had|rejected|refused|offers?|bids?|proposal|approach|interest|enquiry|contact|call|competition|challenge|threat|pressure|attention|M\\d+) )from|leave|leaves|leaving|left|quit|quits|quitting|exit from|departure from|departs|depart|departing|swap|swaps|swapping|out of|parent club|ways with|approached|approach to|bid to|bids to|proposal to|offer to|enquiry to|made to|called|inform|informed|exits)(?: (?:{L}|{D}|side|club|giants|outfit|champions|leaders|league|newly|promoted|the|rivals|neighbours|relegated)){0,3} {V}',
  },
  { role: 'seller', weight: 3, when: '{S}{p} (?:exit|departure|asking price|valuation|stay|future|contract|return)' },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:reject|rejects|rejected|rejecting|accept|accepts|accepted|turn down|turned down|turns down|knock back|knocked back|rebuff|rebuffed|sell {P}|sold {P}|selling {P}|value|demand|demands|demanding|insist|insists|receive|received|to receive|hold out|brace|braced|set friday deadline|want around|want at least|always wanted|open to|considering|loan out|refuse|refusing|unimpressed|seeking|seek|allow|allowed|sanction|part ways|adamant|no intention|not for sale|stance|expect|to get M\\d+|slap|place|confident of keeping|fear|resigned|green light)',
  },
  {
    role: 'seller',
    weight: 3,
    when:
      '{C}(?: ,)?{a} ' +
      TALKS +
      '(?: (?:with|and|to|between|are|now|also|direct|in|open|over|{P}|for|of|on|deal|move))*? with {S}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:agreed|agree|agreement|deal|fee|terms|sealed|reached|closed|done|package|details|documents|call|green light)(?: (?:with|sealed|in|place|reached|fee|deal|agreement|now|verbal|on|M\\d+|total|fixed|initial|over|for|{P}|clubs|sealed|closed|agreed|plus|worth)){0,6}? (?:with|between|from|by) {S}',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:convince|persuade|tempt|pressure on|pressure|compensation to|paid to|ask|asked|asking){g} {S}',
  },
  { role: 'seller', weight: 4, when: '(?:request|requests|strike) (?:at|from|to) {S}' },
  { role: 'buyer', weight: 4, when: '(?:bids?|offers?|proposals?) on (?:the )?table from {B}' },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:receive|receives|received|receiving|earn|earns|collect|collects|pocket|pockets)(?: (?!from)[^ ]+){0,9} from {B}',
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:bids?|offers?|proposals?) (?:in|received) for {P}(?: ,)? (?:confirms?|admits?|reveals?|says) {S}',
  },
  { role: 'seller', weight: 4, when: '(?:stay|stays|staying|remain|remains|remaining|continue) (?:at|with) {S}' },
  {
    role: 'buyer',
    weight: 4,
    when: '{P}{k} (?:has|have|having)(?: already| now)? agreed (?:personal |contract )?terms{h} with {B}',
  },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:talks|negotiations|discussions|deal|agreement|agree|agreed|fee|close){g} to (?:sell|offload|loan out|part with)',
  },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:want|wants|wanted|asking|ask|asks|asked|demand|demands|hold out|insist|insists)(?: (?:for|on|a|an|the|at|least|around|bit|little|slightly))* (?:more|bigger|higher|M\\d+|fee|price|guarantees)',
  },
  { role: 'seller', weight: 3, when: '(?:to|will|must|yet to) approach {S}' },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:fail|fails|failed|struggle|struggles|unable|need|needs|seek|seeking|search|searching|until){h} (?:to (?:sign|find|land|get|bring in) |sign |find |for |have )?(?:a |an |their )?(?:replacements?|successor)',
  },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:want|wants|wanted|expect|expects|allow|allows|told|tell|tells|urge|urges|let|lets) (?:{P}|him) (?:to )?(?:leave|go|depart|move on|exit)',
  },
  {
    role: 'seller',
    weight: 3,
    when: '{S}{a} (?:include|includes|included|insert|inserted|keep|keeps|kept|retain|retains|have|has|had|get|gets|negotiated|receive|receives){h} (?:sell-on|sell on|buy-back|buy back|buyback)',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:sell-on|sell on|buy-back|buy back|buyback)(?: clause)?(?: included)? (?:for|to) {S}',
  },
  { role: 'seller', weight: 3, when: '(?:M\\d+|fee|percent|sell-on)(?: (?!to)[^ A-Z]+){0,3} (?:goes|go|going) to {S}' },
  {
    role: 'partner',
    weight: 1,
    when: '(?:talks|negotiations|discussions|contacts?|dialogue|conversations|documents|round)(?: (?!with)[^ A-Z,;]+){0,7} with {V}(?!(?: (?:is|are|now|currently|have|has|been))* (?:off|over|collapsed|stalled|broken|failed|ended|dead))',
  },
  { role: 'seller', weight: 2, when: '{P} (?:of|at) {S}' },
  { role: 'seller', weight: 2, when: '(?:to|with) {S} (?:for|over) {P}' },
  { role: 'seller', weight: 2, when: '(?:captain|vice-captain) of {S}' },
];
