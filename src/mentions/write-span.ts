import { fold } from '../gazetteer/fold.ts';
import { isTitledAbroad } from './data/titles-abroad.ts';
import type { PlayerDecision } from './decide-players.ts';
import { wordsOf } from './draft.ts';
import type { Run } from './find-name-runs.ts';
import { sameFirstName } from './same-first-name.ts';
import type { Sentence } from './read-sentences.ts';
import type { Span } from './span.ts';

const TITLE_OF_OTHERS =
  /\b(?:boss|manager|coach|director|agent|president|chairman|owner|chief|ceo|pundit|journalist|reporter|insider|expert|assistant|scout|legend|analyst|referee|lawyer|correspondent|intermediary|representative|minister|politician)s?,? $/i;

/** Writes down who was decided on: a player, a name that no table knows, or somebody called a manager, agent or the like. */
export function writeSpan(sentence: Sentence, range: Run, decision: PlayerDecision): Span {
  const { first, last } = range;
  if (decision.kind === 'player') {
    const { id, name } = decision.player;
    // A table may have only "Fermín" where the text has "Fermín López": the fuller name is told.
    const written = wordsOf(sentence, range);
    const spelled = decision.reason === 'full name' && isSpelling(written, name);
    const told = last > first && (!name.includes(' ') || spelled) ? written : name;
    return { first, last, kind: 'player', id, name: told, reason: decision.reason };
  }
  const name = decision.name ?? wordsOf(sentence, range);
  const before = sentence.text.slice(0, sentence.tokens[first]?.start ?? 0);
  if (TITLE_OF_OTHERS.test(before) || isTitledAbroad(before, sentence.language)) {
    return { first, last, kind: 'other-person', name, reason: 'called a manager, agent or the like' };
  }
  return { first, last, kind: 'name', name, reason: decision.reason };
}

/** "Mykhailo" for "Mykhaylo": another spelling of the same words is told as the outlet spells it. */
function isSpelling(written: string, name: string): boolean {
  const [one, other] = [fold(written).split(' '), fold(name).split(' ')];
  const near = (a: string, b: string): boolean =>
    a === b || (a.slice(0, 3) === b.slice(0, 3) && a.length > 4 && Math.abs(a.length - b.length) <= 1);
  const differs = one.join(' ') !== other.join(' ') && !sameFirstName(one[0] ?? '', other[0] ?? '');
  return differs && one.length === other.length && one.every((word, i) => near(word, other[i] ?? ''));
}
