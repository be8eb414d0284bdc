import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/feeds/decode-body.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

describe('decoding a body', () => {
  it('believes a byte order mark before anything else', () => {
    const body = new Uint8Array([0xff, 0xfe, ...Buffer.from('<a>Ødegård</a>', 'utf16le')]);
    expect(decodeBody(body, 'text/xml; charset=utf-8')).toEqual({ text: '<a>Ødegård</a>', encoding: 'utf-16le' });
  });

  it('believes the HTTP header before the XML declaration', () => {
    const body = latin('<?xml version="1.0" encoding="koi8-r"?><a>Müller</a>');
    expect(decodeBody(body, 'text/xml; charset="iso-8859-1"').text).toContain('Müller');
  });

  it('reads iso-8859-1 as windows-1252, as the web does', () => {
    const body = new Uint8Array([
      ...latin('<?xml version="1.0" encoding="iso-8859-1"?><a>Chelsea'),
      0x92,
      ...latin('s bid</a>'),
    ]);
    expect(decodeBody(body).text).toContain('Chelsea’s bid');
  });

  it('takes valid UTF-8 for what it is under a single-byte label', () => {
    const body = utf8('<?xml version="1.0" encoding="iso-8859-1"?><a>Mbappé</a>');
    expect(decodeBody(body)).toMatchObject({ encoding: 'utf-8' });
  });

  it('ignores a two-byte label over one-byte text, and a label that does not exist', () => {
    expect(decodeBody(utf8('<rss/>'), 'text/xml; charset=utf-16').text).toBe('<rss/>');
    expect(decodeBody(utf8('<rss/>'), 'text/xml; charset=foo').text).toBe('<rss/>');
  });

  it('recognises two- and four-byte text without a mark', () => {
    expect(decodeBody(new Uint8Array(Buffer.from('<rss>é</rss>', 'utf16le'))).text).toBe('<rss>é</rss>');
    const wide = new Uint8Array(Array.from(latin('<rss>é')).flatMap((byte) => [0, 0, 0, byte]));
    expect(decodeBody(wide)).toEqual({ text: '<rss>é', encoding: 'utf-32be' });
  });

  it('replaces what is no text instead of failing', () => {
    expect(decodeBody(new Uint8Array([0x41, 0xff, 0x42])).text).toBe('A\ufffdB');
  });
});
