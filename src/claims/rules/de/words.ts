import { type ClauseWords, type Cues, type Grammar, NO_CUES, type NounFirstWords, wordSet } from '../language-pack.ts';

/** What German puts into the slots of a rule's short hand. All words are folded: "fur", "sturmer", "ablose". */
export const GERMAN_GRAMMAR: Grammar = {
  gapStops: 'wahrend|aber|doch|weil|nachdem|obwohl|sondern|denn|dass',
  objects:
    'von|vom|bei|beim|zu|zum|zur|nach|mit|gegen|fur|furs|an|am|auf|aus|in|im|um|uber|durch|seitens|ohne|gegenuber|des|richtung',
  determiners: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|seinen|seine|sein|neuen|neuer',
  toward: '',
  unsure:
    'nicht|kein|keine|nie|konnte|konnten|kann|will|wollen|wenn|falls|nahe|fast|vor|soll|sollen|mochte|mochten|wurde|wurden|hofft|plant|bereitet|ohne|kurz|darf|durfte|denkt|statt',
  sums: 'rekordablose|rekordsumme|mega-ablose',
};

export const GERMAN_PEOPLE: NounFirstWords = {
  order: 'noun-first',
  nouns: wordSet(`
    spieler spielers spielern sturmer sturmers angreifer angreifers verteidiger verteidigers innenverteidiger aussenverteidiger rechtsverteidiger linksverteidiger abwehrspieler abwehrchef abwehrmann mittelfeldspieler mittelfeldspielers mittelfeldmann mittelfeldmotor
    mittelfeldstratege mittelfeldregisseur spielmacher regisseur flugelspieler flugelsturmer flugelflitzer aussensturmer mittelsturmer stosssturmer torjager torwart torhuter torhuters keeper schlussmann schlussmanns profi profis star stars superstar
    jungstar youngster talent talente toptalent juwel kapitan nationalspieler nationalspielers nationaltorhuter nationalkeeper allrounder sechser achter zehner joker routinier leistungstrager stammspieler offensivspieler offensivmann offensivstar defensivspieler
    defensivmann defensivspezialist schienenspieler leihspieler ex-profi neuzugang rechtsaussen linksaussen goalgetter knipser bomber dribbler dribbelkunstler wunschspieler u21-nationalspieler u20-nationalspieler u19-nationalspieler nationalsturmer
    nationalverteidiger eigengewachs schlusselspieler reservist publikumsliebling rohdiamant shootingstar duo trio nationalspielerin sturmerin sturmerstar abwehrstar mittelfeldstar abwehr-ass abwehrriese weltmeister ballverteiler rechtsfuss linksfuss jungspund
    landsmann kicker fussballer profifussballer abraumer routinier rechtsverteidigers linksverteidigers innenverteidigers mannschaftskapitan vize-kapitan dauerbrenner`),
  adjectives: wordSet(`
    junge junger jungen jungem ehemalige ehemaliger ehemaligen vielseitige vielseitiger vielseitigen erfahrene erfahrener erfahrenen talentierte talentierter talentierten begehrte begehrter begehrten umworbene umworbener umworbenen wechselwillige wechselwilliger
    wechselwilligen abwanderungswillige abwanderungswilliger abwanderungswilligen ablosefreie ablosefreier ablosefreien vertragslose vertragsloser vertragslosen vereinslose vereinsloser vereinslosen zentrale zentraler zentralen offensive offensiver offensiven defensive
    defensiver defensiven linke linker linken rechte rechter rechten torgefahrliche torgefahrlicher torgefahrlichen ausgeliehene ausgeliehener ausgeliehenen verliehene verliehener verliehenen aussortierte aussortierter aussortierten unzufriedene unzufriedener
    unzufriedenen langjahrige langjahriger langjahrigen schnelle schneller schnellen bisherige bisheriger bisherigen umgeschulte gelernte gelernter gelernten vielversprechende vielversprechender hochveranlagte hochveranlagter hochtalentierte hochtalentierter
    dribbelstarke dribbelstarker kopfballstarke formstarke formstarker beidfussige verletzte verletzter gesuchte gesuchter u21 u20 u19 deutsche deutscher deutschen a`),
  definite: wordSet('der die das dem den des'),
  indefinite: wordSet('ein eine einen einem einer eines'),
  contracted: wordSet('zum zur beim vom im am ans furs'),
  of: wordSet('des von vom bei beim aus'),
  bareOwner: true,
  former: wordSet('ex fruhere fruherer fruheren ehemalige ehemaliger ehemaligen einstige einstiger'),
  becoming: wordSet('neue neuer neuen neues als kunftige kunftiger kunftigen wird ist'),
  pronouns: wordSet('er ihn ihm'),
  clubWords: wordSet(
    'klub club verein erstligist zweitligist bundesligist premier-league-klub serie-a-klub spitzenklub topklub ligakonkurrent aufsteiger absteiger meister rekordmeister traditionsklub traditionsverein pokalsieger schlusslicht tabellenfuhrer konkurrent lokalrivale rivale europa-league-sieger vizemeister',
  ),
  articles: wordSet('der die das dem den'),
  ages: /^(?:\d{2}-jahrige[rnsm]?|[a-z-]+ische[rnsm]?|[a-z]+zosische[rnsm]?) /,
  and: wordSet('und oder sowie and'),
  saidBy: wordSet('laut wie nach so'),
  joined: new Set(['medizin check', 'vor dem-wechsel']),
};

export const GERMAN_CLAUSES: ClauseWords = {
  always: wordSet('wahrend aber doch weil ; - ? wenn falls sofern nachdem obwohl sondern denn dass bevor trotz'),
  beforeSubject: wordSet('und , : als wie and oder sowie'),
  beforeVerb: new Set(),
  relatives: new Set(),
  verbAfter: new Map(),
  finiteVerbs: wordSet(`
    ist sind war waren hat haben hatte hatten wird werden wurde wurden will wollen wollte soll sollen sollte kann konnen konnte konnten darf durfen mochte mochten muss mussen fordert fordern lehnt lehnen lehnte akzeptiert akzeptieren bietet bieten bot verhandelt verhandeln
    verpflichtet verpflichten holt holen holte unterschreibt unterschreiben unterschrieb verlangert verlangern verlangerte kommt kommen kam wechselt wechseln wechselte bereitet legt legen legte sucht suchen plant planen prasentiert bestatigt bestatigen bestatigte dementiert
    verneint schliesst halt halten hofft hoffen pruft prufen zahlt zahlen zieht ziehen zog aktiviert verkauft verkaufen leiht leihen lieh verlasst verlassen verliess geht gehen kehrt spielt denkt glaubt sieht bekommt erhalt sichert lasst lassen fragt fragte kontaktiert
    klopft buhlt buhlen jagt jagen beobachtet beobachten bemuht bleibt bleiben steht stehen stand gibt geben gab einigt einigen einigten einigte platzt platzte scheitert scheiterte steigt stieg schnappt angelt lockt baggert wirbt kampft verleiht verliehen trennt trennen
    trennte tritt sagt sagte winkt fliegt landet reist absolviert absolvierte erhoht besserte bessert reicht schickt macht machen machte lauft laufen nimmt nehmen nahm findet bindet blitzt hinterlegt nicht interessiert`),
};

export const GERMAN_CUES: Cues = {
  ...NO_CUES,
  against: wordSet('gegen vs'),
  at: wordSet('in'),
  sale: /(?<![^ ])(?:verkauf|abgabe)(?![^ ])/,
  lending: /(?<![^ ])(?:leihe|leihgeschaft)(?![^ ])/,
};
