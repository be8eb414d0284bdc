import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeBody } from '../../src/feeds/decode-body.ts';
import { parseFeed, readDocument } from '../../src/items/parse-feed.ts';
import { readDate } from '../../src/items/read-date.ts';
import { inFolder } from '../in-folder.ts';
import { FEED, SEEN_AT } from './a-feed.ts';
import { countScore, type Score } from './score.ts';
import { sharedFile } from '../shared.ts';

const GROUP = 'Documents read as the feedparser project expects';

const Case = z.object({ file: z.string(), headers: z.record(z.string(), z.string()) });

/** What feedsmith alone meets in each class: no class of ours may be below it. */
const CLASSES: readonly { readonly what: string; readonly like: RegExp; readonly feedsmith: number }[] = [
  { what: 'rss', like: /^rss$/, feedsmith: 43 },
  { what: 'atom', like: /^atom$/, feedsmith: 82 },
  { what: 'rdf and cdf', like: /^rdf, cdf$/, feedsmith: 9 },
  { what: 'other namespaces', like: /^wellformed\//, feedsmith: 20 },
  { what: 'xml:base', like: /^xml:base$/, feedsmith: 19 },
  { what: 'entities', like: /^entities$/, feedsmith: 242 },
  { what: 'encoding', like: /^encoding$/, feedsmith: 7 },
  { what: 'ill-formed', like: /^illformed$/, feedsmith: 1 },
];

/** Reads every document of the set and lets the scorer that lies beside it judge. */
export async function scoreExpectations(): Promise<readonly Score[]> {
  const printed = await runScorer(readCases());
  const rows = [...printed.matchAll(/^(\S.*?) +(\d+)\/(\d+)$/gm)];
  const [, met, of] = /^all but sanitize (\d+)\/(\d+)/m.exec(printed) ?? [];
  const whole = { what: 'all but sanitize', met: Number(met), of: Number(of), least: 475 };
  const classes = CLASSES.map(({ what, like, feedsmith }) => {
    const own = rows.filter(([, name = '']) => like.test(name));
    const sum = (column: 2 | 3) => own.reduce((total, row) => total + Number(row[column]), 0);
    return { what: `${what} (feedsmith alone: ${feedsmith})`, met: sum(2), of: sum(3), least: feedsmith };
  });
  return [whole, ...classes].map((row) => countScore({ group: GROUP, ...row }));
}

function readCases(): Readonly<Record<string, unknown>> {
  const cases = z.array(Case).parse(JSON.parse(readFileSync(sharedFile('reliability/feeds/expect.json'), 'utf8')));
  return Object.fromEntries(cases.map((one) => [one.file, resultOf(one)]));
}

/** What we read in a document, in the scorer's words. */
function resultOf({ file, headers }: z.infer<typeof Case>): unknown {
  const body = readFileSync(sharedFile(`reliability/feeds/${file}`));
  const text = decodeBody(body, headers['content-type']).text;
  const read = readDocument(text);
  const parsed = parseFeed(text, FEED, SEEN_AT);
  if (read.kind === 'not-a-feed' || parsed.kind === 'not-a-feed') {
    return { err: 'not a feed' };
  }
  const { title, link, description, entries } = read.raw;
  const [entry = {}] = entries;
  const published = readDate(entry.published ?? '');
  return {
    feed: { title, link, description },
    entry: {
      title: entry.title,
      link: parsed.items[0]?.link ?? entry.link,
      id: entry.guid,
      summary: entry.summary ?? entry.content,
      published,
      // An item has one date: the project's parser falls back on the other one too.
      updated: readDate(entry.updated ?? '') ?? published,
    },
    count: entries.length,
  };
}

function runScorer(results: unknown): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'results.json');
    writeFileSync(file, JSON.stringify(results));
    const scorer = sharedFile('reliability/feeds/score.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, file], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(`The scorer failed: ${stderr}`);
    }
    return stdout;
  });
}
