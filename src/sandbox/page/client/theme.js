// @ts-check
const KEY = 'theme';
const root = document.documentElement;

// Before anything is drawn or read: a page that turns from white to black hurts.
const kept = localStorage.getItem(KEY);
if (kept !== null) {
  root.dataset.theme = kept;
}

/** Follows the system until the button is pressed; from then on the choice is kept in this browser. @param {HTMLElement} button */
export function wireTheme(button) {
  button.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
    root.dataset.theme = next;
    localStorage.setItem(KEY, next);
  });
}
