// @ts-check
import { el, fill } from '../dom/elements.js';
import { icon } from '../dom/icons.js';
import { createOptionList } from '../dom/option-list.js';
import { nameOf } from '../places/show-places.js';
import { createCommandBox, focusBox, submitBox } from './command-box.js';
import { filterLeaves, findTypedLeaf, leavesOf } from './leaf-commands.js';
import { createPanel } from './panel.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { OptionList } from '../dom/option-list.js' */
/** @import { View } from '../view.ts' */
/** @import { CommandBox } from './command-box.js' */
/** @import { Leaf } from './leaf-commands.js' */
/** @import { Panel } from './panel.js' */

/**
 * @typedef {object} ComposerAbout
 * @property {HTMLElement} root
 * @property {HTMLElement} panelRoot
 * @property {() => View} view
 * @property {(content: string) => Promise<boolean>} say gives false where the text came to nothing
 * @property {(path: string, options: Record<string, OptionValue>) => void} run
 *
 * The box at the bottom.
 * @typedef {object} Composer
 * @property {ComposerAbout} about
 * @property {Panel} panel
 * @property {HTMLTextAreaElement} box
 * @property {OptionList} list of commands
 * @property {HTMLElement} holder of the box, or of the command in its place
 * @property {CommandBox | undefined} command
 */

/** The box at the bottom: text that is said, or, after a slash, a command. @param {ComposerAbout} about @returns {Composer} */
export function createComposer(about) {
  const box = createTextBox();
  const list = createOptionList({ label: 'Commands', owner: box, choose: ({ id }) => startCommand(composer, id) });
  const send = el('button', { class: 'send', type: 'button', 'aria-label': 'Send' }, icon('send'));
  const holder = el('div', { class: 'holder' }, box);
  /** @type {Composer} */
  const composer = { about, panel: createPanel(about.panelRoot), box, list, holder, command: undefined };
  box.addEventListener('input', () => whenTyped(composer));
  box.addEventListener('keydown', (event) => steer(composer, event));
  send.addEventListener('click', () => void submit(composer));
  about.root.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && about.root.contains(relatedTarget))) {
      composer.panel.hide();
    }
  });
  fill(about.root, holder, send);
  return composer;
}

function createTextBox() {
  return el('textarea', {
    id: 'message-box',
    rows: 1,
    role: 'combobox',
    'aria-label': 'Message. Type a slash for commands.',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    maxlength: 4000,
  });
}

/** Empties the box for the channel that is open now. @param {Composer} composer */
export function refreshComposer(composer) {
  const view = composer.about.view();
  composer.box.value = '';
  leaveCommand(composer);
  composer.box.placeholder = `Message ${view.channel === undefined ? '' : nameOf(view.channel, view)} or type /`;
}

/** @param {Composer} composer */
function whenTyped(composer) {
  const { box, panel, about } = composer;
  fitBox(box);
  const leaves = leavesOf(about.view().commands);
  const typed = findTypedLeaf(leaves, box.value);
  if (typed !== undefined) {
    enterCommand(composer, typed.leaf, typed.rest);
  } else if (box.value.startsWith('/') && !box.value.includes('\n')) {
    offer(composer, filterLeaves(leaves, box.value.slice(1)));
  } else {
    panel.hide();
  }
}

/** @param {Composer} composer @param {readonly Leaf[]} leaves */
function offer({ about, list, panel, box }, leaves) {
  list.show(leaves.map(({ path, description }) => ({ id: path, label: `/${path}`, detail: description })));
  const hasNone = about.view().commands.length === 0;
  const none = hasNone ? 'No app offers you a command here.' : `No command is called ${box.value}.`;
  panel.show({ title: 'Commands', note: leaves.length === 0 ? none : undefined, list, owner: box });
}

/** @param {Composer} composer @param {KeyboardEvent} event */
function steer(composer, event) {
  const { panel, box, list } = composer;
  const { key, shiftKey, isComposing } = event;
  const active = panel.isOpenFor(box) ? list.active() : undefined;
  if (active !== undefined && (key === 'ArrowDown' || key === 'ArrowUp')) {
    list.move(key === 'ArrowDown' ? 1 : -1);
  } else if (active !== undefined && (key === 'Enter' || (key === 'Tab' && !shiftKey))) {
    startCommand(composer, active.id);
  } else if (key === 'Escape') {
    panel.hide();
  } else if (key === 'Enter' && !shiftKey && !isComposing) {
    void submit(composer);
  } else {
    return;
  }
  event.preventDefault();
}

/** Puts a command into the box, ready for its options. @param {Composer} composer @param {string} path "feeds add" */
export function startCommand(composer, path) {
  const leaf = leavesOf(composer.about.view().commands).find((other) => other.path === path);
  if (leaf !== undefined) {
    enterCommand(composer, leaf, '');
    return;
  }
  leaveCommand(composer);
  composer.box.value = `/${path}`;
  composer.box.focus();
  whenTyped(composer);
}

/** @param {Composer} composer @param {Leaf} leaf @param {string} rest */
function enterCommand(composer, leaf, rest) {
  const { about, panel, holder, box } = composer;
  const leave = () => {
    leaveCommand(composer);
    box.focus();
  };
  /** @param {Record<string, OptionValue>} options */
  const send = (options) => {
    leave();
    about.run(leaf.path, options);
  };
  panel.hide();
  box.value = '';
  composer.command = createCommandBox({ leaf, rest, view: about.view, panel, send, leave });
  fill(holder, composer.command.element);
  focusBox(composer.command);
}

/** The box of text is in its place again, with what it held meanwhile. @param {Composer} composer */
function leaveCommand(composer) {
  const { panel, box, holder } = composer;
  composer.command = undefined;
  panel.hide();
  fill(holder, box);
  fitBox(box);
}

/** @param {HTMLTextAreaElement} box */
function fitBox(box) {
  box.style.height = 'auto';
  box.style.height = box.value === '' ? 'auto' : `${box.scrollHeight}px`;
}

/**
 * Sends what the box holds. The box is free for the next text at once; a message that came to nothing returns to it.
 * @param {Composer} composer
 */
async function submit(composer) {
  const { command, box, panel, about } = composer;
  if (command !== undefined) {
    submitBox(command);
    return;
  }
  const content = box.value.trim();
  box.value = '';
  fitBox(box);
  panel.hide();
  box.focus();
  if (content !== '' && !(await about.say(content))) {
    box.value = box.value === '' ? content : `${content}\n${box.value}`;
    fitBox(box);
  }
}
