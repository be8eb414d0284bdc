// @ts-check
import { el } from '../dom/elements.js';
import { groupMessages } from './group-messages.js';
import { formatTimestamp } from './format-time.js';
import { showMessage } from './show-message.js';
/** @import { Message } from '../../../message.ts' */
/** @import { Row } from './group-messages.js' */
/** @import { View } from '../view.ts' */

const NEAR_END = 80;

/** @param {number} at */
const dayOf = (at) => formatTimestamp(at / 1_000, 'D', at);

/**
 * Draws the messages of a channel into a list and keeps what has not changed, so that focus, open spoilers and a
 * reader's place survive the messages of others.
 * @param {HTMLElement} scroller @param {HTMLElement} list
 */
export function createMessageList(scroller, list) {
  /** @type {Map<string, { signature: string, nodes: readonly HTMLElement[] }>} */
  let drawn = new Map();
  return { draw, isAtEnd, goToEnd, goTo };

  /** @param {readonly Message[]} messages @param {string | undefined} readUpTo @param {View} view @param {readonly HTMLElement[]} notices */
  function draw(messages, readUpTo, view, notices) {
    const stay = isAtEnd();
    const focus = rememberFocus(list);
    const next = new Map();
    for (const row of groupMessages(messages, { readUpTo, dayOf })) {
      const signature = signatureOf(row, view);
      const before = drawn.get(row.message.id);
      next.set(row.message.id, before?.signature === signature ? before : { signature, nodes: drawRow(row, view) });
    }
    drawn = next;
    place(list, [...[...drawn.values()].flatMap(({ nodes }) => nodes), ...notices]);
    focus();
    if (stay) {
      goToEnd();
    }
  }

  function isAtEnd() {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
  }

  function goToEnd() {
    scroller.scrollTop = scroller.scrollHeight;
  }

  /** @param {string} messageId */
  function goTo(messageId) {
    const message = document.getElementById(`message-${messageId}`);
    message?.scrollIntoView({ block: 'center' });
    message?.focus({ preventScroll: true });
    message?.classList.add('jumped');
    setTimeout(() => message?.classList.remove('jumped'), 2_500);
  }
}

/** Everything that a drawn message depends on. @param {Row} row @param {View} view */
function signatureOf(row, view) {
  const thread = row.message.threadId === undefined ? undefined : view.findChannel(row.message.threadId);
  const original = row.message.reference?.messageId;
  const reply = original === undefined ? undefined : view.findMessage(original);
  return JSON.stringify([row, thread, reply, view.failureOn(row.message.id), view.guild?.id, view.state.me.id]);
}

/** @param {Row} row @param {View} view @returns {readonly HTMLElement[]} */
function drawRow(row, view) {
  const day =
    row.newDay && el('li', { class: 'divider', role: 'separator' }, el('span', {}, dayOf(row.message.createdAt)));
  const unread = row.firstUnread && el('li', { class: 'divider unread', role: 'separator' }, el('span', {}, 'New'));
  return [day, unread, showMessage(row, view)].filter((node) => node !== false);
}

/** Puts the nodes into the list in that order and touches only what is elsewhere. @param {HTMLElement} list @param {readonly HTMLElement[]} nodes */
function place(list, nodes) {
  const wanted = new Set(nodes);
  const gone = [...list.children].filter((node) => !(node instanceof HTMLElement && wanted.has(node)));
  for (const node of gone) {
    node.remove();
  }
  for (const [index, node] of nodes.entries()) {
    if (list.children[index] !== node) {
      list.insertBefore(node, list.children[index] ?? null);
    }
  }
}

const FOCUSABLE = 'button, a[href], input, [tabindex]';

/**
 * Remembers which control of which message has the focus; the answer gives it back where the message was drawn anew.
 * @param {HTMLElement} list
 */
function rememberFocus(list) {
  const focused = document.activeElement;
  const message = list.contains(focused) ? focused?.closest('.message') : null;
  const index = message && focused ? [...message.querySelectorAll(FOCUSABLE)].indexOf(focused) : -1;
  return () => {
    const same = message && !message.isConnected ? document.getElementById(message.id) : null;
    const control = same?.querySelectorAll(FOCUSABLE)[index];
    if (same && !same.contains(document.activeElement)) {
      (control instanceof HTMLElement ? control : same).focus({ preventScroll: true });
    }
  };
}
