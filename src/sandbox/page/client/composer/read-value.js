// @ts-check
import { OptionType } from '../discord-numbers.js';
/** @import { OptionValue } from '../../../person.ts' */
/** @import { ValueOption } from './leaf-commands.js' */

/**
 * What a field of a command holds.
 * @typedef {{ kind: 'value', value: OptionValue } | { kind: 'empty' } | { kind: 'wrong', reason: string }} Reading
 */

/** @type {ReadonlyMap<number, string>} */
const TYPES_PICKED_ONLY = new Map([
  [OptionType.boolean, 'yes or no'],
  [OptionType.user, 'a person'],
  [OptionType.channel, 'a channel'],
  [OptionType.role, 'a role'],
  [OptionType.mentionable, 'a person or a role'],
]);

/**
 * Reads what was typed or picked for an option, and says in words what is wrong with it.
 * @param {ValueOption} option @param {string} typed @param {OptionValue | undefined} picked the value of the entry chosen
 * @returns {Reading}
 */
export function readValue(option, typed, picked) {
  const text = typed.trim();
  if (picked !== undefined) {
    return { kind: 'value', value: picked };
  }
  if (text === '') {
    return option.required === true ? wrong(`${option.name} is needed.`) : { kind: 'empty' };
  }
  if (option.type === OptionType.attachment) {
    return wrong('The file has not arrived yet. Wait a moment, or choose it again.');
  }
  const what = TYPES_PICKED_ONLY.get(option.type);
  if (what !== undefined) {
    return wrong(`Pick ${what} from the list.`);
  }
  if ('choices' in option && option.choices !== undefined && option.choices.length > 0) {
    return readChoice(option.choices, text);
  }
  return option.type === OptionType.text ? readText(option, text) : readNumber(option, text);
}

/** @param {readonly { name: string, value: string | number }[]} choices @param {string} text @returns {Reading} */
function readChoice(choices, text) {
  const chosen = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return chosen === undefined ? wrong('Pick one of the list.') : { kind: 'value', value: chosen.value };
}

/** @param {{ min_length?: number, max_length?: number }} option @param {string} text @returns {Reading} */
function readText({ min_length: min = 0, max_length: max = 6_000 }, text) {
  if (text.length < min) return wrong(`Write at least ${min} characters.`);
  if (text.length > max) return wrong(`Write at most ${max} characters.`);
  return { kind: 'value', value: text };
}

/** @param {ValueOption} option @param {string} text @returns {Reading} */
function readNumber(option, text) {
  const { min_value: min = -Infinity, max_value: max = Infinity } =
    'min_value' in option || 'max_value' in option ? option : {};
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number)) return wrong('Write a number.');
  if (option.type === OptionType.integer && !Number.isInteger(number)) return wrong('Write a whole number.');
  if (number < min) return wrong(`Write ${min} or more.`);
  if (number > max) return wrong(`Write ${max} or less.`);
  return { kind: 'value', value: number };
}

/** @param {string} reason @returns {Reading} */
const wrong = (reason) => ({ kind: 'wrong', reason });
