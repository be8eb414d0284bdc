import { readFileSync } from 'node:fs';
import { decodeBody } from '../../src/feeds/decode-body.ts';
import { readDocument } from '../../src/items/parse-feed.ts';
import type { RawEntry } from '../../src/items/raw-feed.ts';
import { openChance } from '../invent/chance.ts';
import { MUTATIONS, type Mutated, type Mutation } from './mutations.ts';
import { type Score, shareScore } from './score.ts';
import { sharedFilesIn } from '../shared.ts';

/** As outlets served them, and as other parsers' tests have them. */
const FOLDERS = ['feeds', 'reliability/feeds/feed-rs', 'reliability/feeds/gofeed', 'reliability/feeds/rss-parser'];
const LEAST = 0.995;

/** A sound document, and where its entries begin and end. */
interface Sound {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}

/** Damages every document at random, `rounds` times in each way, and counts the entries left whole that are still read. */
export function scoreMutations(rounds: number, say: (text: string) => void = () => undefined): readonly Score[] {
  const documents = sharedFilesIn(...FOLDERS).flatMap((file) => soundOf(file) ?? []);
  return MUTATIONS.map((mutation) => {
    say(`Damaging ${documents.length} documents: ${mutation.what} …`);
    return scoreMutation(mutation, documents, rounds);
  });
}

function scoreMutation({ what, mutate }: Mutation, documents: readonly Sound[], rounds: number): Score {
  const chance = openChance(7);
  const misses: string[] = [];
  let whole = 0;
  let kept = 0;
  for (const document of documents) {
    for (let round = 0; round < rounds; round += 1) {
      const mutated = mutate(document.text, chance);
      const counted = mutated === undefined ? { whole: 0, kept: 0 } : count(document, mutated);
      whole += counted.whole;
      kept += counted.kept;
      if (counted.kept < counted.whole) {
        misses.push(`${document.file}, round ${round}: ${counted.kept} of ${counted.whole}`);
      }
    }
  }
  const share = whole === 0 ? 0 : kept / whole;
  const group = 'Damaged documents';
  return shareScore({ group, what, share, least: LEAST, misses: share < LEAST ? misses : [] });
}

function count({ entries }: Sound, { text, touched }: Mutated): { readonly whole: number; readonly kept: number } {
  const read = readDocument(text);
  const found = new Set(read.kind === 'read' ? read.raw.entries.map(keyOf) : []);
  const whole = entries.filter((entry) => touched.every(([start, end]) => end <= entry.start || start >= entry.end));
  return { whole: whole.length, kept: whole.filter(({ key }) => found.has(key)).length };
}

/** The document, where it is an undamaged one in XML whose entries can be told apart by their tags. */
function soundOf(file: string): Sound | undefined {
  const { text } = decodeBody(readFileSync(file));
  const read = readDocument(text);
  if (read.kind === 'not-a-feed' || read.salvaged) {
    return undefined;
  }
  const spans = [...text.matchAll(/<(item|entry)[\s>][^]*?<\/\1\s*>/g)];
  const { entries } = read.raw;
  if (spans.length < 2 || spans.length !== entries.length) {
    return undefined;
  }
  return {
    file,
    text,
    entries: entries.map((entry, at) => {
      const span = spans[at];
      const start = span?.index ?? 0;
      return { key: keyOf(entry), start, end: start + (span?.[0].length ?? 0) };
    }),
  };
}

function keyOf({ title, link }: RawEntry): string {
  return [title, link].join('\n');
}
