import { z } from 'zod';

/** Why a step of a saga is told outside of the saga's thread. */
export const NoThread = z.enum([
  'may-not-create',
  'too-many-threads',
  'no-threads-here',
  'thread-deleted',
  'thread-locked',
  'may-not-write',
  'not-opened',
]);
export type NoThread = z.infer<typeof NoThread>;
