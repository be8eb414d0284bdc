import type { RoleSign } from '../language-pack.ts';

const OF = '(?:di|del|dello|della|dell|dei|d|da parte di|da parte del|da parte della|da parte dell)';
const TO = '(?:a|al|allo|alla|all|ai)';
const WITH = '(?:con|col|con il|con la)';
const FROM = '(?:da|dal|dallo|dalla|dall)';
const WANTS =
  '(?:vuole|vogliono|vorrebbe|interess\\w+|cerca\\w*|punta\\w*|prende|prendono|ha preso|firma|acquist\\w+|compra\\w*|offre|offrono|offert\\w+|ha offerto|propone|presenta\\w*|lancia\\w*|invia\\w*|tratta|trattano|trattativa|chiude|chiudono|ha chiuso|chiud\\w+|prepara\\w*|insist\\w+|rilanci\\w+|segue|seguono|sonda\\w*|sondaggio|chiede|chiedono|ha chiesto|contatt\\w+|chiama\\w*|annunci\\w+|ufficializz\\w+|trova l accordo|ha l accordo|raggiunge|raggiunto|ha raggiunto|studia\\w*|valuta\\w*|sogna\\w*|pensa\\w*|scommette|piomba|irrompe|affond\\w+|si inserisce|fa sul serio|accelera\\w*|stringe|stringono|paga\\w*|paghera|versa\\w*|esercit\\w+|attiva\\w*|alza\\w*|si ritira|molla|si tira|abbandona|vicin\\w+|a un passo|a un soffio|si assicura|blocca\\w*|monitora\\w*|osserva\\w*|mette gli occhi|corteggia\\w*|prova\\w*|tenta\\w*|ci prova|vira|piazza|pesca|ingaggia\\w*|tessera\\w*|riscatt\\w+|accoglie|abbraccia|si avvicina|spinge|incontra\\w*|guarda|anticipa|beffa|sorpassa|in pole|in vantaggio|mette sul piatto|mette|convince|aspetta|attende|non prende|rinuncia|scarica|manda|bussa|fiuta|pressa\\w*|pressing|ci prova|proposto|cala)';

/** Those who speak for a player: whoever deals with them wants him. */
const AGENT = '(?:agent[ei]|procurator[ei]|entourage|legal[ei]|padre)';

/** Signs of who wants a player and who has him, in Italian. */
export const ITALIAN_ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'buyer',
    weight: 4,
    when: `(?:interess\\w+|offert[ae]|proposta|proposte|rilancio|assalto|affondo|sondaggio|sondaggi|contatti|chiamata|blitz|pressing|tentativo|corteggiamento|forcing|avance|sirene|mossa|inserimento|M\\d+)(?: (?!di|del|della|dell|dello|a|al|alla|all|per)[^ A-Z]+| M\\d+| da M\\d+| di M\\d+){0,3} ${OF} {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:firma|firmato|firmera|firmare|accordo|si unisce|passa|passera|passato|approda|approdo|arriva|arrivo|trasferimento|trasferisce|ceduto|venduto|prestito|cessione|verso|direzione|destinazione|torna|ritorno|ritorna|tornare|giocare|giochera|va|andra|andare|vola|sbarca|sbarco|in prestito|si|vendere|cedere|offerto|proposto|promesso sposo|nuovo acquisto|nuovo giocatore|nuovo attaccante|nuovo centrocampista|nuovo difensore|nuovo portiere|rinforzo|colpo|acquisto|ufficiale)(?: (?:in|prestito|definitivo|oggi|ufficialmente|a|titolo|nuovo|il|con))* (?:${TO}|in|per|per il|per la|con|verso|del|dell|della) {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:cessione|trasferimento|arrivo|passaggio|vendita|ritorno|prestito|approdo|addio) (?:di )?{P} (?:${TO}|verso|per|in) {B}`,
  },
  {
    role: 'buyer',
    weight: 3,
    when: `(?:piace|piacciono|interessa|obiettivo|nel mirino|priorita|sogno|idea|proposto|offerto|accostat\\w+|seguit\\w+|corteggiat\\w+|conteso|voluto|richiesto|cercato|corteggiato|sondato|monitorato|osservato|pallino|primo nome|in cima alla lista|nome|osservato speciale|sul taccuino|taccuino|radar|lista|preferenza|scelto|favorit\\w+|ideale)(?: [^ A-Z]+){0,3} (?:${OF}|${TO}|${FROM}|per) {B}`,
  },
  { role: 'buyer', weight: 4, when: `^(?:[^A-Z]*: )?{P}(?: ,)? (?:${TO}|verso|in direzione) {B}` },
  { role: 'buyer', weight: 3, when: '^(?:[^A-Z]*: )?{P}(?: -)? {B}' },
  // "Lazio-Verona, trattativa": who comes first is the one that wants.
  { role: 'buyer', weight: 2, when: '^{B}(?: -)? C\\d+' },
  { role: 'seller', weight: 2, when: '^C\\d+(?: -)? {S}' },
  { role: 'buyer', weight: 3, when: '^(?:[^A-Z]*: )?{B}(?: -)? {P}' },
  {
    role: 'buyer',
    weight: 4,
    when: `(?<!C\\d+(?: [^ A-Z,;?]+){0,5} (?:per|su) ){P}{a} (?:accordo|intesa|visite mediche|contratto|firma\\w*|incontro|contatti|trattativa|si|apre|precontratto|promesso|colloqui)(?: (?!rinnov)[^ A-Z]+){0,3} (?:${WITH}|${TO}|${OF}|per) {B}`,
  },
  {
    role: 'buyer',
    weight: 3,
    when: `(?:visite mediche|visite|test medici|presentazione)(?: [^ A-Z]+){0,3} (?:${WITH}|per|${OF}|a) {B}`,
  },
  { role: 'buyer', weight: 3, when: `{B}(?: ,)?{a} ${WANTS}` },
  {
    role: 'buyer',
    weight: 3,
    when: `{P}{a} (?:vuole|preferisce|sogna|spinge|sceglie|ha scelto|apre|gradisce|aspetta|vuole solo|ha detto si|dice si)(?: [^ A-Z]+){0,4} ?(?:${TO}|per|solo)? {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:rifiut\\w+|respin\\w+|dice no|dicono no|no|chiude la porta|muro|stoppa)(?: ${OF} C\\d+)?(?: ${TO})? {B}`,
  },
  { role: 'buyer', weight: 2, when: '(?:tra|fra) {B} e {P}' },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:smentisc\\w+|nega|negano|nessun\\w*){h} (?:contatt\\w+|trattativ\\w+|accordo|colloqui|offert[ae]) (?:${WITH}|${OF}) {B}`,
  },
  {
    role: 'seller',
    weight: 2,
    when: `^(?:le |la |i )?(?:trattativ\\w+|colloqui|contatti|accordo|discorsi) (?:${WITH}) {S}`,
  },
  {
    role: 'seller',
    weight: 4,
    when: `{S}{a} (?:rifiut\\w+|respin\\w+|rispedi\\w+|rimanda|declin\\w+|accett\\w+|vende|vendera|cede|cedera|ceder\\w+|valut\\w+ M\\d+|chiede M\\d+|pretende|ascolta|apre alla cessione|apre|blinda\\w*|fa muro|alza il muro|muro|resiste|dice no|ha detto no|non vende|non vuole vendere|non molla|non cede|considera incedibile|lascia partire|da il via libera|via libera|riceve|ha ricevuto|mette in vendita|mette sul mercato|offre il rinnovo|propone il rinnovo|rinnova\\w*|risolv\\w+|rescinde|smentisce|chiude la porta|fissa il prezzo|attende offerte|manda in prestito|manda|presta|saluta|scarica|libera|lo lascia|toglie dal mercato|aspetta offerte|spara alto|accontenta|libera)`,
  },
  {
    role: 'seller',
    weight: 4,
    when: `(?:lascia|lascera|lasciare|ha lasciato|saluta|addio|via|parte|in uscita|arriva|preso|acquistato|prelevato|proveniente|si separa|separazione|risolv\\w+|risoluzione|rescissione|svincol\\w+|partenza|strappare|strappato|cessione|addii)(?: (?:in|prestito|a|titolo|definitivo|gia|il|contratto|consensuale|P\\d+|di P\\d+))* (?:${FROM}|${TO}|${WITH}|${OF})? ?{S}`,
  },
  { role: 'seller', weight: 4, when: '(?:lascia|lascera|lasciare|saluta|salutera) {S}' },
  {
    role: 'seller',
    weight: 4,
    when: `(?:offerta|proposta|rilancio|offre|offerto|M\\d+|bussa|chiede|chiesto|strappa|soffia)(?: [^ A-Z]+| M\\d+| da M\\d+){0,4} ${TO} {S}`,
  },
  {
    role: 'seller',
    weight: 3,
    when: `{C}(?: (?!smenti|neg|rifiut|respin|senza|non)[^ A-Z,;?]+){0,6}? (?:accordo|intesa|tratta\\w*|trattativa|contatti|contatto|incontro|incontra|colloqui|chiuso|chiude|affare|dialogo|discute|discorsi)(?: (?!P\\d|C\\d)[^ ]+){0,5}? (?:${WITH}|${TO}) {S}`,
  },
  {
    role: 'seller',
    weight: 2,
    when: `(?:${WITH}|${TO}|${OF}) {S} per (?:acquistare |prendere |il cartellino di |la cessione di |l acquisto di |il trasferimento di )?{P}`,
  },
  {
    role: 'seller',
    weight: 3,
    when: `(?:prende|preso|prendere|acquista|acquistato|compra|strappa|soffia|preleva|ingaggia|riscatta) {P} (?:${FROM}|${TO}) {S}`,
  },
  { role: 'seller', weight: 2, when: `{P} ${OF} {S}` },
  { role: 'seller', weight: 3, when: `{P}(?: ,)? ${FROM} {S}` },
  { role: 'seller', weight: 4, when: `(?:cedut[oa]|prestat[oa]|vendut[oa]|girat[oa]) ${FROM} {S}` },
  { role: 'buyer', weight: 3, when: `(?:per|di|affare|operazione|trattativa|colpo) {P} (?:${TO}) {B}` },
  {
    role: 'seller',
    weight: 4,
    when: '{S}{a} (?:blocca\\w*|ferma\\w*|stoppa\\w*|frena\\w*){h} (?:partenza|cessione|uscita|addio)',
  },
  {
    role: 'seller',
    weight: 3,
    when: `{C}(?: (?![A-Z,;?])[^ ]+){0,4}? (?:per|su) {P}{h} ?:?{h} (?:accordo|intesa|trattativ\\w+|contatt[oi]|colloqui|incontro)(?: (?![A-Z,;?])[^ ]+){0,5}? (?:${WITH}) {S}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:sara|diventera)(?: un| il)?(?: nuovo)? (?:giocatore|attaccante|calciatore|centrocampista|difensore|portiere|rinforzo) (?:di|del|della|dell) {B}',
  },
  { role: 'buyer', weight: 3, when: `{B}{a} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `(?:tra|fra) {B} e{h} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `${AGENT}(?: (?![,;?:])[^ C]+){0,8}? (?:${WITH}) {B}` },
];
