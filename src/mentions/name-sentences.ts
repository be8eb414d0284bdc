import type { Language } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import { KNOWN_SOURCES } from './data/sources.ts';
import type { Draft } from './draft.ts';
import { findKnown } from './find-known.ts';
import type { Mention } from './mention.ts';
import { gatherContext } from './gather-context.ts';
import type { NameIndex } from './name-index.ts';
import { readSentences } from './read-sentences.ts';
import { placeClubs, placeOwnClubs } from './place-clubs.ts';
import { placeOthers } from './place-others.ts';
import { placePlayers } from './place-players.ts';
import type { NamedSentence, Span } from './span.ts';

/** Reads an item sentence by sentence and says who and what each one names. Looks at the whole item before it decides. */
export function nameSentences(item: Item, index: NameIndex, language: Language = 'en'): readonly NamedSentence[] {
  const drafts = readSentences(item, language, (folded) => isClubOrFullName(folded, index)).map(
    (sentence): Draft => ({ sentence, candidates: findKnown(sentence, index), spans: [] }),
  );
  const clubs = placeClubs(drafts, index);
  for (const draft of drafts) {
    placeOthers(draft);
  }
  const context = gatherContext(drafts, clubs, index, language);
  for (const draft of drafts) {
    placePlayers(draft, index, context);
  }
  placeOwnClubs(drafts, index, clubs);
  const told = tellAlike(drafts, index);
  return drafts.map(({ sentence, spans }) => ({
    ...sentence,
    spans: spans.map(told).toSorted((a, b) => a.first - b.first),
  }));
}

/** A player is told throughout an item as it writes his full name, where that is not as the table does. */
function tellAlike(drafts: readonly Draft[], index: NameIndex): (span: Span) => Span {
  const names = new Map<string, string>();
  for (const { kind, id, name } of drafts.flatMap(({ spans }) => spans)) {
    if (kind === 'player' && id !== undefined && name !== index.gazetteer.player(id)?.name) names.set(id, name);
  }
  return (span) => {
    const name = span.kind === 'player' ? names.get(span.id ?? '') : undefined;
    return name === undefined ? span : { ...span, name };
  };
}

function isClubOrFullName(folded: string, index: NameIndex): boolean {
  return index
    .entries(folded)
    .some(
      (entry) => (entry.kind === 'club' && entry.form === 'name') || (entry.kind === 'player' && entry.form === 'full'),
    );
}

/** The same as mentions in the item's own text, with offsets. */
export function mentionsOf(sentences: readonly NamedSentence[]): readonly Mention[] {
  return sentences.flatMap((sentence) => sentence.spans.flatMap((span) => toMention(sentence, span)));
}

function toMention(sentence: NamedSentence, span: Span): readonly Mention[] {
  const kind = mentionKind(span);
  const [first, last] = [sentence.tokens[span.first], sentence.tokens[span.last]];
  if (kind === undefined || first === undefined || last === undefined) {
    return [];
  }
  const { field, paragraph, offset } = sentence;
  return [
    {
      kind,
      ...(span.id !== undefined && span.kind !== 'source' ? { id: span.id } : {}),
      name: span.name,
      text: sentence.text.slice(first.start, last.end),
      reason: span.reason,
      field,
      paragraph,
      start: offset + first.start,
      end: offset + last.end,
    },
  ];
}

function mentionKind(span: Span): Mention['kind'] | undefined {
  switch (span.kind) {
    case 'player':
    case 'name':
      return 'player';
    case 'club':
      return 'club';
    case 'other-person':
      return 'other-person';
    case 'source':
      return KNOWN_SOURCES.find((source) => source.name === span.name)?.kind ?? 'outlet';
    case 'place':
    case 'people':
    case 'league':
    case 'tournament':
      return undefined;
  }
}
