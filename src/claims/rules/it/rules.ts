import type { Rule } from '../rule.ts';

const REJECT =
  '(?:rifiut\\w+|respin\\w+|declin\\w+|rispedi\\w+|dice no|dicono no|ha detto no|dira no|no secco|secco no|non accett\\w+|boccia\\w*|rimanda al mittente|fa muro|alza il muro|chiude la porta|rifiuto|no|niet)';
const BID =
  '(?:offert[ae]|propost[ae]|rilancio|assalto|avance|affondo|M\\d+|approccio|prestito|scambio|pressing|corteggiamento)';
const RENEWAL = '(?:rinnov\\w+|prolung\\w+|adeguamento|nuovo contratto|estensione|contratto)';
const NOT_YET =
  'non|potrebbe|potrebbero|vicin\\w+|a un passo|spera\\w*|vuole|vogliono|cerca\\w*|tratta|trattativa|manca|mancano|da trovare|lontan\\w+|si lavora|lavora\\w*|si cerca|se|senza|distanza|prossim\\w+|ancora';
const NEAR =
  '(?:vicin\\w+|vicinissim\\w+|a un passo|ad un passo|a un soffio|a un metro|dettagli|ultimi dettagli|alle battute finali|battute finali|in chiusura|in dirittura|dirittura d arrivo|fase avanzata|avanzat\\w+|ai dettagli|quasi fatta|quasi fatto|si chiude|verso la chiusura|imminente|manca solo|mancano solo|limare|stretta finale|sprint finale|in arrivo|ore decisive|pronto a firmare|sta per|stanno per|sara|ormai|promesso sposo|pole|conto alla rovescia|verso|si avvicina|chiudere|attesa la firma|atteso|attese|a breve|nelle prossime ore|in giornata|rush finale)';
const SIGN =
  '(?:acquisto|acquist\\w+|prend\\w+|firm\\w+|chius\\w+|arriv\\w+|cessione|ceder\\w*|trasferi\\w+|prestito|affare|operazione|accordo|intesa|colpo|ritorno|passaggio|giocatore|trattativa|fumata bianca|approd\\w+|vendita|addio|vestir\\w+|diventar\\w+|unirsi|ingaggi\\w+)';

/** Italian in order: within a clause the first rule that fires for a player wins. */
export const ITALIAN_RULES: readonly Rule[] = [
  {
    id: 'it/contract-stalled/rejects-renewal',
    stage: 'contract_stalled',
    when: `${REJECT}{g}(?: {C}{g})? (?:rinnov\\w+|prolungamento|nuovo contratto|prolungare)`,
    unless: 'acquistare|cartellino',
    example: "Marek Dolan rifiuta l'offerta di rinnovo dell'Everton",
  },
  {
    id: 'it/contract-stalled/stuck',
    stage: 'contract_stalled',
    when: '(?:rinnovo|rinnovare|prolungamento|trattativa per il rinnovo|firma sul rinnovo){t}{t}{g} (?:in stallo|stallo|ferm[oa]|blocc\\w+|si complica|complicat\\w+|in salita|salta\\w*|lontan\\w+|rott\\w+|gel\\w+|congelat\\w+|in bilico|distan\\w+|non decolla|rallenta|si raffredda|frena\\w*|arenat\\w+|si arena|a rischio|rebus|nodo)|(?:stallo|gelo|distanza|frenata|rottura|muro|nessun accordo|niente accordo|nessuna intesa|fumata nera|braccio di ferro|ferma|arenata|bloccata|bloccato|si complica|lontani|in salita){g} (?:rinnov\\w+|prolungamento)',
    example: 'Rinnovo di Marek Dolan con l’Everton: trattativa in stallo',
  },
  {
    id: 'it/contract-stalled/will-not-renew',
    stage: 'contract_stalled',
    when: '(?:non (?:rinnovera|rinnova|vuole rinnovare|ha rinnovato|intende rinnovare|firmera il rinnovo|ha firmato il rinnovo|prolunghera)|niente rinnovo|no al rinnovo|rinnovo lontano)',
    unless: 'parametro zero|saluta|svincolat\\w+|scadenza e|lascera',
    example: 'Marek Dolan non vuole rinnovare con l’Everton',
  },
  {
    id: 'it/denied/denies',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:smentisc\\w+|smentit\\w+|smentita|smentire|nega|negano|negato|fake news|falso|falsa|falsita|bufala|nulla di vero|niente di vero|non e vero|infondat\\w+|non risponde al vero|priv\\w+ di fondamento|ne offert\\w+|nessun fondamento)',
    unless: 'non smentisce|negato il visto',
    example: 'L’Everton smentisce la cessione di Marek Dolan',
  },
  {
    id: 'it/denied/no-talks',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:(?:nessun[ao]?|nessuna|non c e|non ci sono|non ci sono stati|non abbiamo|non ha ricevuto|mai){g} (?:trattativ\\w+|contatt\\w+|interess\\w+|offert[ae]|colloqui|proposte?|incontro|sondaggio)|non (?:tratta|interessa|e un obiettivo|rientra nei piani|pensa (?:a|all)|e in trattativa|ha mai trattato|ha chiesto|prendera|e nei piani|segue)|(?:esclude|escluso|esclus[ao]) (?:l arrivo|l acquisto|il ritorno|l interesse)|non e un nostro obiettivo)',
    unless: 'rinnov\\w+|nessun accordo|accettat\\w+',
    example: 'Nessuna trattativa tra Napoli ed Everton per Marek Dolan',
  },
  {
    id: 'it/denied/stays',
    stage: 'denied',
    certainty: 'denied',
    when: '(?:resta\\w*|rimane|rimarra|restera|non si muove|non parte|non partira|non se ne va|non andra via|resto qui|resto|voglio restare|vuole restare|vuole rimanere|continuera|non vado via|non lascera|non lascia|esclude l addio|non ha intenzione di lasciare|giura fedelta|giura amore)',
    unless:
      'offert\\w+|rinnov\\w+|prestito|firma\\w*|se|svincolat\\w+|tratta|trattativa|rifiuta\\w*|respin\\w+|contratto|fino a|fino al|distanza|resta (?:da|in|un|il|viva|calda|la|vigile|alta|sullo|ancora|lontan\\w+|un|l|solo|complicat\\w+|aperta)|restano|nodo|restera da|rimane (?:un|il|la|l|in)',
    example: 'Marek Dolan resterà all’Everton',
  },
  {
    id: 'it/deal-off/player-refuses',
    stage: 'deal_off',
    when: `{P}{a} ${REJECT}{g} (?:(?:a|al|alla|all|il|la) {B}|(?:offerta|proposta|corte|destinazione|offerte){g} (?:di|del|dell|della|dello) {B}|trasferimento{g} {B})|{P}{a} ${REJECT} {B}`,
    unless: 'rinnov\\w+',
    example: 'Marek Dolan rifiuta il trasferimento al Napoli',
  },
  {
    id: 'it/deal-off/collapses',
    stage: 'deal_off',
    when: '(?:salta|saltat\\w+|saltano|e saltata|sfuma|sfumat\\w+|naufraga\\w*|fallit\\w+|fallisce|niente da fare|niente piu|si interrompe|interrott\\w+|interrompe|rott\\w+ la trattativa|rottura|tramonta\\w*|crolla\\w*|svanisce|svanit\\w+|addio al sogno|non si fa|non si fara|non arrivera|affare saltato|dietrofront|marcia indietro|fa marcia|si arena|annullat\\w+|niente {B}|bruciat\\w+|stop alla trattativa|stop definitivo|colpo di scena|decaduta|non si chiude|salta tutto|trattativa chiusa senza)',
    unless:
      'rinnov\\w+|salta (?:la partita|il derby|la sfida|il match|l allenamento|per)|gol|partita|infortunio|non salta|contratto',
    example: 'Salta il trasferimento di Marek Dolan al Napoli',
  },
  {
    id: 'it/deal-off/withdraws',
    stage: 'deal_off',
    when: '(?:si ritira\\w*|si tira indietro|si tirano|si sfila\\w*|molla\\w*|abbandona\\w*|rinuncia\\w*|si defila\\w*|lascia la corsa|esce dalla corsa|fuori dalla corsa|fuori dai giochi|si chiama fuori|cambia obiettivo|vira su|scarica\\w*|si arrende){g} (?:{P}|corsa|trattativa|pista|affare|presa|giochi|fuori|indietro|per|dalla|all|acquisto|interesse)',
    unless: 'rinnov\\w+|non molla|calcio giocato',
    example: 'Il Napoli si ritira dalla corsa a Marek Dolan',
  },
  {
    id: 'it/deal-off/option-not-taken',
    stage: 'deal_off',
    when: 'non (?:esercit\\w+|riscatt\\w+|verra riscattato|sara riscattato|eserciter\\w+|versera|paghera|attivera|fara valere){g} (?:diritto|opzione|riscatto|clausola|{P})|(?:non riscatta|non riscattera|non sara riscattato|mancato riscatto|niente riscatto)',
    example: 'Il Napoli non riscatterà Marek Dolan',
  },
  {
    id: 'it/bid-rejected/rejects-bid',
    stage: 'bid_rejected',
    when: `${REJECT}{g} (?:{C}{g} )?${BID}|${BID}{t}{t}{g} (?:respint\\w+|rifiutat\\w+|rispedit\\w+|rimandat\\w+|bocciat\\w+|insufficiente|non basta|giudicat\\w+ insufficiente|ritenut\\w+ insufficiente|non convince|troppo bassa|ritenuta bassa)|${REJECT} (?:a|al|alla|all|allo) {B}|muro{t}{g} (?:per|su) {P}`,
    unless: 'rinnov\\w+|non rifiuta',
    example: 'L’Everton respinge l’offerta del Napoli per Marek Dolan',
  },
  {
    id: 'it/bid-rejected/not-for-sale',
    stage: 'bid_rejected',
    when: '(?:incedibile|incedibili|intoccabile|non e in vendita|non in vendita|non si vende|non si tocca|non ha prezzo|non e sul mercato|non (?:vuole|intende|ha intenzione di) (?:vender\\w*|ceder\\w*|trattare|privarsi|lasciar\\w* partire|cedere)|non vende|non cede|non vendera|non tratta la cessione|blindat\\w+|chiude (?:la porta|alla cessione)|non si muove per meno|toglie dal mercato|tolto dal mercato|non ascolta)',
    unless: 'rinnov\\w+|non cede il passo|contratto|fino al',
    example: 'L’Everton considera incedibile Marek Dolan',
  },
  {
    id: 'it/contract-extension/nearly',
    stage: 'contract_extension',
    advanced: true,
    when: `(?:${NEAR}|accordo(?: (?:totale|trovato|raggiunto|fatto))?|intesa|trovato|raggiunt\\w+|trova|c e l accordo|dice si|fatta|manca la firma){t}{g} (?:per |sul |sulla |al |il |un |di |del )*(?:rinnov\\w+|prolung\\w+|nuovo contratto|adeguamento)|(?:rinnovo|prolungamento){t}{t}{g} (?:${NEAR}|fatto|tutto fatto|trovato|raggiunt\\w+|ai dettagli|definito|questione di|a un passo|in arrivo|cosa fatta)|rinnovera(?: con {S})?(?: fino)?|prolunghera`,
    unless: 'non|offre|propone|vuole|tratta|lontan\\w+|clausola|stallo|parametro',
    example: 'Marek Dolan a un passo dal rinnovo con l’Everton',
  },
  {
    id: 'it/contract-extension/renews',
    stage: 'contract_extension',
    when: '(?:rinnova|ha rinnovato|rinnovano|rinnovato|prolunga|ha prolungato|estende|(?:firma|firmato|sigla|siglato)(?: (?:il|suo|un|nuovo|con|{S}|contratto|accordo)){0,5} (?:rinnovo|prolungamento|fino al 2\\d+|nuovo contratto|rinnovo)|ufficiale (?::|,)? ?(?:il )?(?:rinnovo|prolungamento)|rinnovo ufficiale|annuncia\\w* (?:il )?(?:rinnovo|prolungamento)|comunica\\w*{g} (?:rinnovo|prolungamento)|ufficializza\\w* (?:il )?(?:rinnovo|prolungamento)|esercita{g} rinnovo|(?:si lega|legato)(?: [^ A-Z]+){0,3} (?:{S}|fino)|ancora insieme|blinda {P})',
    unless: 'vuole|potrebbe|tratta|spera|non|interess\\w+|offerta|offre|propone|lavora|discut\\w+|incontro|fiducia|se',
    example: 'Marek Dolan rinnova con l’Everton fino al 2030',
  },
  {
    id: 'it/contract-offer/renewal-talks',
    stage: 'contract_offer',
    when: `(?:offr\\w+|offert\\w+|propo\\w+|prepara\\w*|tratt\\w+|vuole|vogliono|lavor\\w+|mette sul piatto|pront\\w+|avvi\\w+|apre\\w*|acceler\\w+|cerca\\w*|colloqui|incontro|priorita|discut\\w+|contatti|dialog\\w+|al lavoro|spinge|presenta\\w*|sul tavolo|in agenda|studia\\w*|punta\\w*|blindare|si parla|parla\\w*){g} (?:{P}{g} |{S}{g} )?(?:per |di |del |il |un |al |a |sul )*${RENEWAL}|(?:rinnovo|prolungamento){t}{t}{g} (?:in agenda|si tratta|si lavora|sul tavolo|priorita|incontro|avviat\\w+|in corso|si accelera|la proposta|l offerta|le cifre|offerta|proposta|al via|si parte|contatti|colloqui)|blindare {P}`,
    unless:
      'clausola|acquist\\w+|prestito|precontratto|scadenza di contratto|in scadenza|scadenza|rescind\\w+|risol\\w+|cartellino|rifiut\\w+|contratto (?:fino|di (?:cinque|quattro|tre)|quinquennale|quadriennale|triennale)|{P}{a} contratto{g} {B}',
    example: 'L’Everton offre il rinnovo a Marek Dolan',
  },
  {
    id: 'it/done/here-we-go',
    stage: 'done',
    when: 'here we go|here-we-go|done deal|affare fatto|e fatta|colpo fatto',
    unless: 'soon|quasi|manca|verso|non|rinnov\\w+|attesa|(?:fatto|fatta) (?:con|col|tra|fra) {C}',
    example: 'Marek Dolan al Napoli, affare fatto',
  },
  {
    id: 'it/release-clause/pays',
    stage: 'release_clause',
    when: '(?:paga|pagano|paghera|pagato|versa|versano|versato|esercita|esercitano|esercitera|esercitato|attiva|attivano|attivera|attivato|fa valere|riscatta|riscattano|riscattera|riscattato){g} (?:clausola|diritto di riscatto|opzione|recompra|riacquisto|controriscatto|{P})|clausola{t}{t}{g} (?:pagata|attivata|versata|esercitata)',
    unless:
      'non|potrebbe|valut\\w+|pronto|pronta|pensa|studia|vuole|se|dovrebbe|obbligo|da esercitare|intende|rinnovo|potra|puo',
    example: 'Il Napoli paga la clausola di Marek Dolan',
  },
  {
    id: 'it/medical/medical',
    stage: 'medical',
    when: '(?:visite mediche|visite|test medici|controlli medici|esami medici|idoneita)',
    unless:
      'non super\\w+|infortun\\w+|nazionale|visite (?:di|guidate)|dopo le visite firm\\w+|ritiro|mancano|prima delle|saltat\\w+',
    example: 'Visite mediche per Marek Dolan con il Napoli',
  },
  {
    id: 'it/medical/arrives',
    stage: 'medical',
    advanced: true,
    when: '(?:atterra\\w*|sbarca\\w*|in viaggio|vola\\w*|in volo|arrivato|e arrivato|arriva|arrivera|in arrivo|atteso){g} (?:{L}|{C}|N\\d+){g} (?:firm\\w+|chiudere|completare|visite|sottoporsi|vestire)',
    unless: 'partita|amichevole|ritiro|convoc\\w+|trattare|incontr\\w+',
    example: 'Marek Dolan atterra in Italia per firmare con il Napoli',
  },
  {
    id: 'it/pre-contract/signed',
    stage: 'pre_contract',
    when: '(?:precontratto|pre-contratto|preaccordo|(?:firma|accordo|intesa|blocca\\w*|firmato|promesso){g} (?:a parametro zero|a zero|da svincolato|a costo zero){g} (?:da|dal|per|a|luglio|giugno|estate|prossim\\w+|stagione))',
    unless: 'potrebbe|tratta|vuole|offre|non|tenta|puo firmare|spera',
    example: 'Marek Dolan firma un precontratto con il Napoli',
  },
  {
    id: 'it/terms/with-player',
    stage: 'personal_terms_agreed',
    when: '(?:accordo|intesa|principio di accordo|patto|promessa|stretta di mano)(?: (?:totale|verbale|contrattuale|raggiunt\\w+|trovat\\w+|di massima|personale|gia|economica|fatto|c e))*{g} (?:con {P}|(?:con|col|coi) (?:(?:l|il suo|il|gli) )?(?:entourage|agente|agenti|giocatore|calciatore|procuratore)|tra {B} e {P}|contrattuale|sull ingaggio)|termini personali|{P}{a} (?:dice si|ha detto si|detto si|accetta|ha accettato|da l ok|da il via libera|da il suo ok|ha scelto|sceglie|si promette|trova l accordo|ha l accordo|ha trovato l accordo|ha gia l accordo|ha raggiunto l accordo|accordo|si){g} (?:con |il |al |alla |all |a |la |l |per |di |del )*{B}|(?:si|ok|via libera) di {P}',
    unless: 'rescind\\w+|risoluzione|non|rinnov\\w+|tra {C} e {C}|i club|se ne va|separ\\w+',
    example: 'Il Napoli trova l’accordo con Marek Dolan',
  },
  {
    id: 'it/bid-accepted/accepts',
    stage: 'bid_accepted',
    when: `{S}{a} (?:accett\\w+|ha accettato|da l ok|da il via libera|via libera|dice si|apre al prestito|autorizza|dato l ok){g} (?:{B}{g} )?(?:${BID}|cessione|trasferimento|operazione|vendita|partenza)|${BID}{t}{t}{g} accettata`,
    unless: 'non|potrebbe|rinnov\\w+|se|accetterebbe|pronto',
    example: 'L’Everton accetta l’offerta del Napoli per Marek Dolan',
  },
  {
    id: 'it/bid-accepted/agreement',
    stage: 'bid_accepted',
    when: '(?:fumata bianca|affare fatto|accordo|intesa|accordo (?:totale|raggiunto|trovato|fatto)|intesa (?:totale|raggiunta|trovata)|trovano l accordo|trova l accordo|c e l intesa|chiuso l affare|affare chiuso|operazione chiusa|chiudono|definiscono|stretta di mano|cessione (?:definita|chiusa|fatta)|prestito (?:definito|chiuso|fatto))(?:{g} (?:per|con|tra|fra|del|di|sul|sulla|sui|da|a) (?:{C}|{P}|il trasferimento|la cessione|il prestito|i club|le societa))*',
    unless: `${NOT_YET}|rescind\\w+|risoluzione|consensuale|rinnov\\w+|nessun\\w*|col giocatore|con il giocatore|sponsor\\w*|contrattuale|con {P}`,
    example: 'Accordo tra Napoli ed Everton per Marek Dolan',
  },
  {
    id: 'it/released/terminates',
    stage: 'released',
    when: '(?:risolv\\w+|risolto|risoluzione|rescind\\w+|rescissione|rescisso|svincolat\\w+|si svincola|svincolo|liber[oa] a parametro zero|consensuale|interrompono il rapporto|fine del rapporto|separano le strade|si separano|divorzio|addio ufficiale)',
    unless:
      'clausola|potrebbe|vuole|tratta|chiede|offert\\w+|interess\\w+|se|ingaggi\\w+|prende|preso|acquist\\w+|firma (?:per|con)|colpo|occasione|non|tessera\\w*|pensa|sonda\\w*|blocca\\w*',
    example: 'Marek Dolan risolve il contratto con l’Everton',
  },
  {
    id: 'it/released/leaves',
    stage: 'released',
    when: '(?:saluta\\w*|l addio|addio|(?:lascera|lascia|andra via|va via|se ne andra|se ne va|partira|dira addio){g} (?:{S}{g} )?(?:(?:a|al|alla) (?:fine|termine|scadenza)|a parametro zero|a zero|a giugno|in estate|dopo \\w+ (?:anni|stagioni)|da svincolato|gratis)|non (?:restera|rinnovera|continuera)|(?:contratto){g} (?:scade|in scadenza){g} (?:addio|saluta|lascera|non)|lascera {S}|non fara piu parte)',
    unless:
      'per il {B}|verso|firma|offert\\w+|potrebbe|vuole|interess\\w+|prestito|tratta|trattativa|mercato|al {B}|addio al calcio|ritir\\w+|vicin\\w+|possibile|destinazione',
    example: 'Marek Dolan lascerà l’Everton a fine stagione',
  },
  {
    id: 'it/wants-out/asks-to-leave',
    stage: 'wants_out',
    when: '(?:(?:chiede|chiedera|ha chiesto|chiesto|pretende|comunica\\w*|comunicato|ha comunicato|reclama)(?: (?:a|al|alla|all) {C})?{g} (?:cessione|la cessione|di andare|di partire|di essere ceduto|di lasciare|di andarsene|di cambiare|la volonta|di voler|il trasferimento|andare via|trasferimento)|(?:vuole|desidera|preferisce|deciso a|ha deciso|spinge|forza|intende|pronto a|prova a forzare|volonta di)(?: (?:per|di|la|a|il|l))*{g} (?:andare via|andarsene|lasciare|partire|la cessione|cambiare aria|cambiare|addio|cessione|una nuova avventura|tornare a casa|tornare in patria)|rottura totale|rompe con|ai ferri corti|separato in casa|non si presenta|strappo|fuga)',
    unless: 'non vuole (?:andare|lasciare|partire)|rinnov\\w+|tecnico|allenatore vuole',
    example: 'Marek Dolan chiede la cessione all’Everton',
  },
  {
    id: 'it/wants-out/wants-club',
    stage: 'wants_out',
    when: '{P}{a} (?:vuole|desidera|preferisce|sogna|vuole solo|spinge|aspetta|gradisce|apre|ha scelto|tentato|strizza l occhio|da priorita|ha un solo desiderio|volonta)(?: (?:con|di|a|al|alla|all|solo|giocare|firmare|tornare|andare|il|la|l|per|vestire|maglia|trasferirsi|soltanto|un|ritorno|passaggio|trasferimento|approdare|destinazione|dal)){0,6} {B}',
    unless: 'accett\\w+|accordo|non|{B} vuole|contratto',
    example: 'Marek Dolan vuole solo il Napoli',
  },
  {
    id: 'it/available/for-sale',
    stage: 'available',
    when: '(?:in vendita|sul mercato|in uscita|cedibile|sacrificabile|in lista di sbarco|lista dei partenti|fuori-rosa|fuori dal progetto|fuori dai piani|non rientra nei piani|non rientra piu|non fa parte del progetto|non e nei piani|ascolta\\w* offerte|ascoltera|valuta offerte|valuta la cessione|apre alla cessione|apre all addio|aperti alla cessione|pront\\w+ a (?:cedere|vendere|lasciar\\w*|ascoltare)|puo (?:partire|andare via|lasciare|salutare)|potra partire|via libera alla cessione|ai margini|cerca una (?:sistemazione|squadra)|cerca squadra|cercasi acquirente|in esubero|esubero|esuberi|mette alla porta|alla porta|offerto (?:a|al|alla|all)|propost[oa] (?:a|al|alla|all)|vuole (?:vendere|cedere|liberarsi|piazzare)|da piazzare|piazzare|fissa\\w* il prezzo|valutato M\\d+|vetrina|messo alla porta|scaricato)',
    unless:
      'non e in vendita|non e sul mercato|incedibile|acquist\\w+|offerta (?:di|da)|biglietti|rinnov\\w+|non si vende|prossima mossa|propost\\w+ (?:a|al|alla|all) {C} (?:il |un |uno )?(?:prestito|scambio)|non in vendita|in uscita dal|colpo',
    example: 'L’Everton mette in vendita Marek Dolan',
  },
  {
    id: 'it/talks/advanced',
    stage: 'talks',
    advanced: true,
    when: `${NEAR}{g} (?:{C}{g} |{P}{g} )?(?:di |per |il |la |l |suo |in |a |al |alla |all |dal |dall |con |del |ad )*(?:${SIGN}|{P}|{B})|(?:${SIGN}|trattativ\\w+|colloqui|{P}){t}{t}{g} ${NEAR}|trattativa (?:avanzata|in chiusura|ben avviata|in fase avanzata|ai dettagli|in discesa)|sara (?:un )?(?:nuovo )?(?:giocatore|attaccante|calciatore|rinforzo)|(?:firmera|firmeranno)(?: domani| oggi| presto)? (?:per|con|fino)|vestira|diventera|giochera (?:nel|nella|nell|con|al|in)|passera (?:al|alla|all)|si chiude|vicini alla|operazione in chiusura`,
    unless:
      'non|rinnov\\w+|risol\\w+|lontan\\w+|potrebbe|contratto fino|finale di|vicino (?:al rinnovo|all addio al calcio)|chiede|scudetto|champions|verso (?:la|il) (?:sfida|derby|match|gara)|incontro|verso la partita|no al|respin\\w+|sara (?:un problema|assente)',
    example: 'Il Napoli è vicino all’acquisto di Marek Dolan',
  },
  {
    id: 'it/talks/talks',
    stage: 'talks',
    when: '(?:tratta|trattano|trattativ\\w+|trattare|colloqui|incontro|incontra\\w*|vertice|summit|dialogo|dialoga\\w*|discut\\w+|negozi\\w+|si lavora|lavora\\w*|intavola\\w*|al tavolo|tavolo|parla\\w* (?:con|di)|faccia a faccia|nuovo round|contatti (?:in corso|avviati|continui|fitti|costanti|frequenti)|si tratta)',
    unless:
      'non|nessuna|rinnov\\w+|esclu\\w+|sponsor\\w*|diritti|futuro|incontro (?:di|(?:tra|fra) {C}(?! per))|prima dell incontro|tifosi|si tratta (?:di|del) (?:un|una)|allenamento',
    example: 'Il Napoli tratta con l’Everton per Marek Dolan',
  },
  {
    id: 'it/interest/prepares-bid',
    stage: 'interest',
    when: `(?:prepara\\w*|studia\\w*|valut\\w+|pensa\\w*|medita\\w*|pront\\w+|potrebb\\w+|vuole|vogliono|pianifica|progetta|presentera|offrira|fara|puo|possono|starebbe|si prepara|ragiona|considera){g} (?:${BID}|offrire|pagare|affondare|esercitare|attivare|clausola|presentare|lanciare|l affondo|l assalto)`,
    unless: 'rifiut\\w+|respin\\w+|non|rinnov\\w+|ascoltare|vendere|cedere|accett\\w+',
    example: 'Il Napoli prepara l’offerta per Marek Dolan',
  },
  {
    id: 'it/bid/proposes',
    stage: 'bid',
    when: '(?:propost\\w+|offert\\w+|propone|offre) (?:a|al|alla|all) {S} (?:il |un |uno |una )?(?:prestito|scambio|M\\d+|cifra|contropartita)',
    unless: 'non|rifiut\\w+|respin\\w+',
    example: 'Proposto all’Everton il prestito con diritto per Marek Dolan',
  },
  {
    id: 'it/bid/makes-bid',
    stage: 'bid',
    when: `(?:present[ai]\\w*|lanci[ao]\\w*|inviat\\w+|invia\\w*|recapit\\w+|fa|ha fatto|formalizz\\w+|formula\\w*|mette sul piatto|mette sul tavolo|messo sul piatto|mette|rilanci\\w+|alza\\w*|aument\\w+|depositat\\w+|spedisc\\w+|avanz\\w+|tenta|torna alla carica|torna all assalto|affond\\w+|insist\\w+|consegn\\w+|manda|mandat\\w+|arriva|arrivata|pervenut\\w+|pronta)(?: (?:per|con|gia|una|la|sua|un|l|sul|tavolo|seconda|nuova|prima|terza|ufficiale|importante|da|di|a|al|alla|all|maxi|forte|altra|prim[ao]|{S}|{C}|M\\d+|il|piatto|{P}))*{h} (?:${BID})`,
    unless:
      'rifiut\\w+|respin\\w+|non|rinnov\\w+|potrebbe|prepara|presentera|domani|a breve|ricorso|proposta di rinnovo|prestito di|in prestito',
    example: 'Il Napoli presenta un’offerta per Marek Dolan',
  },
  {
    id: 'it/bid/offers-sum',
    stage: 'bid',
    when: '(?:offr\\w+|offert\\w+|ha offerto|propon\\w+|rilanci\\w+|mett\\w+){g} M\\d+|(?:offerta|proposta|rilancio)(?: (?:ufficiale|formale|concreta|verbale|monstre|da M\\d+|di M\\d+|shock|importante|(?:di|del|dell|della|dello) {B}))*(?: (?:a|al|alla|all) {S})?{g} (?:per|da M\\d+|di M\\d+|sul tavolo)|(?:riceve|ha ricevuto|ricevuta|c e|arriva|arrivata|ecco){g} (?:offerta|offerte|proposta)|(?:seconda|nuova|prima|terza) (?:offerta|proposta)|rilancio|rilancia(?:no)?(?: ancora| subito| forte)? per {P}',
    unless:
      'rifiut\\w+|respin\\w+|non|rinnov\\w+|potrebbe|prepara|studia|attende|ascolt\\w+|in attesa|nessuna|se arriva|qualsiasi|contratto|aspetta',
    example: 'Il Napoli offre 40 milioni per Marek Dolan',
  },
  {
    id: 'it/enquiry/asks',
    stage: 'enquiry',
    when: '(?:sond\\w+|sondaggio|sondaggi|chiest[eo] informazioni|chied\\w+ informazioni|chied\\w+ notizie|si inform\\w+|informat\\w+|si e informato|informazioni|chiesto il prezzo|chiede (?:il prezzo|il costo|lumi|informazioni|condizioni)|prende informazioni|ha chiesto (?:informazioni|lumi|il prezzo|le condizioni)|primo sondaggio|richiesta di informazioni|pour parler|timido sondaggio)',
    unless: 'non|tifosi',
    example: 'Il Napoli chiede informazioni per Marek Dolan',
  },
  {
    id: 'it/approach/contacts',
    stage: 'approach',
    when: '(?:contatt\\w+|contatti|primo contatto|primi contatti|chiama\\w*|telefonata|avvicin\\w+|approcci\\w*|primo approccio|primi passi|si muove|muove i primi|ha chiamato|bussa\\w*|abbocca\\w*|ha parlato con|parlato|offert\\w+ (?:a|al|alla|all))',
    unless: 'non|senza|rinnov\\w+|chiamat[oa] (?:a|in)|nazionale|contatto in area|parlato (?:in|alla|dopo|ai)',
    example: 'Il Napoli contatta l’entourage di Marek Dolan',
  },
  {
    id: 'it/done/official',
    stage: 'done',
    when: '(?:^ufficiale|ufficiale|ufficializz\\w+|annunci[ao]\\w*|ha annunciato|comunic[ao]\\w*|ha comunicato|present[ao]\\w*|conferma\\w*|accoglie|benvenuto){g} (?::{g} )?(?:{B}{g} )?(?:{P}|acquisto|arrivo|ingaggio|trasferimento|cessione|prestito|firma|nuovo giocatore|prelevato|acquisito|tesseramento|nuovo acquisto)',
    unless:
      'mancan?[oa]?|manca|rinnov\\w+|non|interess\\w+|offerta|addio|risol\\w+|rescind\\w+|saluta|infortun\\w+|lista|convoc\\w+|presto|a breve|attesa|ritiro|separ\\w+|svincol\\w+|presenta (?:a )?{P} (?:una|la)|lascia|smentisc\\w+|atteso|trattativa',
    example: 'Ufficiale: il Napoli annuncia l’acquisto di Marek Dolan',
  },
  {
    id: 'it/done/signs',
    stage: 'done',
    when: '{B}{r} (?:prende|prendono|ha preso|acquista|acquistano|ha acquistato|compra|ha comprato|ingaggia|ha ingaggiato|tessera|ha tesserato|chiude|ha chiuso|si assicura|si aggiudica|mette le mani su|preleva|ha prelevato|piazza|strappa|soffia|accoglie|abbraccia|pesca|blocca|si regala|cala|colpo|riporta|riabbraccia|piazza il colpo|sigla)(?: (?:a|per|il|lo|la|l|acquisto|trasferimento|prestito|di|del|i|gran|suo|primo|secondo|terzo|nuovo|colpo|arrivo|operazione|rinforzo|ufficialmente|anche|in|definitivo|titolo|difesa|attacco|centrocampo|porta)| :)*{g} (?:{S}{g} )?{P}',
    unless:
      'mancan?[oa]?|manca|non|rinnov\\w+|vuole|vicin\\w+|potrebbe|a un passo|interess\\w+|tratta|vittoria|gol|spera|offerta|se|prepara|studia|parteggia|tenta|prova|sogna',
    example: 'Il Napoli prende Marek Dolan',
  },
  {
    id: 'it/done/joins',
    stage: 'done',
    when: '{P}{r} (?:firma|ha firmato|firmano|passa|e passato|approda|e approdato|si trasferisce|si e trasferito|si unisce|torna|e tornato|ritorna|arriva|va|e (?:un )?(?:nuovo )?(?:giocatore|attaccante|calciatore|centrocampista|difensore|portiere)|e ufficialmente|e (?:del|della|dell|al|alla|all)|nuovo (?:giocatore|acquisto|rinforzo|attaccante|portiere|difensore)|ceduto|venduto|sbarca|acquistato|preso|prestato|riparte|ufficiale|giochera|si accasa|si lega)(?: (?:in|prestito|a|al|alla|all|per|con|dal|dalla|dall|il|la|l|del|della|dell|nuovo|giocatore|fino|stagione|anni|tre|due|quattro|cinque|un|titolo|definitivo|temporaneo|parametro|zero|svincolato|ufficialmente|e|va|ad|da|{S}|M\\d+|L\\d+|\\d+|diritto|di|riscatto|obbligo))* {B}',
    unless:
      'mancan?[oa]?|manca|non|rinnov\\w+|vuole|vicin\\w+|potrebbe|a un passo|interess\\w+|tratta|gol|spera|offerta|se|doppietta|piace|dubbio|accordo|torna (?:a disposizione|in gruppo|al gol)|lascia il campo|verso',
    example: 'Marek Dolan firma con il Napoli',
  },
  {
    id: 'it/done/leaves-for',
    stage: 'done',
    when: '{P}{r} (?:lascia|saluta|cambia|ha lasciato){g} {S}{h} (?:e |per |ed )(?:firma |va |passa |approda |si trasferisce |vola |sbarca |riparte |con |a |al |alla |all |in )*{B}',
    unless: 'mancan?[oa]?|manca|non|potrebbe|vuole|vicin\\w+|se',
    example: 'Marek Dolan saluta l’Everton e firma con il Napoli',
  },
  {
    id: 'it/done/loaned',
    stage: 'done',
    loan: true,
    when: '(?:{S}{r} )?(?:cede|ha ceduto|presta|manda|ceduto|va|passa|gira|girato){g} (?:{P}{g} )?(?:in prestito|a titolo temporaneo){g} (?:(?:a|al|alla|all) (?:{B}|L\\d+))?',
    unless: 'mancan?[oa]?|manca|non|potrebbe|vuole|interess\\w+|tratta|valuta|offerta|cerca',
    example: 'L’Everton cede Marek Dolan in prestito al Napoli',
  },
  {
    id: 'it/done/sells',
    stage: 'done',
    when: '{S}{r} (?:vende|ha venduto|cede|ha ceduto|cedono|saluta){g} (?:(?:a|al|alla|all) {B}{g} )?{P}(?:{g} (?:a|al|alla|all) {B})?|(?:cessione|trasferimento|acquisto|passaggio) di {P}{g} (?:chius\\w+|fatt\\w+|ufficiale|completat\\w+|definit\\w+)',
    unless: 'mancan?[oa]?|manca|non|potrebbe|vuole|interess\\w+|tratta|valuta|spera|se|a fine|a parametro',
    example: 'L’Everton vende Marek Dolan al Napoli',
  },
  {
    id: 'it/interest/wants',
    stage: 'interest',
    when: '{B}{a} (?:vuole|vogliono|vorrebbe|interess\\w+|cerca\\w*|segue|seguono|sogna\\w*|osserva\\w*|pensa\\w*|valut\\w+|studia\\w*|punta\\w*|monitora\\w*|piomba\\w*|irrompe|irrompono|corteggia\\w*|mette gli occhi|ha messo gli occhi|mira\\w*|si inserisc\\w+|in corsa|in pole|spinge\\w*|insist\\w+|accelera|forte su|fiuta|ci prova|ci provano|prova\\w*|tenta\\w*|guarda\\w*|lavora\\w*|fa sul serio|tra i nomi|torna su|ripensa|si fionda|vira\\w*|si tuffa|assalto|affondo|pressing|potrebb\\w+|aspetta|attende|stringe|duello|derby|sfida|idea|scatto|blitz|occhi|su|pazz\\w+|non molla|sulle tracce|scatenat\\w+|pronto|pronta)(?: (?:a|al|alla|per|il|lo|la|l|di|del|su|sul|sulla|con|acquistare|prendere|arrivare|forte|forti|anche|da|vicino|tempo|gli|occhi|portare|riportare|acquisto|ritorno|prestito|concretamente|seriamente|insidia|e|corsa|duello|un|una|nuovo|gran|obiettivo|primo|priorita|assicurarsi|regalarsi|mercato|gennaio|estate|ancora|molto|deciso|in|arrivo|chiudere|bruciare|concorrenza|tutti|l|idea|nome|pista|bomber|attacco|porta|ingaggiare|strappare|sfilare|talento)){0,9}{g} {P}',
    unless:
      'non vuole|rinnov\\w+|vincere|scudetto|nazionale|vittoria|senza {P}|infortun\\w+|derby (?:di|contro)|sfida (?:a|contro|al)',
    example: 'Il Napoli vuole Marek Dolan',
  },
  {
    id: 'it/interest/interest-in',
    stage: 'interest',
    when: '(?:interess\\w+|nel mirino|mirino|obiettiv\\w+|priorita|sogno|idea|piace|piacciono|pist[ae]|duello|derby di mercato|corsa a|contes\\w+|corteggia\\w*|corteggiamento|accostat\\w+|sulle tracce|tracce di|occhi su|occhi addosso|gola a|taccuino|radar|candidat\\w+|nome (?:nuovo|caldo)|pallino|suggestione|tentazione|ipotesi|alternativa|concorrenza|pretendent\\w+|spasimant\\w+|estimator\\w+|ammirator\\w+|pressing|assalto|caccia a|offert\\w+ (?:a|al|alla|all)|richiest\\w+|pole position|in corsa per|in lizza|sirene|sfida per|asta|vogliono tutti|lo vogliono|seguit\\w+|osservat\\w+|seguono|lista della spesa|in cima alla lista|potrebbe (?:tornare|arrivare|finire)|profilo|fari su|fari puntati)',
    unless:
      'non|rinnov\\w+|scudetto|tifos\\w+|obiettivo (?:e|stagional\\w+|salvezza|champions)|nessun|perde interesse|derby (?:di|contro|della)',
    example: 'Marek Dolan nel mirino del Napoli',
  },
  {
    id: 'it/interest/future-wish',
    stage: 'interest',
    when: '(?:vuole|vogliono|potrebb\\w+|tenta\\w*|prova\\w*|punta\\w*|spera\\w*|cerca\\w*|sogna\\w*|pensa\\w*|puo|possono|intende)(?: (?:a|di|in|per|il|la|l|suo))* (?:acquist\\w+|prendere|ingaggiare|riportare|tesserare|arrivare|approdare|portare|regalarsi|assicurarsi|firmare|finire|strappare|riprendere)',
    unless: 'non|rinnov\\w+|gol|vittoria|portare a casa',
    example: 'Potrebbero ingaggiare Marek Dolan a gennaio',
  },
  {
    id: 'it/other/future',
    stage: 'other',
    when: 'futuro{t}{t}{g} (?:in bilico|incerto|da decidere|si decide|in dubbio|decis\\w+|in sospeso|sul tavolo|da scrivere|tutto da|e un rebus|rebus|ancora|lontano|da chiarire|in discussione|a rischio|resta)|(?:decid\\w+|chiari\\w+|dubbi(?:o)? (?:sul|sul suo)|incognita|incertezza|nodo|rebus|sul tavolo|riflette|rifless\\w+|parla del){g} (?:sul |il |suo |del )*futuro|telenovela',
    unless: 'presidente|allenatore|tecnico',
    example: 'Il futuro di Marek Dolan all’Everton è in bilico',
  },
  {
    id: 'it/other/transfer-blocked',
    stage: 'other',
    when: '(?:complica\\w*|rallenta\\w*|frena\\w*|blocca\\w*|ostacol\\w+|intoppo|a rischio){g} (?:{P}{g} )?(?:trattativa|trasferimento|operazione|cessione|affare|arrivo)|(?:trattativa|trasferimento|operazione|cessione|affare|arrivo){t}{t}{g} (?:si complica|rallenta|bloccat\\w+|a rischio|frena\\w*|in bilico|in stallo|in dubbio)',
    example: 'Si complica l’affare Marek Dolan tra Napoli ed Everton',
  },
];
