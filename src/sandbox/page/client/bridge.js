// @ts-check
/** @import { PageAct, PageChannel, PageEvent, PageState } from '../page-protocol.ts' */
/** @import { Outcome } from './view.ts' */

/** @param {string | undefined} as @returns {Promise<PageState>} */
export const readState = (as) => readJson(as === undefined ? '/page/state' : `/page/state?as=${as}`);

/** @param {string} as @param {string} channelId @param {number} last how many messages @returns {Promise<PageChannel>} */
export const readChannel = (as, channelId, last) =>
  readJson(`/page/channel?as=${as}&channel=${channelId}&last=${last}`);

/** @param {string} path @returns {Promise<any>} */
async function readJson(path) {
  const response = await fetch(path);
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.error);
  }
  return body;
}

/** Does something as that person. Never throws. @param {string} as @param {PageAct} act @returns {Promise<Outcome>} */
export async function perform(as, act) {
  try {
    const body = JSON.stringify({ as, ...act });
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    const outcome = await response.json();
    return response.ok ? outcome : failed(outcome.error);
  } catch {
    return failed('The sandbox does not answer. Is the program still running? Start it again and reload this page.');
  }
}

/** @param {string} text @returns {Outcome} */
const failed = (text) => ({ kind: 'failed', reason: 'unreachable', text });

/**
 * Hears what happens, for as long as the page is open; the browser connects again by itself. The answer ends it.
 * @param {string} as
 * @param {{ opened: () => void, lost: () => void, happened: (event: PageEvent) => void }} hear
 */
export function hearEvents(as, hear) {
  const source = new EventSource(`/page/events?as=${as}`);
  source.addEventListener('open', hear.opened);
  source.addEventListener('error', hear.lost);
  source.addEventListener('message', ({ data }) => hear.happened(JSON.parse(data)));
  return () => source.close();
}
