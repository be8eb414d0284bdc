// All tables in this file hold for every language that is read.

/** The titles of gossip columns and other round-ups. */
export const ROUNDUP =
  /\b(?:gossip|paper talk|round-?up|recap|rumou?r mill|what we're hearing)\b|\bpapers:|\b(?:the|in the|sunday|today's) papers\b|^\W*(?:transfer |latest )*rumou?rs\b|\brumou?rs\s*(?:[:|–-]|$)/i;

/** Words that make what they stand beside a rumour. */
export const HEDGE =
  /\b(?:reportedly|allegedly|supposedly|apparently|purportedly|rumou?red|linked|tipped|said to|claimed to|believed to|thought to|suggested|speculation|amid (?:reports|claims|rumours|talk)|presuntamente|al parecer|angeblich|offenbar|soll|sollen|pare che|sembra che|potrebbe|podría|pourrait|poderá|alegadamente)\b/i;

/** What a manager or agent says could happen is a report of his words. */
export const POSSIBLE = /\b(?:could|may(?! \d)|might)\b/;

/** Hearsay that opens or closes a sentence and so governs all of it. */
export const HEARSAY =
  /\b(?:according to|amid|as per|per|following) (?:[\p{L}-]+ ){0,3}?(?:reports?|rumou?rs?|claims?|speculation|gossip)\b|^\W*(?:reports?|rumou?rs?|gossip|paper talk|shock claim)\W*:|\b(?:reports?|rumou?rs?) (?:suggest|claim|say|indicate|state|emerg|from|in |circulat|have)|\bit (?:is|has been|was) (?:reported|claimed|rumou?red|suggested|alleged|said)\b| [-–—|] (?:(?:new|shock) )?(?:reports?|rumou?rs?|claims?|sources?)\W*$/iu;

/** A step of a move between quotation marks: ‘agreement reached’. */
export const QUOTED_STEP =
  /(?<![\p{L}\p{N}])[‘'“"](?!here we go)[^‘’'“”"]{0,30}\b(?:agree\w*|deal|complet\w+|reach\w*|accept\w*|reject\w*|bid|offer|move|talks|sign\w*|join\w*|medical|interest\w*|want\w*|approach\w*|contact|done)\b[^‘’'“”"]{0,30}[’'”"](?!\p{L})/iu;

/** Words of a club's own announcement. */
export const ANNOUNCED =
  /\b(?:officially|confirm|confirms|confirmed|announces?|announced|unveils?|unveiled|statement|oficial(?:mente)?|ufficiale|offiziell|officiel(?:lement)?)\b|\bofficial\b(?! (?:bid|offer|approach|proposal|contact|talks))/i;

/** "OFFICIAL: …" at the very start. */
export const OPENS_OFFICIAL =
  /^[^\p{L}]*(?:(?:breaking|deal done|done deal|now)[^\p{L}]+)?(?:official|oficial|ufficiale|offiziell|officiel)(?:ly)?\b(?! (?:bid|offer|approach|proposal|contact|talks))/iu;

/** "Official, confirmed." in a sentence of its own speaks for the next one, and within a sentence for that one. */
export const SOLELY_OFFICIAL =
  /^[^\p{L}]*(?:it[’']s )?(?:now )?official(?:,? (?:and )?(?:confirmed|completed|done|exclusive story confirmed))*[.!]/iu;

/** "Official and confirmed" inside a sentence. */
export const OFFICIAL_AND_DONE = /\bofficial(?:,| and) (?:confirmed|completed)\b/i;

/** A club that announces, in a masked clause. */
export const CLUB_ANNOUNCES =
  /[CN]\d+ (?:(?:have|has|today|now|officially) )*(?:confirms?|confirmed|announces?|announced|unveils?|unveiled)(?![^ ])|(?:confirmed|announced|unveiled) by [CN]\d+|officially (?:signs?|signed|joins?|joined|completes?|completed|leaves?|left)(?![^ ])/;

/** What is announced here has not happened yet. */
export const PENDING =
  /\b(?:will be (?:official|officially|announced|confirmed|unveiled|completed)|to be (?:official|announced|confirmed|unveiled|completed|finali[sz]ed)|set to|about to|expected to|waiting|later today|tomorrow|imminent|next week|yet to|pending|soon|intends? to|wants to|plans to|heads? for|heading for|heads? towards)\b/i;
