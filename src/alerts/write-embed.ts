import type { Development } from '../sagas/development.ts';
import { keyOf } from '../sagas/saga-id.ts';
import type { AlertWords } from './alert-words.ts';
import { escapeText } from './escape-text.ts';
import { fillIn } from './fill-in.ts';
import { stepOf } from './step.ts';
import { STEP_COLOURS } from './step-colours.ts';
import { writeWholeFee } from './write-fee.ts';
import { writeHeadline } from './write-headline.ts';
import { writeName, writeNames } from './write-names.ts';
import { writeSources } from './write-sources.ts';

/** An embed in the API's words, as far as alerts use it. */
export interface AlertEmbed extends Record<string, unknown> {
  readonly title: string;
  readonly color: number;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly footer: { readonly text: string };
  /** Discord shows it in the reader's own time, beside the footer. */
  readonly timestamp: string;
}

interface Field {
  readonly name: string;
  readonly value: string;
  readonly inline: boolean;
}

const STEPS_SHOWN = 6;
const MOST_CLUBS = 6;

/** The details under a headline. Every part is bounded, so that the whole stays below Discord's 6,000 characters. */
export function writeEmbed(development: Development, course: readonly Development[], words: AlertWords): AlertEmbed {
  return {
    title: writeTitle(development, course, words),
    color: STEP_COLOURS[development.stage],
    description: [
      writeCourse(development, course, words),
      writeQuotation(development, words),
      writeDispute(development, course, words),
    ]
      .filter(Boolean)
      .join('\n'),
    fields: writeFields(development, words),
    footer: { text: isLate(development) ? words.toldLate : words.firstReported },
    timestamp: development.at,
  };
}

/** Nobody has said it but those whom we heard late. */
function isLate({ sources }: Development): boolean {
  return sources.length > 0 && sources.every(({ heardLate }) => heardLate === true);
}

/** "Approach rejected · reported · disputed": the colour's meaning, in words. */
function writeTitle(development: Development, course: readonly Development[], words: AlertWords): string {
  const step = words.steps[stepOf(development, course)];
  const doubt = development.disputed ? [words.disputedMark] : [];
  return [step, words.certainties[development.certainty], ...doubt].join(' · ');
}

/** How the saga's chapter came here: "Interest → Approach → **Approach rejected**". The title alone says a first step. */
function writeCourse(development: Development, course: readonly Development[], words: AlertWords): string {
  const place = course.findIndex(({ id }) => id === development.id);
  const before = (place === -1 ? course : course.slice(0, place)).filter(
    ({ chapter }) => chapter === development.chapter,
  );
  const steps = before.map((step) => words.steps[stepOf(step, course)]);
  if (steps.length === 0) {
    return '';
  }
  const shown = steps.slice(-(STEPS_SHOWN - 1));
  const omitted = steps.length > shown.length ? ['…'] : [];
  return [...omitted, ...shown, `**${words.steps[stepOf(development, course)]}**`].join(' → ');
}

function writeQuotation({ sources: [first] }: Development, words: AlertWords): string {
  const title = first === undefined ? '' : escapeText(first.title);
  return title === '' ? '' : (fillIn(words.quotation, { title }) ?? '');
}

/** What others say instead, where somebody as trusted contradicts it. */
function writeDispute({ id, to, disputed }: Development, course: readonly Development[], words: AlertWords): string {
  const clubs = new Set(to.map(keyOf));
  const since = course.slice(course.findIndex((other) => other.id === id) + 1);
  const other = since.find(
    ({ reason, to: theirs }) => reason === 'contradicted' && theirs.some((c) => clubs.has(keyOf(c))),
  );
  const headline =
    disputed && other !== undefined ? writeHeadline({ ...other, disputed: false }, course, words) : undefined;
  return fillIn(words.othersReport, { headline }) ?? '';
}

function writeFields(development: Development, words: AlertWords): readonly Field[] {
  const { from, to, fee, loan, stage } = development;
  const suitors = to.length > 1 ? words.fields.suitors : words.fields.suitor;
  const parts: readonly (readonly [name: string, value: string | undefined, inline: boolean])[] = [
    [words.fields.from, from && writeName(from), true],
    [stage === 'done' ? words.fields.to : suitors, writeNames(to, MOST_CLUBS, words), true],
    [words.fields.fee, writeWholeFee(fee, words), true],
    [words.fields.deal, loan ? words.loan : undefined, true],
    [words.fields.reportedBy, writeSources(development, words), false],
  ];
  return parts.flatMap(([name, value, inline]) => (value === undefined ? [] : [{ name, value, inline }]));
}
