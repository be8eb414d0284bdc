import { z } from 'zod';
import { fold } from './fold.ts';

/** An item with transfer news has named somebody the gazetteer does not know. */
export const Sighting = z.object({
  /** As it was written: "Rowan Alder". */
  name: z.string().min(1),
  itemId: z.string().min(1),
  outlet: z.string().min(1),
  /** A club that the same item speaks of in connection with him, where it does. */
  club: z.string().optional(),
  at: z.iso.datetime(),
});
export type Sighting = z.infer<typeof Sighting>;

/** One sighting an item, however often it names him: taking an item in again changes nothing. */
export function sightingKey({ name, itemId }: Pick<Sighting, 'name' | 'itemId'>): string {
  return `${fold(name)}|${itemId}`;
}
