import type { Development } from './development.ts';
import type { News } from './find-news.ts';
import type { Saga } from './saga.ts';

/** The saga with what stands no more on its list of what was taken back. */
export function noteTakenBack(saga: Saga, news: readonly Pick<News, 'withdrawn'>[]): Saga {
  const known = saga.takenBack;
  const fallen = news.flatMap(({ withdrawn }) => withdrawn.map(({ development }) => development.id));
  if (known === undefined || fallen.every((id) => known.includes(id))) {
    return saga;
  }
  return { ...saga, takenBack: [...new Set([...known, ...fallen])] };
}

/** Of what comes up now, told or not, all that people may have been told before and seen taken back. */
export function findSaidAgain(before: Saga | undefined, { tell, silent }: News): readonly Development[] {
  if (before === undefined) {
    return [];
  }
  const { takenBack } = before;
  const fresh = [...tell, ...silent.map(({ development }) => development)];
  return fresh.filter(({ id }) => takenBack?.includes(id) ?? true);
}
