import type { AlertWords } from '../alerts/alert-words.ts';
import { writeCount } from '../alerts/write-count.ts';
import type { Development } from '../sagas/development.ts';
import { writeSpan } from './picture-day.ts';
import { type PictureStep, pictureName, writeSteps } from './picture-steps.ts';
import type { PictureWords } from './picture-words.ts';

/** What a saga's picture says, before it has a shape. */
export interface SagaTold {
  /** The player. */
  readonly title: string;
  /** "Liverpool · 12 steps · 3 – 15 Jan 2026". */
  readonly subtitle: string;
  /** Where the player is, as it was last said. */
  readonly ownClub?: string;
  /** All of them, in order of time. */
  readonly steps: readonly PictureStep[];
}

/** Puts a saga into a picture's words. Undefined where nothing was told of it. */
export function tellSaga(
  course: readonly Development[],
  words: AlertWords,
  pictureWords: PictureWords,
): SagaTold | undefined {
  const [first, last] = [course[0], course.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  const from = course.findLast((development) => development.from !== undefined)?.from;
  const own = from === undefined ? {} : { ownClub: pictureName(from.name) };
  const facts = [
    ...Object.values(own),
    writeCount(pictureWords.steps, course.length, words),
    writeSpan(first.at, last.at, words),
  ];
  const steps = writeSteps(course, words, pictureWords);
  return { title: pictureName(last.player.name), subtitle: facts.join(' · '), ...own, steps };
}
