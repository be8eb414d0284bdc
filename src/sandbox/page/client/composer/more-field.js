// @ts-check
import { el } from '../dom/elements.js';
import { createOptionList } from '../dom/option-list.js';
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
 */

/**
 * The last box of a command: going to it lists the options that may be added. It takes Enter also where nothing is left
 * to add, so a command without options can be sent by keyboard.
 * @param {MoreAbout} about
 */
export function createMoreField({ remaining, panel, add, submit, leave, back }) {
  const input = el('input', { type: 'text', role: 'combobox', class: 'more', 'aria-expanded': 'false', 'aria-label': 'Add an option', autocomplete: 'off', on: { focus: offer, input: offer, keydown: steer } });
  const list = createOptionList({ label: 'Options that may be added', owner: input, choose });
  return { element: input, input, refresh };

  function refresh() {
    const count = remaining().length;
    input.placeholder = count === 0 ? '' : `+${count} optional`;
    input.size = Math.max(2, input.placeholder.length);
  }

  function offer() {
    const sought = input.value.trim().toLowerCase();
    const found = remaining().filter(({ name }) => name.includes(sought));
    // Nothing is gone to at first: Enter must send the command, not add an option that nobody asked for.
    list.show(found.map(({ name, description }) => ({ id: name, label: name, detail: description })), [], sought === '' ? -1 : 0);
    const title = found.length === 0 ? 'Enter sends the command.' : 'Options you may add. Enter sends the command.';
    panel.show({ title, list, owner: input });
  }

  /** @param {{ id: string }} entry */
  function choose({ id }) {
    const option = remaining().find(({ name }) => name === id);
    input.value = '';
    if (option !== undefined) {
      add(option);
    }
  }

  /** @param {KeyboardEvent} event */
  function steer(event) {
    const { key } = event;
    const active = panel.isOpenFor(input) ? list.active() : undefined;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      active === undefined && key === 'ArrowUp' ? list.move(0) : list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter') {
      active === undefined ? submit() : choose(active);
    } else if (key === 'Escape') {
      leave();
    } else if (key === 'Backspace' && input.value === '') {
      back();
    } else {
      return;
    }
    event.preventDefault();
  }
}
