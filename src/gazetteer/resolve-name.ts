import type { Club } from './club.ts';
import { fold, foldBare } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { describeClub, describePlayer, type KnownTarget } from './known-target.ts';
import { openSuggestions, type Suggestions } from './open-suggestions.ts';
import type { Player } from './player.ts';

/** What a typed name can be. Targets come best first; `none` may offer names that look alike. */
export type ResolvedName =
  | { readonly kind: 'one'; readonly target: KnownTarget }
  | { readonly kind: 'several'; readonly targets: readonly KnownTarget[] }
  | { readonly kind: 'none'; readonly didYouMean: readonly KnownTarget[] };

/** All that people need to choose a player or club by name. */
export interface Names extends Suggestions {
  /** Takes an id, or a whole name, alias, nickname or surname; case and accents do not matter. */
  readonly resolve: (text: string, kinds?: readonly KnownTarget['kind'][]) => ResolvedName;
  /** By the gazetteer's id; undefined for an id that an import took away. */
  readonly find: (kind: KnownTarget['kind'], id: string) => KnownTarget | undefined;
}

const BOTH: readonly KnownTarget['kind'][] = ['player', 'club'];
const OFFERED = 5;

/** Indexes a gazetteer for everything people type; build it once, when the gazetteer changes. */
export function openNames(gazetteer: Gazetteer): Names {
  const { suggest } = openSuggestions(gazetteer);

  const find: Names['find'] = (kind, id) => {
    switch (kind) {
      case 'player': {
        const player = gazetteer.player(id);
        return player && describePlayer(player, gazetteer);
      }
      case 'club': {
        const club = gazetteer.club(id);
        return club && describeClub(club);
      }
    }
  };

  return {
    suggest,
    find,
    resolve(text, kinds = BOTH) {
      const typed = text.trim();
      const byId = kinds.flatMap((kind) => find(kind, typed) ?? []);
      const named = byId.length > 0 ? byId : bearers(suggest(typed, CONSIDERED, kinds), typed, gazetteer);
      const [only, another] = named;
      if (only === undefined) {
        return { kind: 'none', didYouMean: fold(typed) === '' ? [] : suggest(typed, OFFERED, kinds) };
      }
      return another === undefined
        ? { kind: 'one', target: only }
        : { kind: 'several', targets: named.slice(0, OFFERED) };
    },
  };
}

/** Suggestions with equal names come first, so the bearers of a typed name are among the first few. */
const CONSIDERED = 100;

/** Those who bear the typed name in the strongest way that anybody bears it. */
function bearers(candidates: readonly KnownTarget[], typed: string, gazetteer: Gazetteer): readonly KnownTarget[] {
  const wanted = foldBare(typed);
  if (wanted === '') {
    return [];
  }
  const strengths = candidates.map((target) => strengthOf(recordOf(target, gazetteer), wanted));
  const strongest = Math.min(...strengths);
  return strongest === NOT_BORNE ? [] : candidates.filter((_, i) => strengths[i] === strongest);
}

function recordOf({ kind, id }: KnownTarget, gazetteer: Gazetteer): Club | Player | undefined {
  return kind === 'player' ? gazetteer.player(id) : gazetteer.club(id);
}

const NOT_BORNE = Infinity;

/** 0 by name, 1 by alias, 2 by nickname, 3 by the last part of the name. */
function strengthOf(record: Club | Player | undefined, wanted: string): number {
  if (record === undefined) {
    return NOT_BORNE;
  }
  const isWanted = (name: string) => foldBare(name) === wanted;
  const fullName = 'fullName' in record ? (record.fullName ?? '') : '';
  if (isWanted(record.name) || isWanted(fullName)) {
    return 0;
  }
  if (record.aliases.some(isWanted)) {
    return 1;
  }
  if (record.nicknames.some(isWanted)) {
    return 2;
  }
  return fold(record.name).endsWith(` ${wanted}`) ? 3 : NOT_BORNE;
}
