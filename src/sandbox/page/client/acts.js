// @ts-check
import { perform as send } from './bridge.js';
import { openModal } from './dialogs/modal.js';
import { part } from './dom/elements.js';
/** @import { OptionValue } from '../../person.ts' */
/** @import { PageAct } from '../page-protocol.ts' */
/** @import { createNotices } from './messages/notices.js' */
/** @import { Session } from './session.js' */
/** @import { Outcome, View } from './view.ts' */

/**
 * @typedef {object} ActsAround
 * @property {() => Session} session
 * @property {() => View} view
 * @property {() => void} draw
 * @property {ReturnType<typeof createNotices>} notices
 * @property {() => void} goToEnd
 */

/** What the person does, and how the page shows what comes of it. @param {ActsAround} around */
export function createActs({ session, view, draw, notices, goToEnd }) {
  return { perform, press, say, run };

  /** @param {PageAct} what @returns {Promise<Outcome>} */
  async function perform(what) {
    const outcome = await send(session().state.me.id, what);
    const dialog = part('dialog');
    if (outcome.kind === 'modal' && dialog instanceof HTMLDialogElement) {
      openModal(dialog, outcome.modal, outcome.interactionId, view());
    }
    return outcome;
  }

  /** @param {string} messageId @param {PageAct} what */
  async function press(messageId, what) {
    const outcome = await perform(what);
    if (outcome.kind === 'failed') {
      session().failures.set(messageId, outcome.text);
    } else {
      session().failures.delete(messageId);
    }
    draw();
    // The answer stands at the end, or will in a moment: a list that is at its end stays there.
    if (outcome.kind === 'answered') {
      goToEnd();
    }
  }

  /** @param {string} content */
  async function say(content) {
    const { channelId } = session();
    const outcome = await perform({ kind: 'say', channelId: channelId ?? '', content });
    if (outcome.kind === 'failed') {
      notices.add(channelId, outcome.text);
    }
    goToEnd();
    return outcome.kind !== 'failed';
  }

  /** @param {string} path @param {Record<string, OptionValue>} options */
  async function run(path, options) {
    const channelId = session().channelId ?? '';
    const done = notices.wait(channelId, `Running /${path}…`);
    goToEnd();
    const outcome = await perform({ kind: 'run-command', channelId, path, options });
    done(outcome.kind === 'failed' ? `/${path}: ${outcome.text}` : undefined);
  }
}
