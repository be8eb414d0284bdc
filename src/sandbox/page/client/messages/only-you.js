// @ts-check
import { el } from '../dom/elements.js';
import { icon } from '../dom/icons.js';

/** The line under what nobody else sees, with the button that takes it away. @param {() => unknown} dismiss */
export const showOnlyYou = (dismiss) =>
  el(
    'p',
    { class: 'only-you' },
    icon('eye'),
    'Only you can see this · ',
    el('button', { class: 'link', type: 'button', on: { click: dismiss } }, 'Dismiss message'),
  );
