// @ts-check
import { ComponentType, TextInputStyle } from '../discord-numbers.js';
import { createSelect } from '../components/select.js';
import { defaultsOf, entriesOf } from '../components/select-entries.js';
import { el, fill } from '../dom/elements.js';
import { icon } from '../dom/icons.js';
import { showMarkdown } from '../markdown/show-markdown.js';
/** @import { Modal, ModalField } from '../../../bodies/modal-body.ts' */
/** @import { FieldValues } from '../../../person.ts' */
/** @import { View } from '../view.ts' */
/** @typedef {FieldValues[string]} FieldValue */
/** @typedef {{ readonly element: HTMLElement, readonly read: () => FieldValue }} Field */

/**
 * Shows a modal that a bot answered with, and sends it. Closing it sends nothing, as in Discord.
 * @param {HTMLDialogElement} dialog @param {Modal} modal @param {string} interactionId @param {View} view
 */
export function openModal(dialog, modal, interactionId, view) {
  /** @type {Map<string, Field>} */
  const fields = new Map();
  const failure = el('p', { class: 'failure', role: 'alert', hidden: true });
  const submit = el('button', { class: 'button primary', type: 'submit' }, 'Submit');
  const close = () => dialog.close();
  const form = el(
    'form',
    { method: 'dialog', on: { submit: send } },
    el(
      'header',
      {},
      el('h2', { id: 'dialog-title' }, modal.title),
      el('button', { class: 'tool', type: 'button', 'aria-label': 'Close', on: { click: close } }, icon('close')),
    ),
    modal.components.map((part) => showPart(part, fields, view)),
    failure,
    el(
      'footer',
      {},
      el('button', { class: 'button secondary', type: 'button', on: { click: close } }, 'Cancel'),
      submit,
    ),
  );
  fill(dialog, form);
  dialog.showModal();
  form.querySelector('input')?.focus();

  /** @param {SubmitEvent} event */
  async function send(event) {
    event.preventDefault();
    submit.disabled = true;
    const values = Object.fromEntries([...fields].map(([customId, { read }]) => [customId, read()]));
    const outcome = await view.doers.perform({ kind: 'submit-modal', interactionId, values });
    submit.disabled = false;
    if (outcome.kind === 'failed') {
      failure.textContent = outcome.text;
      failure.hidden = false;
    } else {
      dialog.close();
    }
  }
}

/** @param {Modal['components'][number]} part @param {Map<string, Field>} fields @param {View} view */
function showPart(part, fields, view) {
  switch (part.type) {
    case ComponentType.textDisplay:
      return el('div', { class: 'content' }, showMarkdown(part.content, view));
    case ComponentType.actionRow:
      return part.components.map((input) => showField(input, input.label ?? '', undefined, fields, view));
    case ComponentType.label:
      return showField(part.component, part.label, part.description, fields, view);
  }
}

/** @param {ModalField} component @param {string} label @param {string | undefined} description @param {Map<string, Field>} fields @param {View} view */
function showField(component, label, description, fields, view) {
  const field = createField(component, label, view);
  fields.set(component.custom_id, field);
  const needed = component.type !== ComponentType.checkbox && component.required !== false;
  return el(
    'div',
    { class: 'field-block' },
    el(
      'label',
      { for: field.element.id || undefined },
      label,
      needed && el('span', { class: 'needed', title: 'needed' }, ' *'),
    ),
    description !== undefined && el('p', { class: 'hint' }, description),
    field.element,
  );
}

/** @param {ModalField} component @param {string} label @param {View} view @returns {Field} */
function createField(component, label, view) {
  switch (component.type) {
    case ComponentType.textInput:
      return createTextField(component);
    case ComponentType.stringSelect:
    case ComponentType.userSelect:
    case ComponentType.roleSelect:
    case ComponentType.mentionableSelect:
    case ComponentType.channelSelect: {
      let chosen = defaultsOf(component);
      const { placeholder = 'Make a selection', min_values: min = 1, max_values: max = 1 } = component;
      const element = createSelect({
        label: placeholder,
        entries: entriesOf(component, view),
        chosen,
        min: component.required === false ? 0 : min,
        max,
        disabled: false,
        commit: (values) => (chosen = values),
      });
      return { element, read: () => chosen };
    }
    case ComponentType.radioGroup:
    case ComponentType.checkboxGroup:
      return createTicks(component, label);
    case ComponentType.checkbox: {
      const box = el('input', {
        type: 'checkbox',
        id: `field-${component.custom_id}`,
        checked: component.default === true,
      });
      return { element: box, read: () => box.checked };
    }
    case ComponentType.fileUpload:
      return { element: el('p', { class: 'hint' }, 'Forms on this page take no files; commands do.'), read: () => [] };
  }
}

/** @param {Extract<ModalField, { type: typeof ComponentType.textInput }>} field @returns {Field} */
function createTextField({
  custom_id: id,
  style,
  value = '',
  placeholder,
  required,
  min_length: min,
  max_length: max,
}) {
  const attributes = {
    id: `field-${id}`,
    placeholder,
    required: required !== false,
    minlength: min,
    maxlength: max ?? 4000,
  };
  const input =
    style === TextInputStyle.paragraph
      ? el('textarea', { ...attributes, rows: 4 })
      : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
  input.value = value;
  return { element: input, read: () => input.value };
}

/** @param {Extract<ModalField, { type: typeof ComponentType.radioGroup | typeof ComponentType.checkboxGroup }>} field @param {string} label @returns {Field} */
function createTicks({ type, custom_id: name, options, required }, label) {
  const one = type === ComponentType.radioGroup;
  const boxes = options.map(({ value, default: ticked }) =>
    el('input', {
      type: one ? 'radio' : 'checkbox',
      name,
      value,
      checked: ticked === true,
      required: one && required !== false,
    }),
  );
  const rows = options.map((option, index) =>
    el(
      'label',
      { class: 'tick' },
      boxes[index],
      el('span', {}, option.label, option.description !== undefined && el('small', {}, option.description)),
    ),
  );
  const read = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    element: el('div', { role: one ? 'radiogroup' : 'group', 'aria-label': label }, rows),
    read: one ? () => read()[0] ?? '' : read,
  };
}
