import { z } from 'zod';

/** Which command definitions Discord has: they are sent again only when their hash changes. */
export const Registration = z.object({ applicationId: z.string(), hash: z.string(), at: z.iso.datetime() });
export type Registration = z.infer<typeof Registration>;
