import { Parser } from 'htmlparser2';

/** More markup than this is no headline and no article: what follows is left out before it costs time. */
const MOST_MARKUP = 300_000;
const DEEPEST = 256;

const BLOCKS = new Set(
  (
    'address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th', 'option']);
const UNREADABLE = new Set(
  'applet embed head iframe math noscript object script select style svg template textarea'.split(' '),
);

/** Turns markup into one line of text: tags gone, entities decoded, also doubly encoded ones, white space folded. */
export function plainText(markup: string): string {
  return paragraphsOf(markup).join(' ');
}

/**
 * Turns markup into paragraphs of text, one for each block, line break or list item. Scripts, styles and what else is not
 * read are dropped. Text that was escaped twice, as many titles are, is read once more, and only once.
 */
export function paragraphsOf(markup: string): readonly string[] {
  const once = read(markup.slice(0, MOST_MARKUP));
  return once.flatMap((paragraph) => (isMarkupStill(paragraph) ? read(paragraph) : [paragraph]));
}

function isMarkupStill(text: string): boolean {
  return /&(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});|<\/?[a-z][a-z\d]*(\s[^<>]*)?\/?>/i.test(text);
}

function read(markup: string): readonly string[] {
  if (!/[<&]/.test(markup)) {
    return [fold(markup)].filter((text) => text !== '');
  }
  const page = startPage();
  let unread = 0;
  let depth = 0;
  const touch = (name: string, step: 1 | -1): void => {
    depth += step;
    if (UNREADABLE.has(name)) {
      unread = Math.max(0, unread + step);
    } else if (BLOCKS.has(name)) {
      page.endParagraph();
    } else if (CELLS.has(name)) {
      page.write(' ');
    }
  };
  const parser = new Parser({
    onopentagname(name) {
      touch(name, 1);
      if (depth > DEEPEST) {
        parser.reset();
      }
    },
    onclosetag: (name) => touch(name, -1),
    ontext(text) {
      if (unread === 0) {
        page.write(text);
      }
    },
  });
  parser.end(escapeBareBrackets(markup));
  page.endParagraph();
  return page.paragraphs;
}

/** Text under way: words gather until the paragraph ends, and an empty one is none. */
function startPage(): { readonly paragraphs: readonly string[]; write(text: string): void; endParagraph(): void } {
  const paragraphs: string[] = [];
  let words: string[] = [];
  return {
    paragraphs,
    write: (text) => words.push(text),
    endParagraph() {
      const text = fold(words.join(''));
      words = [];
      if (text !== '') {
        paragraphs.push(text);
      }
    },
  };
}

/** "Fee <10m" and "a < b" are no tags, and neither is a bracket that nothing closes: a parser would eat what follows. */
function escapeBareBrackets(markup: string): string {
  const lastClose = markup.lastIndexOf('>');
  return markup
    .replace(/<(?![a-z/!?])/gi, '&lt;')
    .replace(/</g, (bracket, at: number) => (at > lastClose ? '&lt;' : bracket));
}

/** White space to single blanks; what no message, database or reader can hold is left out. */
function fold(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\u200b]+/g, ' ')
    .replaceAll(/[\p{Cc}\u00ad\ufeff\ufffe\uffff]/gu, '')
    .trim();
}
