/** Fragments of words, one of which stands in every text that a pattern matches. No fragment holds a space. */
export type Fragments = ReadonlySet<string>;

/**
 * What a text must hold for a regular expression to match it: of every set one fragment, the most telling set first. No set
 * means that any text may match. Reads expressions without flags, as our rules are written out to; what it does not know
 * makes it ask for less, never for more.
 */
export function requiredFragments(pattern: RegExp): readonly Fragments[] {
  return mostTellingFirst(readWays({ source: pattern.source, at: 0 }));
}

function mostTellingFirst(sets: readonly Fragments[]): readonly Fragments[] {
  return sets.toSorted((a, b) => likelihood(a) - likelihood(b));
}

/** Roughly how likely a text is to hold one of them: short fragments stand everywhere, and many in more texts than one. */
function likelihood(fragments: Fragments): number {
  return [...fragments].reduce((sum, { length }) => sum + 3 ** -length, 0);
}

interface Cursor {
  readonly source: string;
  at: number;
}

/** Reads on by what a sticky pattern matches here: '' where it does not. */
function take(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at;
  const [taken = ''] = pattern.exec(cursor.source) ?? [];
  cursor.at += taken.length;
  return taken;
}

/** Alternatives: whichever is taken, a fragment of its most telling set stands in the text. */
function readWays(cursor: Cursor): readonly Fragments[] {
  const first = readSequence(cursor);
  const others: (readonly Fragments[])[] = [];
  while (take(cursor, /\|/y) !== '') {
    others.push(readSequence(cursor));
  }
  if (others.length === 0) {
    return first;
  }
  const best = [first, ...others].map((sets) => mostTellingFirst(sets)[0]);
  const told = best.filter((set) => set !== undefined);
  return told.length < best.length ? [] : [shortest(told.flatMap((set) => [...set]))];
}

/** "sign" stands wherever "signed" does. */
function shortest(fragments: readonly string[]): Fragments {
  return new Set(fragments.filter((one) => !fragments.some((other) => other !== one && one.includes(other))));
}

function readSequence(cursor: Cursor): readonly Fragments[] {
  const found: Fragments[] = [];
  let text = '';
  const endText = (): void => {
    if (text !== '') found.push(new Set([text]));
    text = '';
  };
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source.charAt(cursor.at))) {
    const letter = take(cursor, /[^\s\\^$.[(]/y);
    const sets = letter === '' ? readOther(cursor) : [];
    const quantifier = take(cursor, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    const mayBeAbsent = /^(?:[*?]|\{0)/.test(quantifier);
    if (letter === '' || mayBeAbsent) {
      endText();
    }
    if (!mayBeAbsent) {
      text += letter;
      found.push(...sets);
    }
    if (quantifier !== '') {
      endText();
    }
  }
  endText();
  return found;
}

/** Reads a group, a class, an escape, an anchor or a space, and what of it must stand in the text. */
function readOther(cursor: Cursor): readonly Fragments[] {
  const opening = take(cursor, /\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/y);
  if (opening !== '') {
    const inside = readWays(cursor);
    cursor.at += 1;
    return opening.endsWith('!') ? [] : inside;
  }
  const [, letters] = /^\[([a-zA-Z]+)\]$/.exec(take(cursor, /\[(?:\\.|[^\]\\])*\]/y)) ?? [];
  if (letters !== undefined) {
    return [new Set(letters)];
  }
  take(cursor, /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|[\s^$.]/y);
  return [];
}
