import type { Source } from '../sagas/development.ts';
import { escapeText } from './escape-text.ts';

const LONGEST_SOURCE = 60;

/** Who reports it, as a link where there is a safe one. */
export function linkSource({ outlet, journalist, link }: Source): string {
  const name = escapeText(journalist === undefined ? outlet : `${outlet}, ${journalist}`, LONGEST_SOURCE);
  return link === undefined || !fitsMaskedLink(link) ? name : `[${name}](<${link}>)`;
}

/** A closing bracket or a blank would end the link early and show the rest of it as text. */
function fitsMaskedLink(link: string): boolean {
  return /^https?:\/\/[^\s()<>]{1,300}$/.test(link);
}
