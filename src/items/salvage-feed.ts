import { Parser } from 'htmlparser2';
import { knownName, learnPrefixes } from './element-names.ts';
import { mendBrackets } from './mend-brackets.ts';
import { closeElement, finishSalvage, openElement, startSalvage, writeText } from './salvage-fields.ts';
import type { RawFeed } from './raw-feed.ts';

/** Real feeds nest less than thirty deep; what nests deeper is made to break a reader, or broken itself. */
const DEEPEST = 256;

class TooDeepError extends Error {
  override readonly name = 'TooDeepError';
}

/**
 * Reads what can be read of a damaged document: every entry that is whole, and of a cut one the fields that are. Missing
 * closing tags, stray brackets, unknown prefixes and upper-case names are no obstacle. Entries of a document that nests
 * beyond reason are those before the depth was reached. `undefined` where nothing of a feed is seen.
 */
export function salvageFeed(document: string): RawFeed | undefined {
  const prefixes = new Map<string, string>();
  const salvage = startSalvage();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        depth++;
        if (depth > DEEPEST) {
          throw new TooDeepError(`more than ${DEEPEST} elements deep`);
        }
        learnPrefixes(attributes, prefixes);
        openElement(salvage, knownName(written, prefixes), attributes, depth);
      },
      ontext: (text) => writeText(salvage, text),
      onclosetag(written) {
        closeElement(salvage, knownName(written, prefixes), depth);
        depth--;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.end(mendBrackets(document));
  } catch (error) {
    if (!(error instanceof TooDeepError)) {
      throw error;
    }
  }
  return finishSalvage(salvage);
}
