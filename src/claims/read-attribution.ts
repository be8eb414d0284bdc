import { fold } from '../gazetteer/fold.ts';
import type { Item } from '../items/item.ts';
import type { NamedSentence } from '../mentions/span.ts';
import type { Attribution } from './claim.ts';
import { findQuotes, findSigner, type Quote } from './find-quotes.ts';
import { type Tiers, tierOf } from './rate-source.ts';
import { findSource, findSourceAt, type Source } from './source-book.ts';

/** Who publishes an item, who signs it, and whom each of its sentences quotes. */
export interface ItemSources {
  /** As shown to people. */
  readonly outlet: string;
  readonly publisher?: Source;
  readonly byline: readonly Source[];
  /** By sentence, the title's first being 0. */
  readonly quotes: readonly (readonly Quote[])[];
  /** Where the opening ends: what it quotes stands behind the whole item. */
  readonly opening: number;
  /** Where each sentence's field and paragraph begin to be another's: quotes reach no further. */
  readonly paragraphs: readonly string[];
}

/** Reads an item's sources once for all its claims. `isClub` tells a club's own feed by its outlet's name. */
export function readSources(
  item: Item,
  sentences: readonly NamedSentence[],
  isClub: (folded: string) => boolean,
): ItemSources {
  const publisher = findPublisher(item, sentences, isClub);
  const body = sentences.findIndex(({ field, paragraph }) => field === 'body' && paragraph > 0);
  return {
    outlet: publisher?.name ?? item.outlet,
    ...(publisher === undefined ? {} : { publisher }),
    byline: (item.author ?? '')
      .split(/,| and | & |\//)
      .flatMap((author) => findSource(author.trim().replace(/^by /i, '')) ?? []),
    quotes: sentences.map(findQuotes),
    opening: body === -1 ? sentences.length : body,
    paragraphs: sentences.map(({ field, paragraph }) => `${field} ${paragraph}`),
  };
}

/** The outlet by its name, a portal's by whom the headline is signed with, else by the link; a club's own feed by the club's name. */
function findPublisher(
  item: Item,
  sentences: readonly NamedSentence[],
  isClub: (folded: string) => boolean,
): Source | undefined {
  const named = findSource(item.outlet);
  if (named !== undefined) {
    return named.kind === 'portal' ? (sentences.flatMap((sentence) => findSigner(sentence) ?? [])[0] ?? named) : named;
  }
  const name = item.outlet.replace(/\s*\(X\)$/i, '');
  const linked = item.link === undefined ? undefined : findSourceAt(item.link);
  return isClub(fold(name))
    ? { kind: 'official', name }
    : linked === undefined
      ? undefined
      : { ...linked, name: item.outlet };
}

/** Says who reports a claim and who had it first. Independent reports are counted by `origin`. */
export function readAttribution(
  sources: ItemSources,
  sentence: number,
  clubs: readonly string[],
  tiers: Tiers,
): Attribution {
  const { outlet, publisher, byline } = sources;
  const near = quotesFor(sources, sentence);
  const quoted = near.filter(({ source }) => source.name !== outlet);
  // "Sky Sports News understands" in Sky's own item is Sky's own report, whomever it quotes further down.
  const own = near.length > 0 && quoted.length === 0;
  const best = (kinds: readonly Source['kind'][], from: readonly Source[]): Source | undefined =>
    from
      .filter(({ kind }) => kinds.includes(kind))
      .toSorted((a, b) => (tierOf(a.name, clubs, tiers) ?? UNRATED) - (tierOf(b.name, clubs, tiers) ?? UNRATED))[0];
  const said = quoted.map(({ source }) => source);
  const first = quoted.find((quote) => quote.first)?.source;
  const signed = quoted.length === 0 ? byline.filter(({ name }) => name !== outlet) : [];
  const poster = publisher?.kind === 'journalist' ? publisher : undefined;
  const firstHand = first?.kind === 'journalist' ? first : undefined;
  const journalist = firstHand ?? poster ?? best(['journalist'], said) ?? best(['journalist'], signed);
  const relayed: readonly Source['kind'][] = ['outlet', 'agency', 'tabloid', 'portal'];
  const via =
    first !== undefined && first !== firstHand
      ? first
      : own
        ? undefined
        : (best(relayed, said) ?? best(relayed, signed));
  const origin = first?.name ?? journalist?.name ?? via?.name ?? outlet;
  const tier = [origin, journalist?.name, via?.name, publisher?.name ?? outlet].flatMap((name) =>
    name === undefined
      ? []
      : publisher?.kind === 'official' && name === origin
        ? 0
        : (tierOf(name, clubs, tiers) ?? []),
  )[0];
  return {
    outlet,
    ...(journalist === undefined ? {} : { journalist: journalist.name }),
    ...(via === undefined ? {} : { via: via.name }),
    origin: fold(origin) || outlet,
    ...(tier === undefined ? {} : { tier }),
  };
}

/** Between the tabloids and those who are rated well: unknown is not the worst. */
const UNRATED = 3.5;

/**
 * The sources of the claim's own sentence; else of the sentence beside it in its paragraph or before it; else of the opening. A journalist's post is his own
 * but for the sentence that says otherwise.
 */
function quotesFor({ publisher, quotes, opening, paragraphs }: ItemSources, sentence: number): readonly Quote[] {
  const here = quotes[sentence] ?? [];
  if (publisher?.kind === 'journalist') {
    return here;
  }
  if (here.length > 0 || sentence < opening) {
    return here.length > 0 ? here : quotes.slice(0, opening).flat();
  }
  const next = paragraphs[sentence + 1] === paragraphs[sentence] ? (quotes[sentence + 1] ?? []) : [];
  const before = quotes[sentence - 1] ?? [];
  return next.length > 0 ? next : before.length > 0 ? before : quotes.slice(0, opening).flat();
}
