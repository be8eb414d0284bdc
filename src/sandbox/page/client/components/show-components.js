// @ts-check
import { ButtonStyle, ComponentType } from '../discord-numbers.js';
import { el } from '../dom/elements.js';
import { icon } from '../dom/icons.js';
import { showMarkdown } from '../markdown/show-markdown.js';
import { showPicture } from '../messages/show-picture.js';
import { createSelect } from './select.js';
import { defaultsOf, entriesOf } from './select-entries.js';
/** @import { Component } from '../../../bodies/component-body.ts' */
/** @import { Message } from '../../../message.ts' */
/** @import { View } from '../view.ts' */
/** @import { SelectComponent } from './select-entries.js' */
/** @typedef {{ readonly message: Message, readonly view: View }} Around */
/** @typedef {Extract<Component, { type: typeof ComponentType.actionRow }>['components'][number]} Control */
/** @typedef {Extract<Control, { type: typeof ComponentType.button }>} Button */

/** Buttons, selects and everything of Components V2 under or in a message. @param {Message} message @param {View} view */
export const showComponents = (message, view) =>
  message.components.map((component) => showComponent(component, { message, view }));

/** @param {Component} component @param {Around} around @returns {Node} */
function showComponent(component, around) {
  switch (component.type) {
    case ComponentType.actionRow:
      return el(
        'div',
        { class: 'action-row' },
        component.components.map((control) => showControl(control, around)),
      );
    case ComponentType.section:
      return showSection(component, around);
    case ComponentType.textDisplay:
      return el('div', { class: 'content' }, showMarkdown(component.content, around.view));
    case ComponentType.mediaGallery:
      return el(
        'div',
        { class: 'gallery' },
        component.items.map((item) => showMedia(item, around, 'picture')),
      );
    case ComponentType.file: {
      const { file, name } = fileOf(component.file.url, around);
      return el('a', { class: 'file', href: file, download: name }, icon('file'), el('span', {}, name));
    }
    case ComponentType.separator:
      return el('hr', { class: component.divider === false ? 'gap' : undefined });
    case ComponentType.container:
      return showContainer(component, around);
  }
}

/** @param {Extract<Component, { type: typeof ComponentType.section }>} section @param {Around} around */
function showSection({ accessory, components }, around) {
  const texts = components.map((text) => showComponent(text, around));
  const isButton = accessory.type === ComponentType.button;
  const side = isButton ? showButton(accessory, around) : showMedia(accessory, around, 'thumbnail');
  return el('div', { class: 'section' }, el('div', {}, texts), side);
}

/** @param {Extract<Component, { type: typeof ComponentType.container }>} container @param {Around} around */
function showContainer({ accent_color: accent, components }, around) {
  const box = el(
    'div',
    { class: 'embed container' },
    components.map((inner) => showComponent(inner, around)),
  );
  if (accent !== undefined) {
    box.style.setProperty('--bar', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return box;
}

/** @param {{ media: { url: string }, description?: string }} item @param {Around} around @param {string} className */
function showMedia({ media, description }, around, className) {
  const { file, name } = fileOf(media.url, around);
  return showPicture(file, description ?? name, className);
}

/** Finds the file that came with the message, where the address says so. @param {string} url @param {Around} around */
function fileOf(url, { message }) {
  const name = url.replace(/^attachment:\/\//, '');
  const attached = message.attachments.find(({ filename }) => filename === name);
  return { file: attached?.url ?? url, name: attached?.filename ?? url.split('/').at(-1) ?? url };
}

/** @param {Control} control @param {Around} around */
function showControl(control, around) {
  return control.type === ComponentType.button ? showButton(control, around) : showSelect(control, around);
}

const BUTTON_CLASSES = {
  [ButtonStyle.primary]: 'primary',
  [ButtonStyle.secondary]: 'secondary',
  [ButtonStyle.success]: 'success',
  [ButtonStyle.danger]: 'danger',
  [ButtonStyle.link]: 'secondary',
  [ButtonStyle.premium]: 'primary',
};

/** @param {Button} button @param {Around} around */
function showButton(button, { message, view }) {
  const { style, label, emoji, url, custom_id: customId, disabled } = button;
  const inside = [emoji !== undefined && el('span', { class: 'button-emoji' }, emoji.name), label];
  const className = `button ${BUTTON_CLASSES[style]}`;
  if (url !== undefined) {
    const href = disabled === true ? undefined : url;
    return el(
      'a',
      { class: className, href, target: '_blank', rel: 'noopener noreferrer', title: url },
      inside,
      icon('open'),
    );
  }
  const shown = el('button', { class: className, type: 'button', disabled: disabled === true }, inside);
  const press = async () => {
    if (customId !== undefined && shown.getAttribute('aria-busy') !== 'true') {
      shown.setAttribute('aria-busy', 'true');
      await view.doers.press(message.id, { kind: 'click', messageId: message.id, customId });
      shown.removeAttribute('aria-busy');
    }
  };
  shown.addEventListener('click', () => void press());
  return shown;
}

/** @param {SelectComponent} select @param {Around} around */
function showSelect(select, { message, view }) {
  return createSelect({
    label: select.placeholder ?? 'Make a selection',
    entries: entriesOf(select, view),
    chosen: defaultsOf(select),
    min: select.min_values ?? 1,
    max: select.max_values ?? 1,
    disabled: select.disabled === true,
    commit: (values) => {
      const act = /** @type {const} */ ({ kind: 'choose', messageId: message.id, customId: select.custom_id, values });
      void view.doers.press(message.id, act);
    },
  });
}
