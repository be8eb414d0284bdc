import { type ClauseWords, type Cues, type Grammar, NO_CUES, type NounFirstWords, wordSet } from '../language-pack.ts';

/** What Italian puts into the slots of a rule's short hand. All words are folded, and elided ones stand apart: "l inter". */
export const ITALIAN_GRAMMAR: Grammar = {
  gapStops: 'mentre|ma|pero|perche|dopo|quando|anche se',
  objects:
    'di|del|dello|della|dell|dei|degli|a|al|allo|alla|all|ai|agli|con|col|contro|per|in|tra|fra|su|sul|sulla|da|dal|dalla|dall|dai|verso|batte|che',
  determiners: 'il|lo|la|l|i|gli|le|un|uno|una|suo|sua|questo|nuovo',
  toward: '',
  unsure:
    'non|mai|potrebbe|potrebbero|puo|possono|vuole|vogliono|se|vicino|vicina|quasi|verso|tenta|prova|cerca|spera|prepara|tratta|senza|pronto|pronta|valuta|a|sogna|rifiuta|offre|pensa|di',
  sums: 'record|monstre|faraonica',
};

export const ITALIAN_PEOPLE: NounFirstWords = {
  order: 'noun-first',
  nouns: wordSet(`
    giocatore giocatori calciatore calciatori attaccante attaccanti centrocampista centrocampisti difensore difensori portiere portieri mediano regista trequartista esterno esterni terzino terzini ala ali punta bomber centravanti mezzala
    fantasista jolly capitano talento gioiello gioiellino stella campione baby fuoriclasse big estremo seconda-punta playmaker braccetto laterale fluidificante stopper libero cannoniere numero-dieci promessa veterano calciatrice attaccante pupillo`),
  adjectives: wordSet(`
    giovane esperto veterano promettente argentino brasiliano spagnolo francese tedesco italiano portoghese inglese belga uruguaiano colombiano croato serbo olandese danese svedese norvegese messicano cileno paraguaiano ecuadoriano
    venezuelano peruviano polacco turco ucraino marocchino senegalese nigeriano ghanese ivoriano camerunense maliano algerino egiziano giapponese coreano statunitense americano canadese svizzero austriaco ceco greco georgiano sloveno slovacco
    ungherese rumeno russo scozzese irlandese gallese albanese kosovaro bosniaco montenegrino macedone islandese finlandese catalano basco destro sinistro centrale offensivo difensivo mancino titolare attuale azzurro bianconero nerazzurro rossonero
    giallorosso biancoceleste viola granata rossoblu partenopeo classe under-21 under-19 duttile possente promesso svincolato primo secondo terzo internazionale blaugrana piu amato e`),
  definite: wordSet('il lo la l i gli le suo'),
  indefinite: wordSet('un uno una'),
  contracted: wordSet('al del dal col nel sul dell all dall nell sull allo dello dallo alla della dalla'),
  of: wordSet('di del dello della dell dei degli d'),
  former: wordSet('ex'),
  becoming: wordSet('nuovo nuova nuovi e sara come diventa diventato prossimo futuro neo diventera'),
  pronouns: wordSet('lui'),
  clubWords: wordSet('club squadra societa formazione compagine team dirigenza undici'),
  articles: wordSet('il lo la l i gli le'),
  ages: /^(?:\d{2} anni|\d{2}enne .*|\w+enne .*)$/,
  and: wordSet('e ed o and'),
  saidBy: wordSet('secondo come stando'),
  joined: new Set(['fuori rosa', 'prima punta', 'seconda punta', 'numero uno', 'anche se']),
};

export const ITALIAN_CLAUSES: ClauseWords = {
  always: wordSet('mentre ma pero perche ; - ? se dopo quando nonostante anche-se'),
  beforeSubject: wordSet('e , : che dove come and ed'),
  beforeVerb: new Set(),
  relatives: new Set(),
  verbAfter: new Map(),
  finiteVerbs: wordSet(`
    e non si ci sono ha hanno aveva era sara saranno va vanno vuole vogliono voleva chiede chiedono rifiuta rifiutano respinge respingono accetta accettano offre offrono propone tratta trattano prende prendono firma firmano rinnova rinnovano arriva arrivano arrivera
    prepara preparano presenta presentano lancia cerca cercano segue seguono chiude chiudono annuncia annunciano conferma confermano smentisce smentiscono nega esclude tiene tengono puo possono potrebbe potrebbero deve spera sperano valuta valutano studia insiste
    insistono rilancia rilanciano paga pagano versa esercita attiva vende vendono cede cedono lascia lasciano lascera parte esce uscira torna tornano giochera passa viaggia atterra sbarca vola da danno dice dicono dato detto vede crede considera riceve assicura pensa
    pensano spinge blinda piace piacciono interessa sogna sonda sondano contatta chiama tenta tentano incontra incontrano accelera frena blocca salta sfuma resta rimane restera trova trovano raggiunge manda ufficializza saluta dista apre aprono ascolta gioca vince perde
    sorpassa beffa inserisce mette alza ritira molla pronto fissa respinto offerto chiesto scelto detta fa fanno compra acquista`),
};

export const ITALIAN_CUES: Cues = {
  ...NO_CUES,
  against: wordSet('contro vs'),
  at: wordSet('in'),
  sale: /(?<![^ ])(?:cessione|vendita)(?![^ ])/,
  lending: /(?<![^ ])(?:prestito)(?![^ ])/,
};
