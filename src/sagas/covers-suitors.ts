import type { Development } from './development.ts';
import { keyOf } from './saga-id.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

/** True where all that the second is about is on a line of the first. */
export function coversSuitors(a: Development, b: Development): boolean {
  if (STAGE_GRAPH[a.stage].line !== STAGE_GRAPH[b.stage].line) {
    return false;
  }
  const clubs = new Set(a.to.map(keyOf));
  return STAGE_GRAPH[a.stage].line !== 'suitor' || b.to.every((club) => clubs.has(keyOf(club)));
}
