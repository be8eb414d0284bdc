import { linkSource } from '../alerts/link-source.ts';
import { wordsOf } from '../alerts/alert-words.ts';
import { stepOf } from '../alerts/step.ts';
import { writeFee } from '../alerts/write-fee.ts';
import type { Language } from '../feeds/feed.ts';
import { writeDay } from '../pictures/picture-day.ts';
import { pictureName } from '../pictures/picture-steps.ts';
import { pictureWordsOf } from '../pictures/picture-words.ts';
import { writeTable } from '../pictures/write-table.ts';
import type { ToldDevelopment } from './services.ts';

const MOST_SUITORS = 2;

/** The newest developments as a table (day, who goes where, step), and below it who reported them, each a link. */
export function writeLatest(told: readonly ToldDevelopment[], language: Language): string {
  const { columns } = pictureWordsOf(language);
  const sources = told.flatMap(({ development }) => development.sources.slice(0, 1));
  const links = [...new Set(sources.map(linkSource))];
  const table = writeTable(
    [columns.day, columns.move, columns.step],
    told.map((one) => writeRow(one, language)),
  );
  return [table, ...(links.length === 0 ? [] : [`-# ${links.join(' · ')}`])].join('\n');
}

function writeRow({ development, course }: ToldDevelopment, language: Language): readonly (readonly string[])[] {
  const words = wordsOf(language);
  const { player, to, fee, at, loan, disputed } = development;
  const { day, month } = writeDay(at, words);
  const suitors = to.slice(0, MOST_SUITORS).map(({ name }) => `→ ${pictureName(name)}`);
  const more = to.length > MOST_SUITORS ? [`→ +${to.length - MOST_SUITORS}`] : [];
  const terms = [writeFee(fee, words), loan ? words.loan : undefined, disputed ? words.disputedMark : undefined];
  return [
    [`${day} ${month}`],
    [pictureName(player.name), ...suitors, ...more],
    [words.steps[stepOf(development, course)], ...terms.filter((term) => term !== undefined)],
  ];
}
