// @ts-check
import { ComponentType } from '../discord-numbers.js';
import { avatar } from '../dom/avatar.js';
import { el } from '../dom/elements.js';
import { channelIcon } from '../dom/icons.js';
/** @import { Channel } from '../../../channel.ts' */
/** @import { Entry } from '../dom/option-list.js' */
/** @import { View } from '../view.ts' */

/**
 * Any select, of a message or a modal, as Discord describes it.
 * @typedef {object} SelectComponent
 * @property {typeof ComponentType[`${'string' | 'user' | 'role' | 'mentionable' | 'channel'}Select`]} type
 * @property {string} custom_id
 * @property {string} [placeholder]
 * @property {number} [min_values]
 * @property {number} [max_values]
 * @property {boolean} [disabled]
 * @property {boolean} [required]
 * @property {readonly { label: string, value: string, description?: string, default?: boolean, emoji?: { name: string } }[]} [options]
 * @property {readonly { id: string }[]} [default_values]
 * @property {readonly number[]} [channel_types]
 */

/** What a select offers, here and now. @param {SelectComponent} select @param {View} view @returns {readonly Entry[]} */
export function entriesOf({ type, options = [], channel_types: channelTypes }, view) {
  switch (type) {
    case ComponentType.stringSelect:
      return options.map(({ value, label, description, emoji }) => ({
        id: value,
        label,
        ...(description === undefined ? {} : { detail: description }),
        mark: emoji !== undefined && el('span', { class: 'option-emoji' }, emoji.name),
      }));
    case ComponentType.userSelect:
      return personEntries(view);
    case ComponentType.roleSelect:
      return roleEntries(view);
    case ComponentType.mentionableSelect:
      return [...personEntries(view), ...roleEntries(view)];
    case ComponentType.channelSelect:
      return channelEntries(view, channelTypes);
  }
}

/** What a select has chosen from the beginning. @param {SelectComponent} select @returns {readonly string[]} */
export function defaultsOf({ options = [], default_values: defaults = [] }) {
  return [
    ...options.filter((option) => option.default === true).map(({ value }) => value),
    ...defaults.map(({ id }) => id),
  ];
}

/** The people of this server. @param {View} view @returns {readonly Entry[]} */
export function personEntries(view) {
  const ids = view.guild?.memberIds ?? view.channel?.recipientIds ?? [];
  return ids.flatMap((id) => {
    const person = view.findPerson(id);
    return person === undefined
      ? []
      : [{ id, label: person.name, mark: avatar(person), ...(person.bot ? { detail: 'App' } : {}) }];
  });
}

/** The roles of this server, without @everyone. @param {View} view @returns {readonly Entry[]} */
export function roleEntries(view) {
  const roles = (view.guild?.roles ?? []).filter(({ id }) => id !== view.guild?.id);
  return roles.map(({ id, name }) => ({
    id,
    label: `@${name}`,
    mark: el('span', { class: 'role-mark', 'aria-hidden': 'true' }),
  }));
}

/** The channels of this server. @param {View} view @param {readonly number[]} [types] Discord's numbers; all where absent @returns {readonly Entry[]} */
export function channelEntries(view, types) {
  const channels = (view.guild?.channels ?? []).filter(({ type }) => types === undefined || types.includes(type));
  return channels.map((channel) => ({
    id: channel.id,
    label: channel.name,
    mark: channelIcon(channel.type),
    ...within(channel, view),
  }));
}

/** @param {Channel} channel @param {View} view */
function within({ parentId, thread }, view) {
  const above = view.findChannel(thread?.parentId ?? parentId ?? '');
  return above === undefined ? {} : { detail: above.name };
}
