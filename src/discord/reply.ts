import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message to the person who asked. Only that person sees it unless `ephemeral` is false. */
export interface MessageReply {
  readonly kind: 'message';
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly ephemeral: boolean;
}

/** New words for the message that the pressed button sits on. */
export interface UpdateReply {
  readonly kind: 'update';
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
}

/** A form to fill in. It must be answered at once: Discord takes no form after an acknowledgement. */
export interface ModalReply {
  readonly kind: 'modal';
  readonly modal: APIModalInteractionResponseCallbackData;
}

export type Reply = MessageReply | UpdateReply | ModalReply;

interface Parts {
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly Row[];
}

/** Answers with a message of its own. */
export function say(content: string, parts: Parts & { readonly ephemeral?: boolean } = {}): MessageReply {
  const { embeds = [], components = [], ephemeral = true } = parts;
  return { kind: 'message', content, embeds, components, ephemeral };
}

/** Rewrites the message that the pressed button sits on; what is not given goes. */
export function rewrite(content: string, { embeds = [], components = [] }: Parts = {}): UpdateReply {
  return { kind: 'update', content, embeds, components };
}
