import type { Rule } from '../rule.ts';

/** Any words of the same clause, names among them: German verbs come last. */
const W = '(?: (?![,;?:])[^ ]+){0,9}?';
const either = (one: string, other: string): string => `${one}${W} ${other}|${other}${W} ${one}`;
const REJECT =
  '(?:lehn\\w* ab|lehnt\\w*|abgelehnt|ablehn\\w+|ausgeschlagen|schlagt\\w*|schlug|weist|zuruckgewiesen|erteilt|absage|absagen|abfuhr|korb|abblitzen|blitz\\w* ab|blitzt\\w*|abgeblitzt|schmettert\\w*|abgeschmettert|winkt ab|sagt nein|nein zu|nein|verschmaht|verschmahte|weisen|kassiert|lasst abblitzen)';
const BID =
  '(?:(?!vertrags|verlangerungs|auf)[a-z-]*(?:angebot[es]?|offerten?|gebote?|anfragen?)|vorstoss|M\\d+|avancen)';
const RENEWAL =
  '(?:verlanger\\w+|vertragsverlangerung|vertragsangebot|neuen vertrag|neuer vertrag|neuem vertrag|neues arbeitspapier|vertragsgesprache|vertragsgesprachen|vertragsverhandlungen|ausdehn\\w+|vertrag|vertragspoker|weiterbeschaftigung|neuvertrag)';
const NEAR =
  '(?:kurz vor|unmittelbar vor|steht vor|stehen vor|vor (?:dem |einem |der |seinem )?(?:wechsel|abschluss|transfer|unterschrift|abgang|sprung|ruckkehr|einigung|verpflichtung|absprung|vollzug)|vor wechsel|nahe|so gut wie|fast (?:fix|perfekt|durch)|nahezu|auf der zielgeraden|zielgeraden|auf der zielgerade|in den letzten zugen|letzte details|nur noch details|fehlt nur noch|details|steht bevor|bahnt sich an|weit fortgeschritten|fortgeschritten|fortgeschrittene|fortgeschrittenen|in der endphase|endphase|konkret|auf dem weg|auf dem sprung|heisse phase|in trockenen|finale phase|finalen zugen|in kurze|vor der tur|in den nachsten stunden|wird zum|rechnet mit|zeichnet sich ab|greifbar|naht|rasch uber die buhne|uber die buhne|soll (?:zum|zu|nach)|wird wechseln)';
const SIGN =
  '(?:wechsel\\w*|verpflichtung|verpflicht\\w+|transfer\\w*|einigung|unterschrift|unterschreib\\w+|leihe|deal|abgang|abschied|verkauf|zugang|abschluss|ruckkehr|vollzug|verhandlungen|gesprache|holen|leihgeschaft|sprung|ausleihe|engagement|zusage|neuzugang)';
const NO =
  'nicht|kein|keine|keinen|konnte\\w*|will|wollen|soll|hofft|vor|kurz|noch|wenn|falls|nahe|mochte\\w*|fehlt|aussteht|sucht|sollen|plant';

/** German in order: within a clause the first rule that fires for a player wins. */
export const GERMAN_RULES: readonly Rule[] = [
  {
    id: 'de/contract-stalled/rejects-renewal',
    stage: 'contract_stalled',
    when: either(
      REJECT,
      '(?:vertragsangebot|verlangerungsangebot|vertragsverlangerung|angebot zur (?:vertrags)?verlangerung|neues vertragsangebot|neuen vertrag|verlangerung|angebot zur verlangerung)',
    ),
    unless: 'ablose|wechsel zu',
    example: 'Marek Dolan lehnt Vertragsangebot von Everton ab',
  },
  {
    id: 'de/contract-stalled/stuck',
    stage: 'contract_stalled',
    when: either(
      '(?:verlanger\\w+|vertragsgesprach\\w*|vertragsverhandlungen|vertragsverlangerung|vertragspoker|neuer vertrag|gesprache uber (?:eine|einen) (?:verlangerung|neuen vertrag))',
      '(?:stock\\w*|ins stocken|ins stocken geraten|auf eis|liegen auf eis|stagnier\\w+|gescheitert|scheitern|scheitert|unterbrochen|festgefahren|hakt|hangt|hangepartie|keine einigung|ohne einigung|weit auseinander|geplatzt|platzt|ausgesetzt|sackgasse|stillstand|in weiter ferne|wackelt|gestoppt|verzoger\\w+|vertagt)',
    ),
    example: 'Vertragsgespräche zwischen Marek Dolan und Everton stocken',
  },
  {
    id: 'de/contract-stalled/will-not-renew',
    stage: 'contract_stalled',
    when: '(?:(?:will|wird|mochte|werde)(?: [^ ]+){0,8}? nicht verlangern|nicht verlangern|verlangert(?: [^ ]+){0,6}? nicht|keinen neuen vertrag|verlangerung vom tisch|gegen (?:eine )?verlangerung|verlangerung unwahrscheinlich)',
    unless: 'ablosefrei|verlasst|abschied|trennen sich',
    example: 'Marek Dolan will bei Everton nicht verlängern',
  },
  {
    id: 'de/denied/denies',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:dementier\\w+|dementi|widersprich\\w+|widersprach\\w*|weist\\w* (?:bericht\\w*|gerucht\\w*|spekulation\\w*|meldung\\w*)(?: [^ ]+){0,6}? zuruck|zuruckgewiesen|falschmeldung|ente|quatsch|unsinn|nichts dran|stimmt nicht|nicht wahr|falsch|frei erfunden|erfunden|aus der luft|bestreit\\w+|bestritten|verneint|raumt auf|erteilt geruchten|weder)',
    unless: `nicht dementiert|${BID}(?: [^ ]+){0,8} zuruckgewiesen|dementiert nicht`,
    example: 'Everton dementiert Verkauf von Marek Dolan',
  },
  {
    id: 'de/denied/no-talks',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:(?:kein|keine|keinen|keinerlei|niemals|nie)(?: [^ A-Z]+){0,3} (?:interesse|kontakt\\w*|gesprach\\w*|verhandlung\\w*|angebot\\w*|anfrage\\w*|thema|kandidat|option|transferziel)|nicht (?:interessiert|an {P}(?: [^ ]+){0,2} interessiert|mit {P} beschaftigt|verhandelt|auf der liste|in verhandlungen)|(?:schliesst|schliessen)(?: [^ ]+){0,8}? (?:verpflichtung|transfer|ruckkehr|interesse|wechsel)(?: [^ ]+){0,8}? aus)',
    unless: 'verlanger\\w+|keine einigung|kein angebot akzept\\w+|angebot gut genug|kein thema mehr',
    example: 'Napoli hat kein Interesse an Marek Dolan',
  },
  {
    id: 'de/denied/stays',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:bleibt|bleibe|wird bleiben|will bleiben|mochte bleiben|verbleib|geht nicht|wechselt nicht|wird nicht wechseln|verlasst(?: [^ ]+){0,4}? nicht|nicht verlassen|kein abschied|schliesst (?:abschied|abgang|einen wechsel|wechsel|seinen abschied)(?: [^ ]+){0,5}? aus|bekennt sich|bekenntnis|treueschwur|nicht wechseln|denkt nicht an (?:abschied|wechsel)|wechsel ausgeschlossen)',
    unless:
      'angebot\\w*|offerte|verlanger\\w+|leih\\w*|wenn|ablosefrei|verhandel\\w+|vertrag|bis 2\\d+|bleibt (?:offen|abzuwarten|ein|eine|hart|das|die|der|unklar|im|auf|dran|am|vage|ungewiss|spannend|nur|unverkauflich|weiter|interessiert|kandidat|thema|noch)|zukunft|lehn\\w+|interesse',
    example: 'Marek Dolan bleibt bei Everton',
  },
  {
    id: 'de/deal-off/player-refuses',
    stage: 'deal_off',
    when: `{P}(?: (?![,;?:])[^ ]+){0,3}? (?:lehnt\\w*|erteilt|sagt|gibt|verschmaht\\w*|schlagt|zeigt|hat)${W} {B}${W} (?:ab|absage|korb|nein|aus|abgesagt|abgelehnt|eine absage|kalte schulter)|{P}(?: (?![,;?:])[^ ]+){0,3}? (?:sagt {B} ab|verschmaht {B}|lehnt {B} ab|gibt {B} einen korb|erteilt {B} eine absage|gegen (?:einen wechsel zu )?{B})|(?:absage|korb) von {P} (?:an|fur)(?: den| die)? {B}`,
    unless: 'verlanger\\w+|vertragsangebot',
    example: 'Marek Dolan erteilt Napoli eine Absage',
  },
  {
    id: 'de/deal-off/collapses',
    stage: 'deal_off',
    when: `${either('(?:wechsel|transfer|deal|leihe|verpflichtung|verhandlungen|gesprache|leihgeschaft|abgang|ausleihe|ruckkehr|verkauf|poker|einigung|{P}|sensationstransfer)', '(?:geplatzt|platzt|platzte|platzen|gescheitert|scheitert|scheiterte|scheitern|vom tisch|geht nicht uber die buhne|kommt nicht zustande|abgebrochen|gestoppt|zerschlagen|zerschlagt sich|zerschlug|in letzter sekunde|aus fur|nicht zustande|abgeblasen|hinfallig|ist durch|gekippt|kippt|endgultig vom|rolle ruckwarts|findet nicht statt|wird nichts|gestorben|erledigt)')}|(?:wechsel|transfer)-aus|kein wechsel`,
    unless: 'verlanger\\w+|vertragsgesprach\\w*|pokal|in letzter sekunde (?:perfekt|fix)|klausel|elfmeter|hoffnung',
    example: 'Wechsel von Marek Dolan zu Napoli geplatzt',
  },
  {
    id: 'de/deal-off/withdraws',
    stage: 'deal_off',
    when: `(?:zieht sich|ziehen sich|steigt aus|steigen aus|ausgestiegen|aus dem rennen|raus aus|nimmt abstand|nehmen abstand|abstand genommen|verzichtet|verzichten|gibt auf|wirft das handtuch|lasst die finger|lasst von|lassen von|geht leer aus|gehen leer aus|winkt ab|beendet (?:das werben|die verhandlungen|gesprache)|abgehakt|hakt|verabschiedet sich|zuruckgezogen|kein thema mehr|legt {P} zu den akten|zu den akten|rudert zuruck|bricht(?: [^ ]+){0,4}? ab)`,
    unless: 'verlanger\\w+|karriere|nationalmannschaft|medaille|offentlichkeit',
    example: 'Napoli steigt aus Poker um Marek Dolan aus',
  },
  {
    id: 'de/deal-off/option-not-taken',
    stage: 'deal_off',
    when: '(?:kaufoption|option|klausel)(?: (?![,;?:])[^ ]+){0,8}? (?:nicht (?:gezogen|ziehen|aktiviert|aktivieren|wahrgenommen|wahrnehmen|genutzt|nutzen)|verstreichen|verfallen|ungenutzt)|(?:zieht|ziehen|aktiviert|nutzt|verzichtet)(?: (?![,;?:])[^ ]+){0,8}? (?:kaufoption|option)(?: [^ ]+){0,5}? nicht|verzichtet auf (?:die )?(?:kaufoption|option)',
    example: 'Napoli zieht Kaufoption für Marek Dolan nicht',
  },
  {
    id: 'de/bid-rejected/rejects-bid',
    stage: 'bid_rejected',
    when: `${either(REJECT, BID)}|${either(BID, '(?:zu niedrig|zu wenig|reicht nicht|nicht genug|ungenugend|abgelehnt|abgewiesen|zuruckgewiesen|nicht ausreichend)')}|{B}(?: (?![,;?:])[^ ]+){0,6}? (?:blitzt|blitzen|abgeblitzt|kassiert absage|holt sich (?:eine abfuhr|einen korb)|holt sich abfuhr|abgeblitzt|abfuhr)|{S} (?:lasst|erteilt|weist|sagt|gibt)(?: (?![,;?:PNAT])[^ ]+){0,2}? {B}(?: (?![,;?:])[^ ]+){0,6}? (?:abblitzen|absage|ab|korb|abfuhr)|absage an {B}`,
    unless: 'verlanger\\w+|vertragsangebot|nicht ab$|lehnt nicht',
    example: 'Everton lehnt Angebot von Napoli für Marek Dolan ab',
  },
  {
    id: 'de/bid-rejected/not-for-sale',
    stage: 'bid_rejected',
    when: '(?:unverkauflich|unverhandelbar|gibt(?: (?![,;?:])[^ ]+){0,5}? nicht (?:ab|her)|lasst(?: (?![,;?:])[^ ]+){0,5}? nicht (?:ziehen|gehen)|unantastbar|nicht zu verkaufen|steht nicht zum verkauf|nicht zum verkauf|nicht verkauflich|kein verkauf|verkauf ausgeschlossen|(?:will|wollen|wird|werden|mochte|denkt|lasst|lassen)(?: (?![,;?:])[^ ]+){0,6}? (?:nicht (?:verkaufen|abgeben|ziehen|ziehen lassen|gehen lassen|hergeben|daran zu verkaufen)|keinesfalls abgeben|nicht ziehen)|keine freigabe|verweigert (?:die )?freigabe|verweigert|wechselverbot|schiebt(?: [^ ]+){0,4}? riegel vor|riegel|schliesst (?:einen )?verkauf(?: [^ ]+){0,5}? aus|blockt ab|blockt|mauert|pocht auf (?:die |den )?(?:vertrag|klausel|vertragserfullung))',
    unless: 'verlanger\\w+|interess\\w+|medizincheck',
    example: 'Everton erklärt Marek Dolan für unverkäuflich',
  },
  {
    id: 'de/contract-extension/nearly',
    stage: 'contract_extension',
    advanced: true,
    when: `${either('(?:kurz vor|steht vor|stehen vor|vor (?:der|einer)|nahe|so gut wie|fast|nahezu|auf der zielgeraden|einig|einigung|geeinigt|grundsatzlich|mundlich|zusage|zugesagt|weit fortgeschritten|steht bevor|bahnt|bahnt sich|zeichnet sich|entscheidung gefallen|nur noch|durchbruch|in trockenen|naht|perfekt gemacht werden|in kurze)', '(?:vertragsverlangerung|verlangerung|neuen vertrag|neuem vertrag|neuer vertrag|verlangern|neues arbeitspapier|weiterbeschaftigung)')}|wird(?: (?![,;?:])[^ ]+){0,6}? verlangern`,
    unless: 'nicht|bietet|angebot|will|konnte\\w*|keine|wackelt|stocken|ausstiegsklausel zieh\\w+',
    example: 'Marek Dolan kurz vor Vertragsverlängerung bei Everton',
  },
  {
    id: 'de/contract-extension/renews',
    stage: 'contract_extension',
    when: `(?:verlangert|verlangerte|verlangerten|hat(?: (?![,;?:])[^ ]+){0,6}? verlangert|haben(?: (?![,;?:])[^ ]+){0,6}? verlangert|vertrag(?: (?![,;?:])[^ ]+){0,6}? verlangert|vorzeitig verlangert|verlangerung (?:perfekt|fix|offiziell|ist perfekt|ist fix|durch)|vertragsverlangerung (?:perfekt|fix|offiziell|bekannt)|bindet|bindet sich|langfristig gebunden|dehnt|weitet aus|unterschreibt(?: (?![,;?:])[^ ]+){0,4}? (?:neuen vertrag|neues arbeitspapier)|unterschrieb(?: (?![,;?:])[^ ]+){0,4}? neuen vertrag|stattet(?: (?![,;?:])[^ ]+){0,6}? vertrag aus|bleibt bis 2\\d+|unterschreibt bis 2\\d+|(?:gibt|vermeldet|verkundet|bestatigt)(?: (?![,;?:])[^ ]+){0,6}? (?:vertragsverlangerung|verlangerung)|zieht(?: (?![,;?:])[^ ]+){0,5}? verlangerungsoption|profivertrag|hangt(?: (?![,;?:])[^ ]+){0,7}? (?:dran|an)|jahr dran)`,
    unless:
      'will|konnte\\w*|verhandel\\w+|hofft|nicht|interess\\w+|angebot|bietet|gesprach\\w*|mochte\\w*|soll|sollen|wechselt|leihe|ausleih\\w+|kurz|plant|leiht|pause|zwangspause|fan\\w*|wartet',
    example: 'Marek Dolan verlängert bei Everton bis 2030',
  },
  {
    id: 'de/contract-offer/renewal-talks',
    stage: 'contract_offer',
    when: `${either('(?:biet\\w+|bot|angeboten|will|wollen|plant|planen|legt\\w*|vorgelegt|verhandel\\w+|verhandlungen|gesprache|gesprachen|arbeitet|arbeiten|mochte|mochten|treibt|bereitet|hofft|peilt|strebt|prioritat|angebot|offerte|lockt|in gesprachen|sprechen uber|spricht uber|fuhrt|tausch\\w+|bemuht|unterbreitet|auf dem tisch|forciert|drangt|startet|aufgenommen)', RENEWAL)}|vertragsangebot|vertragsgesprach\\w*|vertragsverhandlung\\w*|(?:will|wollen|mochte)(?: (?![,;?:])[^ ]+){0,6}? (?:langfristig binden|halten|binden)`,
    unless:
      'klausel|ablose|verpflicht\\w+|leih\\w+|vorvertrag|auslaufen\\w+|vertragsende|auslauft|vertrag lauft|lauft aus|laufend\\w+|aufgelost|auflos\\w+|wechsel\\w*|transfer|(?:vertrag|kontrakt) bis|vertrag uber|vertrag aus|vertrag bei {B}|gultig\\w*|ohne vertrag|lehn\\w+|medizincheck',
    example: 'Everton bietet Marek Dolan neuen Vertrag an',
  },
  {
    id: 'de/done/here-we-go',
    stage: 'done',
    when: 'here we go|here-we-go|done deal|deal perfekt|transfer perfekt|wechsel perfekt|wechsel fix|transfer fix|leihe perfekt|leihe fix|transfer ist perfekt|wechsel ist perfekt|wechsel ist fix|transfer ist fix|macht(?: (?![,;?:])[^ ]+){0,6}? (?:wechsel|transfer|verpflichtung|deal|leihe)(?: (?![,;?:])[^ ]+){0,6}? (?:perfekt|fix)|(?:ist|sind) (?:perfekt|fix)|tute den deckel|in trockenen tuchern|vollzogen|verpflichtung(?: (?![,;?:])[^ ]+){0,4}? (?:perfekt|fix)',
    unless:
      'soon|fast|so gut|nahezu|nicht|verlanger\\w+|noch nicht|soll|bald|kurz|wenn|demnachst|steht (?:noch )?nicht',
    example: 'Marek Dolan zu Napoli: Wechsel perfekt',
  },
  {
    id: 'de/release-clause/pays',
    stage: 'release_clause',
    when: either(
      '(?:zieht|ziehen|gezogen|zog|zahlt|zahlen|gezahlt|bezahlt|aktiviert|aktivieren|hinterlegt|nutzt|nutzen|ubt|ausgeubt|greift|macht gebrauch|wahrgenommen|nimmt wahr|loste|lost)',
      '(?:ausstiegsklausel|klausel|kaufoption|ruckkaufoption|ruckkaufklausel|option|kaufpflicht)',
    ),
    unless:
      'nicht|konnte\\w*|erwagt|bereit|uberlegt|pruft|will|wollen|wenn|musste|soll|plant|denkt|verlanger\\w+|mochte\\w*|verlangt|hofft|darf|durfte|option auf ein weiteres jahr|kann|greift erst|ohne',
    example: 'Napoli zieht Ausstiegsklausel von Marek Dolan',
  },
  {
    id: 'de/medical/medical',
    stage: 'medical',
    when: '(?:medizincheck|medizinchecks|medizin-check|medizintest|medizinische untersuchung|medizinischen untersuchung|medizinische tests|medizinischen test|medizinischen tests|sportmedizinische untersuchung)',
    unless:
      'durchgefallen|nicht bestanden|verletz\\w+|nach dem medizincheck unterschrieb|krankenhaus|trainingsauftakt|gescheitert|platzt|nach bestandenem medizincheck unterschr\\w+|fehlt (?:nur )?noch|fehlen|aussteh\\w+|vor dem medizincheck geplatzt',
    example: 'Marek Dolan absolviert Medizincheck bei Napoli',
  },
  {
    id: 'de/medical/arrives',
    stage: 'medical',
    advanced: true,
    when: '(?:landet\\w*|gelandet|fliegt|flog|reist|eingetroffen|angekommen|im anflug|auf dem weg|erwartet|im flieger)(?: (?![,;?:])[^ ]+){0,7}? (?:unterschr\\w+|unterschrift|abschluss|wechsel|transfer|finalisier\\w+|perfekt zu machen|deal|vollzug|checks?)',
    unless: 'spiel|testspiel|trainingslager|nomin\\w+|verhandel\\w+|gesprach\\w*|angebot',
    example: 'Marek Dolan landet in Italien zur Unterschrift bei Napoli',
  },
  {
    id: 'de/pre-contract/signed',
    stage: 'pre_contract',
    when: '(?:vorvertrag|wechselt(?: (?![,;?:])[^ ]+){0,3}? (?:im sommer|zur neuen saison|zum saisonende)(?: (?![,;?:])[^ ]+){0,3}? ablosefrei|(?:unterschr\\w+|einigung|einig|zusage|zugesagt|kommt|wechselt|unterschreibt|verpflichtet)(?: (?![,;?:])[^ ]+){0,8}? ablosefrei(?: (?![,;?:])[^ ]+){0,6}? (?:im|ab|zum|zur|sommer|saison|juli|neuen)|ablosefrei(?: (?![,;?:])[^ ]+){0,6}? (?:im|ab|zum|zur) (?:sommer|saison|kommenden|neuen|nachsten|juli|1)(?: (?![,;?:])[^ ]+){0,6}? (?:zu|zum|nach|unterschr\\w+|einig|geeinigt))',
    unless:
      'konnte\\w*|verhandel\\w+|will|bietet|nicht|versucht|darf|hofft|interess\\w+|beobachtet|mochte\\w*|kandidat|im blick|visier|vertrag lauft',
    example: 'Marek Dolan unterschreibt Vorvertrag bei Napoli',
  },
  {
    id: 'de/terms/with-player',
    stage: 'personal_terms_agreed',
    when: `(?:(?:mundlich |grundsatzlich |bereits |schon |langst |weitgehend )*(?:einig|einigung|geeinigt|ubereinkunft|einigen sich|einigt sich))(?: (?![,;?:CM])[^ P]+){0,3}? mit (?:{P}|T\\d+|A\\d+|dem (?:spieler|profi|management)|dessen (?:management|berater\\w*)|spieler\\w*)|mit (?:{P}|T\\d+|A\\d+|dem spieler)(?: (?![,;?:])[^ ]+){0,4}? (?:einig|geeinigt|klar|einigung)|{P}(?: (?![,;?:])[^ ]+){0,6}? (?:sich )?(?:mit|bei|beim) {B}(?: (?![,;?:])[^ ]+){0,4}? (?:einig|geeinigt|im wort|klar|einigung)|{P}(?: (?![,;?:])[^ ]+){0,4}? (?:einig mit|einigung mit|gibt|sagt|entscheidet sich fur|hat sich fur|will zu|hat)(?: (?![,;?:])[^ ]+){0,4}? {B}(?: (?![,;?:])[^ ]+){0,4}? (?:zusage|zu|jawort|ja-wort|zugesagt|gegeben|entschieden|einig)|(?:zusage|jawort|ja-wort|ja) von {P}|{P}(?: (?![,;?:])[^ ]+){0,3}? (?:entscheidet sich fur|sagt ja zu|sagt|einigt sich mit) {B}(?: zu)?|spieler(?:seite)? einig|einigung mit (?:spieler|profi)`,
    unless:
      'auflos\\w+|aufgelost|nicht|verlanger\\w+|keine einigung|trennung|klubs|vereine|clubs|ablose (?:erzielt|vereinbart)|noch keine|fehlt',
    example: 'Napoli ist sich mit Marek Dolan einig',
  },
  {
    id: 'de/bid-accepted/accepts',
    stage: 'bid_accepted',
    when: `{S}${W} (?:nimmt|nahm|nehmen)${W} ${BID}${W} an|${either(
      '(?:akzeptier\\w+|nimmt|angenommen|stimmt|stimmt zu|zugestimmt|grunes licht|erteilt freigabe|gibt grunes licht|gibt freigabe|gibt sein okay|okay)',
      `(?:${BID}|transfer|verkauf|wechsel|leihe|ablose|abgang|deal)`,
    )}`,
    unless:
      'nicht|konnte\\w*|verlanger\\w+|wenn|wurde|bereit|nimmt(?: [^ ]+){0,8} (?:ins visier|kontakt|auf)|will|soll|abstand|gesprache auf|verhandlungen auf',
    example: 'Everton akzeptiert Angebot von Napoli für Marek Dolan',
  },
  {
    id: 'de/bid-accepted/agreement',
    stage: 'bid_accepted',
    when: '(?:einigung|einig|geeinigt|einigen sich|einigten sich|einigt sich|haben sich(?: (?![,;?:])[^ ]+){0,6}? (?:geeinigt|verstandigt)|verstandigt|verstandigen sich|ubereinkunft|deal steht|ablose vereinbart|transfer vereinbart|leihe vereinbart|grundsatzeinigung|gesamteinigung|handelseinig|transfer steht|wechsel steht|leihgeschaft vereinbart|ablosesumme vereinbart)',
    unless: `${NO}|auflos\\w+|aufgelost|vertragsauflosung|verlanger\\w+|mit dem spieler|trennung|sponsor\\w*|mit {P}|uneinig|einigermassen`,
    example: 'Einigung zwischen Napoli und Everton über Marek Dolan',
  },
  {
    id: 'de/released/terminates',
    stage: 'released',
    when: `${either('(?:vertrag|kontrakt|arbeitspapier|vertrage|zusammenarbeit)', '(?:aufgelost|auflosen|auflost|lost|losen|beendet|aufgehoben|gekundigt|kundigt)')}|vertragsauflosung|trennen sich|trennt sich von|trennung|gehen getrennte wege|getrennte wege|einvernehmlich|freigestellt|ist vereinslos|nun vereinslos|ablosefrei auf dem markt`,
    unless:
      'klausel|verpflichtet|holt|konnte\\w*|will|verhandel\\w+|bittet|angebot|interess\\w+|wenn|unterschreibt|wechselt|nimmt unter|sichert|nicht|kandidat|hofft|schnappt|trennung (?:von|des|der) (?:trainer|coach)|mochte\\w*',
    example: 'Everton und Marek Dolan lösen Vertrag auf',
  },
  {
    id: 'de/released/leaves',
    stage: 'released',
    when: '(?:verabschiedet sich|verabschiedet|sagt servus|sagt tschuss|sagt lebewohl|abschied(?: (?![,;?:])[^ ]+){0,6}? (?:steht fest|offiziell|fix|bestatigt|verkundet|besiegelt|perfekt)|(?:verlasst|verlassen|geht|gehen)(?: (?![,;?:])[^ ]+){0,6}? (?:ablosefrei|zum saisonende|am saisonende|im sommer|nach der saison|nach saisonende|nach \\w+ jahren|mit vertragsende|zum vertragsende|am ende der saison|zum 30)|(?:zum saisonende|am saisonende|im sommer|nach der saison|ablosefrei|zum jahresende|am ende der saison)(?: (?![,;?:])[^ ]+){0,7}? (?:verlasst|verlassen|abschied|geht)|kein neuer vertrag|erhalt keinen neuen vertrag|nicht verlangert|auslaufender vertrag|vertrag lauft aus und|wird(?: (?![,;?:])[^ ]+){0,5}? (?:verlassen)|verlasst {S}$|verkundet(?: [^ ]+){0,5}? abschied)',
    unless:
      'zum {B}|zu {B}|nach {B}|wechselt|angebot|konnte\\w*|will|interess\\w+|leih\\w+|verhandel\\w+|wenn|soll|mochte\\w*|karriere|in richtung|richtung|darf|schliesst sich|drangt',
    example: 'Marek Dolan verlässt Everton am Saisonende',
  },
  {
    id: 'de/wants-out/asks-to-leave',
    stage: 'wants_out',
    when: '(?:(?:bittet|bat|gebeten|fordert|forderte|verlangt|hinterlegt|ausserte|aussert|teilt\\w* mit|mitgeteilt|hat(?: (?![,;?:])[^ ]+){0,5}? hinterlegt|pocht|beantragt)(?: (?![,;?:])[^ ]+){0,6}? (?:freigabe|wechselwunsch|abschied|wechsel|transfer|verkauf|gehen zu durfen|verlassen|vertragsauflosung|wunsch)|(?:will|mochte|wolle|drangt|strebt|forciert|erzwing\\w+|plant)(?: (?![,;?:])[^ ]+){0,7}? (?:weg|gehen|wechseln|verlassen|fort|abschied|abgang|wechsel|neue herausforderung|luftveranderung|raus|den klub verlassen|heimkehren|zuruckkehren|tapetenwechsel|den absprung)|wechselwunsch|wechselwillig|wechselabsicht|abwanderungswillig|abwanderungsgedanken|streikt|trainingsstreik|streik|fehlt unentschuldigt|boykottiert|denkt an abschied|zieht es (?:zuruck|weg|in die heimat)|will weg|abschiedsgedanken|sehnt sich)',
    unless:
      'will nicht (?:weg|gehen|wechseln)|verpflicht\\w+|verlanger\\w+|trainer will|will verkaufen|streikt die|nicht weg',
    example: 'Marek Dolan bittet Everton um Freigabe',
  },
  {
    id: 'de/wants-out/wants-club',
    stage: 'wants_out',
    when: '{P}(?: (?![,;?:])[^ ]+){0,3}? (?:will|mochte|bevorzugt|traumt|favorisiert|wunscht|drangt|kann sich|konnte sich|reizt|zieht es|prioritat|hofft auf|nur|sehnt|offen|ist offen|liebaugelt|einziges ziel)(?: (?![,;?:C])[^ ]+){0,6}? (?:zu|zum|zur|nach|von|auf|fur|beim|bei|mit|einen|den)(?: (?![,;?:C])[^ ]+){0,3}? {B}',
    unless: 'akzept\\w+|einig\\w*|nicht|{B} will|medizincheck|{P}(?: [^ ]+){0,3} soll|vertrag|verhandel\\w+',
    example: 'Marek Dolan will unbedingt zu Napoli',
  },
  {
    id: 'de/available/for-sale',
    stage: 'available',
    when: '(?:zum verkauf|schaufenster|verkaufskandidat|verkaufskandidaten|auf dem markt|auf den markt|auf dem transfermarkt|transferliste|streichliste|verkaufsliste|auf der liste der abgange|abgabekandidat|streichkandidat|wechselkandidat|verkaufsbereit|gesprachsbereit|verhandlungsbereit|offen fur (?:angebote|einen verkauf|verkauf|gesprache|abgang|einen abgang|transfer|leihe)|bereit(?: (?![,;?:])[^ ]+){0,6}? (?:abzugeben|zu verkaufen|ziehen zu lassen|gehen zu lassen|verkaufen)|(?:darf|durfte|kann|konne|konnen|durfen)(?: (?![,;?:])[^ ]+){0,6}? (?:gehen|verlassen|wechseln|den verein wechseln)|freigabe (?:erteilt|erhalten)|hat die freigabe|erhalt freigabe|keine rolle mehr|spielt keine rolle|keine zukunft|nicht mehr eingeplant|plant ohne|planen ohne|nicht mehr geplant|aussortiert|sortiert(?: (?![,;?:])[^ ]+){0,6}? aus|ausgemustert|abgeschoben|abschuss|abschussliste|vor dem aus|tur offen|tur steht offen|neuen verein suchen|neuen klub suchen|sucht abnehmer|abnehmer gesucht|wird angeboten|angeboten wie|loswerden|will(?: (?![,;?:])[^ ]+){0,5}? (?:verkaufen|abgeben|loswerden)|wollen(?: (?![,;?:])[^ ]+){0,5}? (?:verkaufen|abgeben|loswerden)|schmerzgrenze|preisschild|(?:fordert|ruft|verlangt|aufgerufen)(?: (?![,;?:])[^ ]+){0,5}? M\\d+|soll(?: (?![,;?:])[^ ]+){0,5}? (?:verkauft|abgegeben) werden)',
    unless:
      'nicht zum verkauf|unverkauflich|verpflicht\\w+|angebot von|tickets|bietet {P}|verlanger\\w+|nicht verkaufen|nicht (?:auf den|gehen)|lehn\\w+|trikot\\w*|auf dem markt umsehen|sieht sich|umschauen|medizincheck|einig\\w*',
    example: 'Everton setzt Marek Dolan auf die Transferliste',
  },
  {
    id: 'de/talks/advanced',
    stage: 'talks',
    advanced: true,
    when: `${either(NEAR, `(?:${SIGN}|{B}|{P})`)}|(?:verhandlungen|gesprache)(?: (?![,;?:])[^ ]+){0,5}? (?:weit fortgeschritten|fortgeschritten|auf der zielgeraden|in der endphase|in der heissen phase|vor dem abschluss|konkret)|wird(?: (?![,;?:])[^ ]+){0,9}? (?:wechseln|verpflichten|unterschreiben|anschliessen|leihen|holen|neuzugang|auflaufen)|soll(?: (?![,;?:])[^ ]+){0,7}? (?:zu|zum|zur|nach) {B}(?: (?![,;?:])[^ ]+){0,5}? (?:wechseln|gehen|kommen)|vor wechsel|vor dem wechsel|vor einem wechsel|zieht es zu(?:m|r)?|auf dem weg zu(?:m|r)?|steht bevor|vor dem absprung zu(?:m|r)?`,
    unless:
      'nicht|verlanger\\w+|auflos\\w+|konnte\\w*|vertragsgesprach\\w*|wechselwunsch|vor wechselborse|rucktritt|titel|meisterschaft|pokal|vor dem spiel|comeback|vor dem aus|details verrat\\w+|angebot|offerte|vertragsverlangerung|lehn\\w+|interesse konkret|karriereende',
    example: 'Napoli steht kurz vor der Verpflichtung von Marek Dolan',
  },
  {
    id: 'de/talks/talks',
    stage: 'talks',
    when: '(?:verhandel\\w+|verhandlung\\w*|gesprach\\w*|austausch|treffen|trafen|trifft sich|treffen sich|sprechen|spricht mit|am verhandlungstisch|verhandlungstisch|poker lauft|lotet aus|gipfel|gipfeltreffen|im dialog)',
    unless:
      'nicht|verlanger\\w+|keine|sponsor\\w*|rechte|vertragsgesprach\\w*|zukunft|verhandlungssache|beim treffen|stadt|krisengesprach\\w*|im gesprach bei|gesprach mit (?:sky|kicker|bild|dem|der)|ins gesprach|mannschaft|vor gericht|neuer vertrag|neuen vertrag|fans|treffen (?:zum|gegen)',
    example: 'Napoli verhandelt mit Everton über Marek Dolan',
  },
  {
    id: 'de/interest/prepares-bid',
    stage: 'interest',
    when: either(
      '(?:bereitet|vorbereitet|plant|planen|erwagt|erwagen|pruft|prufen|uberlegt|denkt|bereit|konnte\\w*|will|wollen|feilt|arbeitet|bastelt|mochte|holt zum|wagt|soll)',
      `(?:${BID}|bieten|zahlen|ausgeben|klausel|ausstiegsklausel|ziehen|vorstoss|transferoffensive|offensive)`,
    ),
    unless:
      'lehn\\w+|abgelehnt|nicht|verlanger\\w+|abgeben|verkaufen|akzept\\w+|verkaufsbereit|vorgelegt|abgegeben|eingereicht|vertragsangebot|einig\\w*|zieht sich',
    example: 'Napoli bereitet ein Angebot für Marek Dolan vor',
  },
  {
    id: 'de/bid/makes-bid',
    stage: 'bid',
    when: `${either(`(?:${BID})`, '(?:vorgelegt|legt\\w*|legen|abgegeben|gibt|eingereicht|reicht|hinterlegt|unterbreitet|macht|gemacht|abgeschickt|schickt|verschickt|eingegangen|liegt vor|auf dem tisch|nachgebessert|bessert|besserte|erhoht\\w*|verbessert\\w*|aufgestockt|stockt|lockt|platziert|abgesendet|erhalten|erhalt|erhielt|eingetroffen|flattert|nachgelegt|startet|prasentiert|geschnurt|schnurt|vorliegen|bestatigt|offiziell)')}|legt(?: (?![,;?:])[^ ]+){0,6}? nach|(?:zweites|neues|verbessertes|erstes|drittes|offizielles|konkretes|nachgebessertes) (?:angebot|gebot|offerte)|(?:bietet|bieten|geboten|bot)(?: (?![,;?:])[^ ]+){0,6}? M\\d+|M\\d+(?: (?![,;?:])[^ ]+){0,6}? (?:bietet|bieten|geboten|bot|angebot|offerte|gebot)|(?:bessert|besserte)(?: [^ ]+){0,6}? nach|legt nach|nachgebessert|erhoht(?: [^ ]+){0,4}? (?:gebot|angebot)|{B} angebot|angebot (?:von|vom|des) {B}|angebot uber M\\d+|angebot fur {P}|offerte fur {P}`,
    unless:
      'lehn\\w+|abgelehnt|nicht|verlanger\\w+|konnte\\w*|bereitet|vorbereitet|will|wollen|wartet|erwartet|vertragsangebot|keine?|wenn|sollte|plant|dementi\\w*|vertrag bis|offen fur|denkt|erwagt|pruft|hofft|bald|gespannt|akzept\\w+|vertrag (?:vorgelegt|an)',
    example: 'Napoli gibt Angebot für Marek Dolan ab',
  },
  {
    id: 'de/enquiry/asks',
    stage: 'enquiry',
    when: '(?:fragt(?: (?![,;?:])[^ ]+){0,6}? an|fragte(?: (?![,;?:])[^ ]+){0,6}? an|angefragt|anfrage\\w*|erkundigt\\w*|erkundigte|erkundigungen|informiert sich|informierte sich|fuhlt\\w* vor|vorgefuhlt|vorfuhl\\w+|sondier\\w+|lotet(?: (?![,;?:])[^ ]+){0,6}? aus|ausgelotet|klopft(?: (?![,;?:])[^ ]+){0,5}? (?:ab)|streckt(?: (?![,;?:])[^ ]+){0,4}? fuhler|fuhler|hinterlegt interesse|nachgefragt)',
    unless: 'nicht|auf anfrage|anfrage von (?:sky|bild|sport1|kicker|spox)|journalist\\w*|fans|abgelehnt|lehn\\w+',
    example: 'Napoli erkundigt sich nach Marek Dolan',
  },
  {
    id: 'de/approach/contacts',
    stage: 'approach',
    when: '(?:kontaktier\\w+|kontakt|kontakte|kontaktaufnahme|angeklopft|klopft(?: (?![,;?:])[^ ]+){0,4}? an|klopft|vorstellig|ruft(?: [^ ]+){0,4}? an|angerufen|nimmt kontakt auf|erste gesprache|annaherung|nahert sich|angesprochen|abwerbeversuch|angeboten|wird(?: (?![,;?:])[^ ]+){0,5}? angeboten|tritt an|herangetreten)',
    unless: 'nicht|kein kontakt|verlanger\\w+|zweikampf|gegnerkontakt|keinen|fans|vertrag angeboten|den kontakt zu',
    example: 'Napoli nimmt Kontakt zu Berater von Marek Dolan auf',
  },
  {
    id: 'de/done/official',
    stage: 'done',
    when: '(?:^offiziell|offiziell|bestatigt|bestatigen|bestatigte|verkundet|vermeldet|vermelden|gibt(?: (?![,;?:])[^ ]+){0,7}? bekannt|bekannt gegeben|prasentiert|prasentieren|prasentierte|stellt(?: (?![,;?:])[^ ]+){0,7}? vor|vorgestellt|begrusst|heisst(?: [^ ]+){0,4}? willkommen|amtlich)(?: (?![,;?])[^ ]+){0,8}? (?:{P}|verpflichtung|wechsel|transfer|zugang|neuzugang|leihe|ausleihe|wechselt|verkauf|abgang zu)|{P}(?: (?![,;?])[^ ]+){0,8}? (?:offiziell|bestatigt|vorgestellt|prasentiert|verpflichtet)|neuzugang {P}',
    unless:
      'fehlt|fehlen|steht(?: noch)? aus|verlanger\\w+|nicht|interess\\w+|angebot|abschied|aufgelost|auflos\\w+|trennung|verletz\\w+|liste|nomin\\w+|bald|hofft|karriereende|pressekonferenz|verhandlung\\w*|dementi\\w*|kontakt\\w*|gesprach\\w*|vertragsverlangerung|stellt klar|ausfall|will|soll|konnte\\w*|kurz|verlasst|trennt|stellt sich|wechselwunsch|einsatz',
    example: 'Offiziell: Napoli bestätigt Verpflichtung von Marek Dolan',
  },
  {
    id: 'de/done/signs',
    stage: 'done',
    when: '{B}{r} (?:verpflichtet|verpflichten|verpflichtete|holt|holen|holte|schnappt sich|schnappen sich|angelt sich|sichert sich|sichern sich|kauft|kaufte|leiht|leihen|lieh|engagiert|landet|verstarkt sich mit|verstarken sich mit|nimmt|tutet|fischt|lost|bedient sich|begrusst|rustet|zieht)(?: (?!an land)[^ ,;?:PNAT]+| {S}| M\\d+){0,8}? {P}|{B}(?: (?![,;?:])[^ ]+){0,3}? (?:hat|haben)(?: (?![,;?:])[^ ]+){0,3}? {P}(?: (?![,;?:])[^ ]+){0,6}? (?:verpflichtet|geholt|ausgeliehen|unter vertrag genommen|gekauft|losgeeist)|{P}{a} (?:verpflichtet|geholt|unter vertrag genommen|ausgeliehen|an land gezogen)',
    unless:
      'fehlt|fehlen|steht(?: noch)? aus|nicht|verlanger\\w+|will|nahe|konnte\\w*|kurz|interess\\w+|verhandel\\w+|sieg|tor|hofft|angebot|wenn|bereitet|pruft|versucht|holt sich|holt auf|punkt\\w*|mochte\\w*|soll|nimmt(?: [^ ]+){0,6} (?:ins visier|kontakt)|zieht(?: [^ ]+){0,6} (?:klausel|option|zuruck)|plant|wollen|holt (?:{P} )?zuruck ins|leiht(?: (?![,;?:])[^ ]+){0,8} an(?: (?:den|die|das))? [CL]\\d+',
    example: 'Napoli verpflichtet Marek Dolan',
  },
  {
    id: 'de/done/joins',
    stage: 'done',
    when: '{P}{r} (?:wechselt|wechselte|wechseln|geht|ging|unterschreibt|unterschrieb|schliesst sich|schloss sich|heuert|heuerte|kommt|kehrt|kehrte|zieht|zog|spielt (?:kunftig|ab sofort|nun)|ist (?:ein )?(?:neuer )?(?:spieler|profi|neuzugang)|neuzugang|neuer|lauft kunftig|verlasst|verliess|ubernimmt|schlagt|startet|macht den|sturmt|landet|verstarkt|ab sofort|fix|offiziell)(?: (?![,;?:BCPN])[^ ]+| {S}| M\\d+| L\\d+){0,9}? (?:{B}|L\\d+)|{P} (?:zu|zum|zur|nach) {B}(?: (?![,;?:])[^ ]+){0,4}? (?:perfekt|fix|offiziell)|wechselt(?: (?![,;?:])[^ ]+){0,4}? {P}(?: (?![,;?:])[^ ]+){0,6}? (?:zu|zum|zur|nach) {B}|wechsel(?:t)? von {P}(?: (?![,;?:])[^ ]+){0,6}? (?:perfekt|fix|offiziell)',
    unless:
      'fehlt|fehlen|steht(?: noch)? aus|nicht|verlanger\\w+|will|nahe|konnte\\w*|kurz|interess\\w+|verhandel\\w+|tor|hofft|angebot|wenn|doppelpack|zweifel|einigung|kehrt ins|zuruck im|mannschaftstraining|vor (?:einem|dem|wechsel)|soll|mochte\\w*|steht|kommt (?:bei|fur)|in frage|zieht es|ruckkehr moglich|kommt (?:nicht|zum einsatz|ins)|darf|geht es|geruchte|zieht(?: [^ ]+){0,4} betracht|bei einem verbleib|konkurrenz',
    example: 'Marek Dolan wechselt zu Napoli',
  },
  {
    id: 'de/done/loaned',
    stage: 'done',
    loan: true,
    when: '(?:{S}{r} )?(?:verleiht|verleihen|verlieh|leiht(?= (?:[^ ]+ ){0,8}aus(?![^ ]))|verliehen|ausgeliehen|per leihe|auf leihbasis|leihweise|weiterverliehen|wird(?: [^ ]+){0,6}? verliehen)(?: (?![,;?:])[^ ]+){0,8}? (?:an|zu|zum|zur|nach|bei|von|vom) (?:{B}|L\\d+)|(?:an|zu|zum|zur|nach) {B}(?: (?![,;?:])[^ ]+){0,4}? (?:verliehen|ausgeliehen|verleiht)',
    unless:
      'fehlt|fehlen|steht(?: noch)? aus|nicht|konnte\\w*|will|interess\\w+|verhandel\\w+|pruft|angebot|soll|mochte\\w*|kurz|plant|vor',
    example: 'Everton verleiht Marek Dolan an Napoli',
  },
  {
    id: 'de/done/sells',
    stage: 'done',
    when: '{S}{r} (?:verkauft|verkaufte|gibt|transferiert)(?: (?![,;?:C]|(?:fur|um|uber|von|mit|bei|an|auf)(?![^ ]))[^ ]+){0,4}? {P}(?:(?: (?![,;?:])[^ ]+){0,4}? (?:an|zu|zum|ab|nach)(?: (?:den|die|das))? ?{B}?)|{P}(?: (?![,;?:])[^ ]+){0,5}? (?:verkauft|transferiert)',
    unless:
      'fehlt|fehlen|steht(?: noch)? aus|nicht|konnte\\w*|will|interess\\w+|pruft|hofft|wenn|soll|mochte\\w*|vertrag|bereit|muss|werden sollen|abgabe|bekannt',
    example: 'Everton verkauft Marek Dolan an Napoli',
  },
  {
    id: 'de/interest/interested',
    stage: 'interest',
    when: '(?:interess\\w+|im visier|ins visier|visier|auf dem zettel|wunschzettel|auf der liste|wunschliste|auf dem radar|im blick|blick auf|im fokus|in den fokus|buhl\\w+|jag\\w+|jagd auf|beobacht\\w+|scout\\w+|bagger\\w+|umw[oe]rb\\w+|wirbt um|werben um|lockt\\w*|bemuh\\w+|wunschspieler|wunschkandidat|wunschlosung|kandidat\\w*|objekt der begierde|begehrt\\w*|heiss auf|heisser kandidat|heiss begehrt|auf der jagd|liebaugel\\w+|schiel\\w+|denkt an|denken an|beschaftig\\w+|thema|im gesprach|gehandelt|in verbindung gebracht|hoch im kurs|rennen um|im rennen|poker um|wettbieten|konkurrenz um|tauziehen|flirt\\w*|gerucht\\w*|mit {P} in verbindung|zieht {P} in betracht|in betracht|option|alternative|interessent\\w*|auf dem einkaufszettel|einkaufszettel|transferziel|traumt|folgt {P}|steht auf|gefallt|favorit\\w*|angetan|mischt mit|mischt|strecken|strebt|traumlosung|uberlegungen)',
    unless:
      'nicht|kein interesse|verlanger\\w+|titel|meisterschaft|fans|desinteresse|option auf|keine option|allgemeines interesse|fokus auf|interessant|thema training|lotto|favorit auf|schiedsrichter|titelrennen|titelfavorit\\w*',
    example: 'Napoli ist an Marek Dolan interessiert',
  },
  {
    id: 'de/interest/wants',
    stage: 'interest',
    when: '(?:will|wollen|mochte|mochten|wurde gern\\w*|plant|planen|hofft|hoffen|denkt uber|denken uber|konnte\\w*|versucht|versuchen|arbeitet an|arbeiten an|treibt|forciert|sucht|setzt auf|greift nach|kampft um|kampfen um|strebt|soll|bastelt)(?: (?![,;?:])[^ ]+){0,8}? (?:verpflichten|verpflichtung|holen|leihen|ausleihen|zuruckholen|transfer|kaufen|sichern|gewinnen|loseisen|ruckkehr|{P}|kommen|wechseln|losen|leihe|ruckholaktion|abwerben|landen|ersetzen|verstarken)',
    unless:
      'nicht|verlanger\\w+|gewinnen (?:gegen|das)|tor|sieg|training|verkaufen|abgeben|will {P}(?: [^ ]+){0,3} (?:halten|behalten|binden)|spiel|hoffen auf (?:einsatz|ruckkehr)|fit|einsatz',
    example: 'Napoli will Marek Dolan verpflichten',
  },
  {
    id: 'de/interest/on-loan-wish',
    stage: 'interest',
    when: '(?:wechsel|transfer|leihe|abgang|ruckkehr)(?: (?![,;?:])[^ ]+){0,6}? (?:denkbar|moglich|im raum|vorstellbar|im gesprach|wird spekuliert|option)|(?:denkbar|moglich|vorstellbar)(?: (?![,;?:])[^ ]+){0,4}? (?:wechsel|transfer|leihe)',
    unless: 'nicht|verlanger\\w+',
    example: 'Wechsel von Marek Dolan zu Napoli denkbar',
  },
  {
    id: 'de/other/future',
    stage: 'other',
    when: `${either('zukunft', '(?:offen|ungewiss|unklar|entscheid\\w+|geklart|klarung|ungeklart|in der schwebe|fraglich|ungeklarte|spricht|aussert|gesprach\\w*|tendenz|steht noch nicht|rat\\w*|wirbel|wie es weitergeht|entscheidung|fragezeichen|spekulation\\w*|hangepartie|lasst)')}|zukunft{t}(?: :)?(?: [^ ]+){0,3}? (?:entscheidung|entscheidet|gesprach|ungewiss|offen)|hangepartie|wechseltheater|transfertheater`,
    unless: 'prasident|trainer|trainers',
    example: 'Zukunft von Marek Dolan bei Everton ungewiss',
  },
  {
    id: 'de/other/transfer-blocked',
    stage: 'other',
    when: either(
      '(?:wechsel|transfer|deal|verpflichtung|leihe|abgang)',
      '(?:hakt|stockt|verzoger\\w+|wackelt|droht zu platzen|in gefahr|gefahrdet|ins stocken|hangt|auf der kippe|kompliziert|erschwert|blockiert)',
    ),
    example: 'Wechsel von Marek Dolan zu Napoli wackelt',
  },
];
