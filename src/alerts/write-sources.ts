import type { Development, Source } from '../sagas/development.ts';
import type { AlertWords } from './alert-words.ts';
import { escapeText } from './escape-text.ts';
import { fillIn } from './fill-in.ts';
import { writeCount } from './write-count.ts';

const MOST_SHOWN = 5;
/** Three names to a source, every sign of them escaped, and five sources stay below a field's 1,024 characters. */
const LONGEST_NAME = 28;

/**
 * Who reports it, first come first, each outlet once, and how many of them know it for themselves:
 * "David Vale (Mersey Courier, …)". Fits a field of an embed.
 */
export function writeSources({ sources }: Development, words: AlertWords): string {
  const outlets = sources.filter(({ outlet }, n) => sources.findIndex((other) => other.outlet === outlet) === n);
  const shown = outlets.slice(0, MOST_SHOWN).map((source) => writeSource(source, words));
  const rest = outlets.length - shown.length;
  const others = rest === 0 ? [] : [writeCount(words.others, rest, words)];
  return [...shown, ...others].join(', ') + ` · ${countOrigins(sources, words)}`;
}

function writeSource({ outlet, journalist, via, tier }: Source, words: AlertWords): string {
  const name = escapeText(outlet, LONGEST_NAME) || '?';
  const who = journalist === undefined ? name : `${escapeText(journalist, LONGEST_NAME)}, ${name}`;
  const relayed = via === undefined ? undefined : escapeText(via, LONGEST_NAME);
  const source = relayed === undefined ? who : (fillIn(words.via, { source: who, relayed }) ?? who);
  switch (tier) {
    case undefined:
      return source;
    case 0:
      return fillIn(words.officialSource, { source }) ?? source;
    case 1:
    case 2:
    case 3:
    case 4:
      return fillIn(words.tier, { source, tier: String(tier) }) ?? source;
  }
}

/** Outlets that relay one journalist are one source. */
function countOrigins(sources: readonly Source[], words: AlertWords): string {
  const count = new Set(sources.map(({ origin }) => origin)).size;
  return writeCount(words.independentSources, count, words);
}
