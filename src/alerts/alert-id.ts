import { createHash } from 'node:crypto';
import type { Destination } from '../follows/follow.ts';
import { destinationKey } from '../follows/follow-id.ts';

/** The id of telling this development there: the same on every replay, 24 hexadecimal digits. */
export function alertId(developmentId: string, destination: Destination): string {
  const content = JSON.stringify([developmentId, destinationKey(destination)]);
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

/** The id of a digest: made from where it goes and the alerts that it tells. */
export function digestId(destination: Destination, alertIds: readonly string[]): string {
  const content = JSON.stringify(['digest', destinationKey(destination), alertIds]);
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

/** The id of taking it back there, in a message of its own. */
export function correctionId(developmentId: string, destination: Destination): string {
  return alertId(`${developmentId}:withdrawn`, destination);
}
