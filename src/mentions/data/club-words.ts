const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that begin clubs' names the world over, folded, and nobody's name: what follows them is a club, known or not. */
export const CLUB_OPENINGS: ReadonlySet<string> = listOf(`
  eintracht borussia fortuna hertha werder arminia alemannia energie hansa preussen wacker waldhof jahn
  real atletico athletic deportivo racing sporting union cultural unio
  olympique stade girondins amiens-sc standard excelsior feyenoord
  dinamo dynamo spartak lokomotiv torpedo shakhtar zenit cska partizan zeljeznicar hajduk slavia sparta slovan viktoria
  panathinaikos olympiakos olympiacos aris hapoel maccabi beitar bnei
  gremio esporte clube associacao desportivo academica nacional
  independiente gimnasia estudiantes newells huracan universitario inter botafogo`);

/** "Al Wahda": the article begins more clubs of the Gulf than players' names in the news, who are told by a first name. */
export const GULF_OPENING = 'al';

/** Words that end clubs' names, folded. */
export const CLUB_ENDINGS: ReadonlySet<string> = listOf(
  'city united town rovers county wanderers albion athletic hotspur argyle alexandra calcio balompie fotball boldklub',
);

/** Abbreviations that stand before a club's name, folded: "VfB", "FC". Not RB and CF, which are positions, and not US. */
export const LETTERS_BEFORE: ReadonlySet<string> = listOf(`
  fc afc sc ac as ssc cd ca ud sd rc rcd ec vfb vfl vfr fsv tsg tsv ssv sv bsc fk nk hnk sk ifk bk kv krc rsc pfc psv ogc losc`);

/** Those that stand behind it: "Lindental FC". */
export const LETTERS_BEHIND: ReadonlySet<string> = listOf('fc afc cfc wfc cf sc bk ff fk sk if');
