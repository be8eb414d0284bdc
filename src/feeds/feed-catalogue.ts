import { feedId } from './feed-address.ts';
import type { Feed, Language, Tier } from './feed.ts';

type Row = readonly [outlet: string, url: string, language: Language, tier?: Tier];

/**
 * Public football feeds that are read unless the operator says otherwise: outlet, address, language and the tier that
 * most public guides agree on, none where they are silent. A feed that moves or ends is backed off from and shown as
 * failing, so a row that rots costs one request a day.
 */
const ROWS: readonly Row[] = [
  ['BBC Sport', 'https://feeds.bbci.co.uk/sport/football/rss.xml', 'en', 1],
  ['BBC Sport', 'https://feeds.bbci.co.uk/sport/football/premier-league/rss.xml', 'en', 1],
  ['BBC Sport', 'https://feeds.bbci.co.uk/sport/football/gossip/rss.xml', 'en', 1],
  ['The Guardian', 'https://www.theguardian.com/football/rss', 'en', 2],
  ['The Guardian', 'https://www.theguardian.com/football/transfer-window/rss', 'en', 2],
  ['Sky Sports', 'https://www.skysports.com/rss/12040', 'en', 3],
  ['Sky Sports', 'https://www.skysports.com/rss/11095', 'en', 3],
  ['ESPN', 'https://www.espn.com/espn/rss/soccer/news', 'en', 3],
  ['Evening Standard', 'https://www.standard.co.uk/sport/football/rss', 'en', 3],
  ['talkSPORT', 'https://talksport.com/football/feed/', 'en', 3],
  ['The Independent', 'https://www.independent.co.uk/sport/football/rss', 'en', 4],
  ['Daily Mail', 'https://www.dailymail.co.uk/sport/football/index.rss', 'en', 4],
  ['Daily Mirror', 'https://www.mirror.co.uk/sport/football/?service=rss', 'en', 4],
  ['Metro', 'https://metro.co.uk/sport/football/feed/', 'en', 4],
  ['90min', 'https://www.90min.com/posts.rss', 'en', 4],
  ['football.london', 'https://www.football.london/?service=rss', 'en', 4],
  ['Liverpool Echo', 'https://www.liverpoolecho.co.uk/sport/football/?service=rss', 'en'],
  ['Manchester Evening News', 'https://www.manchestereveningnews.co.uk/sport/football/?service=rss', 'en'],
  ['Chronicle Live', 'https://www.chroniclelive.co.uk/sport/football/?service=rss', 'en'],
  ['Birmingham Mail', 'https://www.birminghammail.co.uk/sport/football/?service=rss', 'en'],
  ['This Is Anfield', 'https://www.thisisanfield.com/feed/', 'en'],
  ['Spurs Web', 'https://www.spurs-web.com/feed/', 'en'],
  ['Just Arsenal', 'https://www.justarsenal.com/feed', 'en'],
  ['CaughtOffside', 'https://www.caughtoffside.com/feed/', 'en'],
  ['Football Italia', 'https://football-italia.net/feed/', 'en'],
  ['FourFourTwo', 'https://www.fourfourtwo.com/feeds/all', 'en'],
  ['Yahoo Sports', 'https://sports.yahoo.com/soccer/rss/', 'en'],

  ['Marca', 'https://e00-marca.uecdn.es/rss/futbol/mercado-fichajes.xml', 'es', 4],
  ['Marca', 'https://e00-marca.uecdn.es/rss/futbol.xml', 'es', 4],
  ['AS', 'https://feeds.as.com/mrss-s/pages/as/site/as.com/section/futbol/portada/', 'es', 4],
  ['Mundo Deportivo', 'https://www.mundodeportivo.com/feed/rss/futbol/', 'es', 4],
  ['Sport', 'https://www.sport.es/es/rss/futbol/rss.xml', 'es', 4],

  ['Gazzetta dello Sport', 'https://www.gazzetta.it/dynamic-feed/rss/section/Calciomercato.xml', 'it', 4],
  ['Gazzetta dello Sport', 'https://www.gazzetta.it/dynamic-feed/rss/section/Calcio/Serie-A.xml', 'it', 4],
  ['TuttoMercatoWeb', 'https://www.tuttomercatoweb.com/rss/', 'it', 4],
  ['Calciomercato', 'https://www.calciomercato.com/feed', 'it', 4],
  ['Tuttosport', 'https://www.tuttosport.com/rss/calcio', 'it', 4],
  ['Corriere dello Sport', 'https://www.corrieredellosport.it/rss/calcio', 'it', 4],

  ['kicker', 'https://newsfeed.kicker.de/news/fussball', 'de', 2],
  ['kicker', 'https://newsfeed.kicker.de/news/bundesliga', 'de', 2],
  ['Sport1', 'https://www.sport1.de/news.rss', 'de', 2],
  ['Transfermarkt', 'https://www.transfermarkt.de/rss/news', 'de'],

  ["L'Équipe", 'https://dwh.lequipe.fr/api/edito/rss?path=/Football/', 'fr', 3],
  ['RMC Sport', 'https://rmcsport.bfmtv.com/rss/football/', 'fr', 2],
  ['Foot Mercato', 'https://www.footmercato.net/flux-rss', 'fr'],

  ['Record', 'https://www.record.pt/rss', 'pt', 4],
  ['A Bola', 'https://www.abola.pt/rss', 'pt', 4],
  ['O Jogo', 'https://www.ojogo.pt/rss', 'pt', 3],
];

/** The catalogue as feeds that count for everybody. */
export const CATALOGUE: readonly Feed[] = ROWS.map(([outlet, url, language, tier]) => ({
  id: feedId('everyone', url),
  url,
  outlet,
  language,
  scope: 'everyone',
  ...(tier === undefined ? {} : { tier }),
}));
