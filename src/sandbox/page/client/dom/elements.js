// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** @typedef {Node | string | number | undefined | false | readonly Child[]} Child */
/** @typedef {{ readonly [event: string]: (event: any) => unknown }} Listeners */
/** @typedef {{ readonly [name: string]: string | number | boolean | undefined | Listeners, readonly on?: Listeners }} Attributes */

const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?!\/)|#|data:image\/(?:png|gif|jpeg|webp);)/i;

/**
 * Makes one element. It is the only way by which this page makes any: strings become text nodes, so no text of a
 * message, a feed or a name can become markup, and an address that is not of the web is dropped.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes] `false` and `undefined` leave one out, `true` sets it empty; `on` holds listeners
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  const { on = {}, ...plain } = attributes;
  for (const [name, value] of Object.entries(plain)) {
    setAttribute(element, name, value);
  }
  for (const [event, listener] of Object.entries(on)) {
    element.addEventListener(event, listener);
  }
  append(element, children);
  return element;
}

/** @param {Element} element @param {string} name @param {Attributes[string]} value */
function setAttribute(element, name, value) {
  if (value === undefined || value === false || typeof value === 'object') {
    return;
  }
  if (/^on/i.test(name)) {
    throw new TypeError(`Listeners are given as functions, not as the attribute ${name}.`);
  }
  const text = value === true ? '' : String(value);
  if ((name === 'href' || name === 'src') && !SAFE_ADDRESS.test(text)) {
    return;
  }
  element.setAttribute(name, text);
}

/** Puts children behind those that are there. @param {Element} parent @param {readonly Child[]} children */
export function append(parent, children) {
  for (const child of children) {
    if (child instanceof Node || typeof child === 'string') {
      parent.append(child);
    } else if (typeof child === 'number') {
      parent.append(String(child));
    } else if (typeof child === 'object') {
      append(parent, child);
    }
  }
}

/** Puts children in the place of those that are there. @param {Element} parent @param {...Child} children */
export function fill(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
}

/** The element with that id, which index.html promises. @param {string} id @returns {HTMLElement} */
export function part(id) {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`The page has no part called ${id}.`);
  }
  return found;
}
