import type { AlertWords } from '../alerts/alert-words.ts';
import type { Development } from '../sagas/development.ts';
import { describeSteps } from './describe-steps.ts';
import { layOutSaga } from './lay-out-saga.ts';
import type { PictureWords } from './picture-words.ts';
import { tellSaga } from './tell-saga.ts';
import { writeSvg } from './write-svg.ts';

/** A picture, and the same in words for those who do not see it. */
export interface Drawing {
  readonly svg: string;
  /** At most 1,024 characters, which is Discord's limit. */
  readonly description: string;
}

/**
 * Draws a saga: steps by date, a lane for each suitor, and with every step what is known of it. `course` is what its
 * audience may see, in order of time; undefined where that is nothing.
 */
export function drawSaga(
  course: readonly Development[],
  words: AlertWords,
  pictureWords: PictureWords,
): Drawing | undefined {
  const told = tellSaga(course, words, pictureWords);
  return (
    told && {
      svg: writeSvg(layOutSaga(told, words, pictureWords)),
      description: describeSteps(`${told.title}: ${told.subtitle}`, told.steps),
    }
  );
}
