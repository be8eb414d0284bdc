/** Families of nouns and verbs that the rules speak of again and again. */
export const ENGLISH_FAMILIES: Readonly<Record<string, string>> = {
  bid: '(?:bids?|offers?|proposals?|packages?|opening-bid|counter-offer|tender)',
  approach:
    '(?:approach|approaches|enquiry|enquiries|inquiry|advances|advance|overtures?|request|requests|interest|contact)',
  move: '(?:moves?|transfers?|switch|deals?|swoop|signing|return|exit|departure|loan|arrival)',
  deal: '(?:deals?|agreements?|fees?|transfers?|moves?|loan|switch|package)',
  contract: '(?:contract|deal|terms|contract-extension|extension|contract-renewal|renewal|new-deal)',
  is: '(?:is|are|was|were|be|been|being|s|re)',
  has: '(?:has|have|had)',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  bid: 'bid|bids|bidding',
  put: 'put|puts|putting',
  set: 'set|sets|setting',
  make: 'make|makes|made|making',
  hold: 'hold|holds|held|holding',
  leave: 'leave|leaves|left|leaving',
  send: 'send|sends|sent|sending',
  win: 'win|wins|won|winning',
  tell: 'tell|tells|told|telling',
  get: 'get|gets|got|getting',
  give: 'give|gives|gave|given|giving',
  go: 'go|goes|went|gone|going',
  sell: 'sell|sells|sold|selling',
  buy: 'buy|buys|bought|buying',
  pay: 'pay|pays|paid|paying',
  say: 'say|says|said|saying',
  take: 'take|takes|took|taken|taking',
  break: 'break|breaks|broke|broken|breaking',
  come: 'come|comes|came|coming',
  quit: 'quit|quits|quitting',
  begin: 'begin|begins|began|begun|beginning',
  see: 'see|sees|saw|seen|seeing',
  keep: 'keep|keeps|kept|keeping',
  seek: 'seek|seeks|sought|seeking',
  find: 'find|finds|found|finding',
  fly: 'fly|flies|flew|flown|flying',
  let: 'let|lets|letting',
  ink: 'ink|inks|inked|inking',
  undergo: 'undergo|undergoes|underwent|undergone|undergoing',
  withdraw: 'withdraw|withdraws|withdrew|withdrawn|withdrawing',
  commit: 'commit|commits|committed|committing',
  submit: 'submit|submits|submitted|submitting',
  refer: 'refer|refers|referred|referring',
  prefer: 'prefer|prefers|preferred|preferring',
  rebuff: 'rebuff|rebuffs|rebuffed|rebuffing',
  knock: 'knock|knocks|knocked|knocking',
  stall: 'stall|stalls|stalled|stalling',
  repel: 'repel|repels|repelled|repelling',
  signal: 'signal|signals|signalled|signaled|signalling|signaling',
  veto: 'veto|vetoes|vetoed|vetoing',
  tie: 'tie|ties|tied|tying',
  up: 'up|ups|upped|upping',
  shut: 'shut|shuts|shutting',
  beat: 'beat|beats|beaten|beating',
  meet: 'meet|meets|met|meeting',
  spend: 'spend|spends|spent|spending',
  strike: 'strike|strikes|struck|striking',
  freeze: 'freeze|freezes|froze|frozen|freezing',
  choose: 'choose|chooses|chose|chosen|choosing',
};

/** "snub", "snap": the last letter is doubled before an ending. */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** All forms of a verb, as alternatives: "bid", "bids", "bidding". */
export function inflectEnglish(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return `(?:${irregular})`;
  if (verb.endsWith('e')) return `(?:${verb}|${verb}s|${verb}d|${verb.replace(/(?<!e)e$/, '')}ing)`;
  if (/[^aeiou]y$/.test(verb)) return `(?:${verb}|${verb.slice(0, -1)}ies|${verb.slice(0, -1)}ied|${verb}ing)`;
  if (/(?:sh|ch|ss|x)$/.test(verb)) return `(?:${verb}|${verb}es|${verb}ed|${verb}ing)`;
  const stem = DOUBLES.test(verb) ? `${verb}${verb.slice(-1)}` : verb;
  return `(?:${verb}|${verb}s|${stem}ed|${stem}ing)`;
}
