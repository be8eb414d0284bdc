import type { Channel } from '../../channel.ts';
import type { Role } from '../../guild.ts';
import type { Message } from '../../message.ts';
import type { Command } from '../../command.ts';
import type { PageAct, PageGuild, PageOutcome, PagePerson, PageState } from '../page-protocol.ts';

/** What came of something a person did: what the sandbox says, or why it could not be asked. */
export type Outcome = PageOutcome | { readonly kind: 'failed'; readonly reason: 'unreachable'; readonly text: string };

/** What whoever draws a piece of the page may know, and what the piece may do. */
export type View = {
  readonly state: PageState;
  /** The server of the open channel; absent in direct messages. */
  readonly guild: PageGuild | undefined;
  readonly channel: Channel | undefined;
  readonly commands: readonly Command[];
  readonly now: () => number;
  readonly findPerson: (id: string) => PagePerson | undefined;
  readonly findRole: (id: string) => Role | undefined;
  readonly findChannel: (id: string) => Channel | undefined;
  /** A message of the open channel, or the one that the open thread was started at. */
  readonly findMessage: (id: string) => Message | undefined;
  /** Why the last press of a component on that message came to nothing. */
  readonly failureOn: (messageId: string) => string | undefined;
  readonly isUnread: (channel: Channel) => boolean;
  readonly doers: Doers;
};

/** What a piece of the page may set going. */
export type Doers = {
  /** Asks the sandbox; a modal that comes back opens by itself. Never throws. */
  readonly perform: (act: PageAct) => Promise<Outcome>;
  /** Like `perform`, for a component: a failure is then shown under its message. */
  readonly press: (messageId: string, act: PageAct) => Promise<void>;
  readonly openChannel: (channelId: string, messageId?: string) => void;
  readonly openGuild: (guildId: string | undefined) => void;
  /** Puts a command into the box, ready for its options: "feeds add". */
  readonly startCommand: (path: string) => void;
};
