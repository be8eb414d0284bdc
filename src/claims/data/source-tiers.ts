import { Tier } from '../../feeds/feed.ts';

/**
 * What a source is: a portal passes whole reports of others on, a tabloid (or a site that lives on rumours) prints what it
 * hears, a club or league is official.
 */
export type SourceKind = 'outlet' | 'journalist' | 'agency' | 'portal' | 'tabloid' | 'official';

/** One line of the table. Names that `mentions/data/sources.ts` knows already are not repeated here. */
export interface SourceTier {
  readonly kind: SourceKind;
  readonly name: string;
  /** Other ways to write it, handles among them. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** Absent where no guide was found: unknown is not poor. */
  readonly tier?: Tier;
  /** Where the supporters of one club see it otherwise: club's name, tier. */
  readonly clubs: readonly (readonly [club: string, tier: Tier])[];
}

/**
 * kind | tier | name | further names | domains | clubs that see it otherwise.
 * Tiers are the rounded median of up to eight public reliability guides of 2021 to 2026, the worst two folded into 4, single
 * ratings capped at 2; the guides of Arsenal, Barcelona, Chelsea, Manchester United and AC Milan give the clubs' own tiers.
 */
const TABLE = `
outlet|1|BBC Sport|||
outlet|2|The Guardian|||manchester united:3
outlet|2|The Athletic|||
outlet|2|The Telegraph|Telegraph Sport||arsenal:3
outlet|2|kicker|||
outlet|2|Cadena SER|SER||arsenal:4
outlet|2|Cadena COPE|||barcelona:3
outlet|2|RMC Sport|||chelsea:1
outlet|2|Sport1|||
outlet|2|Canal+|||
outlet|2|De Telegraaf|||
outlet|2|RAC1|||
outlet|2|Ruhr Nachrichten|||
outlet|2|Voetbal International|||
outlet|3|L'Équipe|||chelsea:2, manchester united:4, barcelona:4
outlet|3|Bild|||chelsea:2, barcelona:4
outlet|3|Sky Sports|||arsenal:4
outlet|3|The Times|The Sunday Times, Sunday Times||chelsea:2
outlet|3|ESPN|||
outlet|3|Evening Standard|Standard Sport||chelsea:2, manchester united:4
outlet|3|La Repubblica|||
outlet|3|talkSPORT|||
outlet|3|O Jogo|||
outlet|3|Sky Italia|||
outlet|3|Sky Sport Germany|||
outlet|4|Marca|||chelsea:3, real madrid:1
outlet|4|AS|||chelsea:3, real madrid:1
outlet|4|Mundo Deportivo|||chelsea:3, barcelona:3
outlet|4|Tuttosport|||
outlet|4|Calciomercato|||chelsea:3
outlet|4|Goal|||
outlet|4|Sport|||
tabloid|4|Daily Mail|||
tabloid|4|Daily Mirror|||
tabloid|4|El Chiringuito|||
outlet|4|Gazzetta dello Sport|||
outlet|4|Le Parisien|||manchester united:3
outlet|4|The Independent|||arsenal:3
tabloid|4|The Sun|||
outlet|4|TuttoMercatoWeb|||
tabloid|4|90min|||
outlet|4|A Bola|||
tabloid|4|Bleacher Report|||
outlet|4|Corriere dello Sport|||
tabloid|4|Daily Express|||
tabloid|4|Daily Star|||
tabloid|4|Don Balón|||
tabloid|4|El Nacional|||
tabloid|4|Metro|||
outlet|4|Record|||
outlet|4|Sportitalia|||
outlet|4|football.london|||
journalist|1|Fabrizio Romano|||manchester united:2
journalist|1|David Ornstein|||
journalist|1|Mohamed Bouhafsi|||arsenal:2
journalist|1|James Ducker|||
journalist|1|Kristof Terreur|||
journalist|1|Matt Law|||
journalist|1|Sam Lee|||
journalist|1|Charles Watts|||
journalist|1|John Percy|||
journalist|1|Laurie Whitwell|||
journalist|1|Matteo Moretto|||
journalist|1|Paul Joyce|||
journalist|1|Romeo Agresti|||
journalist|1|Simon Stone|||
journalist|2|Gianluca Di Marzio|||chelsea:1, barcelona:3
journalist|2|Nizaar Kinsella|||
journalist|2|Fabrice Hawkins|||
journalist|2|Gerard Romero|||
journalist|2|Loïc Tanzi|||
journalist|2|Mike McGrath|||
journalist|3|Guillem Balagué|||manchester united:4
journalist|3|Alfredo Pedullà|AlfredoPedulla||
journalist|3|Raphael Honigstein|||manchester united:2
journalist|3|Sami Mokbel|SamiMokbel_BBC||manchester united:2
journalist|3|Florian Plettenberg|||
journalist|3|Patrick Berger|||
journalist|4|Kaveh Solhekol|||chelsea:3
journalist|4|Dharmesh Sheth|||manchester united:3
journalist|4|Tancredi Palmeri|||
journalist|4|Nicolò Schira|NicoSchira||
journalist||Sacha Tavolieri|SachaTavolieri||
agency||PA Media|Press Association, PA Sport||
agency||Reuters|||
agency||Associated Press|AP||
agency||AFP|Agence France-Presse|afp.com|
agency||EFE|||
agency||ANSA||ansa.it|
agency||dpa|Deutsche Presse-Agentur, SID||
agency||Lusa|Agência Lusa||
portal||Yahoo Sports|||
portal||Google News||news.google.com|
portal||NewsNow||newsnow.co.uk|
portal||OneFootball||onefootball.com|
portal||MSN||msn.com|
tabloid||TEAMtalk|||
tabloid||Football Insider|||
tabloid||GiveMeSport|||
tabloid||CaughtOffside|||
tabloid||Fichajes|||
tabloid||Spurs Web|SpursWeb|spurs-web.com|
tabloid||Just Arsenal||justarsenal.com|
tabloid||Tribal Football||tribalfootball.com|
tabloid||The 4th Official||the4thofficial.net|
tabloid||Sports Mole||sportsmole.co.uk|
tabloid||HITC||hitc.com|
tabloid||TBR Football||tbrfootball.com|
tabloid||Football Fancast||footballfancast.com|
tabloid||Football Transfers|FootballTransfers|footballtransfers.com|
tabloid||Empire of the Kop||empireofthekop.com|
tabloid||Read Newcastle||readnewcastle.com|
official|0|Premier League|premierleague|premierleague.com|
official|0|EFL||efl.com|
official|0|The FA||thefa.com|
official|0|LaLiga||laliga.com|
official|0|Bundesliga||bundesliga.com|
official|0|Lega Serie A||legaseriea.it|
official|0|Ligue 1||ligue1.com, lfp.fr|
official|0|Liga Portugal||ligaportugal.pt|
official|0|MLS|Major League Soccer|mlssoccer.com|
official|0|UEFA||uefa.com|
official|0|FIFA||fifa.com|
official|0|Arsenal||arsenal.com|
official|0|Aston Villa||avfc.co.uk|
official|0|Bournemouth||afcb.co.uk|
official|0|Brentford||brentfordfc.com|
official|0|Brighton||brightonandhovealbion.com|
official|0|Burnley||burnleyfootballclub.com|
official|0|Chelsea||chelseafc.com|
official|0|Crystal Palace||cpfc.co.uk|
official|0|Everton||evertonfc.com|
official|0|Fulham||fulhamfc.com|
official|0|Leeds United||leedsunited.com|
official|0|Leicester City||lcfc.com|
official|0|Liverpool||liverpoolfc.com|
official|0|Manchester City||mancity.com|
official|0|Manchester United||manutd.com|
official|0|Newcastle United||newcastleunited.com, nufc.co.uk|
official|0|Nottingham Forest||nottinghamforest.co.uk|
official|0|Southampton||southamptonfc.com|
official|0|Sunderland||safc.com|
official|0|Tottenham Hotspur||tottenhamhotspur.com|
official|0|West Ham United||whufc.com|
official|0|Wolverhampton Wanderers||wolves.co.uk|
official|0|Celtic||celticfc.com|
official|0|Rangers||rangers.co.uk|
official|0|Real Madrid||realmadrid.com|
official|0|Barcelona||fcbarcelona.com|
official|0|Atlético Madrid||atleticodemadrid.com|
official|0|Bayern Munich||fcbayern.com|
official|0|Borussia Dortmund||bvb.de|
official|0|Bayer Leverkusen||bayer04.de|
official|0|RB Leipzig||rbleipzig.com|
official|0|Juventus||juventus.com|
official|0|Inter Milan||inter.it|
official|0|AC Milan||acmilan.com|
official|0|Napoli||sscnapoli.it|
official|0|Roma||asroma.com|
official|0|Paris Saint-Germain||psg.fr|
official|0|Marseille||om.fr|
official|0|Lyon||ol.fr|
official|0|Benfica||slbenfica.pt|
official|0|Porto||fcporto.pt|
official|0|Sporting Lisbon||sporting.pt|
official|0|Ajax||ajax.nl|
official|0|PSV||psv.nl|
official|0|Feyenoord||feyenoord.nl|
`;

const KINDS: readonly SourceKind[] = ['outlet', 'journalist', 'agency', 'portal', 'tabloid', 'official'];

export const SOURCE_TIERS: readonly SourceTier[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind, tier = '', name = '', names = '', domains = '', clubs = ''] = line.split('|');
    return {
      kind: KINDS.find((known) => known === kind) ?? 'outlet',
      name,
      names: list(names),
      domains: list(domains),
      ...(tier === '' ? {} : { tier: Tier.parse(Number(tier)) }),
      clubs: list(clubs).map((entry): [string, Tier] => {
        const [club = '', own] = entry.split(':');
        return [club, Tier.parse(Number(own))];
      }),
    };
  });

function list(cell: string): readonly string[] {
  return cell.split(', ').filter((entry) => entry !== '');
}
