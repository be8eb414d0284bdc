// @ts-check
import { el } from '../dom/elements.js';
import { createOptionList } from '../dom/option-list.js';
import { offeredFor, toEntries } from './option-entries.js';
import { readValue } from './read-value.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { Outcome, View } from '../view.ts' */
/** @import { ValueOption } from './leaf-commands.js' */
/** @import { ValueEntry } from './option-entries.js' */
/** @import { OptionList } from '../dom/option-list.js' */

const TYPING_PAUSE = 120;

/**
 * What a field asks of the box around it.
 * @typedef {object} FieldAround
 * @property {() => View} view
 * @property {(field: OptionField, note?: string) => void} showPanel shows the field's list above the box
 * @property {() => void} hidePanel
 * @property {(field: OptionField) => Promise<Outcome>} suggest asks the bot for suggestions
 * @property {(field: OptionField) => void} picked an entry was chosen
 */

/**
 * @typedef {object} OptionField
 * @property {ValueOption} option
 * @property {HTMLElement} element
 * @property {HTMLInputElement} input
 * @property {OptionList} list
 * @property {() => ReturnType<typeof readValue>} read
 * @property {() => void} offer shows what may be chosen now
 * @property {(entry: { id: string }) => void} choose
 */

/**
 * A labelled box for one option of a command: typing asks for what fits, choosing remembers the value behind the name.
 * @param {ValueOption} option @param {string} text what it holds at first @param {FieldAround} around @returns {OptionField}
 */
export function createOptionField(option, text, around) {
  /** @type {OptionValue | undefined} */
  let value;
  /** @type {readonly ValueEntry[]} */
  let entries = [];
  let asked = 0;
  const input = el('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-required': String(option.required === true),
    inputmode: option.type === 4 || option.type === 10 ? 'decimal' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
    value: text,
    on: { input: whenTyped, focus: offer },
  });
  const list = createOptionList({ label: option.name, owner: input, choose });
  const element = el('label', { class: 'option-field' }, el('span', { 'aria-hidden': 'true' }, option.name), input);
  /** @type {OptionField} */
  const field = { option, element, input, list, read: () => readValue(option, input.value, value), offer, choose };
  fit();
  return field;

  function fit() {
    input.size = Math.max(8, Math.min(32, input.value.length + 1));
  }

  function whenTyped() {
    value = undefined;
    input.removeAttribute('aria-invalid');
    fit();
    offer();
  }

  function offer() {
    asked += 1;
    if (value !== undefined) {
      around.showPanel(field);
      return;
    }
    if ('autocomplete' in option && option.autocomplete === true) {
      around.showPanel(field, entries.length === 0 ? 'Looking…' : undefined);
      const turn = asked;
      setTimeout(() => turn === asked && void askBot(turn), input.value === '' ? 0 : TYPING_PAUSE);
      return;
    }
    show(offeredFor(option, input.value, around.view()));
  }

  /** @param {number} turn */
  async function askBot(turn) {
    const outcome = await around.suggest(field);
    if (turn !== asked || document.activeElement !== input) {
      return;
    }
    if (outcome.kind === 'suggested') {
      show(toEntries(outcome.choices), 'No suggestions. What you typed is sent as it is.');
    } else {
      show([], outcome.kind === 'failed' ? outcome.text : undefined);
    }
  }

  /** @param {readonly ValueEntry[]} shown @param {string} [noteWhenEmpty] */
  function show(shown, noteWhenEmpty) {
    entries = shown;
    list.show(shown);
    around.showPanel(field, shown.length === 0 ? noteWhenEmpty : undefined);
  }

  /** @param {{ id: string }} entry */
  function choose({ id }) {
    const entry = entries.find((other) => other.id === id);
    if (entry === undefined) {
      return;
    }
    asked += 1;
    value = entry.value;
    input.value = entry.label;
    input.removeAttribute('aria-invalid');
    fit();
    entries = [];
    list.show([]);
    around.picked(field);
  }
}
