import type { MentionReason } from './mention-reason.ts';
import type { Sentence } from './read-sentences.ts';

/** Words of a sentence that name something. `first` and `last` count its tokens, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly kind: 'player' | 'club' | 'name' | 'other-person' | 'source' | 'place' | 'people' | 'league' | 'tournament';
  /** The gazetteer's id, or the name of a known source; absent for what the gazetteer does not know. */
  readonly id?: string;
  readonly name: string;
  readonly reason: MentionReason;
}

/** A sentence with the names found in it, in order of place; no two overlap. */
export interface NamedSentence extends Sentence {
  readonly spans: readonly Span[];
}
