import type { Restoration } from '../database/restoration.ts';
import { TOO_LATE } from '../sagas/find-news.ts';

/** As long do outlets show what they had when the database was brought back. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Since when a message that we know nothing of may stand in its channel all the same: for a day after a database was
 * brought back, it may have been told after the copy was made. Undefined: what we do not know of was not told.
 */
export function doubtSince(restoration: Restoration | undefined, at: Date): Date | undefined {
  if (restoration === undefined || at.getTime() > restoration.restoredAt.getTime() + DAY_MS) {
    return undefined;
  }
  return new Date(Math.max(restoration.copiedAt.getTime(), at.getTime() - TOO_LATE));
}
