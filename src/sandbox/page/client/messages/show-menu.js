// @ts-check
import { CommandType } from '../discord-numbers.js';
import { el, fill } from '../dom/elements.js';
import { openBeside } from '../dom/floating.js';
import { icon } from '../dom/icons.js';
/** @import { Message } from '../../../message.ts' */
/** @import { View } from '../view.ts' */

/** The button on a message that opens what can be done with it. @param {Message} message @param {View} view */
export function showMenuButton(message, view) {
  const menu = el('div', {
    class: 'floating menu',
    role: 'menu',
    'aria-label': 'Message actions',
    popover: 'auto',
    on: { keydown: steer },
  });
  const button = el(
    'button',
    {
      class: 'tool',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-label': 'What to do with this message',
      on: { click: open },
    },
    icon('more'),
  );
  return el('div', { class: 'tools' }, button, menu);

  function open() {
    fill(
      menu,
      menuItems(message, view, () => menu.hidePopover()),
    );
    openBeside(menu, button, { alignEnd: true });
    menu.querySelector('button')?.focus();
  }

  /** @param {KeyboardEvent} event */
  function steer(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const items = [...menu.querySelectorAll('button')];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  }
}

/** @param {Message} message @param {View} view @param {() => void} close */
function menuItems(message, view, close) {
  const commands = view.commands.filter(({ type }) => type === CommandType.message);
  /** @param {string} label @param {() => void} act */
  const item = (label, act) =>
    el(
      'button',
      { class: 'menu-item', type: 'button', role: 'menuitem', on: { click: () => (close(), act()) } },
      label,
    );
  return [
    commands.length > 0 && el('p', { class: 'menu-title' }, 'Apps'),
    commands.map(({ name }) =>
      item(name, () => void view.doers.press(message.id, { kind: 'message-command', messageId: message.id, name })),
    ),
    el('p', { class: 'menu-title' }, 'Message'),
    item('React with 👍', () => void view.doers.perform({ kind: 'react', messageId: message.id, emoji: '👍' })),
    item('Copy text', () => void navigator.clipboard?.writeText(message.content)),
  ];
}
