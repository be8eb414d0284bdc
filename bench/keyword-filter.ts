import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { Item } from '../src/items/item.ts';

const WORDS =
  'transfer sign bid talks deal fee medical loan move join swoop target offer agree contract release clause wants interest linked here-we-go'.split(
    ' ',
  );
const FOLLOWED = 100;

/** What most bots do: an item is wanted if it has a word of transfers and the surname of one of a hundred followed players. */
export function openKeywordFilter(gazetteer: Gazetteer): (item: Item) => boolean {
  const names = gazetteer.players
    .toSorted((a, b) => b.popularity - a.popularity)
    .slice(0, FOLLOWED)
    .map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? '');
  return ({ title, summary }) => {
    const text = `${title} ${summary}`.toLowerCase();
    const isTransfer = WORDS.some((word) => text.includes(word));
    return names.some((name) => text.includes(name)) && isTransfer;
  };
}
