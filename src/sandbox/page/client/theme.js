// @ts-check
const KEY = 'theme';

/** Follows the system until the button is pressed; from then on the choice is kept in this browser. @param {HTMLElement} button */
export function wireTheme(button) {
  const root = document.documentElement;
  const chosen = localStorage.getItem(KEY);
  if (chosen !== null) {
    root.dataset.theme = chosen;
  }
  button.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
    root.dataset.theme = next;
    localStorage.setItem(KEY, next);
  });
}
