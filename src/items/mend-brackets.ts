const SECTION = /<!\[CDATA\[|<!--/g;
const SECTION_END = { '<![CDATA[': /\]\]>/g, '<!--': /-->/g } as const;
const ENTRY_EDGE = /<\/?(?:[\w.-]+:)?(?:item|entry)[\s>]/gi;

/**
 * Makes damaged XML fit for a tokenizer: a `<` that opens no tag becomes text, and so does a CDATA section or comment that
 * was never closed, for it would swallow all entries after it. Takes time in proportion to the text, whatever is wrong.
 */
export function mendBrackets(text: string): string {
  const nextSection = finder(text, SECTION);
  const nextEntry = finder(text, ENTRY_EDGE);
  const ends = { '<![CDATA[': finder(text, SECTION_END['<![CDATA[']), '<!--': finder(text, SECTION_END['<!--']) };
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = nextSection(at);
    parts.push(escapeStray(text.slice(at, start)));
    if (start === text.length) {
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

/** A bracket opens a tag when a name follows it and no other bracket comes before the closing one. */
function escapeStray(text: string): string {
  return text.replaceAll(/<(?![a-z_/?!])/gi, '&lt;').replaceAll(/<(?=[^<>]*<)/g, '&lt;');
}
