import { stepOfClaim } from '../../alerts/step.ts';
import type { Answer } from '../serve-status.ts';
import type { TracedItem } from '../trace-words.ts';
import { frame } from './frame.ts';
import { type Html, html, link, moment, table } from './html.ts';
import { writeOpening, writeReading } from './reading-words.ts';

/** What became of items with these words, from the feed to the message. */
export function tracePage(words: string, traces: readonly TracedItem[], reading: readonly string[]): Answer {
  const asked =
    words === ''
      ? undefined
      : html`${traces.length === 0 ? NONE : traces.map(showTrace)}
    <h2>How these words are read now</h2><ul>${reading.map((line) => html`<li>${line}</li>`)}</ul>`;
  const content = html`<h2>What became of an item</h2>
    <form><input name="words" value="${words}" placeholder="Words of its headline" aria-label="Words of its headline">
    <button>Trace</button></form>${asked}`;
  return frame('/trace', content);
}

const NONE = html`<p class="none">No item with these words made a claim within the last month.</p>`;

function showTrace({ title, link: address, outlet, feedId, itemId, at, claims }: TracedItem): Html {
  const rows = claims.map(({ sagaId, claim, development, deliveries }) => [
    html`<a href="/saga?id=${encodeURIComponent(sagaId)}">${claim.player?.name ?? '–'}</a>`,
    writeReading(stepOfClaim(claim, title), claim.certainty),
    html`${claim.ruleId}<br><small>“${claim.evidence}”</small>`,
    development === undefined ? 'nothing new' : writeOpening(development.reason),
    deliveries.length === 0
      ? 'nobody follows'
      : html`<ul>${deliveries.map(({ where, status, reason }) => html`<li>${where}: ${reason.startsWith(status) ? reason : `${status}, ${reason}`}</li>`)}</ul>`,
  ]);
  return html`<article><h3>${link(address, title)}</h3>
    <small>${outlet} · ${moment(at)} · feed ${feedId} · item ${itemId}</small>
    ${table(['player', 'read as', 'by rule', 'news', 'told'], rows, 'It made no claim.')}</article>`;
}
