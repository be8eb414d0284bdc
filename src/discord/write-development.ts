import { wordsOf } from '../alerts/alert-words.ts';
import { linkSource } from '../alerts/link-source.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { Language } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import { timestamp } from './describe-follow.ts';
import type { ToldDevelopment } from './services.ts';
import { t } from './texts/translate.ts';

const SHOWN_SOURCES = 2;

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
  const shown = outlets.slice(0, SHOWN_SOURCES).map(linkSource);
  const more = outlets.length - shown.length;
  return more === 0 ? shown : [...shown, t(language, 'saga.more-sources', { count: more })];
}
