import type { AnyMessageBody } from './bodies/message-body.ts';
import { solid } from './bodies/form.ts';
import type { Attachment } from './message.ts';
import { refuseForm } from './read-form.ts';
import { Refusal } from './refusal.ts';
import type { Snowflake } from './snowflake.ts';
import type { StoredFile, World } from './world.ts';

/** A file of a multipart request; `part` is the n of `files[n]`. */
export type UploadedFile = StoredFile & { readonly part: string };

const MAX_BYTES = 10 * 1024 * 1024;

/** Keeps a file that comes with no message, under an id by which an option can name it. */
export function storeFile(world: World, file: StoredFile): Snowflake {
  const id = world.nextId();
  world.files.set(id, { ...file, filename: plainName(file.filename) });
  return id;
}

function plainName(filename: string): string {
  return filename.replaceAll(/[^\w.-]/g, '_');
}

/** Keeps the files of a message and says where they can be fetched. Larger than 10 MiB: refused with 40005. */
export function storeFiles(
  world: World,
  channelId: Snowflake,
  files: readonly UploadedFile[],
  parts: AnyMessageBody['attachments'],
): readonly Attachment[] {
  return files.map(({ part, ...file }) => {
    if (file.bytes.length > MAX_BYTES) {
      throw new Refusal('fileTooLarge');
    }
    const words = parts?.find(({ id }) => id === part);
    const filename = plainName(words?.filename ?? file.filename);
    const id = storeFile(world, { ...file, filename });
    return {
      id,
      filename,
      contentType: file.contentType,
      size: file.bytes.length,
      url: `${world.address}/attachments/${channelId}/${id}/${filename}`,
      ...solid({ description: words?.description }),
    };
  });
}

/**
 * Puts the real address in place of every `attachment://name` in embeds or components. A name that no file of the
 * message has is refused.
 */
export function resolveAddresses<T>(value: T, attachments: readonly Attachment[], path: readonly PropertyKey[]): T {
  return resolve(value, attachments, path) as T;
}

function resolve(value: unknown, attachments: readonly Attachment[], path: readonly PropertyKey[]): unknown {
  if (typeof value === 'string' && value.startsWith('attachment://') && isAddress(path)) {
    const name = value.slice('attachment://'.length);
    const found = attachments.find(({ filename }) => filename === name);
    return (
      found?.url ??
      refuseForm(
        path,
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `No file of this message is named ${name}`,
      )
    );
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => resolve(item, attachments, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolve(inner, attachments, [...path, key])]),
  );
}

function isAddress(path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  return key === 'url' || key === 'icon_url';
}
