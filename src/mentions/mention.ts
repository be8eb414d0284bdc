import type { MentionReason } from './mention-reason.ts';

/** The part of an item that words stand in. `paragraph` counts from 0 within the body and is 0 elsewhere. */
export interface Place {
  readonly field: 'title' | 'summary' | 'body';
  readonly paragraph: number;
  /** UTF-16 offsets into that text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A span of text that names somebody or something. */
export interface Mention extends Place {
  readonly kind: 'player' | 'club' | 'journalist' | 'outlet' | 'other-person';
  /** The gazetteer's id; absent for a name the gazetteer does not know. */
  readonly id?: string;
  /** The canonical name, or the words as written where there is no id. */
  readonly name: string;
  /** The words as they stand in the text. */
  readonly text: string;
  readonly reason: MentionReason;
}
