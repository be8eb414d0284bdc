import { clip } from '../alerts/clip.ts';
import type { PictureStep } from './picture-steps.ts';

/** Discord's limit for the words that stand for a picture. */
const MOST = 1024;
const SHORT_NAME = 12;

type Form = (step: PictureStep) => string;

const namesOf = ({ suitors }: PictureStep): string => suitors.map(({ name }) => name).join(', ');

/** From everything that the picture says of a step to the least that still tells the story. */
const FORMS: readonly Form[] = [
  (step) => line(step, [step.name, namesOf(step), step.terms, ...step.evidence, step.doubt]),
  (step) => line(step, [step.name, namesOf(step), step.terms, step.doubt]),
  (step) => line(step, [step.name, namesOf(step)]),
  (step) => line(step, [step.name, clip(step.suitors[0]?.name ?? '', SHORT_NAME)]),
  (step) => line(step, [step.name]),
];

/**
 * Says a picture in words: a head, then a line for every step in order of time. All steps are told as fully as the
 * limit allows, those of a saga too long for that more briefly.
 */
export function describeSteps(head: string, steps: readonly PictureStep[]): string {
  const texts = FORMS.map((form) => [head, ...steps.map(form)].join('\n'));
  return texts.find((text) => text.length <= MOST) ?? describeNewest(head, steps);
}

/** Where even the briefest lines are too many, the oldest go: the story ends at its newest step. */
function describeNewest(head: string, steps: readonly PictureStep[]): string {
  const brief = steps.map(({ day, name }) => line({ day }, [name]));
  const start = brief.findIndex((_, from) => [head, '…', ...brief.slice(from)].join('\n').length <= MOST);
  return start === -1 ? clip(head, MOST) : [head, '…', ...brief.slice(start)].join('\n');
}

function line({ day }: Pick<PictureStep, 'day'>, parts: readonly string[]): string {
  return `${day.whole}: ${parts.filter(Boolean).join(', ')}`;
}
