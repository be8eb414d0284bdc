// @ts-check
import { OptionType } from '../discord-numbers.js';
import { channelEntries, personEntries, roleEntries } from '../components/select-entries.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { Entry } from '../dom/option-list.js' */
/** @import { View } from '../view.ts' */
/** @import { ValueOption } from './leaf-commands.js' */
/** @typedef {Entry & { readonly value: OptionValue }} ValueEntry */

/**
 * What an option offers without asking the bot; nothing for free text and numbers.
 * @param {ValueOption} option @param {string} typed @param {View} view @returns {readonly ValueEntry[]}
 */
export function offeredFor(option, typed, view) {
  const sought = typed.trim().toLowerCase();
  return allFor(option, view).filter(({ label }) => label.toLowerCase().includes(sought));
}

/** @param {ValueOption} option @param {View} view @returns {readonly ValueEntry[]} */
function allFor(option, view) {
  switch (option.type) {
    case OptionType.text:
    case OptionType.integer:
    case OptionType.number:
      return toEntries(option.choices ?? []);
    case OptionType.boolean:
      return toEntries([
        { name: 'True', value: true },
        { name: 'False', value: false },
      ]);
    case OptionType.user:
      return withIds(personEntries(view));
    case OptionType.channel:
      return withIds(channelEntries(view, option.channel_types));
    case OptionType.role:
      return withIds(roleEntries(view));
    case OptionType.mentionable:
      return withIds([...personEntries(view), ...roleEntries(view)]);
    case OptionType.attachment:
      return [];
  }
}

/** Choices as entries. @param {readonly { name: string, value: OptionValue }[]} choices @returns {readonly ValueEntry[]} */
export const toEntries = (choices) =>
  choices.map(({ name, value }, index) => ({ id: String(index), label: name, value }));

/** @param {readonly Entry[]} entries @returns {readonly ValueEntry[]} */
const withIds = (entries) => entries.map((entry) => ({ ...entry, value: entry.id }));
