import type { Grammar } from './language-pack.ts';

/**
 * What the slots of the short hand stand for in a language. Names and sums are the marks of mask-sentence.ts: {P} the player
 * or who stands for him, {Q} by name; {B} and {S} the club that wants him and the one that has him, {U} and {V} the same
 * where a name that nobody knows may be a club; {C} some club, {A} somebody unnamed, {X} somebody, {M} a sum, {L} a place or
 * league; {p} a possessive, {D} a determiner. Gaps, as short as may be: {h} three words, {g} six, {a} eight, {r} six without
 * doubt, {k} nine with clubs among them, {t} the words up to a club or place that it goes towards.
 */
function slotsOf(grammar: Grammar): Readonly<Record<string, string>> {
  // A gap leaps no name, no mark and no conjunction.
  const word = `(?: (?![A-Z,;?])(?!(?:${grammar.gapStops})(?![^ ]))[^ ]+| M\\d+)`;
  return {
    P: '(?<player>[PNAT]\\d+)',
    Q: '(?<player>[PN]\\d+)',
    B: '(?<buyer>C\\d+)',
    S: '(?<seller>C\\d+)',
    U: '(?<buyer>[CN]\\d+)',
    V: '(?<seller>[CN]\\d+)',
    C: '[CN]\\d+',
    A: 'A\\d+',
    X: '[PNATCJ]\\d+',
    M: `(?:[MW]\\d+|${grammar.sums})`,
    L: 'L\\d+',
    p: "(?: 's)?",
    D: `(?: (?:${grammar.determiners}))?`,
    t: `(?:${word}{0,4}?${grammar.toward === '' ? '' : ` (?:${grammar.toward})`} (?:[CNP]\\d+|L\\d+))?`,
    k: `(?:${word}| [CNL]\\d+){0,9}?`,
    g: `${word}{0,6}?`,
    h: `${word}{0,3}?`,
    a: `${word}{0,8}?`,
    r: `(?: (?!(?:${grammar.unsure})(?![^ ]))(?![A-Z,;?])[^ ]+| M\\d+){0,6}?`,
  };
}

/** Writes a rule's short hand out as a regular expression that matches whole words of a masked clause. */
export function compilePattern(pattern: string, grammar: Grammar): RegExp {
  const slots = slotsOf(grammar);
  // What stands before a club that is spoken to, and does nothing itself.
  const object = `(?<!(?:^| )(?:${grammar.objects}) )`;
  const source = pattern
    .replace(/\{([BS])\}(?=\{[ar]\}|\{p\}\{[gh]\}|\(\?: ,\)\?)/g, (_, slot: string) => `${object}{${slot}}`)
    .replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? unknown(pattern, slot))
    .replace(/~([a-z]+)/g, (_, verb: string) => grammar.inflect?.(verb) ?? unknown(pattern, verb))
    .replace(/#([a-z]+)/g, (_, family: string) => grammar.families?.[family] ?? unknown(pattern, family));
  return new RegExp(`(?<![^ ])(?:${numberSlots(source)})(?![^ ])`);
}

/** A rule may name a slot in several places; regular expressions want a name of its own for each: player1, player2, … */
function numberSlots(source: string): string {
  let count = 0;
  return source.replace(/\(\?<([a-z]+)>/g, (_, slot: string) => {
    count += 1;
    return `(?<${slot}${count}>`;
  });
}

/** The piece in a slot of a match, wherever in the rule the slot stood. */
export function slotOf(match: RegExpExecArray, slot: 'player' | 'buyer' | 'seller'): number | undefined {
  for (const [name, text] of Object.entries(match.groups ?? {})) {
    if (name.startsWith(slot) && text !== undefined) {
      return Number(text.slice(1));
    }
  }
  return undefined;
}

function unknown(pattern: string, part: string): never {
  throw new Error(`The rule pattern "${pattern}" uses "${part}", which is no slot or family.`);
}
