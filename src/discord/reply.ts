import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A file that comes with a message; an embed shows it by `attachment://` and its name. */
export interface AttachedFile {
  /** Letters, digits, dots and hyphens: Discord changes others. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it shows, in words, for those who do not see it; at most 1,024 characters. */
  readonly description: string;
}

/** A message to the person who asked. Only that person sees it unless `ephemeral` is false. */
export interface MessageReply {
  readonly kind: 'message';
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly files: readonly AttachedFile[];
  readonly ephemeral: boolean;
}

/** New words for the message that the pressed button sits on. */
export interface UpdateReply {
  readonly kind: 'update';
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly files: readonly AttachedFile[];
}

/** A form to fill in. It must be answered at once: Discord takes no form after an acknowledgement. */
export interface ModalReply {
  readonly kind: 'modal';
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** An answer that takes minutes: a first one, which is written over while the work goes on, and in the end by its result. */
export interface WorkReply {
  readonly kind: 'work';
  readonly first: MessageReply;
  /** `show` may be called as often as one likes; only some of what it is given is shown. */
  readonly work: (show: (reply: MessageReply) => void) => Promise<MessageReply>;
}

export type Reply = MessageReply | UpdateReply | ModalReply | WorkReply;

interface Parts {
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly Row[];
  readonly files?: readonly AttachedFile[];
}

/** Answers with a message of its own. */
export function say(content: string, parts: Parts & { readonly ephemeral?: boolean } = {}): MessageReply {
  const { embeds = [], components = [], files = [], ephemeral = true } = parts;
  return { kind: 'message', content, embeds, components, files, ephemeral };
}

/** Rewrites the message that the pressed button sits on; what is not given goes. */
export function rewrite(content: string, { embeds = [], components = [], files = [] }: Parts = {}): UpdateReply {
  return { kind: 'update', content, embeds, components, files };
}
