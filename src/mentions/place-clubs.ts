import { decideClub } from './decide-club.ts';
import { type Draft, isFree } from './draft.ts';
import type { Candidate } from './find-known.ts';
import type { NameIndex } from './name-index.ts';

/** Clubs come first and consume their words. What stands in full decides what the short forms mean. */
export function placeClubs(drafts: readonly Draft[], index: NameIndex): ReadonlySet<number> {
  const named = new Set<number>();
  const take = (certain: ReadonlySet<number> | undefined): void => {
    for (const draft of drafts) {
      for (const candidate of draft.candidates) {
        const span = isFree(draft, candidate) ? decideClub(candidate, draft.sentence, index, certain) : undefined;
        if (span !== undefined && !isPerson(candidate)) {
          draft.spans.push(span);
          const row = index.clubRow(span.id ?? '');
          if (row !== undefined) named.add(row);
        }
      }
    }
  };
  take(undefined);
  take(named);
  return named;
}

/** "City" is Manchester City's where one of their players is spoken of. */
export function placeOwnClubs(drafts: readonly Draft[], index: NameIndex, clubs: ReadonlySet<number>): void {
  const own = drafts.flatMap((draft) =>
    draft.spans.flatMap((span) => {
      const clubId = span.kind === 'player' ? index.gazetteer.player(span.id ?? '')?.clubId : undefined;
      const row = clubId === undefined ? undefined : index.clubRow(clubId);
      return row === undefined ? [] : [row];
    }),
  );
  const named = new Set([...clubs, ...own]);
  for (const draft of drafts) {
    for (const candidate of draft.candidates) {
      const span = isFree(draft, candidate) ? decideClub(candidate, draft.sentence, index, named) : undefined;
      if (span !== undefined && !isPerson(candidate)) {
        draft.spans.push(span);
      }
    }
  }
}

function isPerson(candidate: Candidate): boolean {
  return candidate.entries.some(
    (entry) => (entry.kind === 'player' && entry.form === 'full') || entry.kind === 'people',
  );
}
