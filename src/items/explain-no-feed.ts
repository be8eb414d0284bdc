import type { FailedFetch } from '../feeds/fetch-outcome.ts';
import type { ParsedFeed } from './parse-feed.ts';

type NoFeed = Extract<ParsedFeed, { kind: 'not-a-feed' }>['reason'];

/** The failure of a poll that brought a document in which no feed could be read. */
export function explainNoFeed(reason: NoFeed): FailedFetch {
  switch (reason) {
    case 'empty':
      return { kind: 'failed', reason: 'broken-answer', detail: reason, trouble: { code: 'broken-answer' } };
    case 'html-page':
    case 'unknown-format':
      return { kind: 'failed', reason: 'not-a-feed', detail: reason, trouble: { code: 'no-feed' } };
    case 'too-large':
      return { kind: 'failed', reason: 'too-large', detail: reason, trouble: { code: 'too-large' } };
    case 'too-slow':
    case 'broken-parser':
      return { kind: 'failed', reason: 'not-a-feed', detail: reason, trouble: { code: 'unreadable' } };
  }
}
