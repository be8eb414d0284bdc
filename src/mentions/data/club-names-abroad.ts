import type { Language } from '../../feeds/feed.ts';

/** What one language calls a club besides the names that everybody uses. */
export interface ClubNamesAbroad {
  readonly language: Language;
  /** Any name under which gazetteers have the club. */
  readonly club: string;
  readonly names: readonly string[];
  /** Written in small letters as often as not: "los azulgranas", "i bianconeri". */
  readonly nicknames: readonly string[];
}

/** language | club | names | nicknames */
const TABLE = `
es|Bayern Munich|Bayern Múnich, Bayern de Múnich, Bayern de Munich, FC Bayern Múnich|bávaros, gigante bávaro
es|Napoli|Nápoles, Nàpoles|
es|AC Milan|Milán, AC Milán, Milan AC|rossoneri
es|Inter Milan|Inter de Milán, Inter de Milan, Inter Milán|neroazzurri, nerazzurri
es|Juventus|Juventus de Turín|bianconeri, Vecchia Signora
es|Barcelona|Barça, Barca, Barcelona, FC Barcelona, F.C. Barcelona|azulgranas, blaugranas, blaugrana, azulgrana, culés, culé, conjunto azulgrana, club azulgrana, cuadro culé
es|Real Madrid|Madrid|merengues, merengue, blancos, club blanco, conjunto blanco, casa blanca, club merengue
es|Atlético Madrid|Atlético, Atleti, Atlético de Madrid|colchoneros, colchonero, rojiblancos, conjunto colchonero, club rojiblanco
es|Athletic Bilbao|Athletic, Athletic Club, Athletic de Bilbao|leones, bilbaínos
es|Real Betis|Betis, Real Betis|verdiblancos, béticos, club verdiblanco, heliopolitanos
es|Sevilla|Sevilla, Sevilla FC|nervionenses, hispalenses, club nervionense, sevillistas
es|Valencia|Valencia|chés, club che, valencianistas
es|Villarreal|Villarreal|submarino amarillo, groguets, amarillos
es|Real Sociedad|Real Sociedad, La Real|txuri-urdin, donostiarras, realistas
es|Celta Vigo|Celta, Celta de Vigo|celestes, célticos, olívicos
es|Espanyol|Espanyol, Espanyol de Barcelona|pericos, blanquiazules
es|Osasuna|Osasuna|rojillos, navarros
es|Getafe|Getafe|azulones
es|Girona|Girona, Gerona|gironins
es|Porto|Oporto|dragones
es|Marseille|Marsella, Olympique de Marsella, OM|
es|Lyon|Olympique de Lyon, Lyon|
es|Monaco|Mónaco|monegascos
es|Nice|Niza|
es|Paris Saint-Germain|PSG, París Saint-Germain, París|parisinos, conjunto parisino
es|Manchester United|United|red devils, diablos rojos
es|Manchester City|City|citizens, skyblues, sky blues
es|Liverpool|Liverpool|reds
es|Chelsea|Chelsea|blues
es|Arsenal|Arsenal|gunners
es|Tottenham Hotspur|Spurs|
es|Borussia Dortmund|Borussia de Dortmund, Dortmund, Borussia|aurinegros, borussers
es|Borussia Mönchengladbach|Borussia de Mönchengladbach, Gladbach|
es|Bayer Leverkusen|Bayer|
es|FC Köln|Colonia|
es|Eintracht Frankfurt|Eintracht, Eintracht de Frankfurt, Eintracht de Fráncfort, Fráncfort|águilas
es|VfB Stuttgart|Stuttgart|
es|Hamburg|Hamburgo|
es|Sporting CP|Sporting de Portugal, Sporting de Lisboa, Sporting CP, Sporting Portugal|
es|Benfica|Benfica|águilas
es|Roma|Roma|giallorossi
es|Lazio|Lazio|
es|Fiorentina|Fiorentina, Florentina|viola
es|PSV Eindhoven|PSV|
es|Ajax|Ajax|
es|Club Brugge|Brujas|
es|Galatasaray|Galatasaray|
es|Sporting Gijón|Sporting, Sporting de Gijón|
es|Deportivo La Coruña|Dépor, Deportivo|
es|Mallorca|Mallorca|bermellones
es|Levante|Levante|granotas
es|Rayo Vallecano|Rayo|franjirrojos
es|VfL Wolfsburg|Wolfsburgo|lobos
es|SC Freiburg|Friburgo|
es|FC Augsburg|Augsburgo|
es|Mainz|Maguncia|
es|Strasbourg|Estrasburgo|
es|Red Bull Salzburg|Salzburgo|
es|Basel|Basilea|
es|Red Star Belgrade|Estrella Roja|
es|Gent|Gante|
es|Real Valladolid|Pucela, Valladolid|blanquivioletas, pucelanos
es|Real Zaragoza|Zaragoza|maños
es|Las Palmas|Las Palmas, UD Las Palmas|amarillos
es|Elche|Elche|franjiverdes, ilicitanos
es|Real Oviedo|Oviedo|carbayones
es|Alavés|Alavés, Deportivo Alavés|babazorros
it|Bayern Munich|Bayern Monaco, Bayern, Bayern di Monaco|bavaresi
it|Atlético Madrid|Atletico Madrid, Atletico, Atleti|colchoneros
it|Real Madrid|Real, Real Madrid|blancos, merengues
it|Barcelona|Barcellona, Barça, Barca|blaugrana, catalani
it|Sevilla|Siviglia|
it|Real Betis|Betis, Betis Siviglia|
it|Athletic Bilbao|Athletic Bilbao, Athletic Club|baschi
it|Valencia|Valencia|
it|AC Milan|Milan, AC Milan, il Diavolo|rossoneri, rossonero, diavolo, club rossonero, via Aldo Rossi
it|Inter Milan|Inter, Internazionale|nerazzurri, nerazzurro, club nerazzurro, viale della Liberazione, Beneamata
it|Juventus|Juve, Juventus|bianconeri, bianconero, Vecchia Signora, Continassa, club bianconero
it|Napoli|Napoli|azzurri, partenopei, partenopeo, club azzurro, club partenopeo, Castel Volturno
it|Roma|Roma, AS Roma|giallorossi, giallorosso, Trigoria, club giallorosso
it|Lazio|Lazio|biancocelesti, biancoceleste, Formello, club biancoceleste
it|Fiorentina|Fiorentina, Viola|viola, gigliati, club viola, Viola Park
it|Torino|Torino, Toro|granata, club granata
it|Atalanta|Atalanta, Dea|orobici, bergamaschi, Zingonia, la Dea
it|Bologna|Bologna|felsinei, Casteldebole
it|Sassuolo|Sassuolo|neroverdi
it|Sampdoria|Samp, Sampdoria|blucerchiati
it|Genoa|Genoa|grifone, Grifone
it|Udinese|Udinese|friulani
it|Cagliari|Cagliari|isolani, sardi
it|Lecce|Lecce|salentini
it|Parma|Parma|ducali, crociati
it|Como|Como|lariani
it|Cremonese|Cremonese|grigiorossi
it|Marseille|Marsiglia, Olympique Marsiglia, Olympique de Marseille, OM|
it|Lyon|Lione, Olympique Lione|
it|Nice|Nizza|
it|Lille|Lilla, Lille|
it|Toulouse|Tolosa|
it|Strasbourg|Strasburgo|
it|Paris Saint-Germain|PSG, Psg, Paris Saint-Germain, Paris Saint Germain|parigini
it|Monaco|Monaco|monegaschi
it|RB Leipzig|Lipsia, RB Lipsia|
it|VfB Stuttgart|Stoccarda|
it|Eintracht Frankfurt|Eintracht Francoforte, Francoforte, Eintracht|
it|FC Köln|Colonia|
it|Hamburg|Amburgo|
it|Werder Bremen|Werder Brema, Werder|
it|SC Freiburg|Friburgo|
it|FC Augsburg|Augusta|
it|Borussia Dortmund|Borussia Dortmund, Dortmund, BVB|gialloneri
it|Bayer Leverkusen|Leverkusen, Bayer Leverkusen|
it|Porto|Porto|dragoes
it|Sporting CP|Sporting Lisbona, Sporting|
it|Benfica|Benfica|
it|Club Brugge|Bruges, Club Bruges|
it|Anderlecht|Anderlecht|
it|Ajax|Ajax|lancieri
it|Manchester United|Manchester United, United|red devils, diavoli rossi
it|Manchester City|Manchester City, City|citizens
it|Liverpool|Liverpool|reds
it|Chelsea|Chelsea|blues
it|Arsenal|Arsenal|gunners
it|Tottenham Hotspur|Tottenham, Spurs|
it|Newcastle United|Newcastle|magpies
it|Nottingham Forest|Nottingham, Nottingham Forest|
it|Red Star Belgrade|Stella Rossa|
it|FC Copenhagen|Copenaghen|
it|Red Bull Salzburg|Salisburgo, RB Salisburgo|
it|Basel|Basilea|
it|VfL Wolfsburg|Wolfsburg|
it|Mainz|Magonza|
it|Real Zaragoza|Saragozza|
it|Mallorca|Maiorca|
it|Strasbourg|Strasburgo|
it|Monza|Monza|brianzoli
it|Empoli|Empoli|
it|Venezia|Venezia|lagunari
it|Palermo|Palermo|rosanero
it|Pisa|Pisa|
it|Hellas Verona|Verona, Hellas|gialloblù
pt|Bayern Munich|Bayern de Munique, Bayern Munique, Bayern|bávaros
pt|Napoli|Nápoles, Napoli|napolitanos
pt|AC Milan|Milan, AC Milan, Milão|rossoneri
pt|Inter Milan|Inter de Milão, Inter Milão, Inter|nerazzurri
pt|Juventus|Juventus, Juve|bianconeri
pt|Roma|Roma|giallorossi
pt|Barcelona|Barcelona, Barça|blaugrana, catalães, culés
pt|Real Madrid|Real Madrid, Real|merengues, blancos
pt|Atlético Madrid|Atlético de Madrid, Atlético Madrid, At. Madrid|colchoneros
pt|Athletic Bilbao|Athletic Bilbau, Athletic Bilbao|
pt|Sevilla|Sevilha|
pt|Real Betis|Betis|
pt|Marseille|Marselha, Olympique de Marselha, Olympique de Marseille|
pt|Lyon|Lyon, Olympique Lyon, Olympique Lyonnais|
pt|Nice|Nice|
pt|Monaco|Mónaco, Monaco, Mônaco|monegascos
pt|Bordeaux|Bordéus|
pt|Strasbourg|Estrasburgo|
pt|Paris Saint-Germain|PSG, Paris SG, Paris Saint-Germain|parisienses
pt|VfB Stuttgart|Estugarda, Stuttgart|
pt|Hamburg|Hamburgo|
pt|FC Köln|Colónia|
pt|Eintracht Frankfurt|Eintracht Frankfurt, Eintracht|
pt|Borussia Dortmund|Borussia Dortmund, B. Dortmund, Dortmund, Borussia|
pt|Bayer Leverkusen|Leverkusen, Bayer Leverkusen|
pt|VfL Wolfsburg|Wolfsburgo|
pt|SC Freiburg|Friburgo|
pt|FC Augsburg|Augsburgo|
pt|Red Bull Salzburg|Salzburgo|
pt|Basel|Basileia|
pt|Mallorca|Maiorca|
pt|Real Zaragoza|Saragoça|
pt|Deportivo La Coruña|Corunha|
pt|Red Star Belgrade|Estrela Vermelha|
pt|FC Copenhagen|Copenhaga|
pt|Gent|Gent|
pt|Benfica|Benfica, SL Benfica|encarnados, águias, clube da Luz, encarnado
pt|Porto|FC Porto, Porto|dragões, azuis e brancos, portistas, azuis-e-brancos, dragão
pt|Sporting CP|Sporting, Sporting CP|leões, verdes e brancos, leoninos, clube de Alvalade, leão
pt|Braga|Sp. Braga, SC Braga, Braga, Sp Braga, Sporting de Braga|arsenalistas, bracarenses, guerreiros, minhotos
pt|Vitória Guimarães|V. Guimarães, Vitória SC, Vitória de Guimarães, V Guimarães|vimaranenses, conquistadores
pt|Famalicão|Famalicão|famalicenses
pt|Rio Ave|Rio Ave|vila-condenses
pt|Boavista|Boavista|axadrezados
pt|Gil Vicente|Gil Vicente|gilistas
pt|Flamengo|Flamengo|rubro-negro, Mengão, rubro-negros
pt|Palmeiras|Palmeiras|alviverde, Verdão
pt|Corinthians|Corinthians|Timão, alvinegro paulista
pt|São Paulo|São Paulo|tricolor paulista, são-paulinos
pt|Santos|Santos|Peixe
pt|Fluminense|Fluminense|tricolor carioca
pt|Botafogo|Botafogo|Glorioso, Fogão
pt|Vasco da Gama|Vasco|cruz-maltino
pt|Grêmio|Grêmio|
pt|Internacional|Internacional, Inter-RS|colorado
pt|Atlético Mineiro|Atlético-MG, Atlético Mineiro|Galo
pt|Cruzeiro|Cruzeiro|Raposa
pt|Manchester United|Manchester United, Man. United, Man United|red devils
pt|Manchester City|Manchester City, Man. City|citizens
pt|Liverpool|Liverpool|reds
pt|Chelsea|Chelsea|blues
pt|Arsenal|Arsenal|gunners
pt|Wolverhampton Wanderers|Wolverhampton, Wolves|lobos
pt|Nottingham Forest|Nottingham Forest, Nottingham|
pt|Ajax|Ajax|
pt|Club Brugge|Club Brugge, Brugge, Bruges|
pt|Fenerbahçe|Fenerbahçe, Fenerbahce|
pt|Galatasaray|Galatasaray|
fr|Bayern Munich|Bayern Munich, Bayern, Bayern de Munich|Bavarois
fr|Napoli|Naples, SSC Naples, Napoli|Napolitains
fr|AC Milan|Milan AC, AC Milan, Milan, l'AC Milan|Rossoneri, rossoneri
fr|Inter Milan|Inter Milan, Inter, Inter de Milan|Nerazzurri, nerazzurri
fr|Juventus|Juventus, Juve, Juventus Turin|Bianconeri, Vieille Dame, Turinois
fr|Roma|AS Rome, AS Roma, Roma, Rome|Giallorossi, Romains
fr|Lazio|Lazio, Lazio Rome|
fr|Atalanta|Atalanta, Atalanta Bergame|Bergamasques
fr|Fiorentina|Fiorentina|Viola
fr|Bologna|Bologne|
fr|Torino|Torino|
fr|Barcelona|Barça, FC Barcelone, Barcelone|Blaugrana, Catalans, blaugrana
fr|Real Madrid|Real Madrid, Real|Merengue, Merengues, Madrilènes, Casa Blanca
fr|Atlético Madrid|Atlético de Madrid, Atlético Madrid, Atlético, Atletico|Colchoneros
fr|Sevilla|FC Séville, Séville|
fr|Real Betis|Betis, Betis Séville, Real Betis|
fr|Athletic Bilbao|Athletic Bilbao, Athletic Bilbao|
fr|Valencia|Valence, FC Valence|
fr|Paris Saint-Germain|PSG, Paris Saint-Germain, Paris SG, Paris|Parisiens, club de la capitale, Rouge et Bleu
fr|Marseille|OM, Olympique de Marseille, Marseille|Marseillais, Phocéens, Olympiens, club phocéen, club olympien
fr|Lyon|OL, Olympique Lyonnais, Lyon|Lyonnais, Gones, Rhodaniens, club rhodanien
fr|Lille|LOSC, Lille|Lillois, Dogues
fr|Monaco|AS Monaco, ASM, Monaco|Monégasques, club de la Principauté, club princier
fr|Rennes|Stade Rennais, Rennes, SRFC|Rennais, Bretons
fr|Nice|OGC Nice, Nice, OGCN, Gym|Niçois, Aiglons
fr|Lens|RC Lens, Lens, Racing Club de Lens|Lensois, Sang et Or
fr|Nantes|FC Nantes, Nantes|Nantais, Canaris
fr|Strasbourg|RC Strasbourg, Strasbourg, RCSA, Racing Club de Strasbourg|Strasbourgeois
fr|Toulouse|TFC, Toulouse FC, Toulouse, Téfécé|Toulousains, Violets
fr|Reims|Stade de Reims, Reims|Rémois
fr|Brest|Stade Brestois, Brest|Brestois
fr|Montpellier|MHSC, Montpellier|Montpelliérains, Pailladins
fr|Saint-Étienne|ASSE, AS Saint-Étienne, Saint-Etienne, Saint-Étienne|Stéphanois, Verts
fr|Angers|SCO, Angers SCO, Angers|Angevins
fr|Auxerre|AJA, AJ Auxerre, Auxerre|Auxerrois
fr|Le Havre|HAC, Le Havre, Le Havre AC|Havrais
fr|Lorient|FC Lorient, Lorient|Merlus
fr|Metz|FC Metz, Metz|Messins, Grenats
fr|Manchester United|Manchester United, MU, Man United, Man Utd|Red Devils, Mancuniens
fr|Manchester City|Manchester City, City, Man City|Citizens, Skyblues, Cityzens
fr|Liverpool|Liverpool|Reds
fr|Chelsea|Chelsea|Blues
fr|Arsenal|Arsenal|Gunners
fr|Tottenham Hotspur|Tottenham, Spurs|
fr|Newcastle United|Newcastle|Magpies
fr|Borussia Dortmund|Borussia Dortmund, Dortmund, BVB|
fr|FC Köln|Cologne|
fr|Eintracht Frankfurt|Eintracht Francfort, Francfort|
fr|Hamburg|Hambourg|
fr|Werder Bremen|Werder Brême, Brême|
fr|SC Freiburg|Fribourg|
fr|VfB Stuttgart|Stuttgart|
fr|RB Leipzig|Leipzig, RB Leipzig|
fr|Bayer Leverkusen|Leverkusen, Bayer Leverkusen|
fr|Porto|FC Porto, Porto|Dragons
fr|Benfica|Benfica, Benfica Lisbonne|Aigles
fr|Sporting CP|Sporting, Sporting Portugal, Sporting CP, Sporting Lisbonne|Lions
fr|Club Brugge|Club Bruges, Bruges|
fr|Anderlecht|Anderlecht|Mauves
fr|Genk|Genk|
fr|Ajax|Ajax, Ajax Amsterdam|Ajacides
fr|PSV Eindhoven|PSV, PSV Eindhoven|
fr|Basel|Bâle|
de|Bayern Munich|Bayern München, FC Bayern, Bayern, FCB, FC Bayern München|Rekordmeister, deutscher Rekordmeister, Münchner, Münchener, Roten
de|Borussia Dortmund|BVB, Borussia Dortmund, Dortmund, Dortmunder|Schwarzgelben, Schwarz-Gelb, Schwarz-Gelben, Dortmunder, Borussen
de|Bayer Leverkusen|Bayer Leverkusen, Leverkusen, Bayer 04, Bayer|Werkself, Leverkusener
de|RB Leipzig|RB Leipzig, Leipzig, RB|Bullen, Leipziger, Rote Bullen, Sachsen
de|VfB Stuttgart|VfB Stuttgart, Stuttgart, VfB|Schwaben, Stuttgarter
de|Eintracht Frankfurt|Eintracht Frankfurt, Frankfurt, SGE, Eintracht|Adler, Frankfurter, Hessen
de|Borussia Mönchengladbach|Borussia Mönchengladbach, Gladbach, Mönchengladbach|Fohlen, Gladbacher, Fohlenelf
de|VfL Wolfsburg|VfL Wolfsburg, Wolfsburg|Wölfe, Wolfsburger
de|SC Freiburg|SC Freiburg, Freiburg, Sport-Club|Freiburger, Breisgauer
de|Hoffenheim|TSG Hoffenheim, Hoffenheim, TSG|Kraichgauer, Hoffenheimer
de|Mainz|Mainz 05, Mainz, FSV Mainz 05|Mainzer, Nullfünfer
de|Werder Bremen|Werder Bremen, Werder, Bremen|Bremer, Grün-Weißen, Werderaner
de|FC Augsburg|FC Augsburg, Augsburg, FCA|Augsburger, Fuggerstädter
de|Union Berlin|Union Berlin, Union, 1. FC Union|Eisernen, Köpenicker, Unioner
de|Heidenheim|1. FC Heidenheim, Heidenheim|Heidenheimer
de|St. Pauli|FC St. Pauli, St. Pauli|Kiezkicker, Kiezklub
de|Hamburg|Hamburger SV, HSV, Hamburg|Rothosen, Hanseaten, Hamburger
de|FC Köln|1. FC Köln, Köln, Effzeh, FC Köln|Geißböcke, Domstädter, Kölner
de|Schalke|Schalke 04, Schalke, S04, FC Schalke 04|Knappen, Königsblau, Königsblauen, Schalker
de|Hertha Berlin|Hertha BSC, Hertha|Alte Dame, Berliner
de|Napoli|SSC Neapel, Neapel, Napoli|Neapolitaner
de|AC Milan|AC Mailand, AC Milan, Milan|Rossoneri
de|Inter Milan|Inter Mailand, Inter|Nerazzurri
de|Juventus|Juventus Turin, Juventus, Juve|Alte Dame, Turiner, Bianconeri
de|Roma|AS Rom, AS Roma, Roma|Römer, Giallorossi
de|Lazio|Lazio Rom, Lazio|
de|Atalanta|Atalanta Bergamo, Atalanta|
de|Bologna|FC Bologna, Bologna|
de|Fiorentina|AC Florenz, Florenz, Fiorentina|
de|Torino|FC Turin, Torino|
de|Barcelona|FC Barcelona, Barça, Barca, Barcelona|Katalanen, Blaugrana
de|Real Madrid|Real Madrid, Real|Königlichen, Madrilenen
de|Atlético Madrid|Atlético Madrid, Atletico Madrid, Atlético, Atletico|Rojiblancos, Colchoneros
de|Sevilla|FC Sevilla, Sevilla|
de|Valencia|FC Valencia, Valencia|
de|Villarreal|FC Villarreal, Villarreal|
de|Porto|FC Porto, Porto|
de|Benfica|Benfica Lissabon, Benfica|
de|Sporting CP|Sporting Lissabon, Sporting|
de|Paris Saint-Germain|PSG, Paris Saint-Germain, Paris St. Germain, Paris|
de|Marseille|Olympique Marseille, Marseille, OM|
de|Lyon|Olympique Lyon, Lyon, OL|
de|Nice|OGC Nizza, Nizza|
de|Monaco|AS Monaco, Monaco|Monegassen
de|Lille|OSC Lille, Lille|
de|Strasbourg|RC Straßburg, Straßburg, Racing Straßburg|
de|Manchester United|Manchester United, ManUnited, ManUtd, Man United, United|Red Devils
de|Manchester City|Manchester City, ManCity, Man City, City|Citizens, Skyblues
de|Liverpool|FC Liverpool, Liverpool|Reds
de|Chelsea|FC Chelsea, Chelsea|Blues
de|Arsenal|FC Arsenal, Arsenal|Gunners
de|Tottenham Hotspur|Tottenham Hotspur, Tottenham, Spurs|
de|Newcastle United|Newcastle United, Newcastle|Magpies
de|Fulham|FC Fulham, Fulham|
de|Brentford|FC Brentford, Brentford|
de|Everton|FC Everton, Everton|Toffees
de|Southampton|FC Southampton, Southampton|
de|Ajax|Ajax Amsterdam, Ajax|
de|PSV Eindhoven|PSV Eindhoven, PSV, Eindhoven|
de|Feyenoord|Feyenoord Rotterdam, Feyenoord|
de|Club Brugge|FC Brügge, Brügge|
de|Anderlecht|RSC Anderlecht, Anderlecht|
de|Red Bull Salzburg|RB Salzburg, Red Bull Salzburg, Salzburg|Salzburger
de|Rapid Vienna|Rapid Wien, Rapid|
de|Austria Vienna|Austria Wien|
de|Sturm Graz|Sturm Graz, SK Sturm, Graz|
de|Basel|FC Basel, Basel|
de|Galatasaray|Galatasaray Istanbul, Galatasaray|
de|Fenerbahçe|Fenerbahce Istanbul, Fenerbahce, Fenerbahçe|
de|Beşiktaş|Besiktas Istanbul, Besiktas|
de|VfL Bochum|VfL Bochum, Bochum|Bochumer
de|Holstein Kiel|Holstein Kiel, Kiel|Störche, Kieler
de|Hannover 96|Hannover 96, Hannover|96er, Hannoveraner
de|Fortuna Düsseldorf|Fortuna Düsseldorf, Fortuna, Düsseldorf|Düsseldorfer
de|Nürnberg|1. FC Nürnberg, Nürnberg|Nürnberger, Franken
de|Karlsruher SC|Karlsruher SC, KSC|Karlsruher, Badener
de|Kaiserslautern|1. FC Kaiserslautern, Kaiserslautern, FCK|Lauterer, Rote Teufel, Roten Teufel
de|Darmstadt|SV Darmstadt 98, Darmstadt 98, Darmstadt|Lilien, Darmstädter
de|Paderborn|SC Paderborn, Paderborn|Paderborner
de|Greuther Fürth|Greuther Fürth, Fürth|Kleeblatt, Fürther
de|Dynamo Dresden|Dynamo Dresden, Dresden|Dresdner
de|Arminia Bielefeld|Arminia Bielefeld, Bielefeld, Arminia|Arminen, Bielefelder
de|Elversberg|SV Elversberg, Elversberg|
de|Young Boys|Young Boys, Young Boys Bern, YB|
de|FC Zürich|FC Zürich, FCZ|
de|Dinamo Zagreb|Dinamo Zagreb|
de|FC Copenhagen|FC Kopenhagen, Kopenhagen|
de|Red Star Belgrade|Roter Stern Belgrad|
`;

const listOf = (text: string): readonly string[] => text.split(',').flatMap((name) => name.trim() || []);
const LANGUAGES: Readonly<Record<string, Language>> = { es: 'es', it: 'it', pt: 'pt', fr: 'fr', de: 'de' };

export const CLUB_NAMES_ABROAD: readonly ClubNamesAbroad[] = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [code = '', club = '', names = '', nicknames = ''] = row.split('|');
    const language = LANGUAGES[code];
    return language === undefined ? [] : [{ language, club, names: listOf(names), nicknames: listOf(nicknames) }];
  });
