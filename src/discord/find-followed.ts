import type { Follow } from '../follows/follow.ts';
import { targetKey } from '../follows/follow-id.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Names } from '../gazetteer/resolve-name.ts';
import type { Context } from './context.ts';
import { asTarget, findMeant, nameTarget } from './follow-target.ts';
import { followKey } from './visible-follows.ts';

/** Which follow somebody means by a name: `near` are those that it may be a slip for, or all there are. */
export type Followed =
  | { readonly kind: 'one'; readonly follow: Follow }
  | { readonly kind: 'several'; readonly follows: readonly Follow[] }
  | { readonly kind: 'none'; readonly near: readonly Follow[] };

/** Finds a follow among those in sight, by its key or by any name that its player or club bears. */
export function findFollowed(typed: string, follows: readonly Follow[], { locale }: Context, names: Names): Followed {
  const picked = follows.find((follow) => followKey(follow) === typed);
  if (picked !== undefined) {
    return { kind: 'one', follow: picked };
  }
  const meant = findMeant(typed, names);
  const targets = meant.kind === 'one' ? [meant.target] : meant.kind === 'several' ? meant.targets.map(asTarget) : [];
  const keys = new Set(targets.map(targetKey));
  const isNamed = ({ target }: Follow) =>
    fold(nameTarget(target, locale)) === fold(typed) || keys.has(targetKey(target));
  const named = follows.filter(isNamed);
  const [only] = named;
  if (only !== undefined) {
    return named.length === 1 ? { kind: 'one', follow: only } : { kind: 'several', follows: named };
  }
  const guesses = new Set(meant.kind === 'none' ? meant.didYouMean.map((known) => targetKey(asTarget(known))) : []);
  const near = follows.filter(({ target }) => guesses.has(targetKey(target)));
  return { kind: 'none', near: near.length > 0 ? near : follows };
}
