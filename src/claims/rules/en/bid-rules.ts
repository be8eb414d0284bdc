import type { Rule } from '../rule.ts';

const PREPARE =
  '(?:working on|ponder|ponders|pondering|prepare|prepares|preparing|prepared|ready|readying|readies|plan|plans|planning|planned|plot|plots|plotting|weigh|weighs|weighing|weighing up|consider|considers|considering|considered|set|poised|expected|could|may|might|will|would|want|wants|hope|hopes|hoping|intend|intends|intention|look|looking|mull|mulling|lining up|line up|lined up|eye|eyeing|about|likely|going|keen|willing|contemplating|discussing|exploring|set to|push|next|soon|not been sent|yet)';

/** The early steps: interest, enquiry, approach, bid. */
export const BID_RULES: readonly Rule[] = [
  {
    id: 'interest/offered-the-chance',
    stage: 'interest',
    when: '{B}{r} (?:offered|presented with|handed|given|pitched)(?: (?:a|the|surprise|shock|golden|chance|opportunity|option|possibility))+(?: (?:to|of))+ (?:sign|signing|land|landing|take|taking|buy|buying|bring|bringing|snap|re-sign){g} {P}',
    unless: 'manager|head coach|reject|snub|turn',
    example: 'Napoli have been offered the chance to sign Marek Dolan',
  },
  {
    id: 'interest/test-resolve',
    stage: 'interest',
    when: '{B}{a} (?:to test|testing|test|could test|set to test){g} (?:{S}{p} resolve|resolve of {S})(?:{g} {P})?',
    unless: 'tested|failed',
    example: 'Napoli set to test resolve of Everton over Marek Dolan',
  },
  {
    id: 'interest/bid-to-come',
    stage: 'interest',
    when: '(?:#bid|approach) from {B} for {P}{g} (?:not (?:yet )?(?:been )?(?:sent|submitted|made|tabled)|expected|imminent|soon|ready|being prepared|to follow|on (?:its|the) way)',
    unless: 'reject|turned down|accept',
    example: 'New bid from Napoli for Marek Dolan is expected tomorrow',
  },
  {
    id: 'interest/prepares-bid',
    stage: 'interest',
    when: `{B}{a} ${PREPARE}{g} (?:to |a |an |in )?{g}(?:#bid|~bid|~offer|approach|swoop|official|improve|improved){g}(?: (?:to|with) (?:{S}|{M}){g})?(?: (?:and|plus){g})? {P}`,
    unless:
      'contract|new deal|rejected|turned down|accept|after|second|third|on the table|open to offers|listen to|make a new|approach to',
    example: 'Napoli prepare bid for Marek Dolan',
  },
  {
    id: 'interest/prepares-player-bid',
    stage: 'interest',
    when: `{B}{a} ${PREPARE}{g} {P}{p} (?:[a-z-]+ ){0,2}#bid`,
    unless: 'contract|new deal|reject|accept|after|open to offers|listen|prepared to let',
    example: 'Napoli set to make third Marek Dolan bid',
  },
  {
    id: 'bid/to-make-new-bid',
    stage: 'bid',
    when: '{B}{a} (?:to|will|set to) (?:make|submit|table|send|launch|lodge) (?:a |an )?(?:second|third|fourth|new|improved|fresh|another|official|loan|formal|final){g} #bid(?:{g} {P})?',
    unless: 'contract|soon|not',
    example: 'Napoli set to make second bid for Marek Dolan',
  },
  {
    id: 'interest/to-bid',
    stage: 'interest',
    when: '{B} (?:to|will|are to|is to) (?:bid|offer|table|submit|lodge|launch|make){h} (?:M\\d+|#bid){h} (?:for|to sign) {P}',
    unless: 'contract|new deal|second|third|improved|reject|not',
    example: 'Napoli to bid £40m for Marek Dolan',
  },
  {
    id: 'bid/submit-bid',
    stage: 'bid',
    when: '{B}{a} (?:~make|~submit|~table|~launch|~lodge|~send|~place|~present|~open|~put|~offer|~deliver|~file|~raise|~improve|~up|~increase|~prepare|~propose|~return|~bid){g} (?:#bid|a bid)(?: (?:to|with) {S})?(?:{g} (?:(?:to|with|from) {S}{g} )?{P})?|{B}{a} (?:~bid|~offer|~table|~submit|~propose){g} M\\d+(?:{g} {P})?',
    unless: `contract|new deal|expected to prepare|prepar\\w*|ready to|plan to|planning|set to|considering|could|may|might|will|not|no bid|would|weigh|want to|not submitted|{P}{a} ~offer|deadline|wage|salary|raise(?:s|d)? (?:funds|money|eyebrows)|stadium|player of|open to|open the|season tickets`,
    example: 'Napoli submit £40m bid for Marek Dolan',
  },
  {
    id: 'bid/bids-for',
    stage: 'bid',
    when: '{B}{p}{r} (?:bid|bids|offer|offers|proposal|proposals|offered|submitted|made contract offer|second bid|loan offer){h} (?:for|to sign|to|worth|of){g} (?:{S}{g} )?{P}',
    unless:
      'offered (?:the |a )?(?:chance|opportunity)|contract|new deal|prepar\\w*|ready|plan|could|may|might|not|no bid|would|weigh|rejected|invite|await|wait for|if|as bait|receive no|(?:~receive|~field){h} #bid|fail|bid farewell|{S}{a} open|accept|will|soon|set to|expected|about to|intend|braced?|bracing|expecting|awaiting|join forces|bid to (?:get|have) {P} (?!for|on|out|from|to|before|and)[a-z]+',
    example: "Napoli's bid for Marek Dolan",
  },
  {
    id: 'bid/reports-of',
    stage: 'bid',
    certainty: 'rumour',
    when: '(?:reports?|rumours?|claims|news|talk) of (?:a |an )?(?:\\w+ ){0,2}?(?:M\\d+ )?{B} (?:offer|bid|proposal)',
    unless: 'contract|no|not|reject',
    example: 'Marek Dolan theory emerges amid reports of mega £40m Napoli offer',
  },
  {
    id: 'bid/player-bid',
    stage: 'bid',
    when: '(?:{B}{p}{g} )?{P} (?:bid|offer|proposal)(?:{g} from {B})?',
    unless:
      'contract|prepar\\w*|ready|plan|could|may|might|not|no bid|weigh|reject|interest|eye|consider|world|title|set to|to make|will',
    example: "Everton unimpressed by timing of Napoli's Marek Dolan bid",
  },
  {
    id: 'bid/offers-seller',
    stage: 'bid',
    when: '{B}{a} (?:~offer|~bid) {S}{g} M\\d+{g} {P}',
    unless: 'contract|prepar\\w*|ready|plan|could|may|might|not|would|will|set to|about to|intend|reject',
    example: 'Napoli have offered Everton £30m for Marek Dolan',
  },
  {
    id: 'bid/subject-of',
    stage: 'bid',
    when: '{P}{h} (?:the )?subject of{g} #bid (?:from|by) {B}',
    unless: 'contract|reject|could|may|might|not|expected|likely',
    example: 'Marek Dolan the subject of £30m bid from Napoli',
  },
  {
    id: 'approach/club-receive',
    stage: 'approach',
    when: '{S}{a} (?:~receive|~field|get|got|have|confirm|confirmed){g} (?:approach|approaches)(?:{g} (?:from|by) {B})?{g} {P}{p}|(?:approach|approaches) (?:from|by) {B} (?:for|over|about) {P}|{P}{h} approached by {B}',
    unless: 'contract|no approach|not|no offer|yet|expect|consider|open to|waiting|reject|manager|head coach',
    example: 'Everton receive approach from Napoli for Marek Dolan',
  },
  {
    id: 'bid/club-receive',
    stage: 'bid',
    when: '{S}{a} (?:~receive|~field|brace for|braced for|bracing for|get|got|have|confirm|confirmed){g} (?:#bid|approach|approaches)(?:{g} (?:from|by) {B})?{g} {P}{p}',
    unless: 'contract|no bid|not|no offer|yet|expect|consider|open to|waiting',
    example: 'Everton receive bid from Napoli for Marek Dolan',
  },
  {
    id: 'bid/new-proposal',
    stage: 'bid',
    when: '(?:one|two|three|four|several|official|formal|M\\d+) #bid (?:in|lodged|tabled|made|submitted)(?: for {P})?|(?:new|first|second|third|fresh|improved|opening|official|formal|initial|verbal|loan|important|written){g} (?:#bid|bid|proposal|offer)(?: for {P})?{g} (?:from {B}|to {S} for {P}|submitted|sent|made|tabled|lodged|presented|on the table|in|worth)|#bid (?:from|by) {B} for {P}{g} (?:arrived|received|on the table|submitted|made|lodged|tabled)',
    unless:
      'no (?:[a-z]+ ){0,2}#bid|contract|expected|prepar\\w*|not|yet|will|soon|to be (?:sent|submitted)|being prepared|could|new deal|waiting',
    example: 'New proposal from Napoli for Marek Dolan submitted today',
  },
  {
    id: 'bid/by-submitting',
    stage: 'bid',
    when: '(?:submitting|submitted|sending|with|tabling|presenting|after sending|made) (?:a |an |their )?(?:new |first |second |official |formal |opening |initial |improved |important |loan |verbal |fresh )+#bid',
    unless: 'contract|not|expected|prepar\\w*|soon|reject|close to complete|really close',
    example: 'Napoli push for Marek Dolan deal by submitting official loan bid today',
  },
  {
    id: 'enquiry/made-contact',
    stage: 'enquiry',
    when: '{B}{a} (?:make|made|makes|have made) (?:initial |first |preliminary )?contact{g} (?:over|ask|about|regarding|to ask|for){g} {P}',
    unless: 'not|manager',
    example: 'Napoli make contact over Marek Dolan',
  },
  {
    id: 'approach/player-approach',
    stage: 'approach',
    when: '{B}{a} (?:~make|~launch|~lodge){g} {P}{p} approach',
    unless: 'not|reject|manager',
    example: 'Napoli make surprise Marek Dolan approach',
  },
  {
    id: 'approach/approach',
    stage: 'approach',
    when: '{B}{a} (?:~make|~launch|~lodge|prepared to return with|return with|returned with|plan|#has made|with|new|formal|initial|start|started|opened|open|first){g} (?:approach|approaches|contact|contacts|official approach)(?:{g} (?:(?:to|with) {S}{g} )?{P})?',
    unless:
      'contract|manager|head coach|considering|may|might|could|not|no contact|no approach|ask about|conditions|enquir\\w*|lose|reject|approaches the|in contact|close|bid|tactical|press',
    example: 'Napoli make approach for Marek Dolan',
  },
  {
    id: 'approach/by-agent',
    stage: 'approach',
    when: '(?:J\\d+|agent|agents|representative|representatives|camp|entourage){a} (?:approach|approached|approaches|contacted|contacts|offered{g} to|offers{g} to|proposed{g} to|reached out to){g} {B}',
    unless: 'manager|head coach|not|match',
    example: "Marek Dolan's agent approaches Napoli",
  },
  {
    id: 'talks/now-negotiating',
    stage: 'talks',
    when: '{B}{a} (?:contacted|approached|spoken to) (?:{S}|{P}){h} negotiating(?:{g} {P})?',
    unless: 'contract|manager|head coach|not',
    example: 'Napoli have contacted Everton and are now negotiating for Marek Dolan',
  },
  {
    id: 'approach/approached',
    stage: 'approach',
    when: '{B}{a} (?:approach|approached|approaches|contacted|contact|contacts|reached out|reach out|spoken to|speaking to|spoke to|made contact with|(?:get|gets|got|getting|been|are|is) in touch with|reaches out|touched base with|held contacts|keep speaking)(?: to)?{g} (?:{S}|{P}){g}(?: (?:about|over|for|to|regarding|with|bid|camp|agent|representatives)){0,4}(?:{g} {P})?',
    unless:
      'manager|head coach|considering|ponder\\w*|could|may|might|not|no contact|ask about|conditions|enquir\\w*|final|approaching|match|the game|approach to|negotiating|hijack',
    example: 'Napoli have approached Everton about Marek Dolan',
  },
  {
    id: 'enquiry/enquire',
    stage: 'enquiry',
    when: '{B}{a} (?:~enquire|~inquire|~probe|ask|asks|asked|~request|~call|check|checked|checking|sound out|sounded out|sounds out|ask about|explore conditions|gather information|~make{g} (?:enquiry|enquiries|inquiry|inquiries|request|call|contact)|~lodge{g} (?:enquiry|inquiry)){g} (?:{S}{g} )?{P}(?: (?:enquiry|inquiry|request))?',
    unless:
      'manager|head coach|to leave|fans|not|to wait|call-up|call up|asking price|for permission|called for|calls for|asked to',
    example: 'Napoli enquire about Marek Dolan',
  },
  {
    id: 'enquiry/enquiry-noun',
    stage: 'enquiry',
    when: '(?:{B}{p}{g} )?(?:{P}{p} )?(?:enquiry|inquiry|enquiries|inquiries)(?:{g} made to {S}|(?: (?:for|about|made|over|into|from|to)){0,2}(?:{g} (?:{P}|{B}))?)',
    unless: 'police|public|independent|reject|council|court|fa|criminal|manager|not|government|inquiry into',
    example: 'An enquiry from Napoli about Marek Dolan has been made',
  },
];
