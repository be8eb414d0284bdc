import type { Answer } from './ask-wikidata.ts';
import type { SparqlRow } from './sparql-rows.ts';

/** What to do after an answer. */
export type NextTry =
  | { readonly kind: 'take'; readonly rows: readonly SparqlRow[] }
  | { readonly kind: 'wait'; readonly seconds: number; readonly why: string }
  | { readonly kind: 'give-up'; readonly why: string };

/** After each failure in a row; then we give up. Thirty failures a minute would get this address banned. */
const WAITS_S = [5, 20, 60];
const UNSAID_WAIT_S = 60;
const LONGEST_WAIT_S = 15 * 60;

/**
 * Decides what to do after the `failures`-th failure in a row. The server's own wish is always obeyed: not to is answered
 * with a ban. Where it is too long to sit through, we give up and say when to come back.
 */
export function planNextTry(answer: Answer, failures: number): NextTry {
  if (answer.kind === 'answered') {
    return { kind: 'take', rows: answer.rows };
  }
  const patience = WAITS_S[failures - 1];
  if (!answer.again || patience === undefined) {
    return { kind: 'give-up', why: answer.detail };
  }
  const wished = answer.retryAfterSeconds ?? (answer.reason === 'too-many-requests' ? UNSAID_WAIT_S : 0);
  if (wished > LONGEST_WAIT_S) {
    const why = `${answer.detail} It asks us to come back in ${Math.ceil(wished / 60)} minutes.`;
    return { kind: 'give-up', why };
  }
  return { kind: 'wait', seconds: Math.max(wished, patience), why: answer.detail };
}

/** Who is asked, and what is done while waiting. */
export interface Patience {
  readonly ask: (query: string) => Promise<Answer>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly say: (progress: string) => void;
}

/** How asking ends: with rows, or without hope. */
export type PatientAnswer = Exclude<NextTry, { readonly kind: 'wait' }>;

/** Asks one question until it is answered, or there is no more hope. */
export async function askPatiently(query: string, { ask, sleep, say }: Patience): Promise<PatientAnswer> {
  for (let failures = 1; ; failures += 1) {
    const next = planNextTry(await ask(query), failures);
    if (next.kind !== 'wait') {
      return next;
    }
    say(`${next.why} Trying again in ${next.seconds} s.`);
    await sleep(next.seconds * 1000);
  }
}
