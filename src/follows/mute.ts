import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import { Destination } from './follow.ts';
import { destinationKey } from './follow-id.ts';

/** What is silenced: all news of a player, which is one saga, or of a club. */
export const MuteTarget = z.object({ kind: z.enum(['saga', 'club']), id: z.string().min(1), name: z.string() });
export type MuteTarget = z.infer<typeof MuteTarget>;

/** A wish not to be told for a time, stronger than any follow. */
export const Mute = z.object({
  id: z.string(),
  destination: Destination,
  target: MuteTarget,
  /** Absent: until somebody takes it back. */
  until: z.iso.datetime().optional(),
  createdBy: Snowflake,
});
export type Mute = z.infer<typeof Mute>;

/** The id of a mute: muting twice is one mute, with the later end. */
export function muteId({ destination, target }: Pick<Mute, 'destination' | 'target'>): string {
  return `${destinationKey(destination)}/${target.kind}:${target.id}`;
}

/** Whether a mute still holds. An end that has come is an end. */
export function holds({ until }: Mute, now: Date): boolean {
  return until === undefined || new Date(until) > now;
}

/** The mute that silences a development at its destination, if any. `mutes` are those of that destination. */
export function findMute(development: Development, mutes: readonly Mute[], now: Date): Mute | undefined {
  const clubs = [development.from, ...development.to].map((club) => club?.id);
  return mutes.find(
    (mute) =>
      holds(mute, now) &&
      (mute.target.kind === 'saga' ? mute.target.id === development.sagaId : clubs.includes(mute.target.id)),
  );
}
