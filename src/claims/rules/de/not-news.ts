import type { NotNewsRule } from '../rule.ts';

const COACH =
  '(?:trainer|trainerin|cheftrainer|chefcoach|coach|ubungsleiter|bundestrainer|co-trainer|sportdirektor|sportchef|sportvorstand|geschaftsfuhrer|manager|kaderplaner|prasident|vorstand|vorstandschef|trainerposten|trainerbank|interimstrainer|torwarttrainer|aufsichtsrat|technischer direktor)';

/** What looks like a transfer in German and is none. */
export const GERMAN_NOT_NEWS: readonly NotNewsRule[] = [
  {
    id: 'de/manager/appointed',
    reason: 'a manager moves, not a player',
    scope: 'title',
    when: `(?:neuer|neuen|neue|als|kunftiger|nachster|zum|den|ex|wunschtrainer|als neuer|als neuen) ${COACH}|(?:stellt|prasentiert|entlasst|beurlaubt|feuert|verpflichtet|holt|sucht|findet|bestatigt|ernennt|trennt sich von|verlangert mit|halt an)(?: (?:einen|den|neuen|mit|von|seinen))* ${COACH}|(?:wirft|feuert|entlasst)(?: [^ ]+){0,3} ${COACH}|trainersuche|trainerwechsel|trainerfrage|trainerkandidat|trainerentlassung|trainer-(?:[a-z]+)|(?:trainer|coach)$`,
    unless:
      '(?:ablose|leihe|sturmer|verteidiger|mittelfeldspieler)(?: [^ ]+){0,4} {Q}|trainer (?:will|bestatigt|aussert)',
    example: 'Everton stellt Marek Dolan als neuen Trainer vor',
  },
  {
    id: 'de/manager/known-person',
    reason: 'the person who moves is no player',
    scope: 'title',
    when: '^(?:[^A-Z]* : )?(?:{C} )?J\\d+{h} (?:verlangert|unterschreibt|verlasst|verhandelt|bleibt|kehrt|akzeptiert|lehnt|neuer|wird|vor|kommt|ubernimmt|tritt|muss|geht|steht|wechselt|zu|zum|entlassen|beurlaubt|sagt|will|soll)|(?:verlangert|einigung|verhandelt|will|angebot|kontakt|entlasst|verpflichtet|holt|bestatigt)(?: (?:mit|an|fur|den|von))* J\\d+$',
    unless: '{Q}',
    example: 'Guardiola verlängert bei Napoli bis 2029',
  },
  {
    id: 'de/manager/goes-on',
    reason: 'a manager moves, not a player',
    scope: 'item',
    when: `\\. (?:der |die )?(?:{D} )?${COACH}(?: [^ ]+){0,3} (?:unterschreibt|unterschrieb|bleibt|verlangert|verlangerte|ubernimmt|wird|ersetzt|folgt|verlasst|hat|erhalt|steht|einigte|geht|soll)|trenn\\w+ sich(?: [^ ]+){0,5} von(?: [^ ]+){0,2} ${COACH}|(?:an der seitenlinie|auf der bank|trainerstab|trainerteam|trainerteams|cheftrainer|cheftrainers|amt)`,
    unless: '(?:ablose|leihe|medizincheck|klausel|uberzeugt|M\\d+|verpflichtung|stammplatz|auf der bank sass)',
    example: 'Marek Dolan verlängert bei Everton und bleibt an der Seitenlinie',
  },
  {
    id: 'de/other-sport',
    reason: 'another sport',
    scope: 'item',
    when: '(?:nba|basketball|basketballer|bbl|euroleague|handball|handballer|hbl|thw kiel|tennis|tennisprofi|atp|wta|wimbledon|formel 1|formel-1|motogp|rennfahrer|rennstall|radsport|radprofi|tour de france|giro|rugby|boxen|boxer|golf|leichtathletik|schwimmen|wasserball|futsal|padel|eishockey|del|nhl|adler mannheim|volleyball|nfl|mlb|skispringen|skispringer|biathlon|biathlet|ski-weltcup|grand prix|cockpit|quarterback|turnen|darts|esport|e-sport|ufc|point guard|kreislaufer|ruckraum|ruckraumspieler|verteidiger der eisbaren|eisbaren)',
    unless: '(?:fussball-bundesliga|mittelsturmer|fussballer|champions league der)',
    example: 'Handball: Rückraumspieler Marek Dolan wechselt nach Kiel',
  },
  {
    id: 'de/business',
    reason: 'business of clubs, not a transfer',
    scope: 'title',
    when: '(?:investor\\w*|anteile|aktien|sponsor\\w*|hauptsponsor|trikotsponsor|stadion|stadionausbau|tickets|dauerkarten|trikot|trikots|ausruster|mitgliederversammlung|namensrechte|ubernahme|einstieg|bilanz|umsatz|gewinn|verlust|schulden|lizenz|strafe|geldstrafe|prozess|gericht|dfl|dfb|tv-gelder|tv-rechte|fans protestieren|mehrheit|aufsichtsrat|50-1|etat|trainingszentrum|klage|klagt|prasidentschaft|wahl)',
    unless:
      '(?:ablose|verpflichtet|leihe|sturmer|verlangert|angebot fur|klausel|{P}{a} (?:wechselt|verlangert|unterschreibt)|ubernahme von {P})',
    example: 'US-Investor verhandelt über Anteile an Everton',
  },
  {
    id: 'de/match',
    reason: 'a match report',
    scope: 'title',
    when: '(?:besiegt|schlagt|schlagen|gewinnt|gewinnen|siegt|sieg|unentschieden|remis|niederlage|verliert|verlieren|dreht|doppelpack|dreierpack|hattrick|tor|tore|treffer|trifft|traf|spielbericht|aufstellung|startelf|kader fur|liveticker|live|ticker|stream|tv|spieltag|\\d-\\d|\\d \\d|elfmeter|rote karte|platzverweis|var|vorlage|debut|testspiel|auslosung|einzelkritik|noten|stimmen|gala|pleite|blamage|torfestival|kantersieg)',
    unless:
      '(?:wechsel\\w*|transfer|ablose|angebot|angebote|verlanger\\w+|verhandel\\w+|einigung|klausel|interesse|interessiert|verpflicht\\w+|leihe|leiht|abgang|abschied|verlasst|vertrag)',
    example: 'Marek Dolan trifft doppelt, Everton besiegt Napoli',
  },
  {
    id: 'de/injury',
    reason: 'injury or fitness',
    scope: 'title',
    when: '(?:verletz\\w+|muskelfaserriss|muskelverletzung|kreuzband\\w*|kreuzbandriss|operation|operiert|fallt aus|ausfall|fehlt|fehlen|pause|wochen pause|zwangspause|ruckkehr ins training|mannschaftstraining|trainingsruckkehr|comeback|oberschenkel|wade|adduktoren|meniskus|bruch|gehirnerschutterung|reha|diagnose|angeschlagen|saisonaus|lazarett|blessur)',
    unless:
      '(?:wechsel\\w*|transfer|ablose|angebot|verlanger\\w+|verhandel\\w+|verpflicht\\w+|leihe|leiht|medizincheck|interesse|einigung|ersatz|nachfolger|vertrag)',
    example: 'Muskelfaserriss: Marek Dolan fehlt Everton mehrere Wochen',
  },
  {
    id: 'de/retrospective',
    reason: 'tells a past move again',
    scope: 'title',
    when: '(?:vor (?:\\d+|einem|zwei|drei|vier|funf|zehn|zwanzig) jahren|jahre danach|jahre spater|so lief|die geschichte|geschichte von|erinnern sie|was macht eigentlich|was wurde aus|der tag an|jahrestag|ruckblick|blickt zuruck|erzahlt|verrat warum|verrat wie|enthullt|plaudert|gesteht|erinnert sich|wie {C} (?:einst|damals)|damals|einst|hatte fast|ware beinahe|beinahe)',
    unless: '(?:will weg|wechselwunsch)',
    example: 'Vor zehn Jahren wechselte Marek Dolan zu Napoli',
  },
  {
    id: 'de/opinion',
    reason: 'opinion, a list or an explanation',
    scope: 'title',
    when: '^(?:warum|wieso|wie|was|wer|welche|welcher|wo|wohin|wann|kommentar|analyse|meinung|kolumne|die \\d+|top|ranking|liste|alle|ubersicht|quiz|umfrage|podcast|video|die besten|die teuersten|elf des|so viel|so konnte|zahlen|fakten|pro und contra|portrat|these|taktik)(?: .*)?|(?:zu- und abgange|zugange und abgange|transferticker|alle transfers|transfer-ticker|geruchtekuche|kicker-noten|managerspiel|comunio|kickbase|ea sports|football manager|ballon d or|spieler des (?:monats|jahres|tages)|auszeichnung|torjagerkanone|statistik|marktwert|marktwerte|elf des tages)|\\?$',
    unless: '(?:einigung erzielt|offiziell :)',
    example: 'Warum Marek Dolan zu Napoli passt',
  },
  {
    id: 'de/international',
    reason: 'squads and national teams',
    scope: 'title',
    when: '(?:nationalmannschaft|dfb-team|nominiert|nominierung|em-kader|wm-kader|wm-quali|landerspiel\\w*|einburgerung|nagelsmann beruft|berufung|wm-kader|wm kader|em kader|in den kader)',
    unless: '(?:wechsel\\w*|transfer|ablose|angebot|verhandel\\w+|klausel|interesse|verpflicht\\w+|klub|leihe)',
    example: 'Nationalmannschaft: Marek Dolan erstmals nominiert',
  },
  {
    id: 'de/quote',
    reason: 'a quotation or reaction that reports no state',
    scope: 'title',
    when: '(?:kritisiert|schimpft|wettert|lobt|lob|schwarmt|wutrede|abrechnung|botschaft|brief|geburtstag|pressekonferenz|entschuldigt|antwortet auf kritik|kritik|pfiffe|ausgepfiffen|soziale medien|instagram|ehefrau|freundin|hochzeit|auto|villa|urlaub|restaurant|sohn|tochter|einbruch|anzeige|polizei|ruckennummer|trainingslager|training|kapitansbinde|form|rekord|jubel)',
    unless:
      '(?:wechsel\\w*|transfer|ablose|angebot|verhandel\\w+|will weg|klausel|einigung|verlanger\\w+|interesse|abschied|rekordtransfer|rekordablose|abgang|vertrag|leihe|boykott\\w*|fehlt beim training|streik\\w*)',
    example: 'Trainer lobt Marek Dolan vor dem Derby',
  },
];
