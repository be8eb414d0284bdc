import type { ThreadWish } from '../alerts/alert.ts';
import type { ForumTag } from './sender.ts';

/** Discord's limit for the tags of a post. */
const MOST_APPLIED = 5;

/** Which tags a post is to have, and the name of one that would say more, were it there. */
export interface ChosenTags {
  readonly tagIds: readonly string[];
  readonly missing: string | undefined;
}

/**
 * Chooses a post's tags by their names: the one for where the saga stands, and whatever people put on it themselves.
 * Tags that only moderators may set are left alone. A forum that demands a tag gets its first one where none fits.
 */
export function chooseTags(
  { tags: names, otherTags }: Pick<ThreadWish, 'tags' | 'otherTags'>,
  forum: { readonly tags: readonly ForumTag[]; readonly needsTag: boolean },
  applied: readonly string[],
): ChosenTags {
  const free = forum.tags.filter(({ moderated }) => !moderated);
  const fitting = names.flatMap((name) => free.find((tag) => fold(tag.name) === fold(name)) ?? []).at(0);
  const ours = new Set([...names, ...otherTags].map(fold));
  const theirs = applied.filter((id) => forum.tags.some((tag) => tag.id === id && !ours.has(fold(tag.name))));
  const chosen = [...(fitting === undefined ? [] : [fitting.id]), ...theirs].slice(0, MOST_APPLIED);
  const anyTag = forum.needsTag && chosen.length === 0 ? free.slice(0, 1).map(({ id }) => id) : [];
  return { tagIds: [...chosen, ...anyTag], missing: fitting === undefined ? names[0] : undefined };
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLocaleLowerCase('en');
}
