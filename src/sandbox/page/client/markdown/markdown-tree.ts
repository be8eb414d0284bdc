/** How Discord shows a `<t:…>` stamp: t/T time, d/D date, f/F both, s/S both with seconds, R relative. */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** A piece of a line. `children` are pieces inside it; everything else is plain text, never markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language: string; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: TimestampStyle }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'mention'; readonly of: 'command'; readonly id: string; readonly name: string }
  | { readonly kind: 'mention'; readonly of: 'everyone'; readonly name: '@everyone' | '@here' }
  | { readonly kind: 'emoji'; readonly name: string };

/** A piece that begins on a line of its own. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | undefined; readonly items: readonly ListItem[] };

/** One entry of a list, with the lists nested in it. */
export interface ListItem {
  readonly children: readonly Inline[];
  readonly nested: readonly Block[];
}
