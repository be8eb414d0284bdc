import type { Rule } from '../rule.ts';

const NEW_DEAL =
  '(?:new|fresh|improved|extended|bumper|long-term|longer|lucrative|revised|extension|renewal|(?:\\w+-year|\\w+ year|one-year|two-year|three-year|four-year|five-year|six-year|multi-year)(?: contract)? extension|contract extension|contract renewal)';
const DEAL = '(?:contract|deal|terms|agreement|extension|renewal|contract-extension)';
const NEARLY =
  '(?:close|closing|near|nears|nearing|set|poised|verge|brink|edge|edges|edging|likely|expected|agrees?|agreed|imminent|cusp|touching distance|finishing touches|on course|on track|ready|final|advanced|about|due|agreement)';

/** A player and his own club. */
export const CONTRACT_RULES: readonly Rule[] = [
  {
    id: 'contract-extension/nearly-signed',
    stage: 'contract_extension',
    advanced: true,
    when: `{P}{a} ${NEARLY}{g} ${NEW_DEAL}{g} ${DEAL}`,
    unless: 'talks|discussions|negotiations|begin|{M} bid|offer(?:s|ed)?|not|open|want|to leave|after',
    example: 'Marek Dolan close to signing new contract at Everton',
  },
  {
    id: 'contract-extension/club-nearly-signs',
    stage: 'contract_extension',
    advanced: true,
    when: `{S}{a} ${NEARLY}{g} (?:{P}{g} (?:on |over |to |with )?(?:a )?${NEW_DEAL}{g} ${DEAL}|${NEW_DEAL}{g} ${DEAL} (?:for|with) {P}|(?:extend|extending|renew|renewing|prolong){h} {P}{p} (?:contract|deal|stay|terms))`,
    unless: 'talks|discussions|negotiations|begin|offer(?:s|ed)?',
    example: 'Everton are closing in on Marek Dolan new deal agreement',
  },
  {
    id: 'contract-extension/nearly-with-club',
    stage: 'contract_extension',
    advanced: true,
    when: `(?:agree|agrees|agreed|agreement|verbal agreement|close|closing in|near|set){g} (?:with )?{P}{g} (?:over|on|for|about|until|sign|signing|pen|new){g} ${NEW_DEAL}`,
    unless: 'talks|discussions|negotiations|offer(?:s|ed)?',
    example: 'Agreement with Marek Dolan over new contract is close for Everton',
  },
  {
    id: 'contract-extension/agreement-on-new-deal',
    stage: 'contract_extension',
    advanced: true,
    when: `(?:agreement|~agree|~finalise)(?: on| over| for| about| to)?(?: a)? ${NEW_DEAL}{g} ${DEAL} (?:for|with) {P}`,
    unless: 'no|not|talks',
    example: 'Agreement on new four-year deal for Marek Dolan',
  },
  {
    id: 'contract-extension/commit-future',
    stage: 'contract_extension',
    advanced: true,
    when: `{P}{a} (?:set|poised|ready|expected|to|will|close){g} (?:commit|commits|committing|extend|extending|renew|renewing|prolong)`,
    unless: 'unwilling|reluctant|refus\\w*|yet to|in no (?:rush|hurry)|talks|leave|offer|not',
    example: 'Marek Dolan set to commit his future to Everton',
  },
  {
    id: 'contract-extension/to-sign',
    stage: 'contract_extension',
    advanced: true,
    when: `{P}{a} (?:to|will) (?:sign|pen|ink){g} (?:{S} )?(?:contract extension|contract renewal|new (?:{S} )?(?:contract|deal))`,
    unless: 'not|refus\\w*|reject|talks|yet to|fail|unwilling|want',
    example: 'Marek Dolan takes pay cut to sign Everton contract extension',
  },
  {
    id: 'contract-extension/signs-new',
    stage: 'contract_extension',
    when: `{P}{p}{r} (?:~sign|~ink|~pen|~put|~agree|~accept|~extend|~renew|handed|given|rewarded|awarded|completes?|completed){r}(?: pen to paper)?{g} (?:${NEW_DEAL}{h} (?:{C} )?${DEAL}|(?:contract |deal )?(?:extension|renewal))`,
    unless:
      '(?:contract|new|improved|deal){h} (?:offer|proposal)|talks|discussions|negotiations|wants|offered|set to|will|could|may|should|from {C}|loan|joins',
    example: 'Marek Dolan signs new three-year contract at Everton',
  },
  {
    id: 'contract-extension/nearly-new-club-contract',
    stage: 'contract_extension',
    advanced: true,
    when: `{P}{a} ${NEARLY}{g} new {S} ${DEAL}`,
    unless: 'talks|offer|not|leave',
    example: 'Marek Dolan nears new Everton contract',
  },
  {
    id: 'contract-extension/contract-signed',
    stage: 'contract_extension',
    when: `{P}{p} (?:new|extended|improved){g} ${DEAL}(?: (?:at|with) {S})?{g} (?:signed|sealed|official|confirmed|announced|done)`,
    unless: 'not|yet|unsigned',
    example: "Marek Dolan's new contract at Everton has been signed",
  },
  {
    id: 'contract-extension/extends',
    stage: 'contract_extension',
    when: '{P}{r} (?:extends|extended|renews|renewed|prolongs|prolonged|commits|committed|signs up|tied down|(?:pledges?|pledged)(?: (?:his|her))? (?:future|loyalty|allegiance|commitment|himself|herself)|signs on|signed on|commits future){r} (?:contract|deal|stay|future|until|terms|with|to|at|{S})',
    unless: 'talks|loan|want|recently|leave|run|lead|record|streak|winning|#is(?: [^ ]+)? committed',
    example: 'Marek Dolan extends his stay at Everton until 2030',
  },
  {
    id: 'contract-extension/to-stay-until',
    stage: 'contract_extension',
    when: '{P}{a} (?:to|will) (?:stay|remain|be)(?: (?:at|with|here|in))*(?: {S})? (?:until|through|till)(?: at least)?(?: (?:june|summer|the summer of))? 20\\d\\d|^(?:signing|penning|inking|agreeing)(?: (?:a|his|her|new|fresh|\\S+-year))* {S}{p}{h} (?:extension|renewal|new deal|new contract)',
    unless: 'loan|injur\\w*|not|wont|could|sidelined|out until|want|hope',
    example: 'Marek Dolan to stay at Everton until 2031',
  },
  {
    id: 'contract-extension/club-ties-down',
    stage: 'contract_extension',
    when: `{S}{r} (?:~extend|~renew|tie down|ties down|tied down|~secure|~announce|~confirm|hand|hands|handed|give|gives|gave){g} (?:{P}{p}{g} (?:${NEW_DEAL}|stay|future)|${NEW_DEAL}{g} (?:for|with|of) {P}|{P}{p} contract(?: until)?|new {P}{p} (?:contract|deal))|{S}{r} (?:(?:tie|ties|tied|lock|locks|locked) down {P}|(?:tie|ties|tied) {P} down)(?: (?:to|until|through|for|on|with)){1,2}`,
    unless:
      'go-ahead|to find|permission|talks|want|loan|hope|offer|debut|from {C}|signing of|priority|bid|green light|chance',
    example: 'Everton announce new contract for Marek Dolan',
  },
  {
    id: 'contract-extension/option',
    stage: 'contract_extension',
    when: '{S}{r} (?:~trigger|~activate|~exercise|~take|~extend){g} (?:{P}{g} )?(?:contract |one-year |12-month |extension |year )*(?:option|extension|extra year|further year|clause in contract)',
    unless: 'option to buy|buy option|purchase|loan|release clause|buy-back',
    example: "Everton activate option in Marek Dolan's contract",
  },
  {
    id: 'contract-offer/talks',
    stage: 'contract_offer',
    when: `(?:talks|discussions|negotiations|discuss|discussing|negotiate|negotiating)(?: (?:with {C}|with {P}|with {C} and|between {C}|of|about|over|on|for|regarding|to|a|the|his|their|extending|planned|set|in)){0,6}(?: {P}{p})?{g} (?:${NEW_DEAL} ${DEAL}|renewal|contract (?:extension|renewal|talks)|extending his contract|new {C} (?:deal|contract)|extension|fresh terms)|(?:contract|renewal|extension|contract-renewal) (?:talks|negotiations|discussions)|new (?:deal|contract)(?: to be)? (?:discussed|talks|negotiations)`,
    unless:
      'manager|head coach|loan|to sign {P}|pre-contract|stall|collapse|break down|long-term contract to|commercial|sponsor|free transfer',
    example: 'Marek Dolan in talks with Everton over new deal',
  },
  {
    id: 'contract-offer/offered',
    stage: 'contract_offer',
    when: `{S}{a} (?:~offer|~table|~propose|~present|~make|~submit|~prepare|~send|~hand|~open|~ready|~plan|~want){g} {P}{g} ${NEW_DEAL}(?:{g} ${DEAL})?`,
    unless: 'bid|loan|no|rejected|not|join|free agent|from {C}|pre-contract|announce|unveil|signed',
    example: 'Everton offer Marek Dolan new long-term contract',
  },
  {
    id: 'contract-extension/rewarded',
    stage: 'contract_extension',
    when: '{S}{r} (?:reward|rewards|rewarded) {P}{h} with{g} (?:new deal|contract|extension|terms|long-term deal)',
    unless: 'want|plan|offer',
    example: 'Everton reward Marek Dolan with improved contract',
  },
  {
    id: 'contract-offer/to-reward',
    stage: 'contract_offer',
    when: '{S}{a} (?:reward|rewards|rewarding) {P}{h} with{g} (?:pay rise|wage rise|pay hike|raise|new deal|contract|extension|terms|salary)',
    unless: 'start|armband',
    example: 'Everton want to reward Marek Dolan with pay rise',
  },
  {
    id: 'contract-offer/offered-to',
    stage: 'contract_offer',
    when: `{S}{a} (?:~offer|~table|~propose|~present|~make|~submit|~prepare|~send|~hand|~open|~ready|~plan|~want|~put){g} (?:${NEW_DEAL}{h} ${DEAL}|new-deal|new deal|contract|contract offer|renewal|extension)(?: offer)?(?: on (?:the )?table)? (?:to|for|with|before|in front of) {P}`,
    unless: 'bid|loan|rejected|not|join|free agent|from {C}|pre-contract|signed',
    example: 'Everton offered new contract to Marek Dolan',
  },
  {
    id: 'contract-offer/player-is-offered',
    stage: 'contract_offer',
    when: `{P}{a} (?:offered|given|handed|presented with|set to be offered|in line for|to be offered|awaiting|set for)(?: (?:a|an|the|his|huge|massive|big)){0,3}{g} (?:${NEW_DEAL}{h} ${DEAL}|new {S}{p} ${DEAL}|contract|pay rise|salary increase)`,
    unless: 'bid|loan|join|manager',
    example: 'Marek Dolan offered new contract by Everton',
  },
  {
    id: 'contract-offer/wants-to-keep',
    stage: 'contract_offer',
    when: `{S}{a} (?:want|wants|keen|hope|hopes|hoping|plan|plans|planning|looking|look|determined|ready|prepared|aim|aiming|working|intend|push|pushing|trying|confident|open|priority|willing|efforts|~step up|~increase|desperate|eager|battle|battling|fight|fighting|bid|bidding|move|moving|start|begin|starts|begins)(?: on)?(?: to)?{g} (?:(?:tie|tying){g} {P}{g} down|(?:tie|tying) down {P}|{P}{g} ${NEW_DEAL} (?:contract|deal|terms|extension)|(?:extend|renew|secure|offer|agree|open){g} {P}{g}(?: (?:contract|deal|stay|future|renewal|extension))|(?:keep|offer|hand|give) {P}{g} (?:contract|new deal|new terms))`,
    unless: 'loan|{P} from|bid|join',
    example: 'Everton hope to tie Marek Dolan down to a new deal',
  },
];
