import type { Language } from '../../feeds/feed.ts';

/** Countries and competitions as other languages call them: capitals that name neither player nor club. */
export const PLACES_ABROAD: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: `inglaterra, españa, italia, alemania, francia, portugal, brasil, argentina, arabia, arabia saudí, arabia saudita, turquía, grecia, países bajos, holanda, bélgica, estados unidos, méxico, europa, suiza, escocia, uruguay, colombia,
    croacia, serbia, dinamarca, suecia, noruega, polonia, ucrania, rusia, marruecos, senegal, nigeria, catar, londres, lisboa, turín, andalucía, península, bundesliga`,
  it: `inghilterra, spagna, italia, germania, francia, portogallo, brasile, argentina, arabia, arabia saudita, turchia, grecia, olanda, paesi bassi, belgio, stati uniti, messico, europa, svizzera, scozia, croazia, serbia,
    danimarca, svezia, norvegia, polonia, ucraina, russia, marocco, qatar, londra, lisbona, milano, parigi, oltremanica, penisola`,
  pt: `inglaterra, espanha, itália, alemanha, frança, portugal, brasil, argentina, arábia, arábia saudita, turquia, grécia, países baixos, holanda, bélgica, estados unidos, méxico, europa, suíça, escócia, croácia, sérvia,
    dinamarca, suécia, noruega, polónia, ucrânia, rússia, marrocos, catar, qatar, londres, lisboa, alvalade, luz, madrid, paris, américa do sul`,
  fr: `angleterre, espagne, italie, allemagne, france, portugal, brésil, argentine, arabie, arabie saoudite, turquie, grèce, pays-bas, belgique, états-unis, mexique, europe, suisse, écosse, croatie, serbie,
    danemark, suède, norvège, pologne, ukraine, russie, maroc, qatar, londres, lisbonne, outre-manche, hexagone, principauté`,
  de: `england, spanien, italien, deutschland, frankreich, portugal, brasilien, argentinien, saudi-arabien, türkei, griechenland, niederlande, holland, belgien, usa, mexiko, europa, schweiz, schottland, kroatien, serbien,
    dänemark, schweden, norwegen, polen, ukraine, russland, marokko, katar, london, lissabon, mailand, münchen, rom, turin, insel, österreich, ausland`,
};

export const LEAGUES_ABROAD: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: `premier, premier league, champions, liga de campeones, europa league, liga, laliga, primera división, primera, segunda, segunda división, copa del rey, copa, supercopa, mundial, eurocopa, selección, roja, calcio, ligue 1, eredivisie, mls, saudi pro league, conference league, mercado de invierno, mercado de verano, hypermotion, mundial de clubes`,
  it: `premier, premier league, champions, champions league, europa league, liga, serie a, serie b, serie c, bundesliga, ligue 1, coppa italia, supercoppa, mondiale, mondiali, europei, nazionale, nations league, mls, saudi pro league, conference league, mondiale per club, eredivisie, calciomercato`,
  pt: `premier league, liga dos campeões, champions, liga europa, liga, la liga, liga portugal, primeira liga, serie a, bundesliga, ligue 1, brasileirão, libertadores, copa do brasil, taça de portugal, taça da liga, mundial, mundial de clubes, europeu, seleção, mls, campeonato, série a, série b, liga saudita, copa libertadores, liga conferência`,
  fr: `premier league, ligue des champions, ligue europa, ligue 1, ligue 2, liga, serie a, bundesliga, coupe de france, coupe du monde, mondial, euro, équipe de france, bleus, mls, saudi pro league, championnat, ligue conférence, pro league, c1, c3, national, championship`,
  de: `premier league, champions league, europa league, la liga, serie a, bundesliga, ligue 1, 2. liga, zweite liga, 2. bundesliga, dfb-pokal, pokal, wm, em, klub-wm, nationalmannschaft, mls, saudi pro league, oberhaus, unterhaus, conference league, liga, königsklasse, regionalliga, 3. liga, dritte liga, süper lig, süperlig`,
};
