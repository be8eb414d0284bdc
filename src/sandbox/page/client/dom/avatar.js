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
const firstLetter = (word) => [...word][0] ?? '';

/** A round picture made of a name's first letters; its shade follows from the id. @param {{ id: string, name: string }} person */
export function avatar({ id, name }) {
  const shade = Number(BigInt(/^\d+$/.test(id) ? id : 0) >> 22n) % SHADES;
  return el('span', { class: `avatar shade-${shade}`, 'aria-hidden': 'true' }, initialsOf(name));
}
