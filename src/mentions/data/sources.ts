import type { Tier } from '../../feeds/feed.ts';

/** An outlet or journalist that claims are attributed to. */
export interface KnownSource {
  readonly kind: 'outlet' | 'journalist';
  readonly name: string;
  /** Other ways to write it, domains among them. */
  readonly aliases: readonly string[];
  readonly tier?: Tier;
}

/**
 * Whom fans' public reliability guides rate: the tier is the rounded median of the guides, with single ratings capped at 2.
 * No tier means that no guide was found, never that the source is poor. Operator and servers may say otherwise.
 */
const TABLE = `
outlet|1|BBC Sport|BBC, BBC Sport Spurs, bbc.co.uk, bbc.com, bbc news
outlet|2|The Guardian|Guardian, theguardian.com, observer
outlet|2|The Athletic|theathletic.com, theathleticfc, athletic fc
outlet|2|The Telegraph|Telegraph, Daily Telegraph, telegraph.co.uk
outlet|2|kicker|kicker.de
outlet|2|Cadena SER|cadenaser.com
outlet|2|Cadena COPE|cope.es, cope
outlet|2|RMC Sport|rmcsport.bfmtv.com, RMC
outlet|2|Sport1|sport1.de
outlet|2|Canal+|canalplus.com, canal plus
outlet|2|De Telegraaf|telegraaf.nl
outlet|2|RAC1|rac1.cat
outlet|2|Ruhr Nachrichten|ruhrnachrichten.de
outlet|2|Voetbal International|vi.nl
outlet|3|L'Équipe|lequipe.fr, lequipe
outlet|3|Bild|Sport Bild, bild.de, sportbild.bild.de
outlet|3|Sky Sports|Sky, Sky Sports News, Sky Sports Spurs, skysports.com, SkySportsNews, SkySportsPL
outlet|3|Sky Sport Germany|Sky Germany, SkySportDE, Sky Deutschland, Sky Sport DE
outlet|3|Sky Italia|Sky Italy, Sky in Italy, Sky Sport Italia, sport.sky.it, SkySport
outlet|3|The Times|Times, thetimes.com
outlet|3|ESPN|espn.com, espn.co.uk, ESPN UK
outlet|3|Evening Standard|standard.co.uk
outlet|3|La Repubblica|repubblica.it, repubblica
outlet|3|talkSPORT|talksport.com
outlet|3|O Jogo|ojogo.pt
outlet|4|Marca|marca.com
outlet|4|AS|as.com, Diario AS
outlet|4|Mundo Deportivo|mundodeportivo.com
outlet|4|Sport|sport.es, Sport (Catalonia)
outlet|4|Tuttosport|tuttosport.com
outlet|4|Calciomercato|calciomercato.com
outlet|4|TuttoMercatoWeb|tuttomercatoweb.com, tmw
outlet|4|Goal|goal.com
outlet|4|Gazzetta dello Sport|La Gazzetta dello Sport, gazzetta.it, gazzetta
outlet|4|Le Parisien|leparisien.fr
outlet|4|The Independent|independent.co.uk
outlet|4|A Bola|abola.pt
outlet|4|Record|record.pt
outlet|4|Sportitalia|sportitalia.it
outlet|4|football.london|football london
outlet|4|Daily Mail|Mail, MailOnline, Mail Sport, dailymail.co.uk
outlet|4|Daily Mirror|Mirror, The Mirror, Mirror Online, mirror.co.uk
outlet|4|The Sun|thesun.co.uk, Sun
outlet|4|Daily Express|Express, express.co.uk, Express Sport
outlet|4|Daily Star|dailystar.co.uk
outlet|4|Metro|metro.co.uk
outlet|4|90min|90min.com
outlet|4|Bleacher Report|bleacherreport.com
outlet|4|Don Balón|donbalon.com
outlet|4|El Nacional|elnacional.cat
outlet|4|El Chiringuito|mega.atresmedia.com
outlet|4|Corriere dello Sport|corrieredellosport.it
outlet||TEAMtalk|teamtalk.com
outlet||Football Insider|footballinsider247.com
outlet||GiveMeSport|givemesport.com
outlet||CaughtOffside|caughtoffside.com
outlet||Fichajes|fichajes.net
outlet||Foot Mercato|footmercato.net
outlet||Manchester Evening News|manchestereveningnews.co.uk
outlet||Liverpool Echo|liverpoolecho.co.uk
outlet||Yahoo Sports|sports.yahoo.com, yahoo
outlet||Reuters|reuters.com
outlet||Associated Press|ap news
outlet||Transfermarkt|transfermarkt.com
outlet||Daily Record|dailyrecord.co.uk
outlet||The i|i news
outlet||Relevo|relevo.com
outlet||TyC Sports|tycsports.com
outlet||Globo Esporte|globo, globoesporte
journalist|1|Fabrizio Romano|Romano, FabrizioRomano
journalist|1|David Ornstein|Ornstein, David_Ornstein
journalist|1|Mohamed Bouhafsi|
journalist|1|James Ducker|
journalist|1|Kristof Terreur|
journalist|1|Matt Law|
journalist|1|Sam Lee|
journalist|1|Charles Watts|
journalist|1|John Percy|JPercyTelegraph
journalist|1|Laurie Whitwell|
journalist|1|Matteo Moretto|
journalist|1|Paul Joyce|_pauljoyce
journalist|1|Romeo Agresti|
journalist|1|Simon Stone|sistoney67
journalist|2|Gianluca Di Marzio|Di Marzio
journalist|2|Nizaar Kinsella|
journalist|2|Fabrice Hawkins|
journalist|2|Gerard Romero|
journalist|2|Loïc Tanzi|
journalist|2|Mike McGrath|mcgrathmike
journalist|3|Guillem Balagué|
journalist|3|Alfredo Pedullà|
journalist|3|Raphael Honigstein|
journalist|3|Sami Mokbel|
journalist|3|Florian Plettenberg|Plettenberg, Plettigoal
journalist|3|Patrick Berger|
journalist|4|Kaveh Solhekol|
journalist|4|Dharmesh Sheth|
journalist|4|Tancredi Palmeri|
journalist|4|Nicolò Schira|
journalist||Ben Jacobs|JacobsBen
journalist||James Pearce|JamesPearceLFC
journalist||Mario Cortegana|
journalist||Alasdair Gold|
journalist||Pete O'Rourke|
journalist||Graeme Bailey|
journalist||Santi Aouna|
journalist||Christian Falk|
journalist||Ekrem Konur|
journalist||Rudy Galetti|
journalist||Jacob Steinberg|
journalist||Lewis Steele|
journalist||Craig Hope|
journalist||George Downs|
journalist||Matt Moretto|
journalist||Sacha Tavolieri|
journalist||Rob Dawson|
journalist||Julien Laurens|
`;

export const KNOWN_SOURCES: readonly KnownSource[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind, tier, name = '', aliases = ''] = line.split('|');
    return {
      kind: kind === 'journalist' ? 'journalist' : 'outlet',
      name,
      aliases: aliases.split(', ').filter((alias) => alias !== ''),
      ...tierOf(tier),
    };
  });

function tierOf(digit: string | undefined): { readonly tier?: Tier } {
  const tier = ([0, 1, 2, 3, 4] as const).find((tier) => String(tier) === digit);
  return tier === undefined ? {} : { tier };
}
