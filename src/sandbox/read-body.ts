import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './attachments.ts';
import { refuseForm } from './read-form.ts';
import { Refusal } from './refusal.ts';

const MAX_BYTES = 32 * 1024 * 1024;

/** The body of a request: JSON, or a form with the JSON in `payload_json` and files in `files[n]`. */
export type ReadBody = { readonly body: unknown; readonly files: readonly UploadedFile[] };

/** Reads a request to its end. Not JSON: 50109; more than 32 MiB: 40005; another kind of form: 415. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await collect(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) {
    return { body: undefined, files: [] };
  }
  if (type.startsWith('multipart/form-data')) {
    return readMultipart(bytes, type);
  }
  if (type.startsWith('application/json')) {
    return { body: parse(bytes.toString()), files: [] };
  }
  throw new Refusal('noSuchForm');
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MAX_BYTES) {
      throw new Refusal('fileTooLarge');
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function readMultipart(bytes: Buffer, type: string): Promise<ReadBody> {
  const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  const form = await response.formData().catch(() => refuseForm([], 'BASE_TYPE_BAD_FORMAT', 'Not a multipart form.'));
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const part = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (part !== undefined && typeof value !== 'string') {
      const contentType = value.type || 'application/octet-stream';
      files.push({ part, filename: value.name, contentType, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalidJson');
  }
}
