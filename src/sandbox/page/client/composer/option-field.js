// @ts-check
import { OptionType } from '../discord-numbers.js';
import { el } from '../dom/elements.js';
import { createOptionList } from '../dom/option-list.js';
import { createFileInput, takesFile, uploadChosen } from './file-field.js';
import { offeredFor, toEntries } from './option-entries.js';
import { readValue } from './read-value.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { OptionList } from '../dom/option-list.js' */
/** @import { Outcome, View } from '../view.ts' */
/** @import { ValueOption } from './leaf-commands.js' */
/** @import { ValueEntry } from './option-entries.js' */

const TYPING_PAUSE = 120;

/**
 * What a field asks of the box around it.
 * @typedef {object} FieldAround
 * @property {() => View} view
 * @property {(field: OptionField, note?: string) => void} showPanel shows the field's list above the box
 * @property {(field: OptionField) => Promise<Outcome>} suggest asks the bot for suggestions
 * @property {(field: OptionField) => void} picked an entry was chosen
 *
 * One option of a command while it is being filled in.
 * @typedef {object} OptionField
 * @property {ValueOption} option
 * @property {FieldAround} around
 * @property {HTMLElement} element
 * @property {HTMLInputElement} input
 * @property {OptionList} list
 * @property {OptionValue | undefined} value of the entry chosen; absent while what is typed counts
 * @property {readonly ValueEntry[]} entries
 * @property {number} asked how often it has asked: only the answer to the last counts
 * @property {boolean} isAsking the entries shown are of an earlier text, and can not be chosen
 * @property {boolean} isHurried Enter was pressed meanwhile: the first entry that comes is taken
 * @property {string | undefined} wrong why the command could not be sent with it
 */

/**
 * A labelled box for one option of a command: typing asks for what fits, choosing remembers the value behind the name.
 * @param {ValueOption} option @param {string} text what it holds at first @param {FieldAround} around @returns {OptionField}
 */
export function createOptionField(option, text, around) {
  const input = takesFile(option) ? createFileInput(option) : createInput(option, text);
  const list = createOptionList({ label: option.name, owner: input, choose: ({ id }) => chooseIn(field, id) });
  const element = el('label', { class: 'option-field' }, el('span', { 'aria-hidden': 'true' }, option.name), input);
  /** @type {OptionField} */
  const field = { option, around, element, input, list, ...untouched(), entries: [], asked: 0 };
  input.addEventListener('focus', () => offerIn(field));
  input.addEventListener('input', () => {
    if (takesFile(option)) {
      void uploadChosen(field, around.view().doers.perform);
      return;
    }
    Object.assign(field, untouched());
    input.removeAttribute('aria-invalid');
    fit(input);
    offerIn(field);
  });
  fit(input);
  return field;
}

const untouched = () => ({ value: undefined, isAsking: false, isHurried: false, wrong: undefined });

/** What the field holds. @param {OptionField} field */
export const readField = ({ option, input, value }) => readValue(option, input.value, value);

/** @param {ValueOption} option @param {string} text */
function createInput(option, text) {
  return el('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-required': String(option.required === true),
    inputmode: option.type === OptionType.integer || option.type === OptionType.number ? 'decimal' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
    value: text,
  });
}

/** @param {HTMLInputElement} input */
function fit(input) {
  input.size = Math.max(8, Math.min(32, input.value.length + 1));
}

/** Shows what may be chosen now. @param {OptionField} field */
function offerIn(field) {
  const { option, around, input, value } = field;
  field.asked += 1;
  const turn = field.asked;
  if (value !== undefined || takesFile(option)) {
    around.showPanel(field, value === undefined ? 'Choose a file.' : 'Enter sends the command.');
  } else if ('autocomplete' in option && option.autocomplete) {
    markAsking(field, true);
    around.showPanel(field, field.entries.length === 0 ? 'Looking…' : undefined);
    setTimeout(() => turn === field.asked && void askBot(field), input.value === '' ? 0 : TYPING_PAUSE);
  } else {
    show(field, offeredFor(option, input.value, around.view()));
  }
}

/** @param {OptionField} field */
async function askBot(field) {
  const turn = field.asked;
  const outcome = await field.around.suggest(field);
  if (turn !== field.asked || document.activeElement !== field.input) {
    return;
  }
  markAsking(field, false);
  if (outcome.kind === 'suggested') {
    show(field, toEntries(outcome.choices), 'No suggestions. What you typed is sent as it is.');
  } else {
    show(field, [], outcome.kind === 'failed' ? outcome.text : undefined);
  }
  if (field.isHurried) {
    chooseIn(field, '0');
  }
}

/**
 * Keeps the entries that are shown, for somebody who goes through them: they shall not change under their hands.
 * @param {OptionField} field
 */
export function keepEntries(field) {
  field.asked += 1;
  markAsking(field, false);
}

/** @param {OptionField} field @param {boolean} isAsking */
function markAsking(field, isAsking) {
  field.isAsking = isAsking;
  field.list.element.classList.toggle('stale', isAsking);
}

/** @param {OptionField} field @param {readonly ValueEntry[]} entries @param {string} [noteWhenEmpty] */
function show(field, entries, noteWhenEmpty) {
  field.entries = entries;
  field.list.show(entries);
  field.around.showPanel(field, entries.length === 0 ? noteWhenEmpty : undefined);
}

/**
 * Takes an entry of the list as the field's value; while the list is being asked for, its first as soon as it comes.
 * @param {OptionField} field @param {string} id
 */
export function chooseIn(field, id) {
  const entry = field.entries.find((other) => other.id === id);
  field.isHurried = field.isAsking;
  if (entry === undefined || field.isAsking) {
    return;
  }
  field.asked += 1;
  field.value = entry.value;
  field.input.value = entry.label;
  field.input.removeAttribute('aria-invalid');
  fit(field.input);
  field.entries = [];
  field.list.show([]);
  field.around.picked(field);
}
