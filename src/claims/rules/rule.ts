import type { SilenceReason } from '../silence-reason.ts';
import type { Stage } from '../stage.ts';

/**
 * A rule of football's language. `when` is a regular expression over a masked clause in a short hand (compile-pattern.ts):
 * {P} the player, {B} the club that wants him, {S} the club that has him, {C} some club, {U} and {V} for {B} and {S} where a name the
 * gazetteer does not know must be a club, {g} up to six words that name
 * nobody, {a} up to eight; ~sign stands for sign, signs, signed, signing; #bid for a family of nouns.
 */
export interface Rule {
  /** Shown by `npm run explain`, in logs and failing tests. Never used twice. */
  readonly id: string;
  readonly stage: Stage;
  readonly when: string;
  /** What stops it: the same short hand, looked for anywhere in the clause. */
  readonly unless?: string;
  readonly advanced?: boolean;
  readonly loan?: boolean;
  readonly certainty?: 'official' | 'rumour' | 'denied';
  /** A shout, "done deal": it is worth no more than the personal terms that the item spells out. */
  readonly shout?: true;
  /** A reporter's own seal, "here we go": it raises whatever stands before it in the item, and is never the club's word. */
  readonly seals?: true;
  /** A title of its own that the rule must win. */
  readonly example: string;
}

/** What looks like a transfer and is none. Any one that matches silences the item. */
export interface NotNewsRule {
  readonly id: string;
  readonly reason: SilenceReason;
  readonly when: string;
  readonly unless?: string;
  /** Where it is looked for: the title alone, the whole item, or the item's own words with every name in them. */
  readonly scope: 'title' | 'item' | 'words';
  /** Of a post, whose text has no headline, it silences the first sentence and not what follows. */
  readonly soft?: true;
  readonly example: string;
}
