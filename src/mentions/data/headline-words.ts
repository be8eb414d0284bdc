/**
 * What headlines and fans' posts are written in besides everyday prose. In A Headline With Capitals each of these would
 * look like a name.
 */
const VERBS = `
accelerate activate adjust advise agitate alert alter annoy apologise arrange assemble assert assure await axe back backtrack badger baffle ban
bargain batter beckon beg bemuse bench berate block blunder bomb book boost border bounce brand brew broker brush
buckle budge bug bump bustle buzz cajole cancel capitalise capture cement centre challenge circle clamour clap clarify clash clinch
coach coax collapse command compensate compete complain complicate compromise concede conclude concoct consent convince cool cough court covet crack
craft crave criticise cruise crumble cull dampen dangle dash dazzle deal debate decline defy delight demand demote dent deny derail
devise disappoint dismiss disrupt ditch divide dodge dominate double downplay draft drag dream drool dump dwindle earmark ease echo edge
eject elate elude embark embrace emulate endure engineer enlist enquire ensure entertain entice envisage escalate exclude exile expire explode explore express
face falter fancy favour fetch finalise fizzle flaunt flirt flock flop fluff force fork frame freeze frustrate fuel fume gamble
gather gauge gazump gear glide grab grill grip groom grumble guarantee haggle hail hamper handle harden harm
hasten hatch haul haunt highlight hijack hike hinder hint hound hover hurry ignite ignore implode implore impose inch inform infuriate
inquire insist inspect intensify interrupt intervene invoke irk issue jeopardise jet jilt jockey join jolt juggle jump kickstart knock lag lament
lash latch laud launch lavish linger link lock lodge loom lower lurch lure lurk maintain mastermind maul measure mediate merge miff
mobilise monitor mount mourn mull muscle nab narrow negotiate nestle nominate notify nudge oblige offload omit oppose orchestrate ostracise oust
outbid outmuscle outwit overhaul overlook overtake overturn pack part peddle pen persist pester pick pip pique plead pledge plot plug plummet
plunder plunge poach ponder pounce praise predict press prioritise prise probe progress prolong prompt propel protest prowl purge quash
quicken quit quiz raid ramp rate reap reassure rebuff rebuild rebuke recall reconsider recover recruit redirect reduce reevaluate refresh refute
regret reignite reiterate rejoin rejuvenate rekindle relegate relent relinquish relocate remind renegotiate renew reopen repay replace reprieve rescue
reserve reshape reshuffle resist resolve restart resume resurface retain rethink reunite revamp revisit revive revoke reward roar rocket row rubbish rue
ruin rumble rush sabotage sacrifice salute salvage sanction scour scout scramble scrap scribble scupper secure seize serenade settle shape shatter shed shell
shelve shine shock shortlist shove showcase shun sideline signal simmer skip slam slash slide slip smash smitten snag snap snare snatch sniff snub
soar soften solidify sound spark spearhead splash splurge spurn square stage stalk stall stance stifle strengthen stress stumble
stun submit suffer summon surge surpass surprise surrender survey suspend sway sweat sweeten swipe swoop tackle tail tease tempt
tender terminate thank threaten thrash thrill thwart tick tie tighten tip topple touch tout track trail trigger trim trump tug
tumble turn tussle unearth unlock unsettle unveil uphold urge usher vacate value vanish vent veto vie vow waive warm waste weaken
weigh whisk wield wobble wrangle wrap wreck yearn zoom heat
abandon admire anticipate approve attract authorise borrow bow choose chop collect consider contemplate discover dissolve distance dig duck encourage
exchange exercise farm fend finalize flunk gain greet hesitate identify initiate ink intend invite laugh listen learn loan mob pause persuade pinpoint
postpone propose purchase pursue push ready refuse register repel reply request rescind retract revise rope satisfy scoop scotch sell sever shoot
shrug shut slap steal swap swat switch top toast undertake undergo wave welcome whisper
`;

const OTHERS = `
abruptly absent adamant adrift afresh agent agonising agreeable airport allegedly amber ambitious apparently aplenty apology arguably astonishing astounding
audacious awol awry bargain bemused bid blockbuster blow bombshell bonus boyhood bravado breakthrough brilliantly brink bullish bumper buoyed buyback buyout
captaincy carousel cautious centrepiece chaos clandestine clarity clearout clinic colossal conditional conditions controversial controversially coup coveted
covert coy credible crestfallen crossroads crunch cryptic cusp customary daring deadlock deadwood dearth debacle defiant definitive deja delighted demise
depth desperation destined destination devastated devastating deluge dilemma dire disarray disgruntled dismay dispute domino dominoes doubtful
drama dramatic dramatically dud duel eager earliest ecstatic elated elusive embarrassing emotional enormous ensuing enticing ex exasperated exclusively exodus
expensive expiry explosive extraordinary faithful faltering farcical farewell fate feud fiasco firm flown forthcoming fractured frontrunner frontrunners
frosty froze frozen fruitless fumed furious furiously futile galling galore gigantic goodbye grudge gutted hectic hefty heir heist hellbent hesitant
homecoming hometown hopeless hotel huge hungry icon iconic imminent impasse impatient impending incoming incomings indefinite indefinitely indifferent inevitable
inevitably inexplicable instalment instalments insistent intermediary intermediaries intriguing intrigue invaluable ire irked irresistible irreplaceable jackpot jaw jeopardy
jubilant keen lacklustre lengthy lid livid loggerheads longing lucrative lukewarm makeweight mammoth masterplan masterstroke medal mega meltdown merry messy milestone misfit
misery mishap monstrous mouthwatering mutual mystery nervy nightmare nowhere obstacle offloaded omen onwards optimism optimistic ominous ordeal outcast outgoing outgoings outlay outrage
outrageous overdue overjoyed overnight pace panic paperwork parity passionate patience payday payoff pecking pending percentage perplexed pessimistic piecemeal
piercing pivotal plea plethora plight plucky pole predicament preferred pricey priceless promising prospect proverbial puzzling quest quietly quirky ransom
reborn reckless record refusal regime reinforcement reinforcements relentless reluctance reluctant remarkable remarkably reportedly reputed resale resounding reunion revelation revolt
revolution ridiculous risky ruthless saga salaries sale scintillating scenario seemingly secretive sensation sensational sensationally setback severance shambles shootout
shrewd sidelined silence sizeable skyrocket soaring spat speculation speedy spotlight staggering stalemate standoff startling stern stickler stint straightforward
stubborn stunned stunner stunning sublime substantial succession sudden suddenly superb supposedly surplus surprisingly surreal swiftly swap tantalising tantrum tearful
tempting tense tentative terrific thrilled ticking tight timeframe timely timescale tiring tremendous tumultuous turmoil turnaround twist ultimatum unbeatable uncertain uncertainty
undaunted undecided undeterred undisclosed unexpected unexpectedly unfazed unforgettable unhappy unimaginable unimpressed unique unlikely unmoved unprecedented unrest unsettled unstoppable relax
unthinkable unwanted unwavering unwilling upbeat upfront upheaval uphill upset urgent urgently vacant vague valiant valuation verbal verdict verge vibes
victorious wantaway warpath wary wavering whammy whirlwind whopping wholesale wildcard willing windfall withdrawn woeful wonderful woes worrying wrath relax
a weve youve theyve youre theyre hes shes wed youd theyd theyll youll cant couldnt wouldnt shouldnt didnt doesnt hadnt hasnt havent isnt arent
accord acquisition admirers agenda ajar allegiance anywhere availability bade begun blessing bosses chopping clue commits committal complication
confession dealt deemed dialogue elsewhere embargo enamoured encouragement entourage evasive exams expendable facilitate fake fallen fended flew flies
freedom goodbyes greenlight greenlit hammered headquarters hierarchy honing inked inking inquiries inquiry insufficient intention invitation knowledge
lapsed leavers licence lifeline listening longs loyalty mutually nearer nonsense observers percent permanently photographed possibly practically
preliminary preparation presentation queue quoted readiness reception receptive reckoning reduction registration regulations repelled representative
requirements rescission roadblock ropes rubber runners scares scholarship scooped shaken shakes shipped shook shopping shortage shrugged silent smoke
standstill stole stump stumped suggestions swapped swatted sweepstakes tables tabs tension threw thumbs till topic totally tying unattached underwent
unsigned unsuccessful untrue virtually wages warn watchful willingness wishlist
theory doctor doctors
wasnt werent wont aint lets thats whats theres heres whos wheres hows itll itd
`;

function inflect(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  return [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`];
}

/** Folded, with every verb's third person; other endings are found by their stems. */
export const HEADLINE_WORDS: readonly string[] = [
  ...VERBS.trim().split(/\s+/).flatMap(inflect),
  ...OTHERS.trim().split(/\s+/),
];
