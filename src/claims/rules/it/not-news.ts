import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:allenatore|tecnico|mister|panchina|direttore sportivo|ds|direttore generale|ct|commissario tecnico|vice allenatore|preparatore|dirigente|presidente|team manager|guida tecnica)';

/** What looks like a transfer in Italian and is none. */
export const ITALIAN_NOT_NEWS: readonly NotNewsRule[] = [
  {
    id: 'it/manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:nuovo|nuova|prossimo|futuro|come|primo|da) ${COACH}(?! (?:vuole|chiede|spinge|approva))|(?:annuncia|presenta|nomina|esonera|esonerato|sceglie|scelto|cambia|cerca|conferma|saluta|rinnova)(?: (?:un|il|l|nuovo|al|come|con|del))* (?:J\\d+ )?(?:come )?(?:nuovo )?${COACH}|(?:in|sulla|della|per la) panchina|esonero|esonerato|dimissioni|toto-allenatore|(?:ritorno|addio|arrivo|scelta) (?:del|al) ${COACH}|responsabile dell area`,
    unless: '(?:cessione|acquisto|offerta per|prestito|attaccante|centrocampista|terzino)',
    example: "L'Everton presenta Marek Dolan come nuovo allenatore",
  },
  {
    id: 'it/manager/known-person',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '^(?:[^A-Z]* : )?J\\d+{h} (?:rinnova|rinnovo|firma|lascia|lascera|tratta|resta|restera|rescinde|torna|accetta|rifiuta|nuovo|sara|saluta|vicino|arriva|prende|annuncia|si dimette|esonerato|allenera|guidera|via|addio|verso|al|alla|all)|(?:rinnova|rinnovo|ingaggia|accordo|tratta|trattativa|vuole|offerta|contatti?|esonera|presenta|annuncia|scelto|sceglie)(?: (?:con|a|per|la|il|di|del|al|totale))* J\\d+$',
    unless: '{Q}',
    example: 'Guardiola rinnova con il Napoli fino al 2029',
  },
  {
    id: 'it/manager/goes-on',
    reason: 'a manager moves, not a player',
    scope: 'item',
    when: `\\. (?:il |l )?${COACH}(?: [^ ]+){0,3} (?:firma|firmera|restera|guidera|allenera|prolunga|rinnova|sostituira|prendera|sara|ha firmato|arriva)|(?:in panchina|sulla panchina|alla guida|guida tecnica|staff tecnico|il suo staff)`,
    unless: '(?:acquisto|cessione|prestito|visite mediche|clausola|convince|partito dalla panchina|M\\d+)',
    example: 'Marek Dolan rinnova con l’Everton e resta alla guida della squadra',
  },
  {
    id: 'it/other-sport',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nba|eurolega|basket|pallacanestro|pallavolo|volley|superlega|tennis|tennista|atp|wta|roland garros|wimbledon|formula 1|f1|motogp|moto gp|pilota|scuderia|ciclismo|ciclista|giro d italia|tour de france|rugby|pugilato|boxe|golf|atletica|nuoto|pallanuoto|calcio a 5|futsal|padel|hockey|nfl|mlb|palleggiatore|schiacciatore|playmaker olimpia|quintetto|canestro|racchetta|ducati|ferrari|yamaha|paddock|gran premio|slalom|sci alpino|ufc)',
    unless: '(?:attaccante|centrocampista|serie a di calcio|calciatore|terzino|trequartista)',
    example: 'Il playmaker Marek Dolan firma con l’Olimpia: colpo per il basket',
  },
  {
    id: 'it/business',
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:azionist\\w+|azioni|quote|quota|investitor\\w+|sponsor|sponsorizzazione|stadio|biglietti|abbonamenti|campagna abbonamenti|naming|maglia|maglie|fondo|cordata|closing|acquisto del club|cessione del club|cessione della societa|proprieta|bilancio|plusvalenze|sanzione|processo|tribunale|procura|multa|penalizzazione|debiti|diritti tv|assemblea|lega|figc|licenza|centro sportivo|cda|inchiesta|ricorso|squalifica)',
    unless: '(?:attaccante|centrocampista|trasferimento di|prestito|rinnova|offerta per|clausola|maglia numero)',
    example: 'Un fondo americano tratta l’acquisto del club Everton',
  },
  {
    id: 'it/match',
    reason: 'a match report',
    scope: 'title',
    when: '(?:travolge|batte|vince|pareggi\\w+|sconfitt\\w+|rimonta|doppietta|tripletta|gol|rete|reti|segna|decide|cronaca|formazion\\w+|convocat\\w+|convocazioni|dove vederla|dove vedere|diretta|live|minuto per minuto|tabellino|pagelle|vittoria|giornata|\\d-\\d|rigore|rigori|espuls\\w+|cartellino rosso|var|assist|esordio|esordisce|amichevole|sorteggio|highlights|moviola|probabili)',
    unless:
      '(?:mercato|prestito|cessione|offerta|offerte|rinnov\\w+|trattativa|tratta|acquist\\w+|accordo|clausola|interess\\w+|visite)',
    example: 'Marek Dolan fa doppietta e l’Everton travolge il Napoli',
  },
  {
    id: 'it/match/signs-a-goal',
    reason: 'a match report',
    scope: 'title',
    when: '(?:firma|sigla|timbra|regala)(?: (?:il|un|una|la|l|i|primo|gran))* (?:doppietta|tripletta|gol|rete|pareggio|vittoria|successo|colpo del|assist|impresa|rimonta|tre punti)',
    example: 'Dolan firma l’impresa contro il Napoli',
  },
  {
    id: 'it/injury',
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:infortun\\w+|lesione|stiramento|distorsione|operat\\w+|operazione al|intervento|stop|fuori (?:un|due|tre|fino|per)|settimane|recupero|recupera|rientro|rientra|affaticamento|crociato|menisco|flessore|polpaccio|adduttore|fastidio|esami strumentali|frattura|ricaduta|infermeria|bollettino)',
    unless:
      '(?:mercato|prestito|cessione|offerta|trattativa|acquist\\w+|accordo|visite mediche|rinnov\\w+|interess\\w+|cerca|stop alla)',
    example: 'Infortunio per Marek Dolan: lesione al flessore',
  },
  {
    id: 'it/retrospective',
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:\\d+ anni fa|anni fa|un anno fa|accadde oggi|la storia di|il retroscena|retroscena|ricordate|che fine ha fatto|amarcord|il giorno in cui|anniversario|anni dopo|poteva essere|fu vicino|quella volta|si racconta|svela|rivela|racconta|confessa|quando il|quando la|i retroscena|come nacque|dalla a alla z)',
    unless: '(?:vuole andare via|vuole lasciare)',
    example: 'Il giorno in cui il Napoli prese Marek Dolan',
  },
  {
    id: 'it/opinion',
    reason: 'opinion, a list or an explanation',
    scope: 'title',
    when: '^(?:perche|come|cosa|chi|quanto|quale|quali|dove|analisi|opinione|editoriale|i \\d+|le \\d+|top|classifica|lista|elenco|tutti i|tutte le|guida|calendario|quiz|test|sondaggio tra|podcast|video|i migliori|le migliori|il meglio|ecco chi|numeri)(?: .*)?|(?:tabellone|acquisti e cessioni|colpi piu|le trattative di oggi|diretta mercato|calciomercato live|ultime notizie|fantacalcio|voti|videogioco|ea sports|football manager|pallone d oro|miglior giocatore|mvp|premio|golden boy|statistiche|identikit|chi e|scheda)|\\?$',
    unless: '(?:accordo totale|ufficiale :)',
    example: 'Perché Marek Dolan serve al Napoli',
  },
  {
    id: 'it/international',
    reason: 'squads and national teams',
    scope: 'title',
    when: '(?:nazionale|convoca\\w*|mondiali?|europei|ct|passaporto|nazionalita)',
    unless:
      '(?:mercato|prestito|cessione|offerta|offerte|trattativa|acquist\\w+|accordo|clausola|interess\\w+|club|piace|rinnov\\w+)',
    example: 'Marek Dolan torna in nazionale dopo due anni',
  },
  {
    id: 'it/quote',
    reason: 'a quotation or reaction that reports no state',
    scope: 'title',
    when: '(?:attacca|attacco a|sbotta|furioso|elogi\\w+|applaude|messaggio|lettera|auguri|omaggio|conferenza stampa|chiede scusa|si scusa|risponde|replica|critiche|fischi|fischiato|social|moglie|fidanzata|matrimonio|auto|villa|vacanze|ristorante|figlio|figlia|furto|denuncia|numero di maglia|sceglie il numero|allenamento|si allena|ritiro|statistiche|fascia|record|in forma|coro|cori|tifosi)',
    unless:
      '(?:mercato|prestito|cessione|offerta|trattativa|acquist\\w+|vuole andare|clausola|accordo|rinnov\\w+|interess\\w+|addio|lascia|fuori-rosa)',
    example: 'Il tecnico elogia Marek Dolan prima del derby',
  },
];
