import { type ClauseWords, wordSet } from '../language-pack.ts';
import { FINITE_VERBS } from './vocabulary.ts';

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
  notes: wordSet('interested keen'),
  settled: wordSet('agreed rejected accepted'),
};
