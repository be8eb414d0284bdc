import type { Claim } from '../claims/claim.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { claimsFor } from '../sagas/audiences.ts';
import type { Development } from '../sagas/development.ts';
import { foldSaga } from '../sagas/fold-saga.ts';
import type { ReportedClaim, Saga } from '../sagas/saga.ts';
import type { Store } from '../store.ts';

/** A delivery, as far as the operator needs it. */
interface TracedDelivery {
  readonly where: string;
  readonly status: Delivery['status'];
  readonly reason: string;
}

/** A claim, and the messages that came of it. */
interface DeliveredClaim {
  readonly sagaId: string;
  readonly claim: Claim;
  /** The development that it set off or supports; absent where it said nothing new. */
  readonly development?: Development;
  readonly deliveries: readonly TracedDelivery[];
}

/** One item, from its feed to the messages that came of it. */
export interface TracedItem {
  readonly itemId: string;
  readonly feedId: string;
  readonly outlet: string;
  readonly title: string;
  readonly link?: string;
  readonly at: string;
  readonly claims: readonly DeliveredClaim[];
}

const MOST = 20;

/** Finds items whose titles hold all of these words, newest first, at most twenty. Reads every saga: for an operator. */
export async function traceWords(
  words: string,
  store: Pick<Store, 'sagas' | 'deliveries' | 'outbox'>,
): Promise<readonly TracedItem[]> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) {
    return [];
  }
  const fits = ({ title }: ReportedClaim) => wanted.every((word) => title.toLowerCase().includes(word));
  const sagas = (await store.sagas.list()).filter(({ claims }) => claims.some(fits));
  const deliveries = [...(await store.outbox.list()), ...(await store.deliveries.list())];
  const found = sagas.flatMap((saga) => traceSaga(saga, saga.claims.filter(fits), deliveries));
  return gather(found)
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, MOST);
}

interface Found {
  readonly reported: ReportedClaim;
  readonly outlet: string;
  readonly claim: DeliveredClaim;
}

function traceSaga(saga: Saga, claims: readonly ReportedClaim[], deliveries: readonly Delivery[]): readonly Found[] {
  // Each audience has a course of its own, and most claims share one.
  const courses = new Map(
    [...new Set(claims.map(({ scope }) => scope))].map((scope) => [scope, foldSaga(claimsFor(saga, scope))]),
  );
  return claims.map((reported) => {
    const course = courses.get(reported.scope);
    const development = course?.find(({ sources }) => sources.some(({ claimId }) => claimId === reported.id));
    const source = development?.sources.find(({ claimId }) => claimId === reported.id);
    return {
      reported,
      outlet: source?.outlet ?? reported.feedId,
      claim: {
        sagaId: saga.id,
        claim: reported.claim,
        ...(development === undefined ? {} : { development }),
        deliveries: development === undefined ? [] : deliveriesOf(development, deliveries),
      },
    };
  });
}

function deliveriesOf({ id }: Development, deliveries: readonly Delivery[]): readonly TracedDelivery[] {
  return deliveries.flatMap(({ letter, status, reason }) => {
    if (letter.kind !== 'alert' || letter.developmentId !== id) {
      return [];
    }
    const { destination } = letter;
    const where = destination.kind === 'channel' ? `channel ${destination.channelId}` : 'a direct message';
    return [{ where, status, reason }];
  });
}

/** An item may speak of several players: its claims lie in several sagas. */
function gather(found: readonly Found[]): readonly TracedItem[] {
  const traces = new Map<string, TracedItem>();
  for (const { reported, outlet, claim } of found) {
    const { itemId, feedId, title, link, at } = reported;
    const before = traces.get(itemId) ?? {
      itemId,
      feedId,
      outlet,
      title,
      ...(link === undefined ? {} : { link }),
      at,
      claims: [],
    };
    traces.set(itemId, { ...before, claims: [...before.claims, claim] });
  }
  return [...traces.values()];
}
