import type { Log } from '../log.ts';
import { findComplaints } from './find-complaints.ts';
import type { Complaint, Status } from './status.ts';

export interface HealthWatchDeps {
  readonly look: () => Promise<Status>;
  /** Writes to whoever runs the bot. */
  readonly tellOperator: (text: string) => Promise<void>;
  /** Tells a watchman outside that we live; absent where there is none. */
  readonly beat?: () => Promise<void>;
  readonly log: Log;
}

/**
 * Looks once whether the bot is well, and is to be called every minute. Whoever runs it is told once when it is not, and
 * once when it is again. The heartbeat stops meanwhile, so that a watchman outside notices a bot that can tell nobody.
 */
export function openHealthWatch({ look, tellOperator, beat, log }: HealthWatchDeps): () => Promise<void> {
  let told: readonly Complaint['kind'][] = [];
  return async () => {
    const complaints = findComplaints(await look());
    const kinds = complaints.map(({ kind }) => kind);
    const fresh = complaints.filter(({ kind }) => !told.includes(kind));
    const isBack = kinds.length === 0 && told.length > 0;
    told = kinds;
    if (fresh.length > 0) {
      log.error('not-well', { complaints: fresh });
      await tellOperator(`⚠️ Touchline is not well.\n${fresh.map(({ text }) => text).join('\n')}`);
    }
    if (isBack) {
      log.info('well-again');
      await tellOperator('✅ Touchline is well again.');
    }
    if (kinds.length === 0) {
      await beat?.();
    }
  };
}
