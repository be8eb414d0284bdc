/** Clubs by where they are and not by name: "Saudi clubs", "three Spanish giants", "a Premier League side". */
const UNNAMED = [
  /\b(?:saudi(?: arabian)?|spanish|italian|german|french|english|scottish|turkish|portuguese|dutch|belgian|greek|russian|brazilian|argentin(?:e|ian)|mexican|american|qatari|european|premier league|la ?liga|serie a|bundesliga|ligue 1|mls|championship)(?: (?:pro )?league| top| big)?(?:-flight)? (?:clubs?|sides?|giants|teams?|outfits?|heavyweights)\b/iu,
  /\bclub(?:es|s)? (?:saud[ií]e?s?|sauditas?|sauditi|saoudiens?|ingleses|inglesi|anglais|españoles|spagnoli|espagnols|espanhóis|italianos|italiani|italiens|turcos|turchi|turcs)(?!\p{L})/iu,
  /(?<!\p{L})(?:saudische|englische|spanische|italienische|französische|türkische)[rn]? (?:klubs?|vereine?|topklubs?)(?!\p{L})/iu,
];

/** "Spanish giants Real Madrid" have a name. */
const NAMED = /^,? \p{Lu}/u;

/** True where words speak of suitors that they do not name: another club of the item is not meant by them. */
export function speaksOfUnnamedClubs(words: string): boolean {
  return UNNAMED.some((pattern) => {
    const match = pattern.exec(words);
    return match !== null && !NAMED.test(words.slice(match.index + match[0].length));
  });
}
