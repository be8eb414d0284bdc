import { type Channel, holdsPosts, isThread } from './channel.ts';
import { may } from './permissions.ts';
import { refuseForm } from './read-form.ts';
import { Refusal } from './refusal.ts';
import type { Snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/**
 * Refuses tags that the forum does not have, moderated ones without Manage Threads, and a post without any where the
 * forum asks for one (40067).
 */
export function refuseWrongTags(world: World, channel: Channel, tagIds: readonly Snowflake[]): void {
  const forum = isThread(channel) ? world.channels.get(channel.thread.parentId) : channel;
  const known = new Map((forum?.tags ?? []).map((tag) => [tag.id, tag]));
  const mayModerate = may(world, channel, world.application.id, 'manageThreads');
  for (const [index, id] of tagIds.entries()) {
    const tag = known.get(id);
    if (tag === undefined || (tag.moderated && !mayModerate)) {
      refuseForm(['applied_tags', index], 'INVALID_TAG', 'Invalid tag');
    }
  }
}

/** Refuses a new post without a tag where the forum asks for one. */
export function refuseUntagged(forum: Channel, tagIds: readonly Snowflake[]): void {
  if (holdsPosts(forum) && forum.tagRequired && tagIds.length === 0) {
    throw new Refusal('tagRequired');
  }
}
