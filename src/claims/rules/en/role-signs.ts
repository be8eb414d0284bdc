import type { Stage } from '../../stage.ts';

/** Words that say which club wants the player, best sign first. */
export const BUYER_SIGNS: readonly string[] = [
  '(?:interest|bids?|approach|offers?|proposal|enquiry|enquiries|contact|attention|advances|attempt|move)(?: \\w+){0,2} (?:from|by|of) (?:{L} (?:side |club |giants )?)?{B}',
  '(?:join|joins|joined|joining|rejoin|rejoins|rejoining|sign for|signs for|signed for|sign with|signing for|move to|moves to|moving to|moved to|switch to|return to|returns to|returning to|loan to|transfer to|deal with|swap for|heading to|exit to|snub|snubs|says yes to|terms with|wanted by|target of|targeted by|linked with|link to|pre-contract with){D}(?: (?:L\\d+|D\\d+|side|club|giants|outfit|champions|leaders|league|new|as)){0,3} {U}',
  '(?:medical|contract|tests|player|deal) (?:at|with|as new|as|for) {B}',
  '{P} to {B}',
  '{P}{g} to {B}',
  '{B}{p} (?:move|switch|transfer|swoop|medical|bid|approach|enquiry|interest|pursuit|loan|offer|proposal|proposals|target|deal)',
  '{B}{a} (?:want|wants|target|targets|targeting|sign|signs|signing|signed|bid|bids|interested|keen|eye|eyeing|eyes|close|closing|talks|approach|approached|make|made|submit|submitted|agree|agreed|complete|completed|reach|reached|push|pushing|plot|consider|considering|set|hope|prepare|prepared|pursuing|working|offered|sent|send|advancing|step|lead|enquired|negotiating)',
  '(?:for|new) {B}$',
  'new {B} (?:player|signing|star|striker|midfielder|defender|winger|goalkeeper)',
];

/** Words that say which club has him. */
export const SELLER_SIGNS: readonly string[] = [
  '(?:from|leave|leaves|leaving|left|quit|quits|exit from|departure from|departs|depart|swap|swaps|out of|parent club|parts ways with|approached|approach to|approaches to|bid to|proposal to|offer to|enquiry to|call|called|inform|informed)(?: (?:L\\d+|D\\d+|side|club|giants|outfit|champions|leaders|league|newly|promoted)){0,3} {V}',
  '{S}{p} (?:exit|departure|asking price|valuation|transfer-listed)',
  '{S}{a} (?:reject|rejects|rejected|accept|accepts|accepted|turn down|turned down|turns down|knock back|sell|sold|selling|value|demand|insist|insisted|insists|receive|received|willing to sell|hold out)',
  '(?:agreement|agreed|sealed|talks|negotiations|deal|discussions|contact|fee|terms|discussed|negotiating)(?: (?:with|by|between|clubs|reached|in|fee|deal|talks)){1,3} {S}(?: (?:for|over|to|on|about))?',
  "(?:for|of) {S} 's",
];

/** Stages that are about the player's own club: nobody buys. */
export const OWN_CLUB_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  'contract_offer',
  'contract_extension',
  'contract_stalled',
  'available',
  'released',
]);
