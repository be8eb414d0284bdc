import type { Face } from './measure-text.ts';

/** A rectangle in the picture's units, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a step is marked: a ring for a rumour, a disc for a report, a disc with a tick or a cross for what is settled. */
export type Mark = 'ring' | 'disc' | 'tick' | 'cross';

/** What a picture is made of; later shapes lie over earlier ones. Colours are "#rrggbb". */
export type Shape =
  | ({ readonly kind: 'card'; readonly fill: string; readonly edge: string; readonly radius: number } & Box)
  | ({ readonly kind: 'line'; readonly fill: string } & Box)
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly mark: Mark; readonly fill: string }
  /** `box` is what the words take up; they stand on its `baseline`. */
  | {
      readonly kind: 'text';
      readonly words: string;
      readonly face: Face;
      readonly fill: string;
      readonly box: Box;
      readonly baseline: number;
    };

/** A picture before it is drawn: plain values that a test can measure. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
