export interface DecodedBody {
  readonly text: string;
  /** The WHATWG name of the encoding it was read as; "utf-32le" and "utf-32be" besides. */
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How "<" and a second ASCII character begin in encodings whose declaration can not be read as ASCII. */
const WIDE_STARTS: readonly (readonly [start: readonly (number | 'ascii')[], encoding: string])[] = [
  [[0x3c, 0, 0, 0], 'utf-32le'],
  [[0, 0, 0, 0x3c], 'utf-32be'],
  [[0x3c, 0, 'ascii', 0], 'utf-16le'],
  [[0, 0x3c, 0, 'ascii'], 'utf-16be'],
];

/**
 * Reads bytes as text: by byte order mark, else by the HTTP header, else by the XML declaration, else as UTF-8. Labels
 * mean what they mean on the web (iso-8859-1 is windows-1252). A label that the bytes themselves contradict is ignored.
 */
export function decodeBody(body: Uint8Array, contentType = ''): DecodedBody {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => body[index] === byte));
  if (marked !== undefined) {
    return { text: decode(body.subarray(marked[0].length), marked[1]), encoding: marked[1] };
  }
  const wide = WIDE_STARTS.find(([start]) => start.every((byte, index) => matches(byte, body[index])));
  if (wide !== undefined) {
    return { text: decode(body, wide[1]), encoding: wide[1] };
  }
  const encoding = fitting(body, label(headerCharset(contentType)) ?? label(declaredEncoding(body)) ?? 'utf-8');
  return { text: decode(body, encoding), encoding };
}

/** Single-byte labels lie often: bytes that are valid UTF-8 beyond ASCII are UTF-8. Two-byte ones need zero bytes. */
function fitting(body: Uint8Array, encoding: string): string {
  if (encoding.startsWith('utf-16')) {
    return body.includes(0) ? encoding : 'utf-8';
  }
  if (/^(windows-|iso-8859-)/.test(encoding) && body.some((byte) => byte > 127) && isUtf8(body)) {
    return 'utf-8';
  }
  return encoding;
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

function headerCharset(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1];
}

function declaredEncoding(body: Uint8Array): string | undefined {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  return /<\?xml[^>]*?\sencoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(head)?.[1];
}

function label(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function decode(body: Uint8Array, encoding: string): string {
  return encoding.startsWith('utf-32')
    ? decodeUtf32(body, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(body);
}

function decodeUtf32(body: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const characters: string[] = [];
  for (let offset = 0; offset + 4 <= body.byteLength; offset += 4) {
    const code = view.getUint32(offset, littleEndian);
    characters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return characters.join('');
}

function matches(expected: number | 'ascii', byte: number | undefined): boolean {
  return expected === 'ascii' ? byte !== undefined && byte > 0 && byte < 128 : byte === expected;
}
