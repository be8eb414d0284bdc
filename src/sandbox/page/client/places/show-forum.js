// @ts-check
import { madeAt } from '../discord-numbers.js';
import { el } from '../dom/elements.js';
import { channelIcon } from '../dom/icons.js';
import { showMessageTime } from '../messages/show-time.js';
/** @import { Channel } from '../../../channel.ts' */
/** @import { View } from '../view.ts' */

/** A forum: its posts, the newest first, those that are closed after the others. @param {Channel} forum @param {View} view */
export function showForum(forum, view) {
  const posts = (view.guild?.channels ?? [])
    .filter(({ thread }) => thread?.parentId === forum.id)
    .sort((a, b) => Number(a.thread?.archived) - Number(b.thread?.archived) || activityOf(b) - activityOf(a));
  if (posts.length === 0) {
    return el(
      'div',
      { class: 'welcome' },
      channelIcon(forum.type),
      el('h2', {}, `No posts in ${forum.name} yet`),
      el('p', {}, 'Each story gets a post of its own here as soon as there is one.'),
    );
  }
  return el(
    'ul',
    { class: 'posts', 'aria-label': `Posts in ${forum.name}` },
    posts.map((post) => el('li', {}, showPost(post, forum, view))),
  );
}

/** @param {Channel} post */
function activityOf({ thread, lastMessageId }) {
  return lastMessageId === undefined ? (thread?.createdAt ?? 0) : madeAt(lastMessageId);
}

/** @param {Channel} post @param {Channel} forum @param {View} view */
function showPost(post, forum, view) {
  const { thread, name, id } = post;
  const tags = forum.tags.filter((tag) => thread?.appliedTags.includes(tag.id));
  const replies = thread?.totalMessages ?? 0;
  return el(
    'button',
    {
      class: view.isUnread(post) ? 'post unread' : 'post',
      type: 'button',
      on: { click: () => view.doers.openChannel(id) },
    },
    el('span', { class: 'post-name' }, name),
    el(
      'span',
      { class: 'post-facts' },
      tags.map((tag) => el('span', { class: 'post-tag' }, tag.name)),
      thread?.archived === true && el('span', { class: 'post-tag' }, 'Closed'),
      el('span', {}, replies === 1 ? '1 message' : `${replies} messages`),
      showMessageTime(activityOf(post), view.now()),
    ),
  );
}
