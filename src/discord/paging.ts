import type { Language } from '../feeds/feed.ts';
import type { Row } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import { t } from './texts/translate.ts';

/** A page of a list. Numbers count from 0; a number beyond the end gives the last page. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly number: number;
  readonly pages: number;
}

export function cutPage<Entry>(all: readonly Entry[], number: number, size: number): Page<Entry> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(Math.max(0, Math.trunc(number) || 0), pages - 1);
  return { entries: all.slice(shown * size, (shown + 1) * size), number: shown, pages };
}

/** Buttons to the pages beside this one; none where there is one page. `idOf` makes a page's custom id. */
export function pageButtons(
  { number, pages }: Page<unknown>,
  idOf: (number: number) => string,
  language: Language,
): readonly Row[] {
  if (pages === 1) {
    return [];
  }
  return buttonRows([
    button(idOf(number - 1), t(language, 'page.back'), { emoji: '◀️', disabled: number === 0 }),
    button(idOf(number + 1), t(language, 'page.on'), { emoji: '▶️', disabled: number === pages - 1 }),
  ]);
}
