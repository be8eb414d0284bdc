import type { Stage } from '../claims/stage.ts';
import type { Development } from '../sagas/development.ts';
import type { AlertWords } from './alert-words.ts';
import { fillIn, type Slots } from './fill-in.ts';
import { stepOf } from './step.ts';
import { writeFee } from './write-fee.ts';
import { writeName, writeNames } from './write-names.ts';

/** Stages that say themselves that nothing happens: a denial of them is what they are, not the opposite. */
const SAYS_NO: ReadonlySet<Stage> = new Set(['denied', 'deal_off']);
const MOST_SUITORS = 3;

/**
 * One line that stands alone as a push notification: who, which clubs, which step, and how sure. `course` is the saga as
 * its audience sees it, in order of time. Names are escaped; no line is longer than 700 characters.
 */
export function writeHeadline(development: Development, course: readonly Development[], words: AlertWords): string {
  const patterns = words.headlines[stepOf(development, course)];
  const slots = slotsOf(development, words);
  const line = patterns.map((pattern) => fillIn(pattern, slots)).find((filled) => filled !== undefined);
  return capitalise(withDoubts(line ?? writeName(development.player), development, words));
}

function slotsOf({ player, from, to, fee, loan, certainty }: Development, words: AlertWords): Slots {
  const [first] = to;
  return {
    player: writeName(player),
    from: from && writeName(from),
    to: writeNames(to, MOST_SUITORS, words),
    suitor: to.length === 1 && first !== undefined ? writeName(first) : undefined,
    fee: writeFee(fee, words),
    loan: loan ? words.loan : undefined,
    reportedly: certainty === 'rumour' ? words.reportedly : undefined,
  };
}

function withDoubts(line: string, { certainty, stage, disputed }: Development, words: AlertWords): string {
  const isDenied = certainty === 'denied' && !SAYS_NO.has(stage);
  const denied = (isDenied ? fillIn(words.denied, { headline: line }) : undefined) ?? line;
  return (disputed ? fillIn(words.disputed, { headline: denied }) : undefined) ?? denied;
}

function capitalise(line: string): string {
  return line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
