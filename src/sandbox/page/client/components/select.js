// @ts-check
import { el, fill } from '../dom/elements.js';
import { openBeside } from '../dom/floating.js';
import { icon } from '../dom/icons.js';
import { createOptionList } from '../dom/option-list.js';
/** @import { Entry } from '../dom/option-list.js' */

const SEARCH_FROM = 9;

/**
 * @typedef {object} SelectAbout
 * @property {string} label what it is for, said to screen readers
 * @property {readonly Entry[]} entries
 * @property {readonly string[]} chosen
 * @property {number} min
 * @property {number} max one closes the list at once; more are taken when it closes
 * @property {boolean} disabled
 * @property {(values: readonly string[]) => void} commit called when the choice has changed
 */

/** A select that looks the same in a message and in a modal. @param {SelectAbout} about @returns {HTMLElement} */
export function createSelect(about) {
  const { label, entries, min, max, disabled } = about;
  let chosen = [...about.chosen];
  let committed = about.chosen;
  const shown = el('span', { class: 'select-shown' });
  const button = el(
    'button',
    { class: 'select', type: 'button', disabled, 'aria-haspopup': 'listbox', 'aria-expanded': 'false', on: { click: open } },
    shown,
    icon('chevron'),
  );
  const search = el('input', {
    class: entries.length < SEARCH_FROM ? 'select-search visually-hidden' : 'select-search',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-label': `Search: ${label}`,
    placeholder: 'Search',
    autocomplete: 'off',
    on: { input: refresh, keydown: steer },
  });
  const list = createOptionList({ label, owner: search, choose, multiple: max > 1 });
  const note = el('p', { class: 'select-note' }, max > 1 && `Choose ${min === max ? min : `${min} to ${max}`}; close the list to send.`);
  const popover = el('div', { class: 'floating', popover: 'auto', on: { toggle: whenToggled } }, search, list.element, note);
  showChosen();
  return el('div', { class: 'select-box' }, button, popover);

  function open() {
    search.value = '';
    refresh();
    openBeside(popover, button, { wide: true });
    search.focus();
  }

  function refresh() {
    const sought = search.value.trim().toLowerCase();
    const found = entries.filter((entry) => `${entry.label} ${entry.detail ?? ''}`.toLowerCase().includes(sought));
    list.show(found, chosen);
  }

  /** @param {KeyboardEvent} event */
  function steer(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const active = list.active();
    if (step !== undefined) {
      list.move(step);
    } else if ((event.key === 'Enter' || (event.key === ' ' && search.value === '')) && active !== undefined) {
      choose(active);
    } else if (event.key === 'Tab') {
      popover.hidePopover();
      return;
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {Entry} entry */
  function choose({ id }) {
    if (max === 1) {
      chosen = [id];
      popover.hidePopover();
      return;
    }
    chosen = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(0, max);
    const at = Math.max(0, [...list.element.children].findIndex((option) => option.classList.contains('active')));
    list.show(entries.filter((entry) => `${entry.label} ${entry.detail ?? ''}`.toLowerCase().includes(search.value.trim().toLowerCase())), chosen, at);
    showChosen();
  }

  /** @param {ToggleEvent} event */
  function whenToggled(event) {
    const isOpen = event.newState === 'open';
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      return;
    }
    button.focus();
    showChosen();
    if (chosen.length >= min && chosen.join() !== committed.join()) {
      committed = chosen;
      about.commit(chosen);
    }
  }

  function showChosen() {
    const labels = chosen.map((id) => entries.find((entry) => entry.id === id)?.label ?? id);
    fill(shown, labels.length === 0 ? el('span', { class: 'placeholder' }, label) : labels.join(', '));
    button.setAttribute('aria-label', labels.length === 0 ? label : `${label}: ${labels.join(', ')}`);
  }
}
