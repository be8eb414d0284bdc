import type { Scope } from './feeds/feed.ts';
import type { Log } from './log.ts';
import { audiencesOf, claimsFor } from './sagas/audiences.ts';
import type { Development } from './sagas/development.ts';
import { findNews, type News } from './sagas/find-news.ts';
import { foldSaga } from './sagas/fold-saga.ts';
import type { SagaChange } from './sagas/saga-change.ts';
import { findSaidAgain, noteTakenBack } from './sagas/said-again.ts';
import type { Saga } from './sagas/saga.ts';
import type { Store } from './store.ts';
import type { SagaNews, Tell } from './tell.ts';

export interface ChangeDeps {
  readonly store: Pick<Store, 'sagas' | 'sagaChanges'>;
  readonly tell: Tell;
  readonly now: () => Date;
  readonly log: Log;
}

/**
 * Tells what is new in a saga and saves it, and returns how many alerts that made. What it is to become is written down
 * before anybody is told: after a crash the other outlets may answer first, and to a saga that does not know what was
 * told an earlier step would be news.
 */
export async function changeSaga(before: Saga | undefined, change: SagaChange, deps: ChangeDeps): Promise<number> {
  const { store } = deps;
  const news = newsOf(before, change, deps);
  if (news.length === 0) {
    await store.sagas.put(change.saga.id, change.saga);
    return 0;
  }
  const noted = {
    ...change,
    saga: noteTakenBack(
      change.saga,
      news.map((one) => one.news),
    ),
  };
  await store.sagaChanges.put(noted.saga.id, noted);
  return carryOut(noted, news, deps);
}

/** The saga as it stands once a change that was begun before, and broke off, has been told to its end. */
export async function readSaga(sagaId: string, deps: ChangeDeps): Promise<Saga | undefined> {
  const { store } = deps;
  const change = await store.sagaChanges.get(sagaId);
  const before = await store.sagas.get(sagaId);
  if (change === undefined) {
    return before;
  }
  await carryOut(change, newsOf(before, change, deps), deps);
  return change.saga;
}

/** Finishes what broke off, whether or not its outlets still say it. One that cannot be finished holds up its own saga only. */
export async function finishChanges(deps: ChangeDeps): Promise<void> {
  for (const { saga } of await deps.store.sagaChanges.list()) {
    try {
      await readSaga(saga.id, deps);
    } catch (error) {
      deps.log.error('saga-unfinished', { saga: saga.id, error });
    }
  }
}

/** Telling again what was told changes nothing: alerts have ids made from their content. */
async function carryOut({ saga }: SagaChange, news: readonly SagaNews[], { store, tell }: ChangeDeps): Promise<number> {
  let alerts = 0;
  for (const one of news) {
    alerts += await tell(one);
  }
  await store.sagas.put(saga.id, saga);
  await store.sagaChanges.delete(saga.id);
  return alerts;
}

/** What each audience has to be told: a server's own feed changes that server's reading alone. */
function newsOf(before: Saga | undefined, { saga, scope }: SagaChange, deps: ChangeDeps): readonly SagaNews[] {
  // A server whose only evidence was taken back is still one that was told by it.
  const audiences = [...new Set([...audiencesOf(saga), ...(before === undefined ? [] : audiencesOf(before))])];
  const apart = new Set(audiences.filter((audience) => audience !== 'everyone'));
  return audiences
    .filter((audience) => scope === 'everyone' || audience === scope)
    .map((audience) => compare(before, saga, { scope: audience, apart }, deps))
    .filter(({ news }) => Object.values(news).some((developments) => developments.length > 0));
}

function compare(
  before: Saga | undefined,
  after: Saga,
  audience: { readonly scope: Scope; readonly apart: ReadonlySet<Scope> },
  { now, log }: ChangeDeps,
): SagaNews {
  const told = foldSaga(claimsFor(before, audience.scope));
  const claims = claimsFor(after, audience.scope);
  const course = foldSaga(claims);
  const news = findNews({ before: told, after: course, claims, now: now().toISOString() });
  logNews(news, log);
  return { news, again: findSaidAgain(before, news), before: told, course, audience };
}

/** Alerts have records of their own; what was not told, or stands no more, is only written here. */
function logNews({ silent, withdrawn }: News, log: Log): void {
  const what = ({ id, sagaId, stage }: Development) => ({ development: id, saga: sagaId, stage });
  for (const { development, reason } of silent) {
    log.info('development-silent', { ...what(development), reason });
  }
  for (const { development, reason } of withdrawn) {
    log.info('development-withdrawn', { ...what(development), reason });
  }
}
