import type { Services, ToldDevelopment } from '../discord/services.ts';
import type { Scope } from '../feeds/feed.ts';
import { claimsFor } from '../sagas/audiences.ts';
import type { Development } from '../sagas/development.ts';
import { foldSaga } from '../sagas/fold-saga.ts';
import type { ReportedClaim, Saga } from '../sagas/saga.ts';
import type { Repository } from '../store.ts';

/** Reads sagas as one audience sees them. */
export function openStories(sagas: Repository<Saga>): Pick<Services, 'story' | 'latest'> {
  return {
    async story(sagaId, scope) {
      const claims = claimsFor(await sagas.get(sagaId), scope);
      return claims.length === 0 ? undefined : { developments: foldSaga(claims), claims };
    },
    latest: async ({ scope, clubId, limit }) => newest(await sagas.list(), scope, clubId, limit),
  };
}

/** Folds sagas from the one that spoke last, and stops where no older one can have anything newer. */
function newest(
  sagas: readonly Saga[],
  scope: Scope,
  clubId: string | undefined,
  limit: number,
): readonly ToldDevelopment[] {
  const stories = sagas
    .map((saga) => claimsFor(saga, scope))
    .map((claims) => ({ claims, lastAt: lastOf(claims) }))
    .toSorted((a, b) => b.lastAt.localeCompare(a.lastAt));
  let found: readonly ToldDevelopment[] = [];
  for (const { claims, lastAt } of stories) {
    const oldest = found[limit - 1];
    if (oldest !== undefined && oldest.development.at >= lastAt) {
      break;
    }
    found = [...found, ...developmentsOf(claims, clubId)]
      .toSorted((a, b) => b.development.at.localeCompare(a.development.at))
      .slice(0, limit);
  }
  return found;
}

function lastOf(claims: readonly ReportedClaim[]): string {
  return claims.reduce((last, { at }) => (at > last ? at : last), '');
}

function developmentsOf(claims: readonly ReportedClaim[], clubId: string | undefined): readonly ToldDevelopment[] {
  const course = foldSaga(claims);
  return course
    .filter((development) => clubId === undefined || isAbout(development, clubId))
    .map((development) => ({ development, course }));
}

function isAbout({ from, to }: Development, clubId: string): boolean {
  return from?.id === clubId || to.some(({ id }) => id === clubId);
}
