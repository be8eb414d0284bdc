// @ts-check
import { el } from '../dom/elements.js';
import { createOptionList } from '../dom/option-list.js';
/** @import { OptionList } from '../dom/option-list.js' */
/** @import { ValueOption } from './leaf-commands.js' */
/** @import { Panel } from './panel.js' */

/**
 * @typedef {object} MoreAbout
 * @property {() => readonly ValueOption[]} remaining the options that have no field yet
 * @property {Panel} panel
 * @property {(option: ValueOption) => void} add
 * @property {() => void} submit
 * @property {() => void} leave
 * @property {() => void} back goes to the field before it
 *
 * @typedef {object} MoreField
 * @property {HTMLInputElement} element
 * @property {() => void} refresh after a field came or went
 */

/**
 * The last box of a command: going to it lists the options that may be added. It takes Enter also where nothing is left
 * to add, so a command without options can be sent by keyboard.
 * @param {MoreAbout} about @returns {MoreField}
 */
export function createMoreField(about) {
  const input = el('input', {
    type: 'text',
    role: 'combobox',
    class: 'more',
    'aria-expanded': 'false',
    'aria-label': 'Add an option',
    autocomplete: 'off',
  });
  const label = 'Options that may be added';
  const list = createOptionList({ label, owner: input, choose: ({ id }) => choose(about, input, id) });
  input.addEventListener('focus', () => offer(about, input, list));
  input.addEventListener('input', () => offer(about, input, list));
  input.addEventListener('keydown', (event) => steer(about, input, list, event));
  return { element: input, refresh: () => showCount(about, input) };
}

/** @param {MoreAbout} about @param {HTMLInputElement} input */
function showCount({ remaining }, input) {
  const count = remaining().length;
  input.placeholder = count === 0 ? '' : `+${count} optional`;
  input.size = Math.max(2, input.placeholder.length);
}

/** @param {MoreAbout} about @param {HTMLInputElement} input @param {OptionList} list */
function offer({ remaining, panel }, input, list) {
  const sought = input.value.trim().toLowerCase();
  const found = remaining().filter(({ name }) => name.includes(sought));
  const entries = found.map(({ name, description }) => ({ id: name, label: name, detail: description }));
  // Nothing is gone to at first: Enter must send the command, not add an option that nobody asked for.
  list.show(entries, [], sought === '' ? -1 : 0);
  const title = found.length === 0 ? 'Enter sends the command.' : 'Options you may add. Enter sends the command.';
  panel.show({ title, list, owner: input });
}

/** @param {MoreAbout} about @param {HTMLInputElement} input @param {string} name */
function choose({ remaining, add }, input, name) {
  const option = remaining().find((other) => other.name === name);
  input.value = '';
  if (option !== undefined) {
    add(option);
  }
}

/** @param {MoreAbout} about @param {HTMLInputElement} input @param {OptionList} list @param {KeyboardEvent} event */
function steer(about, input, list, event) {
  const active = about.panel.isOpenFor(input) ? list.active() : undefined;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      list.move(event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Enter':
      if (active === undefined) about.submit();
      else choose(about, input, active.id);
      break;
    case 'Escape':
      about.leave();
      break;
    case 'Backspace':
      if (input.value !== '') return;
      about.back();
      break;
    default:
      return;
  }
  event.preventDefault();
}
