import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { decodeBody } from '../../src/feeds/decode-body.ts';
import { countScore, type Score } from './score.ts';
import { sharedFile } from '../shared.ts';

const Case = z.object({
  file: z.string(),
  headers: z.record(z.string(), z.string()),
  checks: z.array(z.object({ path: z.string(), value: z.unknown() })),
});

interface Labelled {
  readonly file: string;
  readonly contentType: string | undefined;
  readonly label: string;
}

/** Bytes without any label need statistics, which nobody asks for: 8 of the 70. */
const NEED_STATISTICS = 8;

/** In which encoding documents are read whose byte order mark, header or declaration says one. */
export function scoreEncodings(): Score {
  const file = sharedFile('reliability/feeds/expect.json');
  const labelled = z
    .array(Case)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .flatMap(labelledOf);
  const misses = labelled.flatMap((one) => {
    const found = missOf(one);
    return found === undefined ? [] : [`${one.file}: ${found} instead of ${one.label}`];
  });
  return countScore({
    group: 'Encodings and dates',
    what: 'encodings, those without a label among them',
    met: labelled.length - misses.length,
    of: labelled.length,
    least: labelled.length - NEED_STATISTICS,
    misses: misses.filter((miss) => !miss.includes('/chardet/')),
  });
}

function labelledOf({ file, headers, checks }: z.infer<typeof Case>): readonly Labelled[] {
  const label = checks.find(({ path }) => path === 'encoding')?.value;
  return typeof label === 'string' ? [{ file, contentType: headers['content-type'], label }] : [];
}

function missOf({ file, contentType, label }: Labelled): string | undefined {
  const body = readFileSync(sharedFile(`reliability/feeds/${file}`));
  const { encoding } = decodeBody(body, contentType);
  // ASCII reads the same as UTF-8, which is what a document without any label is taken for.
  const isAscii = label === 'us-ascii' && encoding === 'utf-8';
  return isAscii || groupOf(encoding) === groupOf(label) ? undefined : encoding;
}

/** Labels that mean one thing: a superset for its subset, and byte orders that a mark or the bytes decide. */
function groupOf(label: string): string {
  const name = label.toLowerCase().replaceAll('_', '-');
  if (/^u(tf)?-?(16|32)/.test(name)) {
    return name.includes('32') ? 'utf-32' : 'utf-16';
  }
  return new TextDecoder(name).encoding.replace('gb18030', 'gbk');
}
