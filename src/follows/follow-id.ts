import { fold } from '../gazetteer/fold.ts';
import type { Destination, Target } from './follow.ts';

/** What a destination is told apart by: "channel:123…" or "direct:456…". A channel keeps its key in every server. */
export function destinationKey(destination: Destination): string {
  switch (destination.kind) {
    case 'channel':
      return `channel:${destination.channelId}`;
    case 'direct':
      return `direct:${destination.userId}`;
  }
}

/** The id of a follow: the same wish for the same destination is the same follow, however it was typed. */
export function followId(destination: Destination, target: Target): string {
  return `${destinationKey(destination)}/${targetKey(target)}`;
}

/** What a target is told apart by: "player:…", "club:…", "name:" and the folded words, or "everything". */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case 'player':
    case 'club':
      return `${target.kind}:${target.id}`;
    case 'name':
      return `name:${fold(target.name)}`;
    case 'everything':
      return 'everything';
  }
}
