const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * What stands behind a player's name that opens a headline, and hardly ever behind a word of prose there: "Rice signs",
 * "Stones set to", "Gray close to". Folded.
 */
export const VERBS_BEHIND_PLAYERS: ReadonlySet<string> = listOf(`
  signs signed joins joined rejoins leaves left agrees agreed completes completed rejects rejected refuses refused wants wanted
  says said tells told admits insists reveals confirms announces hints rules extends commits pens inks pledges seals secures
  undergoes arrives returns heads jets flies moves switches swaps turns snubs spurns pushes pushing demands hands submits asks
  requests seeks seeking eyes eyeing keen eager determined desperate unhappy open close closing closer nears nearing edges edging poised set
  expected linked wanted targeted offered told free available considering weighing undecided stalls accepts chooses picks prefers favours
  has is was will wont could may might would to in quits departs exits bids dreams targets plans hopes decides vows denies dismisses quashes happy
  refusing leaving joining signing heading agreeing`);

/** What stands behind a club's name that is a word of prose too, where it opens a headline: "Nice reject", "Reading are". */
export const VERBS_BEHIND_CLUBS: ReadonlySet<string> = listOf(`
  reject rejected refuse refused rebuff accept accepted agree agreed sign signed are were have had want wanted bid offer offered table submit
  submitted make made open opened hold enquire approach contact confirm confirmed announce announced complete completed seal sealed secure
  secured land landed unveil release released sell sold loan loaned eye consider target monitor track pursue plan plot prepare hope expect
  demand insist tell told turn turned knock knocked trigger activate close near edge reach reached strike struck win beat join lead keen
  interested set ready willing poised working pull walk withdraw lose fear face miss step push send sent let allow snap swoop rival boss coach
  captain midfielder striker defender winger forward goalkeeper keeper full-back star`);
