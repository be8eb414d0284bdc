import type { Trouble } from './trouble.ts';

/** Why a poll brought nothing. `not-a-feed` and `too-many-items` are found in the body, all others by the fetching itself. */
export type FetchFailure =
  | 'address-refused'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'bad-redirect'
  | 'bad-status'
  | 'gone'
  | 'broken-answer'
  | 'not-a-feed'
  | 'too-many-items';

/** Every way a fetch can end. No text in it holds credentials or a query of the feed's address. */
export type FetchOutcome =
  | {
      readonly kind: 'fetched';
      /** Decompressed, at most the fetcher's cap. */
      readonly body: Uint8Array;
      /** A hash of `body`, to be kept in the feed's state: outlets send the same bytes under ever new ETags. */
      readonly bodyHash: string;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** Seconds the answer calls itself fresh. */
      readonly freshSeconds?: number;
      /** Where the body came from, after redirects. */
      readonly finalUrl: string;
      /** Where the feed says it lives from now on: set when every redirect on the way was a permanent one. */
      readonly permanentUrl?: string;
    }
  | {
      readonly kind: 'not-modified';
      /** The server said so, it had nothing to send, or it sent the bytes we have already. */
      readonly reason: 'status-304' | 'status-204' | 'same-body';
      readonly freshSeconds?: number;
    }
  | {
      readonly kind: 'failed';
      readonly reason: FetchFailure;
      /** A sentence for the operator. */
      readonly detail: string;
      /** The same for people, in no language yet. */
      readonly trouble: Trouble;
      /** What the server asked for, at most a day. */
      readonly retryAfterSeconds?: number;
    };

export type FailedFetch = Extract<FetchOutcome, { kind: 'failed' }>;

/** What is known of a feed from its last good poll, for a conditional request. `FeedState` fits. */
export interface KnownVersion {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly bodyHash?: string | undefined;
}
