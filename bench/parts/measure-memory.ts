import { openReader } from '../../src/claims/open-reader.ts';
import { openGazetteer } from '../../src/gazetteer/open-gazetteer.ts';
import { openNames } from '../../src/gazetteer/resolve-name.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { weighMemory } from '../memory.ts';
import { time } from '../stopwatch.ts';

/** The memory that the program may take with the large gazetteer, in MB. */
const ROOM = 150;

/**
 * Loads the whole program, then opens one by one what it keeps of a gazetteer, and says what each took to build and keeps.
 * `dir` is the operator's folder; without it there is the starter set. Needs a process of its own with --expose-gc.
 */
export async function measureMemory(dir: string | undefined, isPromised: boolean): Promise<readonly Figure[]> {
  await import('../../src/open-bot.ts');
  const code = weighMemory();
  const gazetteer = time(() => openGazetteer(dir));
  const afterGazetteer = weighMemory();
  const reader = time(() => openReader(gazetteer.result));
  const afterReader = weighMemory();
  const names = time(() => openNames(gazetteer.result));
  const all = weighMemory();
  const { players, clubs } = gazetteer.result;
  const group = `Gazetteer of ${formatCount(players.length)} players and ${formatCount(clubs.length)} clubs`;
  const built = (what: string, { ms }: { ms: number }): Figure => ({
    group,
    what: `${what}, time to build`,
    value: ms,
    unit: 'ms',
  });
  const kept = (what: string, value: number): Figure => ({ group, what, value, unit: 'MB' });
  const promise = isPromised ? { atMost: ROOM } : {};
  return [
    built('tables read and merged', gazetteer),
    kept('tables, memory', afterGazetteer.held - code.held),
    built('reader with its name index', reader),
    kept('reader with its name index, memory', afterReader.held - afterGazetteer.held),
    built('suggestions', names),
    kept('suggestions, memory', all.held - afterReader.held),
    { ...kept('the whole program: alive in memory', all.held), ...promise },
    kept('the whole program: resident after a full collection', all.resident),
    ...(all.own === undefined
      ? []
      : [{ ...kept("of that its own, without the pages of Node's file", all.own), ...promise }]),
  ];
}
