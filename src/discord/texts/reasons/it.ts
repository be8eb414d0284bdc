import type { Reasons } from '../translate.ts';

/** Why something was told, read or refused, in Italian. */
export const IT_REASONS: Reasons = {
  'why.mention': '«{text}» → {name}: {kind}, {reason}',
  'why.claim': '**{player}**: {step}, {from} → {to}, {certainty} (regola {rule}: «{evidence}»)',
  'why.silence': '«{text}»: {reason}',
  'why.unnamed': 'qualcuno senza nome',
  'why.stops-unread': 'Si ferma alla lettura: non ci trovo nessuna notizia di mercato.',
  'why.stops-unnamed': 'Si ferma dopo la lettura: non nomina nessun giocatore, quindi non appartiene a nessuna storia.',
  'why.stops-in-saga': 'Si ferma nella storia di **{player}**: {reason}.',
  'why.stops-unfollowed':
    'Si ferma qui: nessuno lo segue in questo canale, e nemmeno tu con i messaggi diretti. Si fa con `/segui`.',
  'why.not-met':
    'Nessuna fonte mi ha portato questo titolo, oppure è più vecchio della mia memoria. Se fosse nuovo, passerebbe alla storia del giocatore.',
  'why.address-unknown':
    'Non conosco nessuna notizia a questo indirizzo: nessuna fonte l’ha portata, oppure è più vecchia della mia memoria. Il suo titolo lo so leggere: `/perché titolo:`.',
  'why.address-read-in-silence':
    'Ho letto la notizia a questo indirizzo e si è fermata lì: non ci ho trovato niente di mercato. `/perché titolo:` con il suo titolo mostra come la leggo.',
  'why.opens': 'Un passo nuovo: {headline}',
  'why.joins': 'Una fonte in più per un passo già noto: {headline}',
  'why.told': '**{target}** in {place}: raccontato.',
  'why.told-for-another':
    '**{target}** in {place}: un filtro l’ha scartato, perché {reason}. Lì è stato raccontato per un’altra richiesta.',
  'why.not-told':
    '**{target}** in {place}: non raccontato. Lo si segue da dopo, un passo successivo era già uscito, oppure era troppo vecchio quando l’ho letto.',
  'why.held-back': '**{target}** in {place}: non raccontato, perché {reason}.',
  'why.not-today': 'Oggi questa voce non lo farebbe raccontare, perché {reason}.',
  'whose.follow': 'Quel filtro è scelto apposta per questa voce; `/seguiti` lo cambia.',
  'whose.server': 'Quel filtro è del server; `/configura` lo cambia.',

  'kind.player': 'giocatore',
  'kind.club': 'club',
  'kind.journalist': 'giornalista',
  'kind.outlet': 'testata',
  'kind.other-person': 'non è un giocatore',

  'named.full name': 'dal nome completo',
  'named.full name, by far the best known': 'dal nome completo, ed è di gran lunga il più noto a chiamarsi così',
  'named.full name with one slip': 'dal nome completo, con un refuso',
  'named.first name and surname': 'da nome e cognome',
  'named.named in full in the same item': 'con il nome completo nella stessa notizia',
  'named.own club named': 'perché è nominato anche il suo club',
  'named.safe by itself': 'un nome che porta uno solo',
  'named.namesakes': 'in più d’uno si chiamano così, e niente dice chi sia',
  'named.word of prose': 'più probabilmente una parola comune',
  'named.unknown name': 'un nome che non conosco',
  'named.called a manager, agent or the like': 'indicato come allenatore, agente o simile',
  'named.known, and not a player': 'noto, e non è un giocatore',
  'named.known source': 'una fonte che conosco',
  'named.club name': 'dal nome del club',
  'named.nickname of a club named here': 'un soprannome di un club nominato qui',
  'named.nickname of one club': 'un soprannome di un solo club',
  'named.short for a club named here': 'abbreviazione di un club nominato qui',
  'named.club name with one slip': 'dal nome del club, con un refuso',
  'named.called like a club': 'si chiama come si chiamano solo i club',

  "silence.about a manager's post": 'parla della panchina di un allenatore',
  'silence.a coach and his staff': 'parla di un allenatore e del suo staff',
  'silence.a job on television, not at a club': 'un lavoro in televisione, non in un club',
  'silence.a live page that names no state': 'una diretta che non dice a che punto sono le cose',
  'silence.a manager is wanted, not a player': 'si cerca un allenatore, non un giocatore',
  'silence.a manager moves, not a player': 'si muove un allenatore, non un giocatore',
  'silence.a match report': 'una cronaca di partita',
  'silence.a player is back in the team, not at a new club': 'un giocatore torna in squadra, non in un nuovo club',
  'silence.a quotation or reaction that reports no state':
    'una dichiarazione o reazione che non dice a che punto sono le cose',
  'silence.another sport': 'un altro sport',
  'silence.awards, records and honours': 'premi, record e riconoscimenti',
  'silence.business of clubs, not a transfer': 'affari di club, non di mercato',
  'silence.fantasy football or a video game': 'fantacalcio o un videogioco',
  'silence.injury or fitness': 'infortunio o condizione fisica',
  'silence.names no club, no player and nothing of football':
    'non nomina nessun club, nessun giocatore e niente di calcio',
  'silence.no rule of transfer language fired': 'niente è detto come si racconta il mercato',
  'silence.opinion, a list or an explanation': 'opinione, elenco o spiegazione',
  'silence.squads and national teams': 'convocazioni e nazionali',
  'silence.tells a past move again': 'racconta di nuovo un trasferimento passato',
  'silence.the person who moves is no player': 'chi si muove non è un giocatore',

  'verdict.recalled': 'ricorda come stavano le cose prima',
  'verdict.implied': 'ciò che dice segue da un passo già noto',
  'verdict.overtaken': 'un passo successivo è già noto',
  'verdict.aside': 'lo dice solo di sfuggita',
  'verdict.less-trusted': 'una fonte migliore dice altro',
  'verdict.only-a-rumour': 'una voce da sola non riapre una storia chiusa',
  'verdict.own-club': 'il pretendente che nomina è il club stesso del giocatore',
  'verdict.reposted': 'ripete una notizia già nota',
  'verdict.no-suitor': 'non dice chi è interessato',

  'objection.step-not-chosen': 'il passo «{step}» non è scelto',
  'objection.step-left-out': 'il passo «{step}» è escluso',
  'objection.outlets-left-out': 'lo riportano solo testate escluse',
  'objection.no-contract-news': 'le notizie di contratti sono disattivate',
  'objection.not-official': 'non è ancora ufficiale ({certainty})',
  'objection.tier-too-low': 'la fonte migliore è di livello {best} e si chiede il livello {asked} o migliore',
  'objection.no-tier': 'nessuna fonte ha un livello e si chiede il livello {asked} o migliore',
  'objection.only-arrivals': 'di {club} si chiedono solo gli arrivi',
  'objection.only-departures': 'di {club} si chiedono solo le partenze',
  'objection.fee-too-small': 'la cifra di {amount} è sotto {asked}',
  'objection.second-source': 'lo riporta una sola fonte, e questo server ne aspetta una seconda, indipendente',
  'objection.muted': '**{target}** è silenziato lì fino a {when}',
  'objection.muted-for-ever': '**{target}** è silenziato lì finché qualcuno non lo annulla',

  'refused.too-many-direct':
    'Segui già {limit} giocatori e club nei messaggi diretti, e di più non ne accetto. Finiscine uno con `/non-seguire`, o segui un club al posto dei suoi giocatori.',
  'refused.too-many-channel':
    'Questo canale segue già {limit} giocatori e club, e di più non ne accetto. Finiscine uno con `/non-seguire`, o segui un club al posto dei suoi giocatori.',
  'refused.too-many-server':
    'Questo server segue già {limit} giocatori e club, e di più non ne accetto. Finiscine uno con `/non-seguire`, o segui nei messaggi diretti.',
  'mute.too-many': 'Lì ci sono già {limit} silenzi, e di più non ne accetto. Annullane uno con `/seguiti`.',
  'follow.no-shared-server':
    'Ma non abbiamo nessun server in comune, e così Discord non mi permette di scriverti. Entra in un server in cui ci sono, o fammi invitare in uno tuo; ciò che segui aspetta fino ad allora.',
};
