import type { Development } from '../sagas/development.ts';
import { type AlertWords, wordsOf } from './alert-words.ts';
import { fillIn } from './fill-in.ts';
import type { HeldAlert } from './held-alert.ts';
import { type MessagePlace, writeLinkBack } from './link-back.ts';
import { linkSource } from './link-source.ts';

const MOST_STEPS = 6;
const MOST_SOURCES = 3;

/** The alerts of one saga in a digest, in order of time, and the lines that tell them: the headline first. */
export interface Section {
  readonly held: readonly HeldAlert[];
  readonly lines: readonly string[];
}

/** Writes a saga under its newest step, each; the saga with the newest step comes last. */
export function sectionsOf(held: readonly HeldAlert[], earlier: ReadonlyMap<string, MessagePlace>): readonly Section[] {
  const inOrder = held.toSorted((a, b) => a.development.at.localeCompare(b.development.at));
  const sagas = Map.groupBy(inOrder, ({ development }) => development.sagaId);
  return [...sagas]
    .map(([sagaId, ofSaga]) => ({ held: ofSaga, lines: writeSection(ofSaga, earlier.get(sagaId)) }))
    .toSorted((a, b) => newestIn(a).localeCompare(newestIn(b)));
}

function newestIn({ held }: Section): string {
  return held.at(-1)?.development.at ?? '';
}

function writeSection(held: readonly HeldAlert[], earlier: MessagePlace | undefined): readonly string[] {
  const newest = held.at(-1);
  if (newest === undefined) {
    return [];
  }
  const { alert, headline, development } = newest;
  const words = wordsOf(alert.language);
  const fallen = fallOf(newest);
  return [
    `**${strike(headline, newest)}**`,
    ...(fallen === undefined ? [] : [words.withdrawn.reasons[fallen]]),
    ...writeBefore(held.slice(0, -1), earlier, words),
    `-# <t:${Math.floor(Date.parse(development.at) / 1000)}:R> · ${writeOutlets(development)}`,
  ];
}

/** "before: Interest → Talks · Previous step": what else waited, and where it began. */
function writeBefore(
  held: readonly HeldAlert[],
  earlier: MessagePlace | undefined,
  words: AlertWords,
): readonly string[] {
  const steps = held.slice(-MOST_STEPS).map((one) => strike(one.step, one));
  const before = steps.length === 0 ? undefined : fillIn(words.digest.before, { steps: steps.join(' → ') });
  const link = earlier === undefined ? undefined : writeLinkBack(earlier, words.previousStep);
  const parts = [before, link].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [`-# ${parts.join(' · ')}`];
}

function strike(said: string, held: HeldAlert): string {
  return fallOf(held) === undefined ? said : `~~${said}~~`;
}

/** Why a step does not stand any more; undefined where it does. */
function fallOf({ withdrawn, development }: HeldAlert): HeldAlert['withdrawn'] {
  return withdrawn ?? development.refuted;
}

function writeOutlets({ sources }: Development): string {
  const outlets = [...new Map(sources.map((source) => [source.origin, source])).values()];
  const more = outlets.length - MOST_SOURCES;
  const shown = outlets.slice(0, MOST_SOURCES).map(linkSource);
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
