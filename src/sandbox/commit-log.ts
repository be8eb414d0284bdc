import { createHash } from 'node:crypto';
import type { Message } from './message.ts';
import type { Snowflake } from './snowflake.ts';
import { subscribe, type World, type WorldEvent } from './world.ts';

/** One thing that happened to a message and can not be undone by a lost answer. */
export type Commit = {
  readonly kind: 'create' | 'edit' | 'delete';
  /** Milliseconds since 1970, on the world's clock. */
  readonly at: number;
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
  readonly authorId: Snowflake;
  readonly nonce?: string | number;
  readonly flags: number;
  readonly content: string;
  /** SHA-256 over content, embeds and components: equal where a person sees the same. */
  readonly contentHash: string;
};

const KINDS: Readonly<Partial<Record<WorldEvent['kind'], Commit['kind']>>> = {
  'message-created': 'create',
  'message-edited': 'edit',
  'message-deleted': 'delete',
};

/** Writes down from now on what happens to messages, in order, whoever sends them. Nothing is ever taken out. */
export function keepCommitLog(world: World, onCommit: (commit: Commit) => void = () => {}): readonly Commit[] {
  const log: Commit[] = [];
  subscribe(world, (event) => {
    const kind = KINDS[event.kind];
    if (kind !== undefined && 'message' in event) {
      const commit = describeCommit(kind, event.message, world.clock.now());
      log.push(commit);
      onCommit(commit);
    }
  });
  return log;
}

function describeCommit(kind: Commit['kind'], message: Message, at: number): Commit {
  const { id, channelId, authorId, nonce, flags, content, embeds, components } = message;
  return {
    kind,
    at,
    channelId,
    messageId: id,
    authorId,
    ...(nonce === undefined ? {} : { nonce }),
    flags,
    content,
    contentHash: createHash('sha256')
      .update(JSON.stringify([content, embeds, components]))
      .digest('hex'),
  };
}
