import { createHash } from 'node:crypto';
import type { Destination } from '../follows/follow.ts';
import { destinationKey } from '../follows/follow-id.ts';
import type { Development } from '../sagas/development.ts';
import type { Alert, Letter, Root } from './alert.ts';
import { stands, writeRoot } from './write-root.ts';

/** The id of a saga's root at a destination: one for as long as the saga goes on, 24 hexadecimal digits. */
export function rootId(sagaId: string, destination: Destination): string {
  const content = JSON.stringify(['root', sagaId, destinationKey(destination)]);
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

/**
 * Writes the roots of the threads that alerts of one saga belong into, one a destination, as the saga stands in `course`.
 * A root has to arrive before its alerts; one that has arrived is to be edited. `fallen` is what was taken back just now.
 */
export function planRoots(
  alerts: readonly Alert[],
  course: readonly Development[],
  fallen: readonly Development[] = [],
): readonly Root[] {
  const latest = course.findLast(stands) ?? course.at(-1) ?? fallen.at(-1);
  if (latest === undefined) {
    return [];
  }
  const roots = new Map<string, Root>();
  for (const { rootId: id, sagaId, destination, language, body } of alerts) {
    if (id !== undefined && !roots.has(id)) {
      const root = writeRoot(id, latest, course, language);
      const { flags } = body;
      const arrival = flags === undefined ? root.body : { ...root.body, flags };
      roots.set(id, { kind: 'root', id, sagaId, destination, language, ...root, body: arrival });
    }
  }
  return [...roots.values()];
}

/** Marks a letter to be published where its server wants that. */
export function markPublished<Some extends Letter>(letter: Some, isPublished: (guildId: string) => boolean): Some {
  const { destination } = letter;
  return destination.kind === 'channel' && isPublished(destination.guildId) ? { ...letter, publish: true } : letter;
}
