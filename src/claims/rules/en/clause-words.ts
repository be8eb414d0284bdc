import { type ClauseWords, wordSet } from '../language-pack.ts';

/** Words that open a verb: after a name they begin a new clause. */
export const FINITE_VERBS: ReadonlySet<string> = wordSet(`
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

/** After these links a noun is no verb: "before Napoli move". */
const NOT_VERBS =
  /^(?:agreed|reached|sealed|done|completed|signed|struck|move|exit|bid|switch|return|offer|approach|target|interest|contact|close)$/;
/** "… with Inter in talks" is a clause; "a deal with Inter" is none. */
const AT_WORK =
  /^(?:in|keen|interested|set|ready|closing|close|leading|pushing|considering|working|monitoring|now|poised|willing)$/;

/** Where English sentences part into clauses. */
export const ENGLISH_CLAUSES: ClauseWords = {
  always: wordSet(
    'while but although though because whereas ; - ? if unless should who which having despite case whether meanwhile',
  ),
  beforeSubject: wordSet('and as , : when after before since with amid or'),
  beforeVerb: wordSet('after despite amid following'),
  relatives: wordSet('who'),
  verbAfter: new Map([
    ['before', { never: NOT_VERBS }],
    ['amid', { never: NOT_VERBS }],
    ['since', { never: NOT_VERBS }],
    ['with', { only: AT_WORK }],
    // "Dolan emerges as Napoli target" names a thing, "as Napoli target Dolan" a deed.
    ['as', { neverLast: /^target$/ }],
  ]),
  finiteVerbs: FINITE_VERBS,
  pairs: wordSet('between'),
  heldBy: new Map([['but', 'all']]),
  notes: wordSet('interested keen'),
  settled: wordSet('agreed rejected accepted'),
};
