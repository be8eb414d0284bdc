import type { Destination, Filters } from '../follows/follow.ts';
import type { Services } from './services.ts';

/** What the server of a channel tells now, where a follow has no wish of its own; undefined for direct messages. */
export async function serverFilters(destination: Destination, { settings }: Services): Promise<Filters | undefined> {
  return destination.kind === 'channel' ? (await settings.get(destination.guildId)).defaultFilters : undefined;
}
