import nlp from 'compromise';
import { openReader } from '../../src/claims/open-reader.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Item } from '../../src/items/item.ts';
import { mentionsOf, nameSentences } from '../../src/mentions/name-sentences.ts';
import { buildNameIndex } from '../../src/mentions/name-index.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { openKeywordFilter } from '../keyword-filter.ts';
import { type Contender, race, type RaceResult } from '../race.ts';
import { openSized } from '../sources.ts';
import { openFolding } from './fold-items.ts';

const BATCH = 40;
const ROUNDS = 120;
const MS_AN_ITEM = 1;
/**
 * The larger table has ten times the bearers of each common name, and every one of them is asked whose club an item names:
 * that much is work, a tenth to a sixth. The rest of what is allowed is memory that a processor has to wait for.
 */
const NO_SLOWER = 1.2;

/** Reads the same items with gazetteers of three sizes, and side by side with what people would take instead. */
export function measureReading(
  items: readonly Item[],
  onRound: (round: number, of: number) => void,
): readonly Figure[] {
  const gazetteers = { starter: openSized('starter'), large: openSized('large'), huge: openSized('huge') };
  const contenders = [
    ...readers(gazetteers),
    ...partsOfReading(gazetteers.large, items),
    ...rivals(gazetteers.starter),
  ];
  const result = race(contenders, items, { batch: BATCH, rounds: ROUNDS, onRound: (round) => onRound(round, ROUNDS) });
  return [...speeds(gazetteers, result), ...shares(result), ...comparisons(result)];
}

type Sized = Readonly<Record<'starter' | 'large' | 'huge', Gazetteer>>;

function readers(gazetteers: Sized): readonly Contender<Item>[] {
  return Object.entries(gazetteers).map(([name, gazetteer]) => {
    const { read } = openReader(gazetteer);
    return { name, run: (batch) => batch.map((item) => read(item)) };
  });
}

function partsOfReading(gazetteer: Gazetteer, items: readonly Item[]): readonly Contender<Item>[] {
  const index = buildNameIndex(gazetteer);
  const foldItem = openFolding(items, openReader(gazetteer));
  return [
    { name: 'mentions', run: (batch) => batch.map((item) => mentionsOf(nameSentences(item, index))) },
    { name: 'sagas', run: (batch) => batch.map((item) => foldItem(item)) },
  ];
}

function rivals(gazetteer: Gazetteer): readonly Contender<Item>[] {
  const isWanted = openKeywordFilter(gazetteer);
  return [
    { name: 'keywords', run: (batch) => batch.map((item) => isWanted(item)) },
    { name: 'compromise', run: (batch) => batch.map(({ title, summary }) => nlp(`${title}\n${summary}`)) },
  ];
}

function speeds(gazetteers: Sized, { ms, ratio }: RaceResult): readonly Figure[] {
  const group = 'Reading an item';
  const rows = Object.entries(gazetteers).flatMap(([name, { players, clubs }]): readonly Figure[] => {
    const what = `${formatCount(players.length + clubs.length)} players and clubs`;
    const promise = name === 'large' ? { atMost: MS_AN_ITEM } : {};
    return [
      { group, what, value: 1000 / ms(name), unit: 'items/s' },
      { group, what: `${what}, one item`, value: ms(name), unit: 'ms', ...promise },
    ];
  });
  return [
    ...rows,
    {
      group,
      what: 'with the largest table against the next',
      value: ratio('huge', 'large'),
      unit: 'ratio',
      atMost: NO_SLOWER,
    },
    { group, what: 'with the largest table against the starter set', value: ratio('huge', 'starter'), unit: 'ratio' },
  ];
}

function shares({ ms }: RaceResult): readonly Figure[] {
  const group = 'Where the time of one item goes';
  const all = ms('large') + ms('sagas');
  const share = (what: string, part: number): Figure => ({ group, what, value: part / all, unit: 'share' });
  return [
    share('mentions', ms('mentions')),
    share('claims', ms('large') - ms('mentions')),
    share('sagas', ms('sagas')),
  ];
}

function comparisons({ ms, ratio }: RaceResult): readonly Figure[] {
  const group = 'Beside what people would take instead';
  return [
    { group, what: 'a plain keyword filter, one item', value: ms('keywords'), unit: 'ms' },
    { group, what: 'reading against the keyword filter', value: ratio('large', 'keywords'), unit: 'ratio' },
    { group, what: "compromise's tagging, one item", value: ms('compromise'), unit: 'ms' },
    { group, what: "compromise's tagging against reading", value: ratio('compromise', 'large'), unit: 'ratio' },
  ];
}
