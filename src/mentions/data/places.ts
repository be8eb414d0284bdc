/** Countries, their people and football's competitions, folded: capitals that name neither player nor club. */
const COUNTRIES = `
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, belarus, belgium, benin, bolivia, bosnia, bosnia and herzegovina, brazil, bulgaria, burkina faso, burundi,
cameroon, canada, cape verde, chile, china, colombia, comoros, congo, dr congo, costa rica, croatia, cuba, curacao, cyprus, czech republic, czechia, denmark, ecuador, egypt, england, equatorial guinea, estonia,
ethiopia, faroe islands, finland, france, gabon, gambia, georgia, germany, ghana, great britain, greece, guadeloupe, guatemala, guinea, guinea bissau, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq,
ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kosovo, kuwait, latvia, lebanon, liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, mali, malta, martinique, mauritania,
mexico, moldova, montenegro, morocco, mozambique, namibia, netherlands, holland, new zealand, nicaragua, nigeria, north macedonia, macedonia, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, poland,
portugal, qatar, republic of ireland, romania, russia, rwanda, saudi arabia, saudi, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, korea, spain, sudan, suriname,
sweden, switzerland, syria, tanzania, thailand, togo, trinidad and tobago, tunisia, turkey, turkiye, uganda, ukraine, united arab emirates, uae, united states, usa, us, uk, united kingdom, usmnt, uswnt, uruguay, uzbekistan, venezuela, vietnam, wales,
zambia, zimbabwe, europe, africa, asia, america, south america, north america, middle east, london, manchester, merseyside, lancashire, yorkshire, midlands, west midlands, the midlands, tyneside, teesside, glasgow, paris saint, new york, los angeles`;

const DEMONYMS = `
albanian, algerian, american, angolan, argentine, argentinian, argentinean, armenian, australian, austrian, belgian, bosnian, brazilian, british, bulgarian, burkinabe, cameroonian, canadian, chilean, chinese, colombian, congolese, costa rican,
croatian, croat, czech, danish, dane, dutch, dutchman, ecuadorian, ecuadorean, egyptian, english, englishman, finnish, french, frenchman, gabonese, gambian, georgian, german, ghanaian, greek, guinean, haitian, honduran, hungarian, icelandic, indonesian, iranian, iraqi, irish, israeli,
italian, ivorian, jamaican, japanese, korean, south korean, kosovan, lebanese, liberian, malian, mexican, montenegrin, moroccan, nigerian, norwegian, panamanian, paraguayan, peruvian, polish, portuguese, romanian, russian, scottish, scot, senegalese, serbian, serb,
slovak, slovakian, slovenian, slovene, south african, spanish, spaniard, swedish, swede, swiss, saudi arabian, togolese, tunisian, turkish, ukrainian, uruguayan, uzbek, venezuelan, welsh, welshman, zambian, zimbabwean, qatari, emirati, kuwaiti, bahraini, omani, jordanian, syrian, libyan, mauritanian, cape verdean, kenyan, ugandan, tanzanian, ethiopian, sudanese, cypriot, maltese, estonian, latvian,
lithuanian, belarusian, moldovan, kazakh, azerbaijani, macedonian, north macedonian, northern irish, bulgarian, hungarian, filipino, thai, vietnamese, malaysian, pakistani, afghan, new zealander, trinidadian, surinamese, guyanese, dominican, cuban,
guatemalan, salvadoran, bolivian, comorian, burundian, rwandan, beninese, mozambican, faroese, european, african, asian, arabian, catalan, basque`;

const COMPETITIONS = `
premier league, prem, epl, championship, league one, league two, national league, efl, fa cup, carabao cup, league cup, community shield, la liga, laliga, liga, segunda, copa del rey, serie a, serie b, coppa italia, bundesliga, 2 bundesliga, dfb pokal,
ligue 1, ligue 2, coupe de france, eredivisie, primeira liga, liga portugal, liga mx, mls, major league soccer, usl, nwsl, wsl, wsl2, womens super league, saudi pro league, spl, scottish premiership, premiership, super lig, champions league, europa league, conference league, ucl, uel,
copa libertadores, uefa, fifa, fa, var, super cup, uefa super cup, ballon dor, golden boot, pro league, j1 league, j league, j2 league, k league, k league 1, a league, indian super league, chinese super league, superliga, super league, eerste divisie, 2 liga, 3 liga, serie c, regionalliga, ekstraklasa, allsvenskan, eliteserien, brasileirao, scottish championship, league of ireland, national league north, national league south, spanish super cup, supercopa, gamper trophy, international break, deadline day, super eagles, three lions, les bleus, la roja, azzurri, selecao, albiceleste, socceroos, matildas, lionesses, black stars, indomitable lions, atlas lions, super falcons, bafana bafana, la albiceleste`;

/** What nations play for, and clubs of all the world: players go there, and nobody buys them for it. */
const NATIONS_CUPS = `
club world cup, world cup, euros, euro, nations league, afcon, africa cup of nations, copa america, asian cup, wafcon, gold cup, olympics`;

export const PLACES: ReadonlySet<string> = listOf(COUNTRIES);
export const PEOPLES: ReadonlySet<string> = listOf(DEMONYMS);
export const LEAGUES: ReadonlySet<string> = listOf(COMPETITIONS);
export const TOURNAMENTS: ReadonlySet<string> = listOf(NATIONS_CUPS);

function listOf(text: string): ReadonlySet<string> {
  return new Set(text.split(',').map((name) => name.trim()));
}
