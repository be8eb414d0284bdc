// @ts-check
import { el } from '../dom/elements.js';
import { showOnlyYou } from './only-you.js';
/** @typedef {{ channelId: string | undefined, text: string, isWaiting: boolean }} Notice */

/**
 * Lines at the end of a channel that only this page has: a command that is being run, and one that came to nothing.
 * @param {() => void} changed called after each change
 */
export function createNotices(changed) {
  /** @type {readonly (Notice & { element: HTMLElement })[]} */
  let notices = [];
  return { add, wait, clear: () => (notices = []), shownIn };

  /** @param {Notice} notice */
  function put(notice) {
    const added = { ...notice, element: showNotice(notice, () => drop(added)) };
    notices = [...notices, added];
    changed();
    return added;
  }

  /** @param {Notice} gone */
  function drop(gone) {
    notices = notices.filter((notice) => notice !== gone);
    changed();
  }

  /** @param {string | undefined} channelId @param {string} text */
  function add(channelId, text) {
    put({ channelId, text, isWaiting: false });
  }

  /**
   * Says that something is under way. The answer ends that, with a failure where one is given.
   * @param {string} channelId @param {string} text @returns {(failure: string | undefined) => void}
   */
  function wait(channelId, text) {
    const waiting = put({ channelId, text, isWaiting: true });
    return (failure) => {
      drop(waiting);
      if (failure !== undefined) {
        add(channelId, failure);
      }
    };
  }

  /** @param {string | undefined} channelId */
  function shownIn(channelId) {
    return notices.filter((notice) => notice.channelId === channelId).map(({ element }) => element);
  }
}

/** @param {Notice} notice @param {() => void} dismiss */
function showNotice({ text, isWaiting }, dismiss) {
  if (isWaiting) {
    return el('li', { class: 'notice waiting', role: 'status' }, text);
  }
  return el('li', { class: 'notice', role: 'alert' }, el('p', { class: 'failure' }, text), showOnlyYou(dismiss));
}
