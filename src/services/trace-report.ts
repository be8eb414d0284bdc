import type { Services } from '../discord/services.ts';
import type { TracedClaim } from '../discord/trace.ts';
import type { Feed, FeedState, Scope } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import { canonicalLink, identifyItem } from '../items/identify-item.ts';
import type { SeenItem } from '../items/seen-item.ts';
import { claimsFor } from '../sagas/audiences.ts';
import { traceSaga } from '../sagas/fold-saga.ts';
import type { ReportedClaim, Saga } from '../sagas/saga.ts';
import type { Repository } from '../store.ts';

export interface TracingDeps {
  readonly sagas: Pick<Repository<Saga>, 'list'>;
  readonly seenItems: Pick<Repository<SeenItem>, 'get'>;
  readonly feedStates: Pick<Repository<FeedState>, 'list'>;
  /** The feeds that servers added: what came with another server's is not told. */
  readonly serverFeeds: () => readonly Feed[];
}

/** Finds what became of a report that a feed brought, by its address or by its headline. */
export function openTracing(deps: TracingDeps): Pick<Services, 'trace'> {
  return {
    async trace(text, scope) {
      const claims = await findClaims(text, scope, deps);
      if (claims.length > 0) {
        return { kind: 'taken-in', claims };
      }
      return { kind: (await wasRead(text, scope, deps)) ? 'read-in-silence' : 'unknown' };
    },
  };
}

async function findClaims(text: string, scope: Scope, { sagas }: TracingDeps): Promise<readonly TracedClaim[]> {
  const isMeant = openMatch(text);
  return (await sagas.list())
    .map((saga) => claimsFor(saga, scope))
    .filter((claims) => claims.some(isMeant))
    .flatMap((claims) => {
      const { developments: course, judged } = traceSaga(claims);
      return judged.filter(({ claim }) => isMeant(claim)).map((one) => ({ ...one, course }));
    });
}

function openMatch(text: string): (claim: ReportedClaim) => boolean {
  const address = canonicalLink(text);
  const headline = fold(text);
  return ({ link, title }) =>
    address === undefined ? fold(title) === headline : link !== undefined && canonicalLink(link) === address;
}

/** An item that said nothing is remembered by its id alone, which is made from its feed and its address. */
async function wasRead(text: string, scope: Scope, deps: TracingDeps): Promise<boolean> {
  if (canonicalLink(text) === undefined) {
    return false;
  }
  const foreign = new Set(
    deps
      .serverFeeds()
      .filter((feed) => feed.scope !== scope)
      .map(({ id }) => id),
  );
  const ids = (await deps.feedStates.list())
    .filter(({ feedId }) => !foreign.has(feedId))
    .map(({ feedId }) => identifyItem({ feedId, link: text, title: '', linkIsShared: false }));
  return (await Promise.all(ids.map((id) => deps.seenItems.get(id)))).some((seen) => seen !== undefined);
}
