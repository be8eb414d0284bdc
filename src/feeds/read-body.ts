import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The body grew over the cap once decompressed. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** The body is compressed in a way we did not ask for and can not undo. */
export class UnknownCodingError extends Error {
  override readonly name = 'UnknownCodingError';
}

/**
 * Reads a body whole, undoing the codings its Content-Encoding names. Stops at `maxBytes` of decoded data, so that a
 * bomb costs no more memory than a feed; throws BodyTooLargeError then, UnknownCodingError, or zlib's own error for
 * damaged or cut compression.
 */
export async function readBody(body: Readable, contentEncoding: string, maxBytes: number): Promise<Uint8Array> {
  const stream = decoded(body, contentEncoding);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) {
      // Leaving the loop destroys the stream it reads; the connection behind a decoder is ended by hand.
      body.destroy();
      throw new BodyTooLargeError(`more than ${maxBytes} bytes`);
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decoded(body: Readable, contentEncoding: string): Readable {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 2) {
    throw new UnknownCodingError(`${codings.length} codings on one body`);
  }
  // Codings are listed in the order they were applied. Not `pipeline`: it would report our own early leaving as an error.
  return codings.reduceRight((stream: Readable, coding) => {
    const next = decoder(coding);
    stream.on('error', (error) => next.destroy(error));
    next.on('error', () => stream.destroy());
    return stream.pipe(next);
  }, body);
}

function decoder(coding: string): Transform {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new UnknownCodingError(coding);
  }
}
