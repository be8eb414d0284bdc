import type { EntryField } from './salvage-rules.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The text of an entry's field. Atom's author and source are elements with a name or title inside. */
export function fieldText(field: EntryField, attributes: Attributes, text: string): string {
  const decoded = decodedText(attributes, text);
  const inner = field === 'author' || field === 'source' ? /<(name|title)>(.*?)<\/\1>/s.exec(decoded)?.[2] : undefined;
  return inner ?? decoded;
}

/** A text as its element wrote it: Atom 0.3 says base64 by mode, Atom 1.0 by a media type that is no text. */
export function decodedText({ mode, type }: Attributes, text: string): string {
  const isBase64 = mode === 'base64' || type === 'application/octet-stream';
  return isBase64 ? Buffer.from(text, 'base64').toString() : text;
}
