import type { Language } from '../feeds/feed.ts';
import type { Target } from '../follows/follow.ts';
import { fold } from '../gazetteer/fold.ts';
import type { KnownTarget } from '../gazetteer/known-target.ts';
import type { Names, ResolvedName } from '../gazetteer/resolve-name.ts';
import type { Autocomplete, Choice } from './command.ts';
import { t } from './texts/translate.ts';

type Kind = KnownTarget['kind'];

/** Longest name that may be followed as typed: it has to fit into a custom id. */
export const MAX_TYPED_NAME = 50;

/** Folded; the longest names of players and clubs have about sixty letters. */
const LONGEST_NAME = 100;

/** How a target is written into suggestions and custom ids: "player:…", "club:…", "name:…" or "everything". */
export function targetValue(target: Target): string {
  switch (target.kind) {
    case 'player':
    case 'club':
      return `${target.kind}:${target.id}`;
    case 'name':
      return `name:${target.name}`;
    case 'everything':
      return 'everything';
  }
}

/** Reads what `targetValue` wrote; undefined for free text, and for an id that the gazetteer no longer has. */
export function readTarget(value: string, names: Names): Target | undefined {
  const [kind = '', ...rest] = value.split(':');
  const words = rest.join(':');
  if (value === 'everything') {
    return { kind: 'everything' };
  }
  if (kind === 'name' && words !== '') {
    return { kind: 'name', name: words };
  }
  const known = kind === 'player' || kind === 'club' ? names.find(kind, words) : undefined;
  return known && asTarget(known);
}

export function asTarget({ kind, id, name }: KnownTarget): Target {
  return { kind, id, name };
}

/** What somebody meant: a picked suggestion, or free text resolved. */
export type Meant =
  | { readonly kind: 'one'; readonly target: Target }
  | { readonly kind: 'several'; readonly targets: readonly KnownTarget[] }
  | { readonly kind: 'none'; readonly didYouMean: readonly KnownTarget[] };

export function findMeant(typed: string, names: Names, kinds?: readonly Kind[]): Meant {
  const picked = readTarget(typed, names);
  if (picked !== undefined) {
    return { kind: 'one', target: picked };
  }
  const resolved: ResolvedName = couldBeName(typed) ? names.resolve(typed, kinds) : { kind: 'none', didYouMean: [] };
  return resolved.kind === 'one' ? { kind: 'one', target: asTarget(resolved.target) } : resolved;
}

/** Suggestions of the gazetteer for an option. */
export function suggestTargets(kinds?: readonly Kind[]): Autocomplete {
  return async (typed, _, { names }) => (couldBeName(typed) ? names.suggest(typed, 25, kinds).map(asChoice) : []);
}

/** One emoji is a dozen letters when it is spelt out, and looking for misspelt words of a thousand letters takes seconds. */
function couldBeName(typed: string): boolean {
  return fold(typed).length <= LONGEST_NAME;
}

/** "Trent Alexander-Arnold · Real Madrid", chosen as "player:trent-alexander-arnold-1998". */
export function asChoice(known: KnownTarget): Choice {
  return { name: labelOf(known), value: targetValue(asTarget(known)) };
}

export function labelOf({ name, hint }: KnownTarget): string {
  return hint === undefined ? name : `${name} · ${hint}`;
}

/** The target's name, in words for people. */
export function nameTarget(target: Target, language: Language): string {
  return target.kind === 'everything' ? t(language, 'target.everything') : target.name;
}
