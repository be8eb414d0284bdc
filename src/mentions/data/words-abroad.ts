import type { Language } from '../../feeds/feed.ts';
import { fold } from '../../gazetteer/fold.ts';

/** Words that open headlines with a capital, or are also somebody's surname (Blanco, Ferrari, Sommer): by themselves they name nobody. */
const TEXTS: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: `
calabazas portazo a abandona abierto abre acaba acerca acelera acepta acuerda acuerdo además adiós afición agente ahora al alarma alerta allí alta ambos amplía análisis anuncia ante antes años apunta aquí así asegura asalto ataque aunque aviso ayer
ayuda baja bajas balón bien blanco blindar blinda bomba bombazo bombón brazo bueno busca cae calma cambio camino campeón cantera capitán cara casa caso casi central cesión cedido cerca cerrado cierra claro cláusula clave club clubes
cómo como compra con conoce confirmado confirma contactos continúa contra contrato cosas cree crack cuando cuatro cuenta cuidado cumple da de debut decidido decide defensa deja dejará del delantero descarta desde desmiente despide
después destino diez día dice director disputa dónde doble dos duro el él ella ellos empieza en encuentra enero entre entrenador equipo es esta está están este estrella europa ex exclusiva exjugador éxito extremo falta fecha
fichaje fichajes ficha fichado fiebre filial final firma firmado firmará fuerte fuera futuro ganar gira giro gol golpe gracias gran guerra hace hacia hasta hay hecho historia hora horas hoy huye ilusión impacto incorporación insiste
interés interesa intento jornada joven joya juega jugador junio julio agosto septiembre enero febrero la lateral las le leyenda libre liga línea lío llega llegada llegará lista listo lo los lucha luz mañana manda mantiene más máxima
media medio mediocentro mejor mercado mes mientras millones mínimo misma movimiento mucho muy nada negocia negociación negociaciones ni no noche noticia novedades nueva nuevo nunca objetivo ofensiva oferta ofertas oficial ofrece
ofrecido ojo olvida once operación opción otra otro pacto palabra para parece paso pasión pendiente pero peligro petición pide piden plan plantilla podría polémica por portero posible precio prepara presenta primer primera
primeros principio prioridad problema problemas próxima próximo puede puja punto que qué quédate queda quedan quién quiere rechaza rechazo reacción real reconoce récord refuerzo regreso regresa renovación renovado renueva
respuesta reunión revolución rey roberto rojo rompe rumbo rumor rumores sale salida saldrá santos se según seguirá segundo seis sería si sí siete siempre sigue sin situación sobre solo sorpresa sorpresón su sus suena suspense
sueña también tanteo tarde técnico temporada tiene toda todo todos tras traspaso tres última último ultimátum ultima un una unos va valor vende venta vestuario vía viaje viernes sábado domingo lunes martes miércoles jueves
vistazo vuelta vuelve y ya yo visto reconocimiento médico visita rescinde rescisión cantado salta sondea pesca fichó blancos fondo grupo empresario sociedad directiva dirección fumata cumbre técnicos`,
  it: `
a abbiamo accelera accelerata accetta accordo addio affare agente agosto ai al alla all allenatore altra altro amico ancora anche anni anno annuncio aperto apre ascolta assalto attaccante attacco attenzione aspetta avanti
avvicina ballo bandiera bel bella bello bene beffa big blitz blocco bomba bomber braccio brutte cambia cambio calciomercato calcio campione capitano caso cede cerca cessione cessioni che chi chiama chiesto chiude chiuso ci
clamoroso club colloqui colpo come con conferma conferme confermato conte contatti continua contratto contro così cosa costa dal dalla dai dalle decide deciso decisione definito del della delle dei di diretta difensore difesa
direttore divorzio domani dopo dove due duello duro e è ecco emergenza entro era esclusiva esce esterno ex fa fascia fatta fatto fiducia finalmente fine firma firme firmato fissate fissato follia formazione forse frenata
fuori futuro gelo gennaio genio giallo giocatore giorni giorno giovane giugno giù grande grazie guerra ha hanno ieri idea il in incontro infortunio iniziata innesto insidia insieme intesa interesse intreccio intrigo irrompe
la lascia lascerà lavora lavori le legge leggenda lo l lite lunedì luglio lui ma maggio maglia mai manca mancano marzo martedì matrimonio meglio mercato mercoledì mezzala ministro mister mossa muro nel nella nessun niente
no nodo nome non nostalgia notizia novità nulla nuova nuove nuovo obiettivo occasione occhi occhio offensiva offerta offerto offre oggi oltre operazione ore ora ostacolo parla parole partenza parte passo patto per perché
pericolo però piace piano pista più pioggia poi polemica porta portiere possibile pressing prestito prezzo prima primo problema pronta pronto proposta proposto prova può punta quando quanto quasi quattro quello questa questo
rebus reparto resta resterà retroscena ricca ricco rifiuta rifiuto rinforzo rinnova rinnovo ripensamento risoluzione ritorno riscatto rivoluzione rotta rottura saluta salta saltato scambio scatto scelta scelto scontro se
secondo sei sempre senza settimana sfida sfuma sfumato si sì sirene sogno sogna solo sondaggio sono sorpassa sorpasso sorpresa sotto spunta stagione stallo stop storia strada strappo su sul sulla svolta tempo terzino
tentativo tentazione testa tre tra trattativa trattative tris troppo trovato tutti tutto ufficiale ultim'ora ultima ultimatum ultime ultimo un una uno va valigie vede vende venerdì verso vertice vicino via visite vice vuole
vecchio vento ferrari bianco rossi russo sabato domenica giovedì gallo greco villa leone monti costa conti parisi sala serra moro testa benedetti basta blindato blinda bloccato fondo gruppo società dirigenza tifosi patron summit vertice fumata`,
  pt: `
a abre aceita acabou acerta acerto acordo adeptos adeus afinal agente agora ainda além alta alvo amanhã análise ano anos anuncia anunciado ao aos após aposta apresentado apresenta aqui as assédio assina assinou assinatura
até atacante ataque avança avançado aviso baixa bem bomba boa bola bom brasileiro busca cada camisola campeão capitão caro cara casa caso cedido central chega chegada chegou cláusula clube clubes com como compra concorrência
conheça confirma confirmado confirmada contra contrato contratação conversas crise da dá dado das de decisão decide decidido defesa deixa deixou depois desejo desejado desmente despedida despede destino dez dia diretor
do dois dos duas duelo e é ele em emblema emprestado empréstimo então entre época equipa está estão este esta estreia ex exclusivo extremo falta falha fecha fechado fica fim final firme fora futuro ganha garantido goleiro
grande guarda guarda-redes guerra há hoje hora história homem impasse informação interesse interessado investida já janeiro janela joga jogador jovem joia julho junho lateral leão lança liga livre logo longe lista mais mas
martelo médio meia mercado mês milhões muito na nada não nas negocia negociação negociações negócio nem no nome nos nova novidade novo novos o objetivo ofensiva oferta oficial oficializado onde ontem os outra outro ouro
para passo pela pelo perto pode ponto por porque possível prazo presente prepara primeira primeiro prioridade problema promessa promete proposta pronto próximo quando quanto quatro que quem quer recusa recusou recusada
reforço reforços regressa regresso rejeita rejeitada renova renovação renovado rescinde rescisão resposta reunião rumo rumor saída sai saiu salário santos se seduzido segue segundo segunda seleção sem sempre será sexta
fundo grupo empresário adepto sociedade direção administração mister treino silva só sob sobre sonda sonho sua surpresa surpreendente também tarde técnico tem tenta terça terceira testes titular todos trava treinador três troca tudo última último ultimato um uma união urgente vai valor vê vem venda
vende vendido verão vez volta zagueiro cruz neves neto rosa moreira matos santos leite coelho pinheiro campos prata oliveira rocha pedra costa fogo coração casas`,
  fr: `
à a absence accord affaire agent ah ailleurs ainsi alerte après approche arrivée arrive arrière attaque attaquant attention attendu au aucun aujourd'hui aussi autre aux avance avant avec avenir bientôt bilan bloqué blocage bombe
bon bonne bonjour bras brève c ça cadeau cap capitaine car cas ce cela celui ces cet cette chaud chaude choc clap club clubs coach coup combien comme comment compte concurrence confidences confirmé confirmation contacts contre
contrat controverse c'est d dans danger de décision début défense défenseur déjà demain départ départs depuis dernier dernière derniers des dès deux direct direction discussions divorce dossier doute du duel échange échec effectif
elle en encore enfin enquête entre entretien énorme est et été étonnant étrange eux ex exclu exclusif exclusivité exigence face faut feu feuilleton fin fini finalement fonce fort forte frais gardien grand grande gros grosse
guerre hier hors ici idée il ils imbroglio impossible incroyable indésirable info infos inquiétude intérêt intéressé j jamais janvier jeu jeudi jeune joueur joueurs jour jours juillet juin jusqu'à l la là lâche le les leur libre
liste lors lourd lundi maintenant mais malgré manque mardi mauvaise médias même menace mercato mercredi merci message mieux milieu millions mission mois montant n nationale ne nouveau nouvelle nouvelles nouvel non notre nous nuit
objectif octobre offensif offensive offre offres officiel officielle on opération ou où oui par pari parti pas pépite pendant personne petit peu piste pisté plan plus plusieurs point pour pourquoi pourrait précision premier
première premiers prêt prêté près presque pression prix priorité prochain projet prolongation prolonge proposition qu quand quatre que quel quelle question qui quitte quoi ralenti rebondissement recrue recrues recrutement record
refus refuse réponse reste retour retournement rêve révélation revirement rien rumeur rupture s sa saison sans samedi ses septembre seul si signature signé signe silence situation six soir sommes son sont soulagement sous sur
surprise surprenant surveillé suspense tard temps tension terminé tête titulaire toujours tous tout toute transfert transferts très trois trop tu un une urgent vend vendredi vente vers vestiaire veut victoire visite vive voici
voilà vol vous vrai y petit blanc roux noir martin garde leblanc marchand lemaire boucher berger rousset perrin faure simon bonnet dimanche août mai mars avril février`,
  de: `
management umfeld beraterseite entourage abend abgang abgänge abgelehnt ablöse ablösesumme ablösefrei absage abschied abschluss absteiger abwehr abwehrspieler agent agentur aktuell all alle alles alternative als also alter am amtlich an anfang anfrage angebot angebote angreifer
angriff anlauf anruf ansage anschluss antwort arbeit arbeitspapier artikel assist auch auf aufgabe aufsteiger auftakt aus ausbildung ausland ausleihe aussage aussicht ausstieg ausstiegsklausel auswahl außenbahn außenstürmer außenverteidiger
baby bald ball bank basis bedarf bedingungen bei beide beim bekommt bemühungen bereich bericht berichte berater bestätigt besuch beweis bild bis blick boss bosse bote botschaft brief bruder bündel bundesligist coach comeback club da dabei dafür
damit dank dann darum das dass dauer deal debüt defensive dem den denn der derby des details deutschland die diese dieser dieses ding direktor doch dokument doppelpack dort drama drei dritte druck durchbruch duell durch ehe ein eine
einem einen einer einigung einkauf einsatz einstand elf ende endspurt engagement england entscheidung entwicklung er erbe erfolg ergebnis ergänzung erlös ersatz erst erste ersten es etat europa ex experte fall familie fan fans faktor favorit fehler
fest feuer finale finanzen flirt flügel flügelspieler flügelstürmer form forderung frage franzose frau frauen frei freitag freigabe freude freund freundschaft frist früher führung fünf für fußball gebot gebühr gedanken gefahr
gegen gegenangebot gehalt geheimnis geld gemeinsam gerücht gerüchte gerüchteküche geschäft geschichte geschäftsführer gespräch gespräche gesucht gewinn gibt glück grund gut hammer handel handschlag hat hängepartie heim heimat heiß held herbst
herr herz heute hier hin hinrunde hintergrund hoch hochkaräter hoffnung holt ihr im in indes innenverteidiger insider interesse interessent interessenten international interview ist ja jahr jahre januar februar märz april mai juni juli august september
oktober november dezember jetzt jung jungstar kader kaderplaner kampf kandidat kandidaten kapitän karriere kasse kauf kaufoption kaufpflicht kaum kein keeper kehrtwende klausel klub klubs kollege kommt konkurrent konkurrenz kontakt kontakte kontrakt kosten
krimi krise kritik kurz kürze land lange laufzeit leben leihe leihgeschäft leihspieler leihvertrag leistung liebling liga linie linksaußen linksfuß linksverteidiger liste lösung lücke mai mal man manager mann mannschaft markt marktwert mehr mein
medien medienbericht medienberichte medizincheck meldung meister million millionen minuten mit mitglied mitspieler mittelfeld mittelfeldspieler mittelfeldmann mittelstürmer mittwoch möglich moment monat monate montag morgen nach nachfolge nachfolger nachricht
nachwuchs nächste nächster name namen nationalspieler nationaltorhüter nein neu neue neuer neuen neues neuling neuverpflichtung neuzugang neuzugänge nicht nichts niederlage noch norden not note nummer nun nur ob oder offensive offensivspieler
offenbar offensivmann offerte offiziell ohne option paket partie partner pause perfekt perspektive pfeil phase plan pläne platz plus poker pokal position präsident preis presse pressekonferenz profi profis projekt prozent punkt quartett rache rang rechnung
rechtsaußen rechtsverteidiger rede regie reise rekord rennen reporter reserve riese richtung rolle routinier rückblick rückholaktion rückkehr rückkehrer rückrunde rückschlag ruf runde sache saison samstag schlag schluss schlüssel schlüsselspieler
schock schritt schweizer sechs seit sein seine seite senkrechtstarter sensation sie sieben sieg signal situation so sofort sohn sommer sommerpause sommertransfer sonntag sorgen sowie spanier spekulationen spiel spieler spielmacher spitze sport
sportdirektor sportchef sportvorstand stadion stadt stamm stammkraft stammplatz stammspieler stammtorwart stand star stars start startelf statt stelle stern stimmen strategie streit stürmer stürmerstar suche summe süden tag tage tal talent talente
tauziehen team tempo termin theater thema tief tinte tor tore torjäger torhüter torwart training trainer transfer transferfenster transfers transfergerücht transfergerüchte transfermarkt transferphase transferpoker transferticker traum treffen trennung treue trio trotz tür überraschung um umbruch
und ungewiss ungarn unruhe unterschied unterschrift unterzeichnung update urlaub vater verbleib verein vereine verband vergleich verhandlung verhandlungen verkauf verletzung verlängerung verlängert verlust verpflichtung verspätung verteidiger vertrag verträge vertragsangebot vertragsauflösung
vertragsende vertragsverlängerung vertragsverhandlungen vertragsgespräche verstärkung vier viele visier vizemeister volltreffer vom von vor vorbereitung vorfeld vorschlag vorstand vorstoß vorteil vorvertrag wahl wann warum was weg weil weiter welcher welt weltmeister wende wenn wer
wert werben wechsel wechselgerücht wechseltheater wechselwunsch wegen weihnachten wie wieder will winter winterpause wintertransfer winterzugang wirbel wird wo woche wochen wochenende wohin wort worte wunsch wunschkandidat wunschlösung wunschspieler wunschstürmer wunschtransfer youngster zahl zahlen zeichen zeit zeitpunkt zeitung
ziel zu zug zugang zugänge zukunft zum zur zusage zuschlag zustimmung zwei zweifel zweite zweiter zwischen königsklasse kaiser koch vogel fuchs lang kurz stark klein groß lehmann hermann bauer becker schneider weber fischer richter jäger vogt
schröder braun schwarz weiß rot sturm frost stein berg burg brand hahn kraft krieg kuhn lampe lob reich ritter roth sand schulz stengel stolz wagner wolf zimmermann`,
};

const WORDS = new Map(
  Object.entries(TEXTS).map(([language, text]) => [language, new Set(text.trim().split(/\s+/).map(fold))]),
);

/** Whether a folded word is prose in a language: one of its words, or another ending of one ("aucune", "nuevas", "nuove"). */
export function isWordAbroad(word: string, language: Language): boolean {
  const words = WORDS.get(language);
  if (words === undefined || language === 'de') {
    return words?.has(word) === true;
  }
  const stem = word.replace(/(?:es|as|os|[aeois])$/, '');
  return words.has(word) || (stem.length > 2 && ENDINGS.some((ending) => words.has(stem + ending)));
}

const ENDINGS = ['', 'o', 'e', 'a'];
