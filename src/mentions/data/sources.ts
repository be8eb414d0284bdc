/** An outlet or journalist that claims are attributed to. */
export interface KnownSource {
  readonly kind: 'outlet' | 'journalist';
  readonly name: string;
  /** Other ways to write it, domains among them. */
  readonly aliases: readonly string[];
}

/**
 * Whom reports name, and how they are written: kind | name | other ways. How far each is trusted stands in
 * `claims/data/source-tiers.ts`.
 */
const TABLE = `
outlet|BBC Sport|BBC, BBC Sport Spurs, bbc.co.uk, bbc.com, bbc news
outlet|The Guardian|Guardian, theguardian.com, observer
outlet|The Athletic|theathletic.com, theathleticfc, athletic fc
outlet|The Telegraph|Telegraph, Daily Telegraph, telegraph.co.uk
outlet|kicker|kicker.de
outlet|Cadena SER|cadenaser.com
outlet|Cadena COPE|cope.es, cope
outlet|RMC Sport|rmcsport.bfmtv.com, RMC
outlet|Sport1|sport1.de
outlet|Canal+|canalplus.com, canal plus
outlet|De Telegraaf|telegraaf.nl
outlet|RAC1|rac1.cat
outlet|Ruhr Nachrichten|ruhrnachrichten.de
outlet|Voetbal International|vi.nl
outlet|L'Équipe|lequipe.fr, lequipe
outlet|Bild|Sport Bild, bild.de, sportbild.bild.de
outlet|Sky Sports|Sky, Sky Sports News, Sky Sports Spurs, skysports.com, SkySportsNews, SkySportsPL
outlet|Sky Sport Germany|Sky Germany, SkySportDE, Sky Deutschland, Sky Sport DE
outlet|Sky Italia|Sky Italy, Sky in Italy, Sky Sport Italia, sport.sky.it, SkySport
outlet|The Times|Times, thetimes.com
outlet|ESPN|espn.com, espn.co.uk, ESPN UK
outlet|Evening Standard|standard.co.uk
outlet|La Repubblica|repubblica.it, repubblica
outlet|talkSPORT|talksport.com
outlet|O Jogo|ojogo.pt
outlet|Marca|marca.com
outlet|AS|as.com, Diario AS
outlet|Mundo Deportivo|mundodeportivo.com
outlet|Sport|sport.es, Sport (Catalonia)
outlet|Tuttosport|tuttosport.com
outlet|Calciomercato|calciomercato.com
outlet|TuttoMercatoWeb|tuttomercatoweb.com, tmw
outlet|Goal|goal.com
outlet|Gazzetta dello Sport|La Gazzetta dello Sport, gazzetta.it, gazzetta
outlet|Le Parisien|leparisien.fr
outlet|The Independent|independent.co.uk
outlet|A Bola|abola.pt
outlet|Record|record.pt
outlet|Sportitalia|sportitalia.it
outlet|football.london|football london
outlet|Daily Mail|Mail, MailOnline, Mail Sport, dailymail.co.uk
outlet|Daily Mirror|Mirror, The Mirror, Mirror Online, mirror.co.uk
outlet|The Sun|thesun.co.uk, Sun
outlet|Daily Express|Express, express.co.uk, Express Sport
outlet|Daily Star|dailystar.co.uk
outlet|Metro|metro.co.uk
outlet|90min|90min.com
outlet|Bleacher Report|bleacherreport.com
outlet|Don Balón|donbalon.com
outlet|El Nacional|elnacional.cat
outlet|El Chiringuito|mega.atresmedia.com
outlet|Corriere dello Sport|corrieredellosport.it
outlet|TEAMtalk|teamtalk.com
outlet|Football Insider|footballinsider247.com
outlet|GiveMeSport|givemesport.com
outlet|CaughtOffside|caughtoffside.com
outlet|Fichajes|fichajes.net
outlet|Foot Mercato|footmercato.net
outlet|Manchester Evening News|manchestereveningnews.co.uk
outlet|Liverpool Echo|liverpoolecho.co.uk
outlet|Yahoo Sports|sports.yahoo.com, yahoo
outlet|Reuters|reuters.com
outlet|Associated Press|ap news
outlet|Transfermarkt|transfermarkt.com
outlet|Daily Record|dailyrecord.co.uk
outlet|The i|i news
outlet|Relevo|relevo.com
outlet|TyC Sports|tycsports.com
outlet|Globo Esporte|globo, globoesporte
journalist|Fabrizio Romano|Romano, FabrizioRomano
journalist|David Ornstein|Ornstein, David_Ornstein
journalist|Mohamed Bouhafsi|
journalist|James Ducker|
journalist|Kristof Terreur|
journalist|Matt Law|
journalist|Sam Lee|
journalist|Charles Watts|
journalist|John Percy|JPercyTelegraph
journalist|Laurie Whitwell|
journalist|Matteo Moretto|
journalist|Paul Joyce|_pauljoyce
journalist|Romeo Agresti|
journalist|Simon Stone|sistoney67
journalist|Gianluca Di Marzio|Di Marzio
journalist|Nizaar Kinsella|
journalist|Fabrice Hawkins|
journalist|Gerard Romero|
journalist|Loïc Tanzi|
journalist|Mike McGrath|mcgrathmike
journalist|Guillem Balagué|
journalist|Alfredo Pedullà|
journalist|Raphael Honigstein|
journalist|Sami Mokbel|
journalist|Florian Plettenberg|Plettenberg, Plettigoal
journalist|Patrick Berger|
journalist|Kaveh Solhekol|
journalist|Dharmesh Sheth|
journalist|Tancredi Palmeri|
journalist|Nicolò Schira|
journalist|Ben Jacobs|JacobsBen
journalist|James Pearce|JamesPearceLFC
journalist|Mario Cortegana|
journalist|Alasdair Gold|
journalist|Pete O'Rourke|
journalist|Graeme Bailey|
journalist|Santi Aouna|
journalist|Christian Falk|
journalist|Ekrem Konur|
journalist|Rudy Galetti|
journalist|Jacob Steinberg|
journalist|Lewis Steele|
journalist|Craig Hope|
journalist|George Downs|
journalist|Matt Moretto|
journalist|Sacha Tavolieri|
journalist|Rob Dawson|
journalist|Julien Laurens|
`;

export const KNOWN_SOURCES: readonly KnownSource[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind, name = '', aliases = ''] = line.split('|');
    return {
      kind: kind === 'journalist' ? 'journalist' : 'outlet',
      name,
      aliases: aliases.split(', ').filter((alias) => alias !== ''),
    };
  });
