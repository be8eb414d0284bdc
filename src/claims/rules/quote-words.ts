// All tables in this file hold for every language that is read.

/** What may stand between such words and the source's name: "the Spanish newspaper". */
const ATTRIBUTES = [
  "the|l[’']|la|las|los|el|il|lo|le|les|der|die|das|den|des|dem|o|os|a|an|our|their|his|her|fellow",
  "today[’']s|respected|trusted|reliable|reputed|renowned|well-known|established|local|national|colleagues?|sources? at",
  'spanish|italian|german|french|english|british|portuguese|turkish|dutch|brazilian|belgian|catalan|scottish|american|saudi',
  'outlet|newspaper|paper|daily|broadcaster|publication|tabloid|website|site|radio station|portal|diario|quotidiano|journal|zeitung|jornal',
  'journalist|reporter|insider|expert|transfer|guru|specialist|correspondent|football|sports?|periodista|giornalista|journaliste|jornalista',
].join('|');

const BY =
  '(?:reported|revealed|called|claimed|broken|stated|announced|confirmed|said|relayed|shared|noted)(?: exclusively| first)? (?:by|in|on)';

const TELLS = [
  `according to|as per|per|via|h/t|source:|sources?: |${BY}|told|speaking to|(?:report|claim|say|write|reveal|understand)s|reports?(?: today| now)?,? (?:from|in|by|via|–|—|-)|reports?\\b[\\s\\w–—-]{0,14}\\bfrom|(?:the )?(?:likes|pages) of`,
  'según|de acuerdo con|como (?:informa|adelanta|publica|revela)|secondo(?: quanto (?:riportato|riferito) da)?|come (?:riporta|riferisce|scrive|rivela|riportato da|anticipato da)|stando a',
  "laut|nach (?:informationen|angaben|infos) (?:von|der|des)|wie|selon|d[’']après|comme (?:l[’'])?(?:annonce|révèle|rapporte)|segundo|de acordo com|como (?:noticia|avança)|avança|noticia",
].join('|');

/** What stands before a source that is quoted: "according to the Spanish newspaper …". */
export const BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${TELLS})\\s*(?:(?:${ATTRIBUTES})[\\s’']*)*["“‘'(@]*$`, 'iu');

/** "(via Marca)", up to the name. */
export const BRACKET = /[([]\s*(?:via |source:? |h\/t |per |photo )?@?$/i;

const SAYS =
  'understand|report|claim|say|said|reveal|state|suggest|add|writes?|wrote|hear|learn|told|been told|believe|insist|confirm|provide|explain|share|drop|issue|give|deliver|detail|predict|tweet|post|call|name|first|broke|breaks|quote|sources|journalist|reporter|exclusive|informa|asegura|adelanta|apunta|señala|publica|riporta|rivela|riferisce|berichte|meldet|schreibt|annonce|rapporte|révèle|affirme|avança|noticia|escreve';

/** What stands after it: "Marca understand", "The Athletic's … reports", "Romano: …". */
export const AFTER = new RegExp(
  `^(?:[’']s?(?: [\\p{L}-]+){0,3}?)?\\s*(?:\\([^)]{0,30}\\)\\s*)?(?:(?:,? who|,? which|now|also|has|have|had|was|were|exclusively|further|do|does|did|today|since),? ?)*(?:${SAYS}|:)`,
  'iu',
);

/** Words before a source that had the news before others. */
export const FIRST_BEFORE =
  /\b(?:first|1st|originally|initially|exclusively) (?:reported|revealed|called|told|broken|claimed|said|announced)\b[^.;]{0,30}$/i;

/** Words behind such a source. */
export const FIRST_AFTER =
  /^[^.;,]{0,25}\b(?:(?:was|were) (?:the )?first|first (?:to )?(?:report|reveal|claim|call|broke|break)|broke the (?:news|story))/i;

/** What stands between two sources of one list. */
export const LISTED =
  /^[\s,/&"”’'“‘]*(?:(?:and|und|y|e|et|or|as well as|plus|alongside|of|for|at)\s+)?(?:the |la |el |il )?["“‘']*$/i;
