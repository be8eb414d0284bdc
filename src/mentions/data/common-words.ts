import type { Language } from '../../feeds/feed.ts';
import { HEADLINE_WORDS } from './headline-words.ts';
import { isWordAbroad } from './words-abroad.ts';

/**
 * Words of ordinary English prose, folded. A capital letter at the start of a sentence does not make one of these a name,
 * and a surname among them (Rice, Stones, Mount) never names a player by itself.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...HEADLINE_WORDS,
  ...`
able abort aborted about above abroad absence absences absent absolute absolutely abuse abused abusing academy
accelerate accelerated accept accepted accepting accepts access according accordo account accreditation
accusations accused ace acquire acquired acquires acquiring across act action activate activated activating
active actively actual actually adapt add added adding addition additional additions address addresses adds
admission admits admitted admitting advance advanced advances advancing advantage adventure advertising advice
advisor affair affect affected affects afford after afternoon again against age aged agency agent agents ages
ago agony agree agreed agreeing agreement agrees ahead aim aimed aiming aims air airport ais alert algorithm
align aligned alike alive all allegations alleged allow allowed allowing allows almost alone along alongside
already also alt alternative although altitude always am amazing ambassador ambition ambitions ambitious amid
among amount an analyse analysed analysis analyst analysts and anger angry ankle announce announced announcement
announces announcing another ans answer answers anterior anthem anti anticipated any anymore anyone anything
apart apologises app apparent appe appeal appear appearance appearances appeared appearing appears appends
application applications applied applies apply appoint appointed appointing appointment appreciate appreciation
approach approached approaches approaching approval approved apps april arbitrary are area aren arena arguably
argument arguments arm around array arrays arrest arrested arrival arrive arrived arrives arriving art article
as asap ashamed aside ask asked asking asks aspire assess assessed assessing assessment assets assigned
assignment assist assistant assisted assists associated association asylum async asynchronous at athlete
athletes athletic athletics attached attack attacker attackers attacking attempt attempted attempts attend
attention attitude attracted attracting attribute attributes audacious audio audition august authentication
authorities auto automatic automatically available avoid avoids await awaited awaits award awarded awards aware
away baby back backed backend backing backlash backs backup bad badge bagged baker balance ball balls ban banned
banner bans bar barber barrow base baseball based baseman basic basis basketball bat batsman batter batters
batting battle battles bbc be beat beaten beating beats beautiful became because become becomes becoming bed
been beers before began begin beginning beginnings begins behavior behaviour behind being bel belief believe
believed believes bell below ben bench benchmark benchmarks benefit best bet bets better betting between beyond
bid bidder bids big bigger biggest bill billion billionaire binary biome biomejs birth birthday bishop bit bite
bizarre black blast blend blind blistering block blockbuster blog blood bloodied blow blown blows blue blueprint
blunt board boards boast bodies body bombing bombshell bond bonuses booed booing book booked booking books
boolean boost booth border born boss both bottom bought bounce bounced bounces bout bouts bow bowl bowler
bowlers bowling box boy boycott boys brace braced brain branch brand branding brave brawl breached breaches
break breakdown breakfast breaking breakout breaks breakthrough breath breathe brief bright brightest brilliance
brilliant bring bringing brings brink broadcast broadcaster broadcasters broke broken bronze brother brought
brown browser browsers brutal budget buffer buffered buffers bug bugs build builder building builds buildup
built bull bullish bullpen bumper bumps bundle bundled burden burn business bust busy but button buy buying buys
by byte bytes cache cached caching calf call callback callbacks called caller calling calls calm came cameo camp
campaign campus can cancel canceled cancellation cancelled cancels cancer candidate candidates cannot cap
capable capacity caps captain captaincy captains car card carded cards care career careers carry cartel carter
carve case cases cash cast casts catalyst catch catches catching categories catering caught cause caused causes
causing caution ceiling celebrate celebrated celebrating celebration celebrations cent center centre century
ceremonies ceremony certain chairman challenge challenger challenges champion champions championship
championships chance chances change changed changes changing channel chant chants chaos chaotic chapter
character characters charge charged charges chart chase chases chasing chat che check checked checking checks
chelseafc chief chiefs child children choice choices choose chose chosen chunk chunks circle circulated cities
city cius claim claimed claiming claims clarified clarifies clarify clarity clash class classes classic clause
clauses clean clear clearly clears client clients clinch clinched clinches clinical clock close closed closer
closes closing club clubs coach coaches coaching code codecov codes cold collapse collapsed collapses collapsing
collection collective college collision color colours column combat combined come comeback comedy comes comfort
comfortable coming comma command commanding commands comment commentary comments commissioner commit commitment
commits committed common communicate communication community company compared comparison compatibility
compatible compatriot compelling compensation compete competing competition competitions competitive complaint
complaints complete completed completely completes completing completion complicated components comprehensive
compressed compression con conceded concern concerned concerning concerns concludes concrete concurrent
concussion condemn condemns condition conditional conditions conduct conference confidence confident config
configuration configure configured confirm confirmation confirmed confirming confirms conflict confused
confusion congratulate connect connected connection connections connector consecutive consequences consider
considered considering consistency consistent consistently consisting console consortium constructed constructor
consult consultant consume consumed contact contacted contacts contain containing contains contender contenders
content contention contents contest context continent continue continued continues continuing contract contracts
contrasting contribute contributing contribution contributions contributors control controversial controversy
conversation conversations convert convicted conviction convince convinced convincing cook cookies cool
coordinate coordinator cope copies copy copyright core corner cornerback coronavirus correct correctly
corresponding cost costly costs could couldn countdown counting countries country couple coups cour courage
course court courtesy cover coverage covered covering crash crazy create created creates creating credit credits
cricket crime crisis criteria critical criticised criticises criticism criticized critics cross crossed crowd
crowds crown crowned crucial cruciate cruise cruises cruising crumble crush crushed ctor culture cup current
currently curtain cusp custom cut cycle cycling dad daily damaged damages danger dangerous dare dark data
database date dates daughter day days dazzles dead deadline deal dealing deals death debate debug debugging
debut debuts decade december decide decided decides deciding decision decisions decisive decode decoding
dedicated deduction deep deepens deeply default defaults defeat defeated defeating defeats defence defend
defended defender defenders defending defends defense defensive deficit define defined defining definitely
definitions del delay delayed delays delight delighted delights deliver delivered delivers dell dello demand
demands dementia demolished denied denies deny depart department departs departure departures depend
dependencies dependency depending depends deprecated depth deputy derby derived des descend described describing
description deserve deserved deserves design designed desire desired despair desperate despite destination
destroyed detail detailed details detect detection determined determining dev develop developed developing
development developments device diagnosed diagnosis diaspora did didn die died dies difference different
difficult dig diger dilemma dilemmas direct direction directly director directory disable disabled disables
disagrees disallowed disappear disappoint disappointed disappointing disaster disclosure discord discordjs
discourse discuss discussed discusses discussing discussion discussions dishes disjointed dismal dismissed
dismisses disorder dispatch dispatched dispatcher dispels display disruption distance distracted distraction
distribute div dive dividends division divisive do docs document documentary documentation documented documents
does doesn doing domain domestic dominance dominant dominate dominates don done door doors double doubles doubt
doubters doubts dour down downloads downs draft drama dramatic draw drawn draws dream dreams dressing drew
drills drink drive driven driver drivers driving drop dropped dropping drops drought drove dry due dugout duo
duplicate dura during duties duty dynamic dynasty dysfunction each eager eagerly earlier early earn earned
earners earning earns ease eased eases easier easily easy echoes eclipse edge edges edging edition editor effect
efficient effort efforts eight eighth either elbow election element elements eligibility eligible elite else
elusive email embarrassing embedded embrace emerge emerged emergence emerges emerging emit emits emitted
emotional emphatic empty enable enabled enables enabling encoded encouraging end ended ending endpoint ends
energy enforce engines england english enhanced enjoy enjoyed enjoying enjoys enough enquire enquired enquiries
enquiry ensure enter entered entering enters entertaining entire entirely entities entity entries entry
environment environments epic episode equal equaliser equivalent era error errors erupts escape escaping
especially esta established etc euphoria euros eve even evening event events ever every everybody everyone
everything evidence exact exactly examines example examples excellent except exception excess exchange exchanged
excited excitement exciting excluded exclusive exclusively excuses execute execution executive exhibition exile
exist existing exists exit exits expand expanding expansion expect expectations expected expecting expects
expensive experience experienced experiment experimental expert experts expire expired expires expiring explain
explained explains explanation explicit explicitly explore explored explores exploring export exported exports
exposed exposes expression expressions extend extended extending extends extension extensions extensive extent
external extra extraordinary extremely eye eyeing eyes face faced faces facing factor factors factory fail
failed failing fails failure failures fair fairytale faith fall fallback falling fallout falls false familiar
families family famous fan fanbase fans fantastic fantasy far fare fared farewell fashion fast faster fastest
fate fateful father fav favorite favorites favour favourite favourites fear feared fears feature features
featuring february federation fee feel feeling feelings feels feet fell fellow felt female fetch few fewer
fewest field fields fierce fiery fifth fight fightback fighter fighting fights figure figures file filed files
filing fill final finale finalise finalised finalising finalize finally finals financial financially find
finding finds fine fined finger finish finished finishes finishing fire fires first fisher fit fitness five fix
fixed fixes fixing fixture fixtures flag flags flat flight floor flop fly flying flyweight focus focused folder
follow followed following follows food foot football footballer footballers footed footwear for force forced
forces fore foreign forest forget forgotten form formal formally format formatting former forms formula fortress
forward forwards fought foul found founder four fourth fox fracture frame framework franchise franchises fraud
fray freak free freestyle french fresh freshman friday friend friendlies friendly friends fringe from front
frontrunner frustrated frustration fue full fullback fully fun function functionality functions fund fundamental
funding funds furious furnished furore further fusion future futures gain gained gamble gambles game games gap
garbage gave gears gem general generate generated generates generation generator generic genuine german get gets
getting ghosts giant giants girl girls github give given gives giving glimpse global globally gloom glory go
goal goalkeeper goalkeepers goalkeeping goalless goals goalscorer goalscorers goalscoring goes going gold golden
golds golf golfer gone gonna good goodbye gossip got governing government governor grab gracefully grade grades
grand granted grateful gray great greater greatest green grew grey grid grip groin gross ground group groups
grow growing guarantee guaranteed guard guess guests guez guide guides guiding guy haber had hafna hailed hails
half hall halted hammer hamstring hand handed handle handled handler handlers handles handling hands hanging
happen happened happening happens happy hard hardly has hasn hat hate haul hauls have haven having havoc he head
headache headaches headed header headers heading headline headlined headlines heads health healthy heaping hear
heard hearing hears heart heartbreak heartbreaking heartfelt hearts heat heavily heavy heavyweight hectic hefur
height held help helped helper helpers helping helps her here hereby heritage hero heroes heroics heroine
herself hide high higher highest highlight highlighting highlights highly highs hijack hijacked hike hilarious
him himself hint hints hip hire hired his historic historical history hit hits hitters hitting hoardings hockey
hold holders holding holdings holds hole holes holiday home homer homers honest honestly honour hope hopeful
hopefuls hopes hoping horrendous horror hospital host hosting hostname hosts hot hottest hours how however
howler href http https hug huge hugely human humbling humiliating humiliation hundred hunger hungry hunt hunter
hurdle hurry hurt hurts hydration hype icon iconic idea ideal ideas identical identified identify identifying
identity idle if ignore ignored illness img immediate immediately imminent impact implement implementation
implementations implemented implements import important imports impossible impress impressed impresses
impression impressive improve improved improving in inactives incident incl include included includes including
incoming increase increased increasingly incredible independent index indicates indication individual inevitable
inflated influence info inform information informed inherits initial initially initiative injection injunction
injured injures injuried injuries injury inning innings input inquest inside insight insights insist insisting
insists inspect inspiration inspired inspires install installed installments instalments instance instances
instant instantiate instantiation instead instructions insult int integer integration intended intends intense
intensity intensive intent intention intentioned intentions intercept interceptor interceptors interest
interested interesting interface interim interlock internal internally international internationals interview
interviews into invader invalid invest invested investigation investment investors invocation invoked involved
involving iron is isn isolate isolated issue issued issues it italian itch item items its itself jail jan
january jeopardy jersey jerseys jlund job jobs join joined joining joins joint journalist journey joy july jump
june just keen keep keeper keeping keeps kept key keys kick kicked kicker kicking kicks kickstart kid kids kill
killed kind king kings kit knee knew knight knock knocked knockout knockouts know knowledge known knows kovi
label labelled lack lacklustre lacks laid land landed landing landmark lands language large las lashing last
late later latest launch launched launches laws lay lead leader leaders leadership leading leads league leagues
leaked leaks leapfrog learn learned learning least leave leaves leaving led left leg legacy legend legendary
legends legs length lengthy ler less lesson lessons let letter level levels lexicographically lez liar libraries
library license lie lies life lifecycle lift lifts ligament light like likelihood likely likes limbo limit
limitation limited limits line linebacker lined lineman lines lineup lineups linger link linked linking links
liquidation list listed listener lists literal literally little live lix load loan loanee local location lock
locked lodge lodged log logger logging logic logo logs long longer longest look looked looking looks loom looms
loop looses lose losers loses losing loss losses lost lot lots love loved lovely loves low lower luck lucky
lunch machine made magic maiden main maintain maintained major majority make makes making man manage managed
management manager managerial managers managing mandatory manually many map mapped mapping maps march mark
marked market marks marquee mars marsh martial mass massive masterful match matchday matched matcher matches
matching matchup matchups mate mates matter max maximum may maybe mayhem me mean means meant mechanism medal
medals media medical medicals meet meeting meets mega member memories memory men mental mentality mentioned
merge merits merry mess message messages met metadata method methods mid middle middleweight midf midfield
midfielder might migrate miles milestone million milliseconds mind mindset minimal minimum minister minor
minority mins minute minutes misc miss missed misses missing mission mistake mistakes mixed mixin mock mocked
mockery mocking mode model modern modify module modules moment moments momentum monday money monitoring month
months mood more morning most mostly mother motivated mount mouth move moved movement movements moves movie
moving much multi multiple mum music must my myself name named names namespace narrowly nation national
nationally nations native nchez nder ndez near nearest nearing nearly nears need needed needs negotiate
negotiated negotiating negotiation negotiations nested net nets network neurological never new newcomers newer
newly news newspapers next nez ngelo nice night nightmare nine ninth nis no nobody node nodes noise non none nor
normal north not notable notation note notes nothing notice november now nowhere npm null number numbers numeric
numerous object objective objects obligation obsession obtaining obvious occasion occurred october odd odds of
off offense offensive offer offered offering offers office officer official officially officials officiating
offseason offside old older oldest ominous omission omitted on once one ones ongoing online only ons onto open
opened opener openers opening opens operation operations opinion opinions opponent opponents opportunities
opportunity opposition oppressed opt opted optimism optimistic option optional options opts or order ordered
origin original oss other others otherwise our out outbreak outcome outcomes outfielder outfit outgoings outing
outlet outlines output outside over overall overcame overcome overhead overnight overridden override overseas
overshadows overtime overwhelming own owner owners ownership pace pack package packages packed page paid pain
painful pair pairing pairs palace palmer panel panic paper paperwork para parade paraded parameter parameters
parent parents park parks parse parsed parser parsing part partial partially participation parties parting
partner partnership parts party pass passage passed passes passing passion passionate past patches path paths
patience patient pattern patterns pay paying payload payment payments pays peace pen penalty pending people per
perfect perfection perform performance performances performed performers perhaps period permanent permission
permit persistent person personal persons perspective pez phase phone photo photos phrase physical physically
pick picked picking picks picture pictures piece piles pino pioneer pipe pipeline pipelining pipped pips pitch
pitcher pitchers pitching place placed places placing plain plan plane planet planned planning plans plate play
played player players playing playmaker playoff playoffs plays plea please pleased plenty plot plugin plugins
plus podcast point pointers points poised pole police political poll pond pool poor pope popular port portal
portions poses position positions positive possession possibility possible post posted postponed posts
postseason potential potentially pound pour power powerful powerhouse powers practice practices praise praised
praises pre precision predict predicted prediction predictions predicts prefer preference prefers prefix premier
prep preparations prepare prepared prepares preparing preseason present presented presents preserve president
press pressure pretty prevent preview previous previously price prices pricing pride primary prime principle
prior priorities prioritising priority private prize pro probably probe problem problems proceed process
processing prodigy produce produced product production professional profit program programme programs progress
progressing project projected projection projections projects promise promising promoted promotion propels
proper properties property proposal proposals proposed prospect prospects protest protocol prototype proud
proudly prove proved proves provide provided provides providing proving proxy pry public publish published pull
pulled pulls punch pundit pundits punished punishment purchase purchasing purposes pursue pursuing pursuit push
pushing put puts putt putting putts puzzled quadruple qualification qualified qualifier qualifiers qualify
qualifying quality quarter quarterback quarterbacks quarterfinals quarters quartet que query question questioned
questioning questions queued quick quicker quickly quipe quit quite quits quiz race races racially racing racism
racist racked racket radar radical radio raid rain rains raise raised raises rallied rally rampant range rangers
ranges rank ranked rankings ranks rant rape rapid rare rarely rate rated rather rating ratings raw reach reached
reaches reaching react reaction reacts read reading readme reads ready real reality really reappointed
rearranged reason reasons rebuild rebuilt recall recalled recalls recap receive received receiver receives
receiving recent recently reclaim reclaimed recognized recommend recommended reconstruction record recorded
records recovered recovery recruit recruitment red redirect reduced ref refer referee refereeing referees
reference references reflect reflects refreshed refused refuses regarding regardless regex region registered
regrets regular rehab rehabilitation reign reigning reignited reject rejected rejecting rejection rejects
rejoins related relating relationship relative relay release released releases relegated relegation relentless
relief relievers relishes relishing relying remain remainder remaining remains remarkable remarks rematch
remember reminder remote remove removed renewal repeated replace replaced replacement replaces replacing repo
report reported reportedly reporting reports repository represent representation representatives representing
represents reps request requested requests require required requires resale rescues research reserve reset
residents resigned resigns resilience resistance resolution resolve resolved resolves resolving resource
resources respect respected respective respond responded responds response responses responsibility rest
restores restriction restrictions result results resume resumes resurgence retain retire retired retirement
retires retiring retries retry retrying return returned returning returns reunion reunites reuse revamp reveal
revealed revealing reveals revenge review revival revolt rez rgen rice rid ride right rights rip ripped rise
rising risk rival rivalry rivals river rkiye rloth road robbed rock rocked role rolls rookie room rooms root
roots rose roster round roundup rout route rovers row rue rugby ruin rule ruled rules ruling rumors rumour
rumours run running runs runtime ruptured rushed rusher sack sacked sacking sad safe safety saga said salary
sale sales salvage same sanction sapping sat saturday save saved saves saving saw say saying says scandal scare
scared scathing scenario scenarios scene scenes sche schedule scheduled schedules scheduling school schools
science score scored scorer scores scoring scratch screen scrimmage script scrutiny sea seal sealed seals search
seaso season seasons seat seats second seconds secret section sections secure secured secures securing security
see seed seeing seek seeking seeks seemed seems seen sees select selected selection self sell selling semi semis
send sending sends senior sensation sensational sense sent separate separately september serialization serialize
serialized series serious serve server servers service session sessions set setback sets setting settings settle
setup seven seventh several sex sexually shake shall shambolic shape shaping share shared shares sharing sharp
she shieldsio shift shine shines shirt shirts shock shocked shocking shone shooting shootout short shorthanded
shortlist shortly shot should shoulder shouldn shout shoving show showdown showed showing shown shows shutdown
shutout shy siblings side sideline sidelined sidelines sides sight sights sign signal signals signature signed
significant significantly signing signings signs silence silver silverware similar simple simply sin since sing
single sink sinks sister sit site sits situation situations six sixth size skills skip skipper skittle sky slam
slams slapping slate sleep sleeps slipped slow slower small smaller smart smashed smashing snap snapshot snatch
snatches sneakers snooker snubbed so soccer social socket sofa soft softball software sold solid solo solution
solutions solve some someone something sometimes son song sono sons soon sophomore sorry sort sorted soul sounds
source sources south space spanish spark sparked sparks speak speaking speaks spec special specialist specific
specification specified specify spectacular speculation speech speed speedster speedy spell spells spend
spending spends spent spinner spirit spirits split spoke spoken sponsor sponsors sport sporting sports spot
spotlight spots spotted sprained spree spring sprint squad squads src srcset stability stable stack stacked
stadium stadiums staff stage stages stake stakes stance stand standalone standard standards standing standings
standout standouts stands star starlet starred stars start started starter starters starting starts stat state
statement states static statistical stats status stay stayed staying stays steal step stepped stepping steps
sterling stick sticking still stint stir stock stodgy stolen stone stones stood stop stoppage stopped stopping
stops storage store stored stores stories storm storms story straight strange strategy streak stream streaming
streams strength strengthen stretcher stretchered strict strike strikeouts striker strikes striking string
strings stripped stroke strong stronger strongest strongly struck structure struggle struggled struggles
struggling stuck student stuff stumps stun stunned stunning stuns style stylish sub subject sublicense submit
submitted submitting subs subsequent subsequently substantial substitute substitution succeed success successful
successfully succession successor such sucks sudden suddenly suffer suffered suffering suffers suffix suggest
suggested suggests suit suitors sum summary summer summit sums sunday super superstar supplied support supported
supporter supporters supporting supports supposed sure surge surgery surprise surprised surprises surprising
surprisingly surrounding survey survival survive suspended suspension suspicion sustained swansong swap sweep
sweeping sweet swift swing switch swoop synchronous syntax system table tackle tackled tackles tactical tactics
tag tags take takeaways taken takeover takes taking tale talent talented talents talk talked talking talks
tallied tally target targeted targets tariffs task tax tbody tea team teammate teammates teams teamwork tear
tears tech technical technology tee teen teenage teenager tell telling tells template temporary tendon tennis
tense tenure ter term terminal terminate termination terms terror test tested testing tests text texted tha than
thank thanks that the their them themselves then there therefore these they thing things think thinking thinks
third this those though thought thoughts thrash thrashed thrashing thread threat threaten threatens three thrill
thrilled thriller thrilling thrive through throughout throw throwing thrown throws thump thumping thursday
ticket ticketing tickets tico tie tied tiene tier ties tight tighten tilbo timber time timeline timely timeout
times timestamp timing tipped tips tired title titles to today todo together token told tomorrow tonight too
took tool tools tooth top topics tops torn toss total touch touchdown touchline tough tougher toughest tour
tournament tournaments touted toward towards town tra track tracking trade traded trades trading tragically
trail trailers trailing train trained training trains transfer transfers transform transgender transitions
transport travel travelled travelling travels treated treatment tree trends trial trials tribunal tribute trick
tricky tried tries trigger triggered triggering trilogy trimmed trio trip triple triumph trophies trophy trouble
troubles troubling true trust trusted truth try trying tter tuesday tune turbulent turn turnaround turned turns
tweet twice twins twist two type typed types typescript ugly ultimate una unable unaffected unanswered unbeaten
uncertain uncertainty unclear undefeated undefined under underdog underdogs underestimate undergo undergoes
undergoing undergone underlying underrated understand understands understood underway underwhelming undici
undisclosed undrafted unexpected unfolded unfollow unforgettable unhappy unimpressed union unique unit united
uniting unity unknown unleashed unless unlikely unlucky unprecedented unpredictable unsure unsurprised until
untrusted unusual unveil unveiled unveils unwanted up upcoming update updated updates upgrade upgrades upheaval
uphill upon upset upsets upstream urge urged urgency urges url us usage use used useful user users uses using
usual usually utilities utility vacancy valid validate validating validation valign valuation value valued
values variable variables various varsity vast venue venues verano verbal verbally verdict verdicts verge verify
versatile versatility version versions versus very veteran veterans via vibes vice victories victorious victory
video viewed views villa vio violence violent viral virgin visa visas vision visit visite visitors visits
visualstudio vital voice void volleyball vote vow vscode vulnerability wage wait waiting waits walk walked
walker walking walks wallchart wanderers want wanted wanting wants war ward warm warned warning warns wary was
wasn wasted watch watched watches watching water waves way ways we weaknesses weapon wear weather web website
wednesday wee week weekend weekends weeks weighs weight welcome welcoming well went were weren what when where
whether which while whilst whirlwind white whitewash who whole whom whose whufc why wicket wickets wide wideout
widow width wife wild wildcard wildcards will willing win winding window wing winger winner winners winning wins
winter wire wish wishes wit with withdraw withdraws within without wobble woe woeful woes wolf wolves woman
women won wondering wood woods word words work worked worker workflow working workload works world worried
worries worrying worst worth would wouldn wrap wrapped wrapper wrapping wraps wrist write writer writers writes
writing written wrong year years yellow yes yesterday yet you young younger youngest youngsters your youth zero
zone
`
    .trim()
    .split(/\s+/),
]);

/** Whether a folded word is prose of a language: one of its words, or an English inflection ("plotting", "heartbroken" is not). */
export function isProse(word: string, language: Language = 'en'): boolean {
  if (language !== 'en') {
    return isWordAbroad(word, language);
  }
  return COMMON_WORDS.has(word) || stemsOf(word).some((stem) => stem.length > 2 && COMMON_WORDS.has(stem));
}

function stemsOf(word: string): readonly string[] {
  const bare = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  return bare === undefined ? [] : [bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')];
}
