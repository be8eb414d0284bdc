import { findComplaints } from '../find-complaints.ts';
import type { Answer } from '../serve-status.ts';
import type { Status } from '../status.ts';
import { writeStatus } from '../write-status.ts';
import { frame } from './frame.ts';
import { html, moment, table } from './html.ts';

const AGAIN_SECONDS = 30;

/** How the bot is: the verdict, the figures, and every feed that fails. */
export function healthPage(status: Status): Answer {
  const complaints = findComplaints(status);
  const lines = writeStatus(status).filter(({ label }) => label !== 'health');
  const failing = status.feeds.failing.map(
    ({ outlet, place, guildId, reason, text, failuresInARow, lastGoodAt, nextAt }) => [
      place === undefined ? outlet : html`${outlet}<br><small>${place}</small>`,
      guildId === undefined ? 'everybody' : `server ${guildId}`,
      text ?? reason,
      failuresInARow,
      moment(lastGoodAt),
      moment(nextAt),
    ],
  );
  const content = html`
    <h2 class="verdict ${complaints.length === 0 ? '' : 'ill'}">${complaints.length === 0 ? '✓ Well' : '✗ Not well'}</h2>
    ${complaints.map(({ text }) => html`<p>${text}</p>`)}
    <dl>${lines.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
    <h2>Feeds that fail</h2>
    ${table(['outlet', 'read for', 'why', 'times', 'last good', 'next try'], failing, 'None.')}
    <p><small>As of ${moment(status.at)} UTC. Looks again by itself.</small></p>`;
  return frame('/', content, AGAIN_SECONDS);
}
