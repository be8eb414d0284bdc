const SECTION = /<!\[CDATA\[|<!--/g;
const SECTION_END = { '<![CDATA[': /\]\]>/g, '<!--': /-->/g } as const;
/** A bracket opens a tag when a name follows it and no other bracket comes before the closing one. */
const NAMELESS = /<(?![a-z_/?!])/gi;
const UNCLOSED = /<(?=[^<>]*<)/g;

/** Nobody who wrote a feed by hand forgot this many: what stands behind them was made to fill a reader's memory. */
const MOST_STRAYS = 20_000;

const ENTRY_EDGE = /<\/?(?:[\w.-]+:)?(?:item|entry)[\s>]/gi;

/**
 * Makes damaged XML fit for a tokenizer: a `<` that opens no tag becomes text, and so does a CDATA section or comment that
 * was never closed, for it would swallow all entries after it. Takes time in proportion to the text, whatever is wrong,
 * and leaves out what comes behind brackets without number.
 */
export function mendBrackets(text: string): string {
  const nextSection = finder(text, SECTION);
  const nextEntry = finder(text, ENTRY_EDGE);
  const ends = { '<![CDATA[': finder(text, SECTION_END['<![CDATA[']), '<!--': finder(text, SECTION_END['<!--']) };
  const parts: string[] = [];
  const budget = { left: MOST_STRAYS };
  let at = 0;
  for (;;) {
    const start = nextSection(at);
    const named = escapeStray(text.slice(at, start), NAMELESS, budget);
    parts.push(escapeStray(named, UNCLOSED, budget));
    if (start === text.length || budget.left === 0) {
      return parts.join('');
    }
    const marker = text.startsWith('<!--', start) ? '<!--' : '<![CDATA[';
    const end = ends[marker](start + marker.length);
    if (end < text.length && nextEntry(start) > end) {
      at = end + 3;
      parts.push(text.slice(start, at));
    } else {
      at = start + marker.length;
    }
  }
}

/** Finds the first match at or behind a place, the text's length where there is none; asked with growing places only. */
function finder(text: string, pattern: RegExp): (from: number) => number {
  const own = new RegExp(pattern);
  let found = -1;
  return (from) => {
    if (found < from) {
      own.lastIndex = from;
      found = own.exec(text)?.index ?? text.length;
    }
    return found;
  };
}

/** Not `replaceAll`: millions of matches would fill it with a hundred megabytes. */
function escapeStray(text: string, pattern: RegExp, budget: { left: number }): string {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(pattern)) {
    parts.push(text.slice(from, index));
    from = index + 1;
    budget.left -= 1;
    if (budget.left === 0) {
      return parts.join('&lt;');
    }
  }
  return [...parts, text.slice(from)].join('&lt;');
}
