// @ts-check
import { el, fill } from './elements.js';
/** @import { Child } from './elements.js' */

/**
 * One entry to choose.
 * @typedef {object} Entry
 * @property {string} id what choosing it means
 * @property {string} label
 * @property {string} [detail] said in smaller letters
 * @property {Child} [mark] a picture before it
 *
 * @typedef {object} OptionList
 * @property {HTMLElement} element the listbox
 * @property {(entries: readonly Entry[], chosen?: readonly string[], first?: number) => void} show
 * @property {(step: number) => void} move goes up or down, round the ends
 * @property {() => Entry | undefined} active the entry that Enter would choose
 * @property {() => number} at its place, from 0; -1 for none
 * @property {() => number} count
 */

let lists = 0;

/**
 * A list of entries for a box that keeps the focus itself: the entry that is gone to is named in the owner's
 * `aria-activedescendant`, as the combobox pattern asks.
 * @param {{ label: string, owner: HTMLElement, choose: (entry: Entry) => void, multiple?: boolean }} about
 * @returns {OptionList}
 */
export function createOptionList({ label, owner, choose, multiple = false }) {
  lists += 1;
  const id = `options-${lists}`;
  const multi = multiple && 'true';
  const element = el('ul', {
    id,
    class: 'options',
    role: 'listbox',
    'aria-label': label,
    'aria-multiselectable': multi,
  });
  /** @type {readonly Entry[]} */
  let entries = [];
  let at = -1;
  owner.setAttribute('aria-controls', id);
  /** @param {number} index */
  const goTo = (index) => {
    at = index;
    markActive(element, owner, index);
  };
  return {
    element,
    show(shown, chosen = [], first = 0) {
      entries = shown;
      fill(
        element,
        shown.map((entry, index) => showEntry(entry, `${id}-${index}`, chosen, choose)),
      );
      goTo(Math.min(first, shown.length - 1));
    },
    move(step) {
      const from = at === -1 && step < 0 ? 0 : at;
      goTo(entries.length === 0 ? -1 : (from + step + entries.length) % entries.length);
    },
    active: () => entries[at],
    at: () => at,
    count: () => entries.length,
  };
}

/** @param {HTMLElement} element @param {HTMLElement} owner @param {number} at */
function markActive(element, owner, at) {
  for (const [position, option] of [...element.children].entries()) {
    option.classList.toggle('active', position === at);
  }
  const active = element.children[at];
  if (active === undefined) {
    owner.removeAttribute('aria-activedescendant');
  } else {
    owner.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }
}

/** @param {Entry} entry @param {string} id @param {readonly string[]} chosen @param {(entry: Entry) => void} choose */
function showEntry(entry, id, chosen, choose) {
  // The focus stays where it is: in the box.
  const on = {
    mousedown: (/** @type {MouseEvent} */ event) => event.preventDefault(),
    click: () => choose(entry),
  };
  return el(
    'li',
    { id, role: 'option', 'aria-selected': String(chosen.includes(entry.id)), on },
    entry.mark,
    el('span', { class: 'option-label' }, entry.label),
    entry.detail !== undefined && el('span', { class: 'option-detail' }, entry.detail),
  );
}
