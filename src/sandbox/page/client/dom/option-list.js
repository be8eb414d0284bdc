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
 */

/**
 * @typedef {object} OptionList
 * @property {HTMLElement} element the listbox
 * @property {(entries: readonly Entry[], chosen?: readonly string[], first?: number) => void} show
 * @property {(step: number) => void} move goes up or down, round the ends
 * @property {() => Entry | undefined} active the entry that Enter would choose
 * @property {() => number} count
 */

let lists = 0;

/**
 * A list of entries for a box or a button that keeps the focus itself: the entry that is gone to is named in the
 * owner's `aria-activedescendant`, as the combobox pattern asks.
 * @param {{ label: string, owner: HTMLElement, choose: (entry: Entry) => void, multiple?: boolean }} about
 * @returns {OptionList}
 */
export function createOptionList({ label, owner, choose, multiple = false }) {
  lists += 1;
  const id = `options-${lists}`;
  const element = el('ul', { id, class: 'options', role: 'listbox', 'aria-label': label, 'aria-multiselectable': multiple && 'true' });
  /** @type {readonly Entry[]} */
  let entries = [];
  let at = -1;
  owner.setAttribute('aria-controls', id);

  /** @param {number} index */
  function goTo(index) {
    at = index;
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

  return {
    element,
    show(shown, chosen = [], first = 0) {
      entries = shown;
      fill(element, shown.map((entry, index) => showEntry(entry, `${id}-${index}`, chosen, choose)));
      goTo(shown.length === 0 ? -1 : first);
    },
    move(step) {
      if (entries.length > 0) {
        goTo((at + step + entries.length) % entries.length);
      }
    },
    active: () => entries[at],
    count: () => entries.length,
  };
}

/** @param {Entry} entry @param {string} id @param {readonly string[]} chosen @param {(entry: Entry) => void} choose */
function showEntry(entry, id, chosen, choose) {
  return el(
    'li',
    {
      id,
      role: 'option',
      'aria-selected': String(chosen.includes(entry.id)),
      on: {
        // The focus stays where it is: in the box.
        mousedown: (event) => event.preventDefault(),
        click: () => choose(entry),
      },
    },
    entry.mark,
    el('span', { class: 'option-label' }, entry.label),
    entry.detail !== undefined && el('span', { class: 'option-detail' }, entry.detail),
  );
}
