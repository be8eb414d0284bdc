import type { Alert, Root, ThreadWish } from '../../src/alerts/alert.ts';
import type { ChannelFacts } from '../../src/delivery/sender.ts';
import type { Destination } from '../../src/follows/follow.ts';
import { aChannel } from '../follows/build.ts';
import { alertFor } from './build.ts';

export const CHANNEL = aChannel(1);
export const CHANNEL_ID = CHANNEL.kind === 'channel' ? CHANNEL.channelId : '';

const WISH: ThreadWish = {
  name: 'Trent Alexander-Arnold',
  rest: 'open',
  tags: ['Talks', 'Rumour'],
  otherTags: ['Done', 'Off'],
};

/** A saga's root that says these words. */
export function aRoot(words: string, wish: Partial<ThreadWish> = {}, destination: Destination = CHANNEL): Root {
  const { sagaId, language, body } = alertFor(destination, {});
  const [row] = body.components as { components: { custom_id?: string }[] }[];
  const buttons = (row?.components ?? []).filter(({ custom_id }) => !custom_id?.startsWith('why:'));
  return {
    kind: 'root',
    id: 'a-root',
    sagaId,
    destination,
    language,
    body: { ...body, content: words, components: [{ ...row, components: buttons }] },
    thread: { ...WISH, ...wish },
  };
}

/** A step of that saga. */
export function aStep(parts: Parameters<typeof alertFor>[1] = {}, destination: Destination = CHANNEL): Alert {
  return { ...alertFor(destination, parts), rootId: 'a-root' };
}

/** A forum with tags of these names. */
export function aForum(names: readonly string[], needsTag = false): ChannelFacts {
  const tags = names.map((name) => ({ id: `tag-${name}`, name, moderated: false }));
  return { kind: 'forum', tags, needsTag, appliedTagIds: [] };
}
