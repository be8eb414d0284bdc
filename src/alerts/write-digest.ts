import type { Follow } from '../follows/follow.ts';
import type { Development } from '../sagas/development.ts';
import type { Digest, MessageBody } from './alert.ts';
import { type AlertWords, wordsOf } from './alert-words.ts';
import { encodeButton } from './button-ids.ts';
import { clip } from './clip.ts';
import { plainText } from './escape-text.ts';
import { fillIn } from './fill-in.ts';
import type { HeldAlert } from './held-alert.ts';
import { linkSource } from './link-source.ts';
import { writeCount } from './write-count.ts';
import { writeNames } from './write-names.ts';
import { writePings } from './write-pings.ts';

const MOST_PLAYERS = 3;
const MOST_STEPS = 6;
const MOST_SOURCES = 3;
/** Discord's numbers for a row and a select of texts, and its limits for the select. */
const ROW = 1;
const SELECT = 3;
const MOST_OPTIONS = 25;
const LONGEST_OPTION = 100;
/** Discord takes 4,096 characters in an embed's description. */
const LONGEST_DESCRIPTION = 4_000;

/** The alerts of one saga, in order of time, and how they are told. */
interface Section {
  readonly held: readonly HeldAlert[];
  readonly text: string;
}

/**
 * Decides which alerts of one destination stand together in a message: those of a saga always, and no more than Discord
 * takes. Each message's alerts come in order of time, and the messages in that of their newest step.
 */
export function arrangeDigests(held: readonly HeldAlert[]): readonly (readonly HeldAlert[])[] {
  const pages: Section[][] = [];
  for (const section of sectionsOf(held)) {
    const page = pages.at(-1);
    if (page !== undefined && fits([...page, section])) {
      page.push(section);
    } else {
      pages.push([section]);
    }
  }
  return pages.map((page) => page.flatMap((section) => section.held));
}

/**
 * Writes what had to wait as one message: each saga under its newest step, with the steps before it and who reports it.
 * It pings whom `follows`, those behind the alerts, name, unless each of the alerts was to arrive silently.
 */
export function writeDigest(
  id: string,
  held: readonly [HeldAlert, ...HeldAlert[]],
  follows: readonly Follow[],
): Digest {
  const [{ alert }] = held;
  const words = wordsOf(alert.language);
  const sections = sectionsOf(held);
  const flags = held.every((one) => one.alert.body.flags === alert.body.flags) ? alert.body.flags : undefined;
  const { line, allowed } = writePings(flags === undefined ? follows : []);
  const players = new Map(held.map(({ development }) => [development.sagaId, development.player]));
  const title = writeCount(words.digest.title, held.length, words);
  const first = `${title} · ${writeNames([...players.values()], MOST_PLAYERS, words) ?? ''}`;
  return {
    kind: 'digest',
    id,
    destination: alert.destination,
    language: alert.language,
    alertIds: held.map((one) => one.alert.id),
    body: {
      content: line === '' ? first : `${first}\n${line}`,
      embeds: [{ description: sections.map(({ text }) => text).join('\n\n') }],
      components: writeWhy(id, sections, words),
      allowed_mentions: allowed,
      ...(flags === undefined ? {} : { flags }),
    },
  };
}

function sectionsOf(held: readonly HeldAlert[]): readonly Section[] {
  const inOrder = held.toSorted((a, b) => a.development.at.localeCompare(b.development.at));
  const sagas = Map.groupBy(inOrder, ({ development }) => development.sagaId);
  return [...sagas.values()]
    .map((ofSaga) => ({ held: ofSaga, text: writeSection(ofSaga) }))
    .toSorted((a, b) => newestIn(a).localeCompare(newestIn(b)));
}

function newestIn({ held }: Section): string {
  return held.at(-1)?.development.at ?? '';
}

function fits(sections: readonly Section[]): boolean {
  const length = sections.reduce((sum, { text }) => sum + text.length + 2, 0);
  return length <= LONGEST_DESCRIPTION && sections.flatMap(({ held }) => held).length <= MOST_OPTIONS;
}

function writeSection(held: readonly HeldAlert[]): string {
  const newest = held.at(-1);
  if (newest === undefined) {
    return '';
  }
  const words = wordsOf(newest.alert.language);
  const steps = held
    .slice(0, -1)
    .slice(-MOST_STEPS)
    .map(({ step }) => step);
  const before = steps.length === 0 ? undefined : fillIn(words.digest.before, { steps: steps.join(' → ') });
  return [
    `**${newest.headline}**`,
    ...(before === undefined ? [] : [`-# ${before}`]),
    `-# <t:${Math.floor(Date.parse(newest.development.at) / 1000)}:R> · ${writeOutlets(newest.development)}`,
  ].join('\n');
}

function writeOutlets({ sources }: Development): string {
  const outlets = [...new Map(sources.map((source) => [source.origin, source])).values()];
  const more = outlets.length - MOST_SOURCES;
  const shown = outlets.slice(0, MOST_SOURCES).map(linkSource);
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** A select of what is told, the newest first: the reasons behind each stand in `/why` as behind any alert. */
function writeWhy(id: string, sections: readonly Section[], words: AlertWords): MessageBody['components'] {
  const options = sections
    .flatMap(({ held }) => held)
    .toReversed()
    .slice(0, MOST_OPTIONS)
    .map(({ alert, development, step }) => ({
      label: clip(`${plainText(development.player.name)} · ${step}`, LONGEST_OPTION),
      value: alert.id,
    }));
  const select = {
    type: SELECT,
    custom_id: encodeButton({ action: 'why', alertId: id }),
    placeholder: words.digest.why,
    options,
  };
  return [{ type: ROW, components: [select] }];
}
