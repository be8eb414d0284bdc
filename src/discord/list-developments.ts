import { wordsOf } from '../alerts/alert-words.ts';
import { escapeText } from '../alerts/escape-text.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { Language } from '../feeds/feed.ts';
import type { Development, Source } from '../sagas/development.ts';
import { timestamp } from './describe-follow.ts';
import type { ToldDevelopment } from './services.ts';
import { t } from './texts/translate.ts';

const SHOWN_SOURCES = 2;
const LONGEST_SOURCE = 60;

/** One step of a story in two short lines: what and when, then who says so, each source a link where it has one. */
export function writeDevelopment(
  { development, course }: ToldDevelopment,
  style: 'R' | 'd',
  language: Language,
): string {
  const headline = writeHeadline(development, course, wordsOf(language));
  const when = timestamp(development.at, style).markup;
  return `**${headline}**\n-# ${[when, ...writeSources(development, language)].join(' · ')}`;
}

function writeSources({ sources }: Development, language: Language): readonly string[] {
  const outlets = [...new Map(sources.map((source) => [source.origin, source])).values()];
  const shown = outlets.slice(0, SHOWN_SOURCES).map(writeSource);
  const more = outlets.length - shown.length;
  return more === 0 ? shown : [...shown, t(language, 'saga.more-sources', { count: more })];
}

/** Who reports it, as a link where there is a safe one. */
export function writeSource({ outlet, journalist, link }: Source): string {
  const name = escapeText(journalist === undefined ? outlet : `${outlet}, ${journalist}`, LONGEST_SOURCE);
  return link === undefined || !fitsMaskedLink(link) ? name : `[${name}](<${link}>)`;
}

/** A closing bracket or a blank would end the link early and show the rest of it as text. */
function fitsMaskedLink(link: string): boolean {
  return /^https?:\/\/[^\s()<>]{1,300}$/.test(link);
}
