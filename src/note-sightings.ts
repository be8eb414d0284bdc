import type { Reading } from './claims/reading.ts';
import { fold } from './gazetteer/fold.ts';
import { type Sighting, sightingKey } from './gazetteer/sighting.ts';
import type { Item } from './items/item.ts';

/**
 * Says which unknown names an item with transfer news has used, by their keys in the store. An item that claims nothing
 * names anybody: opponents, pundits, fathers.
 */
export function noteSightings(item: Item, { mentions, claims }: Reading): ReadonlyMap<string, Sighting> {
  const names = mentions.filter(({ kind, id }) => kind === 'player' && id === undefined).map(({ name }) => name);
  const sightings = claims.length === 0 ? [] : names.map((name) => toSighting(item, name, claims));
  return new Map(sightings.map((sighting) => [sightingKey(sighting), sighting]));
}

function toSighting(item: Item, name: string, claims: Reading['claims']): Sighting {
  const own = claims.find(({ player }) => player !== undefined && fold(player.name) === fold(name));
  const club = own?.from?.name ?? own?.to[0]?.name;
  const { id: itemId, outlet, publishedAt, seenAt } = item;
  return { name, itemId, outlet, ...(club === undefined ? {} : { club }), at: publishedAt ?? seenAt };
}
