import type { RoleSign } from '../language-pack.ts';

/** Any words of the same clause, names among them. */
const W = '(?: (?![,;?:])[^ ]+){0,9}?';
const WANTS =
  '(?:will|wollen|wollte|mochte|mochten|interess\\w+|sucht|suchen|verpflichtet\\w*|verpflichten|holt|holen|holte|angelt|schnappt|schnappen|sichert|sichern|bietet|bieten|geboten|bot|hinterlegt|legt vor|legt nach|vorgelegt|abgegeben|eingereicht|verhandelt|verhandeln|einig mit|plant|planen|bereitet|vorbereitet|buhlt|buhlen|jagt|jagen|beobachtet|beobachten|scoutet|baggert|baggern|wirbt|werben|lockt|lockte|bemuht|klopft|klopft an|fragt an|fragte an|angefragt|anfrage|kontaktiert|kontakt|erkundigt|steigt|denkt|hofft|pruft|prufen|erhoht|bessert nach|nachgebessert|zieht|aktiviert|ziehen|zahlt|zahlen|leiht|leihen|ausleihen|macht ernst|ernst|im rennen|in der pole|pole|heiss auf|auf der jagd|visier|zettel|liste|wunschspieler|favorisiert|kampft|kampfen|konkurriert|stellt vor|prasentiert|prasentieren|vermeldet|gibt die verpflichtung|verstarkt|verstarken|nimmt|nehmen|gewinnt|bekommt den zuschlag|steht vor|stehen vor|kurz vor|nahe|vor verpflichtung|vor einigung|vor transfer|blitzt|blitzen|abgeblitzt|kassiert eine absage|kassiert absage|kassiert|holt sich eine abfuhr|holt sich einen korb|zieht sich zuruck|steigt aus|aussteigen|zuruck|verzichtet|nimmt abstand|lasst ab|geht leer aus|gehen leer aus|vorstoss|angebot ab|ausgeliehen|kauft|kaufen|greift an|greift nach|schlagt zu|setzt auf|traumt|schielt|liebaugelt|mochte|wurde gern|vorstellig|tritt in verhandlungen|einigt sich mit P\\d+|hat P\\d+ im|arbeitet an)';

/** An offer and its compounds, but one for a new contract. */
const OFFER = '(?:(?!vertrags|verlangerungs|auf)[a-z-]*(?:angebote?|offerten?|gebote?|anfragen?))';

/** Those who speak for a player: whoever deals with them wants him. */
const AGENT = '(?:beratern?|management|agenten?|umfeld|beraterseite|anwalt|vater)';

/** Signs of who wants a player and who has him, in German. */
export const GERMAN_ROLE_SIGNS: readonly RoleSign[] = [
  {
    role: 'buyer',
    weight: 4,
    when: '(?:(?!vertrags|verlangerungs|auf)[a-z-]*(?:angebote?|offerten?|anfragen?)|interesse|vorstoss|bemuhungen|werben|lockruf|gebot|avancen|abwerbeversuch|verhandlungen|kontakt|M\\d+)(?: (?!von|vom|des|aus|an|fur)[^ A-Z]+| M\\d+| uber M\\d+| in hohe von M\\d+){0,3} (?:von|vom|des|aus|seitens|durch) {B}|M\\d+ (?:aus|von|vom) {B}|(?:korb|absage|abfuhr) (?:fur|an)(?: den| die)? {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '{B} (?:angebot|angebote|offerte|interesse|anfrage|wechsel|transfer|deal|ziel|flirt|gebot|poker|vorstoss|kandidat|wunschspieler|medizincheck|zusage|zugang|neuzugang|rekordtransfer|jagd|werben|bemuhungen|ruckkehr|abfuhr)',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?<!J\\d+(?: [^ A-Z]+){0,6} )(?:zu|zum|zur|nach|richtung|in richtung)(?: (?:den|dem|der|die|einem|zum|ligakonkurrent|konkurrent|rivale|aufsteiger))* {B}',
  },
  {
    role: 'buyer',
    weight: 3,
    when: `(?:medizincheck|unterschreib\\w+|unterschrieb\\w*|unterschrift|vorvertrag|heuert|landet|vorgestellt|vertrag|vierjahresvertrag|funfjahresvertrag|dreijahresvertrag|arbeitspapier|anschlies\\w+|medizintest|check)(?: [^ A-Z]+| M\\d+){0,3} (?:bei|beim|in|mit) {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:bei|beim|mit) {B}(?: [^ A-Z]+){0,4} (?:unterschreib\\w+|unterschrieben|unterschrieb|medizincheck|vorvertrag|im gesprach|hoch im kurs|im fokus|im visier|auf der liste|auf dem zettel|gehandelt|im wort|angeboten)',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:im visier|auf dem zettel|auf der liste|auf dem radar|auf dem wunschzettel|in den fokus|im fokus|wunschspieler|objekt der begierde|thema|wunschkandidat|kandidat|hoch im kurs|ins visier|heiss begehrt)(?: [^ A-Z]+){0,2} (?:von|vom|des|bei|beim|der) {B}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:von|vom|durch|bei|beim) {B}(?: [^ A-Z]+){0,4} (?:umworben|beobachtet|gejagt|verpflichtet|verfolgt|gescoutet|kontaktiert|unter vertrag|begehrt|gelockt|gehandelt|prasentiert|vorgestellt|gewunscht|umgarnt)',
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:verkauft|verkaufen|leiht|verleiht|verleihen|verliehen|ausgeliehen|gibt|abgegeben|angeboten|ausleihen|abgeben|gehen|geht|transferiert|weiterverliehen|leihe|verkauf|abgabe|leihweise)${W} an(?: (?:den|die|das))? {B}`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: 'an(?: (?:den|die|das))? {B}(?: [^ A-Z]+){0,4} (?:verkauft|verliehen|ausgeliehen|abgegeben|verleihen|verkaufen|abgeben|weiterverliehen|angeboten)',
  },
  {
    role: 'buyer',
    weight: 4,
    when: '^(?:[^A-Z]*: )?{P}(?: ,)? (?:zu|zum|zur|nach|vor wechsel zu|vor wechsel zum|vor wechsel nach) {B}',
  },
  { role: 'buyer', weight: 3, when: `{B}(?: ,)?${W} ${WANTS}` },
  { role: 'buyer', weight: 2, when: `^(?:[a-z]+ : )?{B}${W} {P}` },
  {
    role: 'buyer',
    weight: 4,
    when: `{P}${W} (?:einig|einigung|einigt|gesprache|gesprachen|gesprach|vorvertrag|verhandelt|verhandlungen|wort|zugesagt|zusage|ja)(?: (?!verlanger)[^ A-Z]+){0,3} (?:mit|bei|beim|zu|zum) {B}`,
  },
  { role: 'buyer', weight: 4, when: '(?:mit|bei|beim) {B}(?: [^ A-Z]+){0,4} (?:einig|geeinigt|im wort|zugesagt)' },
  {
    role: 'buyer',
    weight: 4,
    when: `{P}${W} (?:will|mochte|bevorzugt|traumt|favorisiert|wunscht|drangt)${W} (?:zu|zum|zur|nach|fur|beim|bei|von) {B}`,
  },
  { role: 'buyer', weight: 2, when: '(?:zwischen) {B} und {P}' },
  {
    role: 'buyer',
    weight: 3,
    when: '(?:bei|beim|fur) {B}(?: [^ A-Z]+){0,3} (?:spielen|auflaufen|sturmen|unterkommen|weitermachen)',
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:lehnt\\w*|weist|schlagt|erteilt|gibt|zeigt|lasst|dementiert|bestreitet|verneint|absage|korb|abfuhr|nein)${W} (?:an|von|vom|mit|zu|zum|fur)? ?{B}(?: [^ A-Z]+| {P}){0,4} (?:ab|absage|abblitzen|korb|abfuhr|zuruck|aus|abgelehnt|eine absage)`,
  },
  {
    role: 'buyer',
    weight: 4,
    when: '(?:kontakt|gesprache|verhandlungen|einigung|angebot|wechsel)(?: [^ A-Z]+){0,2} (?:mit|zu|von|vom|zum) {B}(?: [^ A-Z]+){0,4} (?:dementiert|nicht|kein|keine|bestritten|falsch)',
  },
  {
    role: 'seller',
    weight: 4,
    when: `{S}${W} (?:lehnt\\w*|abgelehnt|weist|schlagt|erteilt|akzeptiert|akzeptieren|nimmt das angebot|stimmt|stimmt zu|zugestimmt|verkauft|verkaufen|gibt(?!${W} ${OFFER})|abgeben|verleiht|verleihen|fordert|fordern|verlangt|verlangen|ruft|aufgerufen|halten|unverkauflich|bindet|verlangert|verlangern|trennt|trennen|lasst|ziehen lassen|stellt|sortiert|freigabe|gesprachsbereit|verkaufsbereit|mauert|blockt|abblitzen|schiebt|erhalt|erhielt|angebot erhalten|bekommt|absage an|erklart|dementiert|widerspricht|offen fur|setzt auf die liste|ziehen|hort|loscht|lost|lost den vertrag|schmettert|rechnet mit|absagen|winkt ab|bleibt hart|setzt den preis|legt ein (?:neues|verbessertes)|freigestellt)`,
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:verlasst|verlassen|verliess|abschied|abgang|abgange|abschied von|abgang von|abgang aus|weg|weg von|loseisen|kommt|kam|kommen|wechselt|wechselte|trennung|loste|lost|vertragsauflosung|abkehr)(?: (?:ablosefrei|leihweise|fest|P\\d+|von P\\d+|fur M\\d+|sofort))* (?:von|vom|aus|bei|beim)? ?{S}',
  },
  { role: 'seller', weight: 4, when: '(?:verlasst|verliess) {S}' },
  {
    role: 'seller',
    weight: 4,
    when: '{S}(?: [^ A-Z]+){0,5} (?:verlassen|verlasst|den rucken|den rucken kehren|losgeeist)',
  },
  {
    role: 'seller',
    weight: 3,
    when: '(?:von|vom|aus) {S}(?: [^ A-Z]+){0,3} (?:zu|zum|zur|nach|verpflichtet|losgeeist|geholt|ausgeliehen|kommt|kommen|ablosefrei|fur M\\d+)',
  },
  {
    role: 'seller',
    weight: 4,
    when: `(?:angebot|offerte|anfrage|bietet|geboten)(?: [^ A-Z]+| M\\d+){0,4} (?:bei|beim|an|gegenuber) {S}`,
  },
  {
    role: 'seller',
    weight: 4,
    when: '(?:bei|beim) {S}(?: [^ A-Z]+){0,5} (?:angebot|offerte|anfrage|angefragt|erkundigt|vorgelegt|eingereicht|hinterlegt|abgegeben|vorstellig|angeklopft)',
  },
  {
    role: 'seller',
    weight: 3,
    when: `{C}${W} (?:einigung|einig|einigt|verhandel\\w+|verhandlung\\w*|gesprache|gesprach|kontakt|einigten|geeinigt)(?: (?!P\\d|C\\d)[^ ]+){0,5}? (?:mit|bei|beim) {S}`,
  },
  {
    role: 'seller',
    weight: 3,
    when: `{C}${W} mit {S}(?: [^ A-Z]+| {P}){0,6} (?:einig|geeinigt|verhandelt|verhandlungen|gesprachen|gesprache|einigung|verhandeln)`,
  },
  { role: 'seller', weight: 2, when: '^(?:die |ein |eine )?(?:verhandlungen|gesprache|einigung) mit {S}' },
  { role: 'seller', weight: 2, when: '(?:von|vom|aus) {S}' },
  { role: 'seller', weight: 2, when: '{P} (?:von|vom|aus|bei|beim) {S}' },
  { role: 'seller', weight: 2, when: '{S} {P}' },
  { role: 'seller', weight: 4, when: `{S}${W} (?:nimmt|nahm|nehmen)${W} (?:angebot|offerte|gebot)${W} an` },
  {
    role: 'seller',
    weight: 3,
    when: 'J\\d+(?: [^ A-Z]+){0,4}? (?:reist\\w*|flog|fliegt|verhandelt\\w*|sprach|spricht|traf|trifft)(?: [^ A-Z]+){0,3}? (?:nach|mit|bei|zu|zum) {S}',
  },
  {
    role: 'buyer',
    weight: 4,
    when: `(?:dementier\\w*|widersprich\\w*|bestreitet|verneint)${W} (?:kontakt\\w*|gesprach\\w*|verhandlung\\w*|einigung|angebot\\w*|interesse)(?: [^ A-Z]+){0,2} (?:mit|zu|von|vom|zum) {B}`,
  },
  { role: 'seller', weight: 4, when: '{S} (?:leiht|lieh)(?: (?![,;?:])[^ ]+){0,6}? an(?: (?:den|die|das))? [CL]\\d+' },
  { role: 'buyer', weight: 3, when: `{B}{a} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `zwischen {B} und{h} ${AGENT}` },
  { role: 'buyer', weight: 3, when: `${AGENT}(?: (?![,;?:])[^ C]+){0,8}? (?:mit|bei|beim) {B}` },
  { role: 'buyer', weight: 3, when: `{B} (?:gibt|legt|reicht|macht|unterbreitet|hinterlegt|schickt)${W} ${OFFER}` },
];
