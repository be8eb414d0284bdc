import { z } from 'zod';

/**
 * What is the matter with a feed, as people are told it in their language. Coarser than what the log says, and free of
 * addresses. `status` is HTTP's, where the server gave one.
 */
export const Trouble = z.object({
  code: z.enum([
    'bad-address',
    'private-address',
    'unknown-name',
    'unreachable',
    'certificate',
    'timeout',
    'too-large',
    'bad-redirect',
    'broken-answer',
    'locked',
    'gone',
    'too-often',
    'server-error',
    'bad-status',
    'no-feed',
    'no-feed-on-site',
    'unreadable',
    'too-many-items',
  ]),
  status: z.number().int().optional(),
});
export type Trouble = z.infer<typeof Trouble>;
