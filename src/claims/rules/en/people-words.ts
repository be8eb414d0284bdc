import { type NounLastWords, wordSet } from '../language-pack.ts';
import { FINITE_VERBS } from './clause-words.ts';

/** How English speaks of people and clubs: what they are called stands before their name. */
export const ENGLISH_PEOPLE: NounLastWords = {
  order: 'noun-last',
  nouns: wordSet(`
  goalkeeper keeper shot-stopper stopper defender centre-back center-back centre-half full-back fullback left-back right-back wing-back left-wing-back right-wing-back
  midfielder winger forward striker attacker playmaker frontman marksman star superstar ace skipper captain vice-captain international internationals youngster teenager
  starlet wonderkid talent prodigy sensation favourite flop outcast loanee duo trio pair veteran player players hotshot hitman man maestro gem academy-graduate
  goalscorer no-10 no-9 no-6 full-backs defenders midfielders wingers forwards strikers stars ball-winner half-back centreback centrehalf rightback leftback 
  cb lb rb gk cf dm cm lw rw stalwart mainstay starter regular sharpshooter bad-boy winner winners champion newboy anchor stopper graduate product anchorman schemer superkid powerhouse speedster target-man kingpin fullbacks goalie
  centre-forward center-forward misfit exile talisman livewire linchpin lynchpin custodian poacher wideman wide-man enforcer whizkid whizz-kid
  teen dynamo colossus magician wizard goal-machine goalgetter goal-getter no9 no10 number-nine number-ten`),
  bareNouns: wordSet('player'),
  adjectives: wordSet(`
  young veteran out-of-favour versatile highly-rated highly rated unsettled experienced in-demand in-form first-team academy attacking central defensive left right left-sided right-sided
  talented exciting former ex free-agent free agent on-loan world-cup world-class key star main top big-money record-signing teenage young new club-record soon-to-be injury-hit
  unwanted wantaway 2026 2025 2024 u21 u21s u20 u19 u18 u23 under-21 under-21s under-19 under-18 youth reserve senior wonderkid prolific superstar hotshot ace back wing hard-working long-serving
  injured rising promising brilliant record first-choice second-choice backup back-up no1 lightning-quick versatile giant towering imposing rated premier-league world cup-winning winning
  cup title-winning long-time longtime fan-favourite two-footed box-to-box holding deep-lying utility starlet captain striker midfielder defender women women's womens men's fit-again homegrown home-grown
  international skipper fringe forgotten exiled frozen-out misfiring disgruntled unhappy want-away transfer-listed teen breakout much-coveted coveted sought-after red-hot
  pacy tricky creative combative tough-tackling ball-playing left-footed right-footed loaned-out euro-winning ever-present popular influential big-name high-profile
  record-breaking no-1 number-one uncapped ageing free-scoring goal-shy goalscoring wonder all-action dynamic gifted skilful powerful cup-winning marquee under-fire
  departing outgoing benched dropped star-studded midfield defence fan's ex-england hot`),
  age: /^(?:\d{2}-?(?:year-old|year-olds|yo|y-o|y)|\d{2}yo|\d{2}yr-old|\d{2}-yr-old)$/,
  articles: wordSet('a an the their his its this another one second former ex'),
  definite: wordSet('the his'),
  former: wordSet('former ex'),
  arriving: wordSet('new'),
  loanees: wordSet('on-loan loanee'),
  of: wordSet('of'),
  pairs: wordSet('between'),
  pronouns: wordSet('he him she he-has they-both'),
  suitorsNouns: wordSet(
    'bid bids offer offers approach enquiry interest move swoop pursuit chase deal transfer talks plan hopes signing target proposal',
  ),
  telegrams: wordSet(
    'set in close closer closing open working pushing ready prepared almost also now still really keen advancing expected planning preparing waiting already on confident interested considering making back showing leaving joining appreciated speaking trying determined informed heading insisting not',
  ),
  clubNouns: wordSet(
    'side club giants outfit champions leaders strugglers newcomers minnows winners runners-up neighbours new-boys team',
  ),
  clubAdjectives: wordSet(
    'newly promoted newly-promoted relegated european world reigning current fellow the former-champions',
  ),
  wings: wordSet('centre center full left right wing'),
  backs: wordSet('back backs'),
  joins: wordSet('join joins joined joining lead leads leading'),
  in: wordSet('in'),
  races: wordSet('race hunt chase battle fight queue running pursuit'),
  and: wordSet('and'),
  list: {
    and: wordSet('and or plus'),
    also: wordSet('also then now even'),
    finiteVerbs: FINITE_VERBS,
    opens: wordSet('after as while when because but if once since'),
    between: wordSet('between'),
  },
};
