import { expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { PACKS } from '../../src/claims/rules/packs.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const { read } = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton')));
/** The longest title and summary that are kept of an item. */
const LONGEST = { title: 500, summary: 2000 };
/** A few milliseconds are usual; a pattern that tries every way through its words would take minutes. */
const FAR_TOO_LONG = 2000;

const fill = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

it.each(Object.values(PACKS))(
  'takes no long time over words of $language that begin one rule after another',
  (pack) => {
    const seeds = pack.rules
      .filter((_, at) => at % 6 === 0)
      .flatMap(({ example }) => [`${example} `, `${example.split(' ').slice(0, -1).join(' ')} `]);
    const slow = [...seeds, 'for ', 'Marek Dolan, ', '£1m to ', 'Everton and ', '“a', '. A', '#Aa', 'a-'].flatMap(
      (words) => {
        const start = performance.now();
        read(anItem(fill(words, LONGEST.title), { summary: fill(words, LONGEST.summary) }), pack.language);
        return performance.now() - start > FAR_TOO_LONG ? [words] : [];
      },
    );
    expect(slow).toEqual([]);
  },
  60_000,
);
