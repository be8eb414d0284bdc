import { fold } from '../gazetteer/fold.ts';
import type { Item } from '../items/item.ts';
import type { NamedSentence } from '../mentions/span.ts';
import type { Attribution } from './claim.ts';
import { findQuotes, findSigner, type Quote } from './find-quotes.ts';
import { type Tiers, tierOf } from './tiers.ts';
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
    // A site known by its address alone keeps the name that its feed was given.
    outlet:
      findSource(item.outlet) === undefined ? item.outlet.replace(/\s*\(X\)$/i, '') : (publisher?.name ?? item.outlet),
    ...(publisher === undefined ? {} : { publisher }),
    byline: (item.author ?? '')
      .split(/,| and | & |\//)
      .flatMap((author) => findSource(author.trim().replace(/^by /i, '')) ?? []),
    quotes: sentences.map(findQuotes),
    opening: body === -1 ? sentences.length : body,
    paragraphs: sentences.map(({ field, paragraph }) => `${field} ${paragraph}`),
  };
}

/** The outlet by its name, a portal's by whom the headline is signed with, a club's own feed by the club's name, else by the link. */
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
  const folded = fold(name);
  return isClub(folded) || isClub(`@${folded.replaceAll(' ', '')}`)
    ? { kind: 'official', name }
    : item.link === undefined
      ? undefined
      : findSourceAt(item.link);
}

/** Says who reports a claim and who had it first. Independent reports are counted by `origin`. */
export function readAttribution(
  sources: ItemSources,
  sentence: number,
  clubs: readonly string[],
  tiers: Tiers,
): Attribution {
  const { outlet, publisher } = sources;
  const { first, journalist, via } = chooseSources(sources, sentence, (name) => tierOf(name, clubs, tiers) ?? UNRATED);
  const origin = first ?? journalist ?? via ?? outlet;
  const official = publisher?.kind === 'official' && origin === outlet ? 0 : undefined;
  const [tier] = [origin, journalist, via, publisher?.name].flatMap((name) =>
    name === undefined ? [] : (tierOf(name, clubs, tiers) ?? []),
  );
  const told = official ?? tier;
  return {
    outlet,
    ...(journalist === undefined ? {} : { journalist }),
    ...(via === undefined ? {} : { via }),
    origin: fold(origin) || outlet,
    ...(told === undefined ? {} : { tier: told }),
  };
}

interface Chosen {
  /** Who had it first, where the item says so. */
  readonly first?: string | undefined;
  readonly journalist?: string | undefined;
  readonly via?: string | undefined;
}

/** Of several that are quoted the best rated counts. A byline counts where nobody is quoted: else it only relays. */
function chooseSources(sources: ItemSources, sentence: number, rank: (name: string) => number): Chosen {
  const { outlet, publisher, byline } = sources;
  const isOwn = ({ name }: Source): boolean => name === outlet || name === publisher?.name;
  const quotes = quotesFor(sources, sentence).filter(({ source }) => !isOwn(source));
  const first = quotes.find((quote) => quote.first)?.source;
  const said = quotes.length > 0 ? quotes.map(({ source }) => source) : byline.filter((source) => !isOwn(source));
  const best = (isOne: (source: Source) => boolean): string | undefined =>
    said.filter(isOne).toSorted((a, b) => rank(a.name) - rank(b.name))[0]?.name;
  if (first !== undefined && first.kind !== 'journalist') {
    const poster = publisher?.kind === 'journalist' ? publisher.name : undefined;
    return { first: first.name, journalist: poster, via: first.name };
  }
  return {
    first: first?.name,
    journalist:
      first?.name ?? (publisher?.kind === 'journalist' ? publisher.name : best(({ kind }) => kind === 'journalist')),
    via: best(({ kind }) => kind !== 'journalist'),
  };
}

/** Between the tabloids and those who are rated well: unknown is not the worst. */
const UNRATED = 3.5;

/**
 * The sources of the claim's own sentence; else of the sentence beside it in its paragraph or before it; else of the
 * opening. A journalist's post is his own but for the sentence that says otherwise.
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
