// @ts-check
import { el, fill } from '../dom/elements.js';
import { openBeside } from '../dom/floating.js';
import { icon } from '../dom/icons.js';
import { createOptionList } from '../dom/option-list.js';
/** @import { Entry, OptionList } from '../dom/option-list.js' */

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
 *
 * @typedef {object} Select
 * @property {SelectAbout} about
 * @property {readonly string[]} chosen
 * @property {readonly string[]} committed
 * @property {HTMLElement} shown
 * @property {HTMLButtonElement} button
 * @property {HTMLInputElement} search
 * @property {OptionList} list
 * @property {HTMLElement} popover
 */

/** A select that looks the same in a message and in a modal. @param {SelectAbout} about @returns {HTMLElement} */
export function createSelect(about) {
  const { label, max, chosen } = about;
  const shown = el('span', { class: 'select-shown' });
  const button = createButton(about, shown);
  const search = createSearch(about);
  const list = createOptionList({ label, owner: search, choose: (entry) => choose(select, entry), multiple: max > 1 });
  const popover = el('div', { class: 'floating', popover: 'auto' }, search, list.element, showNote(about));
  /** @type {Select} */
  const select = { about, chosen, committed: chosen, shown, button, search, list, popover };
  button.addEventListener('click', () => open(select));
  search.addEventListener('input', () => offer(select));
  search.addEventListener('keydown', (event) => steer(select, event));
  popover.addEventListener('toggle', ({ newState }) => whenToggled(select, newState === 'open'));
  showChosen(select);
  return el('div', { class: 'select-box' }, button, popover);
}

/** @param {SelectAbout} about @param {HTMLElement} shown */
function createButton({ disabled }, shown) {
  const attributes = { type: 'button', disabled, 'aria-haspopup': 'listbox', 'aria-expanded': 'false' };
  return el('button', { class: 'select', ...attributes }, shown, icon('chevron'));
}

/** The box that holds the focus; it is seen only where there is much to search in. @param {SelectAbout} about */
function createSearch({ label, entries }) {
  return el('input', {
    class: entries.length < SEARCH_FROM ? 'select-search visually-hidden' : 'select-search',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-label': `Search: ${label}`,
    placeholder: 'Search',
    autocomplete: 'off',
  });
}

/** @param {SelectAbout} about */
function showNote({ min, max }) {
  const range = min === max ? min : `${min} to ${max}`;
  return max > 1 && el('p', { class: 'select-note' }, `Choose ${range}; close the list to send.`);
}

/** @param {Select} select */
function open(select) {
  select.search.value = '';
  offer(select);
  openBeside(select.popover, select.button, { wide: true });
  select.search.focus();
}

/** @param {Select} select @param {number} [first] the entry that is gone to */
function offer({ about, search, list, chosen }, first = 0) {
  const sought = search.value.trim().toLowerCase();
  const found = about.entries.filter(({ label, detail = '' }) => `${label} ${detail}`.toLowerCase().includes(sought));
  list.show(found, chosen, first);
}

/** @param {Select} select @param {KeyboardEvent} event */
function steer(select, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const active = select.list.active();
  const takes = event.key === 'Enter' || (event.key === ' ' && select.search.value === '');
  if (step !== undefined) {
    select.list.move(step);
  } else if (takes && active !== undefined) {
    choose(select, active);
  } else {
    if (event.key === 'Tab') {
      select.popover.hidePopover();
    }
    return;
  }
  event.preventDefault();
}

/** @param {Select} select @param {Entry} entry */
function choose(select, { id }) {
  const { chosen, about, list } = select;
  if (about.max === 1) {
    select.chosen = [id];
    select.popover.hidePopover();
    return;
  }
  const without = chosen.filter((other) => other !== id);
  select.chosen = without.length < chosen.length ? without : [...chosen, id].slice(0, about.max);
  offer(select, list.at());
  showChosen(select);
}

/** @param {Select} select @param {boolean} isOpen */
function whenToggled(select, isOpen) {
  select.button.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) {
    return;
  }
  const { chosen, committed, about } = select;
  select.button.focus();
  showChosen(select);
  if (chosen.length >= about.min && chosen.join() !== committed.join()) {
    select.committed = chosen;
    about.commit(chosen);
  }
}

/** @param {Select} select */
function showChosen({ about, chosen, shown, button }) {
  const { label, entries } = about;
  const labels = chosen.map((id) => entries.find((entry) => entry.id === id)?.label ?? id).join(', ');
  fill(shown, labels === '' ? el('span', { class: 'placeholder' }, label) : labels);
  button.setAttribute('aria-label', labels === '' ? label : `${label}: ${labels}`);
}
