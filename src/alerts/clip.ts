const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Shortens a text to at most `most` UTF-16 units, never inside what a reader sees as one character,
 * and ends a shortened one with an ellipsis.
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) {
    return text;
  }
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (kept.length + segment.length > most - 1) {
      break;
    }
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
