import type { Club } from './club.ts';
import { foldBare } from './fold.ts';

/**
 * Makes nicknames of new aliases that another club bears as its name or alias: an alias names its bearer wherever it
 * stands, and "Atlético" or "FCB" of two clubs would name either. What `known` has as an alias was reviewed and stays.
 */
export function demoteSharedAliases(clubs: readonly Club[], known: (id: string) => Club | undefined): readonly Club[] {
  const bearers = new Map<string, number>();
  for (const club of clubs) {
    for (const name of new Set([club.name, ...club.aliases].map(foldBare))) {
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
    }
  }
  return clubs.map((club) => {
    const reviewed = known(club.id)?.aliases ?? [];
    const isShared = (alias: string) => (bearers.get(foldBare(alias)) ?? 0) > 1 && !reviewed.includes(alias);
    const shared = club.aliases.filter(isShared);
    return shared.length === 0
      ? club
      : {
          ...club,
          aliases: club.aliases.filter((alias) => !isShared(alias)),
          nicknames: [...club.nicknames, ...shared],
        };
  });
}
