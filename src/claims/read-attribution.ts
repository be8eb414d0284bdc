import type { Tier } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Item } from '../items/item.ts';
import { KNOWN_SOURCES, type KnownSource } from '../mentions/data/sources.ts';
import type { NamedSentence } from '../mentions/span.ts';
import type { Attribution } from './claim.ts';

/** How far a source is trusted, by its folded name. */
export type Tiers = ReadonlyMap<string, Tier>;

const BY_NAME: ReadonlyMap<string, KnownSource> = new Map(
  KNOWN_SOURCES.flatMap((source) =>
    [source.name, ...source.aliases].map((name): [string, KnownSource] => [fold(name), source]),
  ),
);

/** The shipped table as tiers; operator's and servers' own opinions are laid over it. */
export const DEFAULT_TIERS: Tiers = new Map(
  KNOWN_SOURCES.flatMap((source) => (source.tier === undefined ? [] : [[fold(source.name), source.tier] as const])),
);

const SAYS =
  /(?:according to|as per|per|via|reports?|reported by|claims?|says?|understands?|told|revealed by|called by|in)\s+(?:the\s+)?(?:respected\s+|trusted\s+)?(?:(?:journalist|transfer expert|insider|expert|outlet|newspaper)\s+)?[\s@"'‘“(]*$/i;

/** Says who reports an item and who reported it first. Independent reports are counted by `origin`. */
export function readAttribution(item: Item, sentences: readonly NamedSentence[], tiers: Tiers): Attribution {
  const publisher = BY_NAME.get(fold(item.outlet.replace(/\s*\(X\)$/, '')));
  const outlet = publisher?.name ?? item.outlet;
  const quoted = quotedSources(sentences).filter((source) => source.name !== outlet);
  const byline = item.author === undefined ? undefined : BY_NAME.get(fold(item.author));
  const journalist = [publisher, byline, ...quoted].find((source) => source?.kind === 'journalist');
  const via = quoted.find((source) => source.kind === 'outlet');
  const origin = fold(journalist?.name ?? via?.name ?? outlet) || outlet;
  const tier = tiers.get(fold(journalist?.name ?? '')) ?? tiers.get(fold(via?.name ?? outlet));
  return {
    outlet,
    ...(journalist === undefined ? {} : { journalist: journalist.name }),
    ...(via === undefined ? {} : { via: via.name }),
    origin,
    ...(tier === undefined ? {} : { tier }),
  };
}

function quotedSources(sentences: readonly NamedSentence[]): readonly KnownSource[] {
  return sentences.flatMap((sentence) =>
    sentence.spans.flatMap((span) => {
      const start = sentence.tokens[span.first]?.start ?? 0;
      const end = sentence.tokens[span.last]?.end ?? 0;
      const named =
        SAYS.test(sentence.text.slice(0, start)) ||
        /^\s*(?:say|says|report|reports|reported|claim|claims|understand|understands|reveal|reveals|provides|called|:|,? who)/i.test(
          sentence.text.slice(end),
        );
      const source = span.kind === 'source' && named ? BY_NAME.get(fold(span.name)) : undefined;
      return source === undefined ? [] : [source];
    }),
  );
}
