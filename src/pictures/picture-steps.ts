import type { AlertWords } from '../alerts/alert-words.ts';
import { plainText } from '../alerts/escape-text.ts';
import { stepOf } from '../alerts/step.ts';
import { writeCount } from '../alerts/write-count.ts';
import { writeWholeFee } from '../alerts/write-fee.ts';
import type { Certainty, Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Development } from '../sagas/development.ts';
import { keyOf } from '../sagas/saga-id.ts';
import { type PictureDay, writeDay } from './picture-day.ts';
import type { PictureWords } from './picture-words.ts';

const LONGEST_NAME = 60;

/** A club as a lane's head and as words. */
export interface PicturedClub {
  readonly key: string;
  readonly name: string;
}

/** One development as a picture tells it. No text of it holds markup. */
export interface PictureStep {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly chapter: number;
  readonly day: PictureDay;
  /** "Approach rejected". */
  readonly name: string;
  readonly suitors: readonly PicturedClub[];
  /** "£20m · loan"; empty where neither is known. */
  readonly terms: string;
  /** "rumour", "3 sources"; that something is no more and no less than reported goes without saying. */
  readonly evidence: readonly string[];
  /** "disputed"; empty where nobody contradicts. */
  readonly doubt: string;
}

/** Puts a saga into a picture's words, step by step. `course` is what its audience may see, in order of time. */
export function writeSteps(
  course: readonly Development[],
  words: AlertWords,
  pictureWords: PictureWords,
): readonly PictureStep[] {
  return course.map((development) => {
    const { stage, certainty, chapter, at, to, fee, loan, sources, disputed } = development;
    const origins = new Set(sources.map(({ origin }) => origin)).size;
    const terms = [writeWholeFee(fee, words), loan ? words.loan : undefined].filter((part) => part !== undefined);
    return {
      stage,
      certainty,
      chapter,
      day: writeDay(at, words),
      name: words.steps[stepOf(development, course)],
      suitors: [...new Map(to.map((club) => [keyOf(club), clubOf(club)])).values()],
      terms: terms.join(' · '),
      evidence: [
        ...(certainty === 'reported' ? [] : [words.certainties[certainty]]),
        writeCount(pictureWords.sources, origins, words),
      ],
      doubt: disputed ? words.disputedMark : '',
    };
  });
}

/** A name as one line of plain words. */
export function pictureName(name: string): string {
  return plainText(name, LONGEST_NAME) || '?';
}

function clubOf(club: Named): PicturedClub {
  return { key: keyOf(club), name: pictureName(club.name) };
}
