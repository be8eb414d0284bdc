// @ts-check
import { el } from '../dom/elements.js';
import { channelIcon, icon } from '../dom/icons.js';
/** @import { Message } from '../../../message.ts' */
/** @import { View } from '../view.ts' */

/** The emoji under a message, with how many gave each. @param {Message} message @param {View} view */
export function showReactions({ id, reactions }, view) {
  if (reactions.length === 0) {
    return undefined;
  }
  const chips = reactions.map(({ emoji, userIds }) => {
    const mine = userIds.includes(view.state.me.id);
    const [name = emoji] = emoji.split(':');
    const people = userIds.map((user) => view.findPerson(user)?.name ?? 'somebody').join(', ');
    return el(
      'button',
      {
        class: 'reaction',
        type: 'button',
        'aria-pressed': String(mine),
        'aria-label': `${name}, ${userIds.length} from ${people}`,
        on: { click: () => view.doers.perform({ kind: 'react', messageId: id, emoji }) },
      },
      emoji === name ? name : `:${name}:`,
      el('span', {}, userIds.length),
    );
  });
  return el('div', { class: 'reactions' }, chips);
}

/** The way into the thread that starts at a message. @param {Message} message @param {View} view */
export function showThreadLink({ threadId }, view) {
  const thread = threadId === undefined ? undefined : view.findChannel(threadId);
  if (thread === undefined) {
    return undefined;
  }
  const count = thread.thread?.totalMessages ?? 0;
  return el(
    'button',
    { class: 'thread-link', type: 'button', on: { click: () => view.doers.openChannel(thread.id) } },
    channelIcon(thread.type),
    el('b', {}, thread.name),
    el('span', {}, count === 1 ? '1 message' : `${count} messages`),
    icon('open'),
  );
}
