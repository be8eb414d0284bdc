import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../config.ts';
import { CATALOGUE } from '../feeds/feed-catalogue.ts';
import { canonicalUrl, feedId } from '../feeds/feed-address.ts';
import { type Feed, Language, Tier } from '../feeds/feed.ts';

const Row = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' }),
  outlet: z.string('must name who publishes').min(1, 'must name who publishes'),
  language: Language.default('en'),
  tier: Tier.optional(),
  everyMinutes: z.number().min(1).optional(),
});

/** The operator's feeds: the catalogue unless it is switched off, and his own list, each once. */
export function listOperatorFeeds(options: {
  readonly catalogue: boolean;
  readonly file: string | undefined;
}): readonly Feed[] {
  const own = options.file === undefined ? [] : readFeedList(options.file);
  const all = [...own, ...(options.catalogue ? CATALOGUE : [])];
  return [...new Map(all.toReversed().map((feed) => [feed.id, feed])).values()].toReversed();
}

/** Reads FEEDS_FILE. Throws a ConfigError that names every bad row and what is wrong with it. */
function readFeedList(file: string): readonly Feed[] {
  const parsed = z.array(Row).safeParse(parseJson(file));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) =>
        `  ${path.length === 0 ? 'the file' : [`row ${Number(path[0]) + 1}`, ...path.slice(1)].join(' ')}: ${message}`,
    );
    throw new ConfigError(`FEEDS_FILE ${file} can not be used; .env.example shows its form:\n${problems.join('\n')}`);
  }
  return parsed.data.map(({ url, outlet, language, tier, everyMinutes }) => ({
    id: feedId('everyone', url),
    url: canonicalUrl(url),
    outlet,
    language,
    scope: 'everyone',
    ...(tier === undefined ? {} : { tier }),
    ...(everyMinutes === undefined ? {} : { everyMinutes }),
  }));
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`FEEDS_FILE ${file} can not be read as JSON: ${why}`, { cause: error });
  }
}
