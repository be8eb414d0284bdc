// @ts-check
import { el } from '../dom/elements.js';
import { createOptionField } from './option-field.js';
import { createMoreField } from './more-field.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { View } from '../view.ts' */
/** @import { Leaf, ValueOption } from './leaf-commands.js' */
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
 */

/**
 * The box while a command is being filled in: its name, a field for each option that is needed, and a last one that
 * adds those that are not.
 * @param {CommandBoxAbout} about
 * @returns {{ element: HTMLElement, focus: () => void, submit: () => void }}
 */
export function createCommandBox({ leaf, rest, view, panel, send, leave }) {
  /** @type {OptionField[]} */
  const fields = [];
  const name = el('button', { class: 'command-name', type: 'button', title: 'Leave this command', on: { click: leave } }, `/${leaf.path}`);
  const more = createMoreField({ remaining, panel, add: (option) => addField(option, '').input.focus(), submit, leave, back: () => fields.at(-1)?.input.focus() });
  const element = el('div', { class: 'command', role: 'group', 'aria-label': `Command /${leaf.path}: ${leaf.description}` }, name, more.element);
  const needed = leaf.options.filter(({ required }) => required === true);
  const first = rest === '' ? needed : [...needed, ...leaf.options].slice(0, Math.max(1, needed.length));
  for (const [index, option] of first.entries()) {
    addField(option, index === 0 ? rest : '');
  }
  more.refresh();
  return { element, focus, submit };

  function remaining() {
    return leaf.options.filter((option) => !fields.some((field) => field.option.name === option.name));
  }

  function focus() {
    (fields[0]?.input ?? more.input).focus();
  }

  /** @param {ValueOption} option @param {string} text */
  function addField(option, text) {
    const field = createOptionField(option, text, {
      view,
      showPanel: (shown, note) => panel.show({ title: describe(shown.option), note, list: shown.list, owner: shown.input }),
      hidePanel: panel.hide,
      suggest: (asking) => view().doers.perform({ kind: 'suggest', channelId: view().channel?.id ?? '', path: leaf.path, options: valuesWith(asking), focused: asking.option.name }),
      picked: goOn,
    });
    field.input.addEventListener('keydown', (event) => steer(event, field));
    fields.push(field);
    element.insertBefore(field.element, more.element);
    more.refresh();
    return field;
  }

  /** What is filled in so far, and in the field asked about what is typed there. @param {OptionField} asking */
  function valuesWith(asking) {
    return { ...values(), [asking.option.name]: asking.input.value };
  }

  function values() {
    /** @type {Record<string, OptionValue>} */
    const all = {};
    for (const field of fields) {
      const reading = field.read();
      if (reading.kind === 'value') {
        all[field.option.name] = reading.value;
      }
    }
    return all;
  }

  /** @param {OptionField} field */
  function goOn(field) {
    const next = fields.find((other) => other !== field && other.option.required === true && other.input.value === '');
    (next ?? field).input.focus();
    if (next === undefined) {
      panel.show({ title: describe(field.option), note: 'Enter sends the command.', list: field.list, owner: field.input });
    }
  }

  /** @param {KeyboardEvent} event @param {OptionField} field */
  function steer(event, field) {
    const { key } = event;
    const active = panel.isOpenFor(field.input) ? field.list.active() : undefined;
    const isEmpty = field.input.value === '';
    if ((key === 'ArrowDown' || key === 'ArrowUp') && active !== undefined) {
      field.list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter') {
      active === undefined ? submit() : field.choose(active);
    } else if (key === 'Escape') {
      active === undefined ? leave() : panel.hide();
    } else if (key === 'Backspace' && isEmpty) {
      removeField(field);
    } else {
      if (key === 'Tab' && !event.shiftKey && !isEmpty && active !== undefined) {
        field.choose(active);
      }
      return;
    }
    event.preventDefault();
  }

  /** @param {OptionField} field */
  function removeField(field) {
    const index = fields.indexOf(field);
    if (index === 0 || field.option.required === true) {
      index === 0 ? leave() : fields[index - 1]?.input.focus();
      return;
    }
    fields.splice(index, 1);
    field.element.remove();
    more.refresh();
    fields[index - 1]?.input.focus();
  }

  function submit() {
    for (const field of fields) {
      const reading = field.read();
      if (reading.kind === 'wrong') {
        field.input.setAttribute('aria-invalid', 'true');
        field.input.focus();
        panel.show({ title: describe(field.option), note: reading.reason, list: field.list, owner: field.input, isWrong: true });
        return;
      }
    }
    send(values());
  }
}

/** @param {ValueOption} option */
const describe = ({ name, description, required }) => `${name} — ${description}${required === true ? ' (needed)' : ''}`;
