// @ts-check
import { el, fill } from '../dom/elements.js';
/** @import { OptionList } from '../dom/option-list.js' */

/**
 * What stands above the box: what is being asked, and the list of what may be chosen.
 * @typedef {{ title: string, note?: string | undefined, list: OptionList, owner: HTMLElement, isWrong?: boolean, isAsking?: boolean }} Shown
 * @typedef {object} Panel
 * @property {(shown: Shown) => void} show
 * @property {() => void} hide
 * @property {(owner: HTMLElement) => boolean} isOpenFor
 */

/** @param {HTMLElement} element @returns {Panel} */
export function createPanel(element) {
  /** @type {HTMLElement | undefined} */
  let owner;
  return {
    show({ title, note, list, owner: newOwner, isWrong = false, isAsking = false }) {
      owner?.setAttribute('aria-expanded', 'false');
      owner = newOwner;
      owner.setAttribute('aria-expanded', String(list.count() > 0));
      const said =
        note !== undefined &&
        el('p', { class: isWrong ? 'panel-note wrong' : 'panel-note', role: isWrong ? 'alert' : 'status' }, note);
      fill(element, el('p', { class: 'panel-title' }, title), said, list.element);
      list.element.hidden = list.count() === 0;
      element.hidden = false;
      element.setAttribute('aria-busy', String(isAsking));
      list.element.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
    },
    hide() {
      owner?.setAttribute('aria-expanded', 'false');
      owner?.removeAttribute('aria-activedescendant');
      owner = undefined;
      element.hidden = true;
    },
    isOpenFor: (asked) => owner === asked,
  };
}
