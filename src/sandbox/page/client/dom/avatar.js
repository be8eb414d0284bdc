// @ts-check
import { el } from './elements.js';

const SHADES = 8;

/** One or two letters that stand for a name. @param {string} name */
export function initialsOf(name) {
  const words = name.split(/[\s_.-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first = '?', second = ''] = words;
  return (firstLetter(first) + firstLetter(second)).toUpperCase();
}

/** @param {string} word */
const firstLetter = (word) => String.fromCodePoint(word.codePointAt(0) ?? 32).trim();

/** A round picture made of a name's first letters; its shade follows from the id. @param {{ id: string, name: string }} person */
export function avatar({ id, name }) {
  const shade = id.split('').reduce((sum, digit) => (sum * 31 + Number(digit)) % 9_973, 7) % SHADES;
  return el('span', { class: `avatar shade-${shade}`, 'aria-hidden': 'true' }, initialsOf(name));
}
