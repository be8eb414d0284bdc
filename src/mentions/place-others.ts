import { KNOWN_SOURCES } from './data/sources.ts';
import { type Draft, isFree, wordsOf } from './draft.ts';

/** Managers, outlets, countries and leagues: their words are consumed too. */
export function placeOthers(draft: Draft): void {
  for (const candidate of draft.candidates) {
    if (!isFree(draft, candidate)) {
      continue;
    }
    const entry = candidate.entries.find((entry) => entry.kind !== 'club' && entry.kind !== 'player');
    if (entry === undefined) {
      continue;
    }
    const written = wordsOf(draft.sentence, candidate);
    const { first, last } = candidate;
    if (entry.kind === 'not-player') {
      draft.spans.push({ first, last, kind: 'other-person', name: written, reason: 'known, and not a player' });
    } else if (entry.kind === 'source') {
      draft.spans.push({
        first,
        last,
        kind: 'source',
        name: KNOWN_SOURCES[entry.rows[0] ?? -1]?.name ?? written,
        reason: 'known source',
      });
    } else {
      draft.spans.push({ first, last, kind: entry.kind, name: written, reason: 'known, and not a player' });
    }
  }
}
