// @ts-check
import { el, fill } from '../dom/elements.js';
import { icon } from '../dom/icons.js';
import { createOptionList } from '../dom/option-list.js';
import { createCommandBox } from './command-box.js';
import { filterLeaves, findTypedLeaf, leavesOf } from './leaf-commands.js';
import { createPanel } from './panel.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { View } from '../view.ts' */
/** @import { Leaf } from './leaf-commands.js' */

/**
 * @typedef {object} Composer
 * @property {() => void} refresh after another channel was opened
 * @property {(path: string) => void} startCommand
 * @typedef {object} ComposerAbout
 * @property {HTMLElement} root
 * @property {HTMLElement} panelRoot
 * @property {() => View} view
 * @property {(content: string) => Promise<boolean>} say gives false where the text should stay in the box
 * @property {(path: string, options: Record<string, OptionValue>) => void} run
 */

/**
 * The box at the bottom: text that is said, or, after a slash, a command with its options.
 * @param {ComposerAbout} about @returns {Composer}
 */
export function createComposer({ root, panelRoot, view, say, run }) {
  const panel = createPanel(panelRoot);
  const box = el('textarea', { id: 'message-box', rows: 1, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off', maxlength: 4000, on: { input: whenTyped, keydown: steer } });
  const list = createOptionList({ label: 'Commands', owner: box, choose: ({ id }) => startCommand(id) });
  const send = el('button', { class: 'send', type: 'button', 'aria-label': 'Send', on: { click: submit } }, icon('send'));
  const holder = el('div', { class: 'holder' }, box);
  /** @type {ReturnType<typeof createCommandBox> | undefined} */
  let command;
  fill(root, holder, send);
  root.addEventListener('focusout', (event) => {
    if (!root.contains(/** @type {Node | null} */ (event.relatedTarget))) {
      panel.hide();
    }
  });
  return { refresh, startCommand };

  function refresh() {
    const { channel } = view();
    leaveCommand('');
    box.placeholder = `Message ${channel?.type === 1 ? '' : '#'}${channel?.name ?? ''} — or type / for commands`;
    box.setAttribute('aria-label', `Message ${channel?.name ?? ''}. Type a slash for commands.`);
  }

  function whenTyped() {
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight}px`;
    const leaves = leavesOf(view().commands);
    const typed = findTypedLeaf(leaves, box.value);
    if (typed !== undefined) {
      enterCommand(typed.leaf, typed.rest);
    } else if (box.value.startsWith('/') && !box.value.includes('\n')) {
      offer(filterLeaves(leaves, box.value.slice(1)));
    } else {
      panel.hide();
    }
  }

  /** @param {readonly Leaf[]} leaves */
  function offer(leaves) {
    list.show(leaves.map(({ path, description }) => ({ id: path, label: `/${path}`, detail: description })));
    const none = view().commands.length === 0 ? 'No app offers you a command here.' : `No command is called ${box.value}.`;
    panel.show({ title: 'Commands', note: leaves.length === 0 ? none : undefined, list, owner: box });
  }

  /** @param {KeyboardEvent} event */
  function steer(event) {
    const { key } = event;
    const active = panel.isOpenFor(box) ? list.active() : undefined;
    if (active !== undefined && (key === 'ArrowDown' || key === 'ArrowUp')) {
      list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (active !== undefined && (key === 'Enter' || (key === 'Tab' && !event.shiftKey))) {
      startCommand(active.id);
    } else if (key === 'Escape') {
      panel.hide();
    } else if (key === 'Enter' && !event.shiftKey && !event.isComposing) {
      submit();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {string} path */
  function startCommand(path) {
    const leaf = leavesOf(view().commands).find((other) => other.path === path);
    if (leaf === undefined) {
      leaveCommand(`/${path}`);
      box.focus();
      whenTyped();
      return;
    }
    enterCommand(leaf, '');
  }

  /** @param {Leaf} leaf @param {string} rest */
  function enterCommand(leaf, rest) {
    panel.hide();
    command = createCommandBox({ leaf, rest, view, panel, send: (options) => sendCommand(leaf, options), leave: () => (leaveCommand(''), box.focus()) });
    fill(holder, command.element);
    command.focus();
  }

  /** @param {string} text what the box then holds */
  function leaveCommand(text) {
    command = undefined;
    panel.hide();
    box.value = text;
    box.style.height = 'auto';
    fill(holder, box);
  }

  /** @param {Leaf} leaf @param {Record<string, OptionValue>} options */
  function sendCommand(leaf, options) {
    run(leaf.path, options);
    leaveCommand('');
    box.focus();
  }

  async function submit() {
    if (command !== undefined) {
      command.submit();
      return;
    }
    const content = box.value.trim();
    if (content !== '' && (await say(content))) {
      leaveCommand('');
    }
    box.focus();
  }
}
