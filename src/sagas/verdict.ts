/** Why a claim begins a development. */
export type OpeningReason =
  | 'opened'
  | 'advanced'
  | 'talks-advanced'
  | 'another-bid'
  | 'happened-again'
  | 'reopened'
  | 'revived'
  | 'hijacked'
  | 'contradicted';

/** Why a claim is one more source of a development that is known. */
export type JoiningReason =
  | 'same-development'
  | 'optional-minor'
  | 'now-official'
  | 'implied'
  | 'restated'
  | 'reposted';

/** Why a claim changes nothing at all. */
export type SilentReason =
  | 'recalled'
  | 'implied'
  | 'overtaken'
  | 'aside'
  | 'less-trusted'
  | 'only-a-rumour'
  | 'own-club'
  | 'reposted'
  | 'no-suitor';

/** What the fold made of one claim, for `/why` and `npm run explain`. */
export type FoldVerdict =
  | { readonly kind: 'opens'; readonly reason: OpeningReason; readonly developmentId: string }
  | { readonly kind: 'joins'; readonly reason: JoiningReason; readonly developmentId: string }
  | { readonly kind: 'silent'; readonly reason: SilentReason };
