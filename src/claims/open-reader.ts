import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Language } from '../feeds/feed.ts';
import { guessLanguage } from '../items/guess-language.ts';
import type { Item } from '../items/item.ts';
import { mentionsOf, nameSentences } from '../mentions/name-sentences.ts';
import { buildNameIndex } from '../mentions/name-index.ts';
import { chooseClaims } from './choose-claims.ts';
import { muteClause, splitClauses } from './clause.ts';
import { draftClaims } from './draft-claims.ts';
import { findNotNews } from './find-not-news.ts';
import { DEFAULT_TIERS, type Tiers } from './tiers.ts';
import { readSources } from './read-attribution.ts';
import type { Reader, Reading, Silence } from './reading.ts';
import { writeClaim } from './write-claim.ts';

/**
 * Opens a reader over a gazetteer. Building the name index takes about a second for 50,000 players; reading an item then
 * takes well under a millisecond. `tiers` are the shipped table's or, laid over it, an operator's or a server's own.
 */
export function openReader(gazetteer: Gazetteer, tiers: Tiers = DEFAULT_TIERS): Reader {
  const index = buildNameIndex(gazetteer);
  const isClub = (folded: string): boolean =>
    index.entries(folded).some((entry) => entry.kind === 'club' && entry.form === 'name');
  return {
    read(item: Item, expected?: Language): Reading {
      const language = guessLanguage(`${item.title} ${item.summary}`, expected);
      const named = nameSentences(item, index, language);
      const mentions = mentionsOf(named);
      const clauses = named.map(splitClauses);
      const notNews = findNotNews(named, clauses);
      if (notNews.item !== undefined) {
        return { mentions, claims: [], silences: [notNews.item] };
      }
      const readable = clauses.map((sentence, at) => (notNews.sentences.has(at) ? sentence.map(muteClause) : sentence));
      const drafts = draftClaims(readable, gazetteer, item.publishedAt);
      const chosen = chooseClaims(drafts);
      const sources = readSources(item, named, isClub);
      const claims = chosen.map((draft) => writeClaim(draft, { item, sentences: clauses, sources, tiers }));
      const silences: readonly Silence[] = [
        ...notNews.sentences.values(),
        ...(claims.length > 0 ? [] : [silentTitle(item)]),
      ];
      return { mentions, claims, silences };
    },
  };
}

function silentTitle({ title }: Item): Silence {
  return { text: title, reason: 'no rule of transfer language fired' };
}
