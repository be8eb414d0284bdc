import { z } from 'zod';
import { maybe, MediaAddress, refuse, type Solid, WebAddress } from './form.ts';

const COLOURS = 0xff_ff_ff;
const TOTAL_LENGTH = 6000;

const EmbedMedia = z.object({
  url: maybe(MediaAddress),
  width: maybe(z.int()),
  height: maybe(z.int()),
  placeholder: maybe(z.string().max(64)),
  placeholder_version: maybe(z.int().min(0).max(2_147_483_647)),
  is_animated: maybe(z.boolean()),
  description: maybe(z.string().max(4096)),
});

/** The spec leaves out that a field needs some text: Discord refuses an empty name or value. */
const EmbedField = z.object({
  name: z.string().min(1).max(256),
  value: z.string().min(1).max(1024),
  inline: maybe(z.boolean()),
});

/** An embed as a bot sends it. Limits: Discord's description of its API, `RichEmbed`. */
export const EmbedBody = z.object({
  type: maybe(z.string()),
  title: maybe(z.string().max(256)),
  description: maybe(z.string().max(4096)),
  url: maybe(WebAddress),
  color: maybe(z.int().min(0).max(COLOURS)),
  timestamp: maybe(z.iso.datetime({ offset: true })),
  author: maybe(z.object({ name: maybe(z.string().max(256)), url: maybe(WebAddress), icon_url: maybe(MediaAddress) })),
  footer: maybe(z.object({ text: maybe(z.string().max(2048)), icon_url: maybe(MediaAddress) })),
  image: maybe(EmbedMedia),
  thumbnail: maybe(EmbedMedia),
  video: maybe(EmbedMedia),
  provider: maybe(z.object({ name: maybe(z.string().max(256)), url: maybe(WebAddress) })),
  fields: maybe(z.array(EmbedField).max(25)),
});
export type EmbedBody = z.infer<typeof EmbedBody>;

/** An embed as a message carries it: of type `rich`, with nothing null in it. */
export type Embed = Solid<EmbedBody>;

/** All embeds of one message: at most ten, and at most 6000 characters of text together. */
export const EmbedBodies = z
  .array(EmbedBody)
  .max(10)
  .superRefine((embeds, ctx) => {
    const total = embeds.reduce((sum, embed) => sum + lengthOfText(embed), 0);
    if (total > TOTAL_LENGTH) {
      refuse(ctx, [], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${TOTAL_LENGTH}`);
    }
  });

/** The characters that count towards the 6000: title, description, field names and values, footer, author. */
function lengthOfText({ title, description, fields, footer, author }: EmbedBody): number {
  const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
  return texts.reduce<number>((sum, text) => sum + (text?.length ?? 0), 0);
}
