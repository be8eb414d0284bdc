/** What a player may be called instead of by name, or before it. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  goalkeeper keeper shot-stopper stopper defender centre-back center-back centre-half full-back fullback left-back right-back wing-back left-wing-back right-wing-back
  midfielder winger forward striker attacker playmaker frontman marksman star superstar ace skipper captain vice-captain international internationals youngster teenager
  starlet wonderkid talent prodigy sensation favourite flop outcast loanee duo trio pair veteran player players hotshot hitman man maestro gem academy-graduate
  goalscorer no-10 no-9 no-6 full-backs defenders midfielders wingers forwards strikers stars ball-winner half-back centreback centrehalf rightback leftback 
  cb lb rb gk cf dm cm lw rw stalwart mainstay starter regular sharpshooter bad-boy winner winners champion newboy anchor stopper graduate product anchorman schemer superkid powerhouse speedster target-man sharpshooter kingpin fullbacks goalie`);

/** What may stand between a club or article and such a word. */
export const ROLE_ADJECTIVES: ReadonlySet<string> = words(`
  young veteran out-of-favour versatile highly-rated highly rated unsettled experienced in-demand in-form first-team academy attacking central defensive left right left-sided right-sided
  talented exciting former ex free-agent free agent on-loan world-cup world-class key star main top big-money record-signing teenage young new club-record soon-to-be injury-hit
  unwanted wantaway 2026 2025 2024 u21 u21s u20 u19 u18 u23 under-21 under-21s under-19 under-18 youth reserve senior wonderkid prolific superstar hotshot ace back wing hard-working long-serving
  injured rising promising brilliant record first-choice second-choice backup back-up no1 lightning-quick versatile giant towering imposing rated premier-league world cup-winning winning
  cup title-winning long-time longtime fan-favourite two-footed box-to-box holding deep-lying utility starlet captain striker midfielder defender women's womens men's fit-again homegrown home-grown
  international skipper`);

export const AGE = /^(?:\d{2}-?(?:year-old|year-olds|yo|y-o|y)|\d{2}yo|\d{2}yr-old|\d{2}-yr-old)$/;

/** Words that take the place of a name once it has been said. */
export const PRONOUNS: ReadonlySet<string> = words('he him she he-has they-both');

/** Words that open a verb: after a name they begin a new clause. */
export const FINITE_VERBS: ReadonlySet<string> = words(`
  is are was were has have had will would could can may might must should do does did isnt arent wasnt hasnt havent wont wouldnt dont doesnt didnt remain remains stay stays want wants wanted
  make makes made set sign signs signed agree agrees agreed reject rejects rejected accept accepts accepted eye eyes eyed join joins joined leave leaves left plan plans planned plot plots
  open opens opened hold holds held face faces faced brace braces consider considers considered target targets targeted keen close closing step steps pull pulls pulled submit submits submitted
  offer offers offered launch launches launched move moves moved push pushes win wins beat beats edge edges lead leads look looks hope hopes expect expects monitor monitors prepare prepares prepared
  confirm confirms confirmed announce announces complete completes completed seal seals sealed secure secures secured land lands landed weigh weighs explore explores increase increases table tables tabled
  bid bids enquire enquires inquire ask asks asked tell tells told insist insists miss misses refuse refuses turn turns demand demands request requests revive revives enter enters get gets ready 
  deny denies denied return returns need needs go goes give gives slap slaps value values sell sells keep keeps try tries wait waits fear fears learn learns see sees take takes reach reaches reached near nears in interested linked poised
  undergo undergoes arrive arrives travel travels fly flies undergoing admits admit reveals reveal says say commit commits extend extends put puts send sends pay pays trigger triggers activate activates decide decides
  rival rivals identify identifies still also now reportedly continue continues start starts begin begins working work works pursue pursues chase chases draw draws jet jets favour favours prefer prefers close approach approaches contact contacts
  has-been open  snub snubs hijack hijacks rebuff rebuffs dismiss dismisses block blocks swoop swoops battle battles rejoin rejoins renew renews include includes`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
