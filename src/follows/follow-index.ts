import { fold } from '../gazetteer/fold.ts';
import type { Development } from '../sagas/development.ts';
import type { Follow } from './follow.ts';
import { targetKey } from './follow-id.ts';

/** All follows in memory, arranged so that a development meets only those that are about it. */
export interface FollowIndex {
  /** Adds a follow, or replaces the one with its id. */
  add(follow: Follow): void;
  /** Removing what is not there is no error. */
  remove(id: string): void;
  /** The follows about this development's player or clubs, whatever their filters; each once. */
  match(development: Development): readonly Follow[];
  readonly size: number;
}

type Shelf = Map<string, Follow>;

/** Opens an index over these follows. A match costs as much as it finds, not as much as there is. */
export function openFollowIndex(follows: Iterable<Follow>): FollowIndex {
  const byId: Shelf = new Map();
  const byTarget = new Map<string, Shelf>();

  function remove(id: string): void {
    const follow = byId.get(id);
    if (follow === undefined) {
      return;
    }
    byId.delete(id);
    const key = targetKey(follow.target);
    const shelf = byTarget.get(key);
    shelf?.delete(id);
    if (shelf?.size === 0) {
      byTarget.delete(key);
    }
  }

  function add(follow: Follow): void {
    remove(follow.id);
    byId.set(follow.id, follow);
    const key = targetKey(follow.target);
    const shelf = byTarget.get(key) ?? new Map<string, Follow>();
    byTarget.set(key, shelf.set(follow.id, follow));
  }

  for (const follow of follows) {
    add(follow);
  }
  return {
    add,
    remove,
    match: (development) => keysOf(development).flatMap((key) => [...(byTarget.get(key)?.values() ?? [])]),
    get size() {
      return byId.size;
    },
  };
}

/** Every target that this development is about. */
function keysOf({ player, from, to }: Development): readonly string[] {
  const clubs = from === undefined ? to : [from, ...to];
  return [
    ...new Set([
      'everything',
      ...(player.id === undefined ? [] : [`player:${player.id}`]),
      ...clubs.flatMap(({ id }) => (id === undefined ? [] : [`club:${id}`])),
      ...[player, ...clubs].flatMap(({ name }) => runsOfWords(fold(name)).map((words) => `name:${words}`)),
    ]),
  ];
}

/** Longer than any name: what an item wrongly takes for one must not cost a million look-ups. */
const MOST_WORDS = 10;

/** "viktor gyokeres" → "viktor", "viktor gyokeres", "gyokeres": a followed name stands at whole words only. */
function runsOfWords(folded: string): readonly string[] {
  const words = folded
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  return words.flatMap((_, start) =>
    words.slice(start).map((_, length) => words.slice(start, start + length + 1).join(' ')),
  );
}
