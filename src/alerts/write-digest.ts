import type { Follow } from '../follows/follow.ts';
import type { Digest, MessageBody } from './alert.ts';
import { type AlertWords, wordsOf } from './alert-words.ts';
import { encodeButton } from './button-ids.ts';
import { clip } from './clip.ts';
import { plainText } from './escape-text.ts';
import { type Section, sectionsOf } from './digest-sections.ts';
import type { HeldAlert } from './held-alert.ts';
import type { MessagePlace } from './link-back.ts';
import { writeCount } from './write-count.ts';
import { writeNames } from './write-names.ts';
import { writePings } from './write-pings.ts';

const MOST_PLAYERS = 3;
/** Discord's numbers for a row and a select of texts, and its limits for the select. */
const ROW = 1;
const SELECT = 3;
const MOST_OPTIONS = 25;
const LONGEST_OPTION = 100;
/** Discord's limit for an embed's description. */
const LONGEST_DESCRIPTION = 4_096;

/** The alerts of one digest, of which there is always one. */
export type HeldAlerts = readonly [HeldAlert, ...HeldAlert[]];

/**
 * Writes what had to wait as one message: each saga under its newest step, with the steps before it and who reports it.
 * It pings whom `follows`, those behind the alerts, name, unless each of the alerts was to arrive silently. `earlier` is
 * where the step before a saga's first one here was told, under the saga's id.
 */
export function writeDigest(
  id: string,
  held: HeldAlerts,
  follows: readonly Follow[],
  earlier: ReadonlyMap<string, MessagePlace> = new Map(),
): Digest {
  const [{ alert }] = held;
  const words = wordsOf(alert.language);
  const sections = sectionsOf(held, earlier);
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
    ...(alert.rootId === undefined ? {} : { rootId: alert.rootId }),
    body: {
      content: line === '' ? first : `${first}\n${line}`,
      embeds: [{ description: fitSections(sections.map(({ lines }) => lines)) }],
      components: writeWhy(id, sections, words),
      allowed_mentions: allowed,
      ...(flags === undefined ? {} : { flags }),
    },
  };
}

/** What has grown since may no longer fit: then the oldest sagas keep their headlines alone. */
function fitSections(sections: readonly (readonly string[])[], shortened = 0): string {
  const text = sections.map((lines, n) => (n < shortened ? lines.slice(0, 1) : lines).join('\n')).join('\n\n');
  return text.length <= LONGEST_DESCRIPTION || shortened >= sections.length
    ? clip(text, LONGEST_DESCRIPTION)
    : fitSections(sections, shortened + 1);
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
