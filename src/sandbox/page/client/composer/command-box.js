// @ts-check
import { el } from '../dom/elements.js';
import { createMoreField } from './more-field.js';
import { chooseIn, createOptionField, keepEntries, readField } from './option-field.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { View } from '../view.ts' */
/** @import { Leaf, ValueOption } from './leaf-commands.js' */
/** @import { MoreField } from './more-field.js' */
/** @import { OptionField } from './option-field.js' */
/** @import { Panel } from './panel.js' */

/**
 * @typedef {object} CommandBoxAbout
 * @property {Leaf} leaf
 * @property {string} rest what was already typed behind the command's name
 * @property {() => View} view
 * @property {Panel} panel
 * @property {(options: Record<string, OptionValue>) => void} send
 * @property {() => void} leave
 *
 * The box while a command is being filled in.
 * @typedef {object} CommandBox
 * @property {CommandBoxAbout} about
 * @property {OptionField[]} fields
 * @property {MoreField} more
 * @property {HTMLElement} element
 */

/**
 * A command with its name, a field for each option that is needed, and a last one that adds those that are not.
 * @param {CommandBoxAbout} about @returns {CommandBox}
 */
export function createCommandBox(about) {
  const { leaf, rest, panel, leave } = about;
  const name = el('button', { class: 'command-name', type: 'button', title: 'Leave this command' }, `/${leaf.path}`);
  name.addEventListener('click', leave);
  const more = createMoreField({
    remaining: () => leaf.options.filter(({ name }) => !box.fields.some(({ option }) => option.name === name)),
    panel,
    add: (option) => addField(box, option, '').input.focus(),
    submit: () => submitBox(box),
    leave,
    back: () => box.fields.at(-1)?.input.focus(),
  });
  const label = `Command /${leaf.path}: ${leaf.description}`;
  const element = el('div', { class: 'command', role: 'group', 'aria-label': label }, name, more.element);
  /** @type {CommandBox} */
  const box = { about, fields: [], more, element };
  for (const [index, option] of firstOptions(leaf, rest).entries()) {
    addField(box, option, index === 0 ? rest : '');
  }
  more.refresh();
  return box;
}

/** The options that are needed; where none is and something was typed, the first there is. @param {Leaf} leaf @param {string} rest */
function firstOptions({ options }, rest) {
  const needed = options.filter(({ required }) => required === true);
  return needed.length === 0 && rest !== '' ? options.slice(0, 1) : needed;
}

/** Goes to where filling in begins. @param {CommandBox} box */
export const focusBox = ({ fields, more }) => (fields[0]?.input ?? more.element).focus();

/** @param {CommandBox} box @param {ValueOption} option @param {string} text */
function addField(box, option, text) {
  const { view, panel, leaf } = box.about;
  const field = createOptionField(option, text, {
    view,
    showPanel: (shown, note) => showPanel(panel, shown, note),
    suggest: (asking) =>
      view().doers.perform({
        kind: 'suggest',
        channelId: view().channel?.id ?? '',
        path: leaf.path,
        options: { ...valuesIn(box), [option.name]: asking.input.value },
        focused: option.name,
      }),
    picked: (picked) => goOn(box, picked),
  });
  field.input.addEventListener('keydown', (event) => steer(box, field, event));
  box.fields.push(field);
  box.element.insertBefore(field.element, box.more.element);
  box.more.refresh();
  return field;
}

/** @param {Panel} panel @param {OptionField} field @param {string} [note] */
function showPanel(panel, { option, list, input, wrong, isAsking }, note) {
  const title = `${option.name} — ${option.description}${option.required === true ? ' (needed)' : ''}`;
  panel.show({ title, note: wrong ?? note, list, owner: input, isWrong: wrong !== undefined, isAsking });
}

/** What is filled in rightly so far. @param {CommandBox} box @returns {Record<string, OptionValue>} */
function valuesIn({ fields }) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const reading = readField(field);
      return reading.kind === 'value' ? [[field.option.name, reading.value]] : [];
    }),
  );
}

/** After a choice: on to the next option that is needed. @param {CommandBox} box @param {OptionField} field */
function goOn({ fields, about }, field) {
  const next = fields.find(({ option, input }) => option.required === true && input.value === '');
  if (next === undefined) {
    field.input.focus();
    showPanel(about.panel, field, 'Enter sends the command.');
  } else {
    next.input.focus();
  }
}

/** @param {CommandBox} box @param {OptionField} field @param {KeyboardEvent} event */
function steer(box, field, event) {
  const { panel, leave } = box.about;
  const active = panel.isOpenFor(field.input) ? field.list.active() : undefined;
  const isEmpty = field.input.value === '';
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (field.entries.length > 0) keepEntries(field);
      field.list.move(event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Enter':
      if (active !== undefined) chooseIn(field, active.id);
      else if (field.isAsking && !isEmpty) field.isHurried = true;
      else submitBox(box);
      break;
    case 'Escape':
      if (active === undefined) leave();
      else closeList(box, field);
      break;
    case 'Backspace':
      if (!isEmpty) return;
      removeField(box, field);
      break;
    case 'Tab':
      // What is gone to is taken along, and the focus moves on by itself.
      if (!event.shiftKey && !isEmpty && active !== undefined) chooseIn(field, active.id);
      return;
    default:
      return;
  }
  event.preventDefault();
}

/** What the bot still answers opens it no more. @param {CommandBox} box @param {OptionField} field */
function closeList({ about }, field) {
  keepEntries(field);
  about.panel.hide();
}

/** @param {CommandBox} box @param {OptionField} field */
function removeField(box, field) {
  const index = box.fields.indexOf(field);
  const before = box.fields[index - 1];
  if (before === undefined) {
    box.about.leave();
    return;
  }
  if (field.option.required !== true) {
    box.fields.splice(index, 1);
    field.element.remove();
    box.more.refresh();
  }
  before.input.focus();
}

/** Sends the command, or goes to the first field that is wrong and says why. @param {CommandBox} box */
export function submitBox(box) {
  for (const field of box.fields) {
    const reading = readField(field);
    if (reading.kind === 'wrong') {
      field.wrong = reading.reason;
      field.input.setAttribute('aria-invalid', 'true');
      field.input.focus();
      showPanel(box.about.panel, field);
      return;
    }
  }
  box.about.send(valuesIn(box));
}
