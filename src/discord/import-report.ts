import { escapeText, plainText } from '../alerts/escape-text.ts';
import { redactAddress } from '../feeds/feed-address.ts';
import type { Language } from '../feeds/feed.ts';
import type { Trouble } from '../feeds/trouble.ts';
import { writeTable } from '../pictures/write-table.ts';
import { writeTrouble } from './feed-lines.ts';
import { type MessageReply, say } from './reply.ts';
import type { FeedListing } from './services.ts';
import { t } from './texts/translate.ts';

/** A feed as a list names it. */
export type Listed = Extract<FeedListing, { kind: 'list' }>['feeds'][number];

/** What became of one feed of a list. */
export type Fate =
  | { readonly kind: 'taken' | 'known'; readonly listed: Listed }
  | { readonly kind: 'refused'; readonly listed: Listed; readonly reason: Trouble | 'over-limit' };

type Refused = Extract<Fate, { kind: 'refused' }>;

/** More reasons than these go into a file. */
const MOST_LINES = 8;
const KINDS = ['taken', 'known', 'refused'] as const;

/** What became of a list of feeds: how many of each fate, and why the refused ones were. */
export function writeImport(fates: readonly Fate[], language: Language): MessageReply {
  const rows = KINDS.map((kind) => {
    const count = fates.filter((fate) => fate.kind === kind).length;
    return [[t(language, `feeds.import-${kind}`)], [count.toLocaleString(language)]];
  });
  const table = writeTable([t(language, 'feeds.import-column'), t(language, 'feeds.import-count')], rows);
  const refused = fates.filter((fate) => fate.kind === 'refused');
  const isLong = refused.length > MOST_LINES;
  const reasons = isLong
    ? [t(language, 'feeds.import-attached')]
    : refused.map((fate) => `• **${escapeText(nameOf(fate), 60)}**: ${reasonOf(fate, language)}`);
  const title = t(language, 'feeds.import-title');
  return say('', {
    embeds: [{ title, description: [table, ...reasons].join('\n') }],
    files: isLong ? [writeFile(refused, language)] : [],
  });
}

function writeFile(refused: readonly Refused[], language: Language) {
  const lines = refused.map((fate) => {
    const { address } = fate.listed;
    return `${plainText(nameOf(fate), 80)}\n  ${redactAddress(address)}\n  ${reasonOf(fate, language)}\n`;
  });
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return { name: 'refused.txt', bytes, description: t(language, 'feeds.import-file') };
}

function nameOf({ listed }: Refused): string {
  return listed.name ?? URL.parse(listed.address)?.host ?? '?';
}

function reasonOf({ reason }: Refused, language: Language): string {
  return reason === 'over-limit' ? t(language, 'feeds.import-over-limit') : writeTrouble(reason, language).markup;
}
