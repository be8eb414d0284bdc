import type { ThreadWish } from '../alerts/alert.ts';
import type { AttemptDeps } from './attempt-deps.ts';
import { chooseTags } from './choose-tags.ts';
import { explainSendFailure } from './send-failure.ts';

/** A letter that is no saga's has no tags of its own; a forum may demand one all the same. */
const NO_TAGS = { tags: [], otherTags: [] };

/**
 * The tags that a post is to have, beside those that people put on it. One that is missing in the forum is created where
 * we may do that; where not, the post goes without.
 */
export async function settleTags(
  forumId: string,
  wish: Pick<ThreadWish, 'tags' | 'otherTags'> = NO_TAGS,
  applied: readonly string[],
  { channels, sender }: Pick<AttemptDeps, 'channels' | 'sender'>,
): Promise<readonly string[]> {
  const forum = await channels.look(forumId);
  const { tagIds, missing } = chooseTags(wish, forum, applied);
  if (missing === undefined || !channels.may(forumId, 'ManageChannels')) {
    return tagIds;
  }
  try {
    const tags = await sender.threads.addTag(forumId, missing);
    channels.forget(forumId);
    return chooseTags(wish, { ...forum, tags }, applied).tagIds;
  } catch (error) {
    if (explainSendFailure(error).kind !== 'paused') {
      throw error;
    }
    return tagIds;
  }
}
