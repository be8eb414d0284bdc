import type { Rule } from '../rule.ts';

/** Signings and their last steps in the words that the plain rules leave over. */
export const LATE_STEP_RULES: readonly Rule[] = [
  {
    id: 'done/as-new-signing',
    stage: 'done',
    when: '{P}(?: ,)? (?:signs|signed|joins|joined|has signed|has joined|arrives|arrived)(?: [^A-Z ]+){0,12}? as (?:a |the |our |their )?(?:new|first|second|third|latest|fourth|fifth|sixth) (?:{A}|{B} (?:player|signing)|signing|summer signing|addition)',
    unless: 'could|may|might|set to|not|hope|head coach|manager|expected',
    example: 'Marek Dolan signs two year deal with a further one year option as new Napoli player',
  },
  {
    id: 'done/joins-on-deal',
    stage: 'done',
    when: '{P} (?:joins|has joined|signs|has signed|arrives|moves)(?: us| the club| permanently| officially| initially)* (?:on|for)(?: (?:a|an|initial|M\\d+|permanent|season-long|free|\\S+-year|\\w+ year|short-term|long-term|loan|reported|club-record|undisclosed|fee|of|transfer|deal|contract))+',
    unless:
      'new (?:contract|deal)|could|may|might|set to|not(?! mandatory)|hope|last|extension|years? ago|manager|coach',
    example: 'Marek Dolan joins us on loan with option to buy',
  },
  {
    id: 'done/made-permanent',
    stage: 'done',
    when: "{P}{p}{h} (?:loan|move|deal|stay|switch)(?: (?:to|at|with) {B})?(?: 's)?{h} (?:made|becomes|turned|turns) permanent",
    unless: 'not|could|may|might|if|want|hope|set to',
    example: "Marek Dolan's loan to Napoli made permanent",
  },
  {
    id: 'done/official-as',
    stage: 'done',
    certainty: 'official',
    when: '^(?:[a-z]+ ){0,2}(?:official|confirmed|done|announced)(?: ,| :| -| confirmed| official)* {P} (?:as|to|joins?|signs?|completes|from|on|is)(?: new)?(?: (?:{B}|{A}|\\S+ year|loan))',
    unless: 'not|contract extension|new deal|new contract|soon|injur\\w*|manager|coach|extends|captain|expected',
    example: 'Official, confirmed: Marek Dolan as new Napoli goalkeeper',
  },
  {
    id: 'done/crossed',
    stage: 'done',
    when: '{Q} ✖ {B}',
    unless: 'not|soon|talks',
    example: 'Marek Dolan ✖️ Napoli',
  },
  {
    id: 'done/official-details',
    stage: 'done',
    when: 'official details(?: of| on| about)? {P}{p} (?:deal|move|transfer|contract|loan)',
    example: 'Official details of Marek Dolan deal between Napoli and Everton',
  },
  {
    id: 'done/announces-arrival',
    stage: 'done',
    when: '{B}{h}(?: J\\d+)?{g} (?:announce|announces|announced|confirm|confirms|confirmed){g} (?:the )?(?:arrival|signing) of {P}',
    unless: 'not|wont|will|soon|set to|expected|ready|imminent|manager|coach',
    example: 'Napoli president Aurelio De Laurentiis has announced the arrival of Marek Dolan',
  },
  {
    id: 'contract-extension/first-professional',
    stage: 'contract_extension',
    when: '{P}{a} (?:sign|signs|signed|signing|pens|penned|penning|inks|inked|agrees|agreed)(?: (?:his|her|a|first|maiden|new|\\S+-year|\\w+ year|long-term))* (?:professional|pro|senior|scholarship) (?:contract|deal|terms|forms)',
    unless: 'set to|close to|not|could|from {C}',
    example: 'Congratulations to Marek Dolan on signing his first professional contract at Everton',
  },
  {
    id: 'medical/tests-as-new',
    stage: 'medical',
    when: '{P}{p} medical(?: tests| checks)?(?: (?:as|with|at|for|in)(?: (?:a|the|new|his))*(?: A\\d+| C\\d+| L\\d+)){1,2}{g} (?:booked|scheduled|completed|passed|under way|underway|ongoing|today|tomorrow|done|arranged|planned|set)',
    unless: 'not|could|injur\\w*|fail|possible',
    example: "Marek Dolan's medical tests as new Napoli player have been booked",
  },
  {
    id: 'medical/no-issues',
    stage: 'medical',
    when: '(?:no (?:issues?|problems?) (?:with|at|in|during|for)|part of|all going to plan (?:with|in)) {P}{p} medical|{P}{a} undergoing(?: [^A-Z ]+){0,8}? medical',
    unless: 'injur\\w*|hospital|staff',
    example: 'No issues with Marek Dolan medical at Napoli',
  },
  {
    id: 'medical/expected-to-travel',
    stage: 'medical',
    when: '{B}{a} (?:expect|expects|expecting|await|awaits|awaiting|wait for|waiting for) {P}(?: to)? (?:travel|land|arrive|fly|arrival|in {L}|undergo)',
    unless: 'camp|match|squad|pre-season|tour|training|world cup|game|final',
    example: 'Napoli expect Marek Dolan to travel to Italy by tonight',
  },
];
